using Portal.Datasets;
using Portal.Model;
using Portal.Read;

namespace Portal.Check.Rules;

/// <summary>A municipality key of no Kreis keeps a centre off every page of places.</summary>
public sealed class UnknownAgs : IRule
{
    public string Id => "unknown-ags";
    public Severity Severity => Severity.Warning;
    public Text Promise => new("Jeder Gemeindeschlüssel gehört zu einem Kreis von heute.", "Every municipality key belongs to a district of today.");

    public IEnumerable<Finding> Check(Draft draft)
    {
        if (draft.Geography.Districts.Count == 0) return [];
        var reported = draft.Unreadable();
        return from row in draft.Centres()
               where row.Text("ags") is { Length: >= 5 } key && draft.Geography.District(key[..5]) is null && !reported.Contains(row.At("ags"))
               select Unknown(row, draft.Geography);
    }

    Finding Unknown(Cells row, Geography geography)
    {
        var proposal = DistrictOfPostcode.Decided(row.Text("plz"), geography) is { } district ? DistrictOfPostcode.WholeKey(district) : null;
        return this.Finding(row.At("ags"),
            new($"Zum Gemeindeschlüssel „{Shown.Cell(row.Text("ags"))}“ gibt es keinen Kreis.", $"There is no district for the municipality key “{Shown.Cell(row.Text("ags"))}”."),
            new("Prüfen Sie die ersten fünf Ziffern. Nach einer Gebietsreform gilt der Schlüssel der neuen Gemeinde.",
                "Check the first five digits. After a territorial reform, use the key of the new municipality."))
            .Proposing(proposal);
    }
}
