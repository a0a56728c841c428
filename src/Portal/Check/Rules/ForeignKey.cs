using Portal.Datasets;
using Portal.Model;
using Portal.Read;

namespace Portal.Check.Rules;

/// <summary>An id that leads nowhere would be a broken link on a page.</summary>
public sealed class ForeignKey : IRule
{
    public string Id => "foreign-key";
    public Severity Severity => Severity.Error;
    public Text Promise => new("Jede Kennung, auf die eine Zeile verweist, gibt es.", "Every id that a row refers to exists.");

    public IEnumerable<Finding> Check(Draft draft) =>
        from target in AllDatasets.List.Where(d => d.Key.Count == 1)
        from finding in Check(draft, target)
        select finding;

    IEnumerable<Finding> Check(Draft draft, Dataset target)
    {
        var known = Rows.Of(draft, target).Select(r => r.Text(target.Key[0])).ToHashSet();
        var suggestions = Suggestions.Among(known);
        var exists = draft.Tables.Any(t => t.Dataset == target.Name);
        var reported = draft.Unreadable();
        foreach (var table in draft.Tables)
            foreach (var column in AllDatasets.Find(table.Dataset)?.Columns.Where(c => c.References == target.Name) ?? [])
            {
                var broken = table.Rows.Where(r => table.Value(r, column.Name) is { Length: > 0 } id && !known.Contains(id) && !reported.Contains(table.At(r, column.Name)));
                foreach (var row in exists ? broken : broken.Take(1))
                    yield return exists ? Unknown(new(table, row), column.Name, target, suggestions) : NoFile(table.At(row, column.Name), target);
            }
    }

    Finding Unknown(Cells row, string column, Dataset target, Suggestions suggestions)
    {
        var proposal = suggestions.For(row.Text(column));
        return this.Finding(row.At(column),
            new($"„{Shown.Cell(row.Text(column))}“ steht nicht in {target.FileName}.", $"“{Shown.Cell(row.Text(column))}” is not in {target.FileName}."),
            proposal is null
                ? new($"Tragen Sie eine Kennung aus {target.FileName} ein, oder ergänzen Sie dort eine Zeile.", $"Enter an id from {target.FileName}, or add a row there.")
                : new($"Meinten Sie „{Shown.Cell(proposal)}“? Sonst ergänzen Sie eine Zeile in {target.FileName}.", $"Did you mean “{Shown.Cell(proposal)}”? If not, add a row to {target.FileName}."))
            .Proposing(proposal);
    }

    Finding NoFile(Spot spot, Dataset target) => this.Finding(spot,
        new($"Die Spalte verweist auf {target.FileName}. Diese Datei fehlt.", $"The column refers to {target.FileName}. That file is missing."),
        new($"Legen Sie {target.FileName} an, oder leeren Sie die Spalte in allen Zeilen.", $"Add {target.FileName}, or empty the column in all rows."));
}
