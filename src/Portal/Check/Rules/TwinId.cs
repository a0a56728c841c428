using Portal.Datasets;
using Portal.Model;
using Portal.Read;
using Portal.Values;

namespace Portal.Check.Rules;

/// <summary>Ids that differ only in case or accents are one folder on many computers: one page would overwrite the other.</summary>
public sealed class TwinId : IRule
{
    public string Id => "twin-id";
    public Severity Severity => Severity.Error;
    public Text Promise => new("Keine zwei Kennungen unterscheiden sich nur durch Großschreibung oder Akzente.", "No two ids differ only in case or accents.");

    public IEnumerable<Finding> Check(Draft draft)
    {
        var ids = from dataset in AllDatasets.List
                  where dataset.Key.Count == 1
                  from row in Rows.Of(draft, dataset)
                  select (Group: dataset.Name, Spot: row.At(dataset.Key[0]), Value: row.Text(dataset.Key[0]));
        var codes = draft.CodeLists.Values.SelectMany(l => l.Concepts, (l, c) => (Group: l.Name, Spot: new Spot($"data/codelisten/{l.Name}.csv", 0, "code"), Value: c.Code));
        var first = new Dictionary<(string, string), string>();
        foreach (var (group, spot, value) in ids.Concat(codes).Where(id => id.Value.Length > 0))
            if (!first.TryAdd((group, Look(value)), value) && first[(group, Look(value))] is var other && other != value)
                yield return Twins(spot, value, other);
    }

    // Points and hyphens stay, because a.b and ab are different folders.
    static string Look(string id) => string.Join('.', id.Split('.').Select(part => string.Join('-', part.Split('-').Select(Normal.Header))));

    Finding Twins(Spot spot, string value, string other) => this.Finding(spot,
        new($"„{Shown.Cell(value)}“ sieht fast aus wie „{Shown.Cell(other)}“.", $"“{Shown.Cell(value)}” looks almost like “{Shown.Cell(other)}”."),
        new("Nehmen Sie für eine der beiden eine deutlich andere Kennung.", "Use a clearly different id for one of the two."));
}
