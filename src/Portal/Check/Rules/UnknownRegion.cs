using Portal.Model;
using Portal.Read;

namespace Portal.Check.Rules;

/// <summary>A count of no known place can be put on no map and compared with nothing.</summary>
public sealed class UnknownRegion : IRule
{
    public string Id => "unknown-region";
    public Severity Severity => Severity.Error;
    public Text Promise => new("Jede Region in besuche.csv ist ein Kreis, ein Land oder DE.", "Every region in besuche.csv is a district, a state or DE.");

    public IEnumerable<Finding> Check(Draft draft)
    {
        if (draft.Geography.Districts.Count == 0) return [];
        var reported = draft.Unreadable();
        return from row in draft.Visits()
               let key = row.Text("region")
               where key.Length > 0 && key != "DE" && draft.Geography.State(key) is null && draft.Geography.District(key) is null && !reported.Contains(row.At("region"))
               select this.Finding(row.At("region"),
                   new($"Die Region „{Shown.Cell(key)}“ gibt es nicht.", $"The region “{Shown.Cell(key)}” does not exist."),
                   new("Schreiben Sie den Schlüssel eines Kreises (5 Ziffern), eines Landes (2 Ziffern) oder DE.", "Write the key of a district (5 digits), of a state (2 digits), or DE."));
    }
}
