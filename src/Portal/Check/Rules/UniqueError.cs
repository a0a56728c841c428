using Portal.Datasets;
using Portal.Model;
using Portal.Read;

namespace Portal.Check.Rules;

/// <summary>A value that names one thing may stand only once: in columns that are no key, and as a code in its list.</summary>
public sealed class UniqueError : IRule
{
    public string Id => "unique-error";
    public Severity Severity => Severity.Error;
    public Text Promise => new("Werte, die eindeutig sein müssen, kommen nur einmal vor.", "Values that must be unique occur only once.");

    public IEnumerable<Finding> Check(Draft draft) => InColumns(draft).Concat(InCodeLists(draft));

    IEnumerable<Finding> InColumns(Draft draft) =>
        from dataset in AllDatasets.List
        from column in dataset.Columns
        where column.Unique && !dataset.Key.Contains(column.Name)
        from twins in Rows.Of(draft, dataset).Where(r => r.IsFilled(column.Name)).GroupBy(r => r.Text(column.Name)).Where(g => g.Skip(1).Any())
        from row in twins.Skip(1)
        select Twice(row.At(column.Name), twins.Key);

    IEnumerable<Finding> InCodeLists(Draft draft) =>
        from list in draft.CodeLists.Values
        from twins in list.Concepts.GroupBy(c => c.Code).Where(g => g.Skip(1).Any())
        select Twice(new($"data/codelisten/{list.Name}.csv", 0, "code"), twins.Key);

    Finding Twice(Spot spot, string value) => this.Finding(spot,
        new($"„{Shown.Cell(value)}“ steht mehr als einmal in dieser Spalte.", $"“{Shown.Cell(value)}” stands more than once in this column."),
        new("Ändern oder löschen Sie die doppelten Zeilen.", "Change or delete the duplicate rows."));
}
