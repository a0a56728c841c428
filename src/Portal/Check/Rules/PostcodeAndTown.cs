using Portal.Datasets;
using Portal.Model;
using Portal.Read;
using Portal.Values;

namespace Portal.Check.Rules;

/// <summary>Where postcode, town and municipality key disagree, the centre stands on the wrong pages.</summary>
public sealed class PostcodeAndTown : IRule
{
    public string Id => "postcode-place";
    public Severity Severity => Severity.Warning;
    public Text Promise => new("Postleitzahl, Ort und Gemeindeschlüssel passen zusammen.", "Postcode, town and municipality key fit together.");

    public IEnumerable<Finding> Check(Draft draft)
    {
        var districtsOfTown = draft.Geography.Places.ToLookup(p => Normal.Header(p.Town), p => p.DistrictKey);
        foreach (var row in draft.OpenAddresses())
        {
            var places = draft.Geography.Postcode(row.Text("plz")).ToList();
            if (places.Count == 0) continue;
            if (KeyDisagrees(row, places, draft.Geography)) yield return Disagrees(row, "ags", places, draft.Geography);
            else if (TownDisagrees(row, places, districtsOfTown)) yield return Disagrees(row, "ort", places, draft.Geography);
        }
    }

    static bool KeyDisagrees(Cells row, List<PostcodePlace> places, Geography geography) =>
        row.Text("ags") is { Length: >= 5 } key && geography.District(key[..5]) is not null && places.All(p => p.DistrictKey != key[..5]);

    // Many towns share a postcode and the table names one, so only a town that lies elsewhere, and only there, disagrees.
    static bool TownDisagrees(Cells row, List<PostcodePlace> places, ILookup<string, string> districtsOfTown)
    {
        var districts = districtsOfTown[Normal.Header(row.Text("ort"))].Distinct().ToList();
        return districts.Count == 1 && places.All(p => p.DistrictKey != districts[0]);
    }

    Finding Disagrees(Cells row, string column, List<PostcodePlace> places, Geography geography)
    {
        var where = string.Join("; ", places.Select(p => $"{p.Town}, {geography.District(p.DistrictKey)?.Name ?? p.DistrictKey} ({p.DistrictKey})").Distinct());
        var district = column == "ags" ? geography.District(row.Text("ags")[..5]) : null;
        var (de, en) = (district is null ? "" : $" ({district.Name})", district is null ? "" : $" ({district.Name})");
        return this.Finding(row.At(column),
            new($"Die Postleitzahl {row.Text("plz")} gehört zu: {where}. In der Spalte {column} steht „{Shown.Cell(row.Text(column))}“{de}.",
                $"The postcode {row.Text("plz")} belongs to: {where}. The column {column} says “{Shown.Cell(row.Text(column))}”{en}."),
            new($"Prüfen Sie plz und {column}. Eine der beiden Angaben ist falsch.", $"Check plz and {column}. One of the two is wrong."));
    }
}
