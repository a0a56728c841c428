using Portal.Datasets;
using Portal.Model;
using Portal.Read;

namespace Portal.Check.Rules;

/// <summary>Bodies that pool their data do not know each other's ids, and one page cannot show two centres.</summary>
public sealed class IdAcrossSources : IRule
{
    public string Id => "id-across-sources";
    public Severity Severity => Severity.Error;
    public Text Promise => new("Keine Kennung kommt in zwei Quellen vor.", "No id is used in two sources.");

    public IEnumerable<Finding> Check(Draft draft) =>
        AllDatasets.List.Where(d => d.Key.Count == 1).SelectMany(dataset => Check(draft, dataset.Key[0], dataset));

    IEnumerable<Finding> Check(Draft draft, string key, Dataset dataset)
    {
        var first = new Dictionary<string, Cells>();
        foreach (var row in Rows.Of(draft, dataset).Where(r => r.IsFilled(key)))
            if (!first.TryAdd(row.Text(key), row) && first[row.Text(key)] is var other && other.Source != row.Source)
                yield return this.Finding(row.At(key),
                    new($"Die Kennung „{Shown.Cell(row.Text(key))}“ hat schon eine andere Quelle: {other.Place().De}.",
                        $"Another source has the id “{Shown.Cell(row.Text(key))}” already: {other.Place().En}."),
                    new("Setzen Sie den Namen der Quelle vor die Kennung. Beispiel: awo-leipzig-schulden.",
                        "Put the name of the source before the id. For example: awo-leipzig-schulden."))
                    .Proposing(row.Source.Length > 0 ? $"{row.Source}-{row.Text(key)}" : null);
    }
}
