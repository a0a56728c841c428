using Portal.Datasets;
using Portal.Model;
using Portal.Read;

namespace Portal.Check.Rules;

/// <summary>Two rows with one key would be two things at one address.</summary>
public sealed class PrimaryKey : IRule
{
    public string Id => "primary-key";
    public Severity Severity => Severity.Error;
    public Text Promise => new("Keine zwei Zeilen einer Datei haben denselben Schlüssel.", "No two rows of a file have the same key.");

    // The same area twice is the business of AreaDuplicate, which also sees it in two spellings.
    public IEnumerable<Finding> Check(Draft draft) =>
        AllDatasets.List.Where(d => d != Einzugsgebiete.Definition).SelectMany(dataset => Check(draft, dataset));

    IEnumerable<Finding> Check(Draft draft, Dataset dataset)
    {
        var first = new Dictionary<(string Source, string Key), Cells>();
        foreach (var row in Rows.Of(draft, dataset))
        {
            var key = string.Join(" / ", dataset.Key.Select(row.Text));
            if (row.IsFilled(dataset.Key[0]) && !first.TryAdd((row.Source, key), row))
                yield return Twice(row, dataset, key, first[(row.Source, key)]);
        }
    }

    Finding Twice(Cells row, Dataset dataset, string key, Cells first) => this.Finding(row.At(dataset.Key[0]),
        new($"„{Shown.Cell(key)}“ gibt es schon: {first.Place().De}.", $"“{Shown.Cell(key)}” exists already: {first.Place().En}."),
        dataset.Key.Count == 1
            ? new("Geben Sie einer der beiden Zeilen eine andere Kennung. Ist es dieselbe Sache, löschen Sie eine Zeile.",
                "Give one of the two rows another id. If both mean the same thing, delete one row.")
            : new($"Fassen Sie die Zeilen zusammen, oder ändern Sie eine der Spalten {string.Join(", ", dataset.Key)}.",
                $"Merge the rows, or change one of the columns {string.Join(", ", dataset.Key)}."));
}
