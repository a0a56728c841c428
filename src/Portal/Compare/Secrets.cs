using Portal.Check;
using Portal.Datasets;
using Portal.Read;

namespace Portal.Compare;

/// <summary>Which addresses are protected before or after: a comment is published as much as a page is, so neither may stand in it.</summary>
sealed class Secrets
{
    static readonly HashSet<string> address = ["strasse", "hausnummer", "adresszusatz", "plz", "lat", "lon"];
    static readonly string[] telling = ["strasse", "plz", "lat", "lon"];

    readonly Dictionary<string, HashSet<string>> byCentre = [];

    public Secrets(Draft before, Draft after)
    {
        // What is not plainly public counts as protected. First who, then what: a former address is as secret as the present one.
        foreach (var row in before.Centres().Concat(after.Centres()).Where(c => c.Text("adresse_oeffentlich") != "ja")) byCentre[row.Text("stelle_id")] = [];
        foreach (var row in before.Centres().Concat(after.Centres()))
            if (byCentre.TryGetValue(row.Text("stelle_id"), out var values))
                values.UnionWith(Telling(row));
    }

    /// <summary>A record that seems to live on under another id keeps its secrets under both.</summary>
    public void Join(Cells before, Cells after)
    {
        var ids = new[] { before.Text("stelle_id"), after.Text("stelle_id") };
        if (!ids.Any(Protects)) return;
        HashSet<string> values = [.. ids.Where(Protects).SelectMany(id => byCentre[id]), .. Telling(before), .. Telling(after)];
        foreach (var id in ids) byCentre[id] = values;
    }

    static IEnumerable<string> Telling(Cells row) => telling.Select(row.Text).Where(value => value.Length >= 4);

    public static bool IsAddress(string column) => address.Contains(column);

    /// <summary>True where the centre's address is protected before or after.</summary>
    public bool Protects(string centre) => byCentre.ContainsKey(centre);

    /// <summary>True where a cell of a centre, or of one of its services, could give away where it is.</summary>
    /// <param name="centres">Ids of the centre before and after.</param>
    public bool Hide(IReadOnlyList<string> centres, Dataset dataset, string column, string value)
    {
        if (!centres.Any(Protects)) return false;
        if (dataset.Find(column) is null || dataset.Name == Stellen.Definition.Name && IsAddress(column)) return true;
        return Patterns.Street.IsMatch(value) || Patterns.Postcode.IsMatch(value)
            || centres.Any(c => byCentre.TryGetValue(c, out var values) && values.Any(secret => value.Contains(secret, StringComparison.OrdinalIgnoreCase)));
    }
}
