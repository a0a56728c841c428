using Portal.Datasets;
using Portal.Model;

namespace Portal.Import;

/// <summary>Keeps the address of a shelter out of everything an import writes, because what is committed is published.</summary>
static class Shelter
{
    static readonly string[] address = ["strasse", "hausnummer", "adresszusatz", "plz", "lat", "lon"];

    /// <summary>What the report shows in place of a protected text.</summary>
    public const string Hidden = "(geschützt)";

    public static readonly Text Reason = new(
        "Die Anschrift ist nicht öffentlich (adresse_oeffentlich: nein). Straße, Hausnummer, Zusatz, Postleitzahl und Lage wurden nicht übernommen.",
        "The address is not public (adresse_oeffentlich: nein). Street, house number, addition, postcode and position were not imported.");

    /// <summary>True for a centre unless it says in so many words that its address is public.</summary>
    public static bool Is(string dataset, IReadOnlyDictionary<string, string> cells) =>
        dataset == Stellen.Definition.Name && cells.GetValueOrDefault("adresse_oeffentlich", "") != "ja";

    /// <summary>Empties the cells of the address; true where one held something.</summary>
    public static bool Clear(Dictionary<string, string> cells)
    {
        var held = address.Where(column => cells.GetValueOrDefault(column, "").Length > 0).ToList();
        foreach (var column in held) cells[column] = "";
        return held.Count > 0;
    }

    /// <summary>The columns of the export from which the address comes.</summary>
    public static IReadOnlySet<string> Sources(Mapping mapping) => mapping.Records.Where(r => r.Dataset == Stellen.Definition.Name)
        .SelectMany(r => r.Columns).Where(c => address.Contains(c.Column)).SelectMany(c => c.Picks).Select(p => p.Column).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
