using Portal.Datasets;
using Portal.Model;
using Portal.Read;

namespace Portal.Check.Rules;

/// <summary>A required cell that is empty would leave a hole in every page and file made from it.</summary>
public sealed class MissingCell : IRule
{
    public string Id => "missing-cell";
    public Severity Severity => Severity.Error;
    public Text Promise => new("Jede Pflichtzelle ist ausgefüllt.", "Every required cell is filled.");

    public IEnumerable<Finding> Check(Draft draft)
    {
        var hasOrganizations = draft.Tables.Any(t => t.Dataset == Traeger.Definition.Name);
        foreach (var table in draft.Tables)
        {
            var required = AllDatasets.Find(table.Dataset)?.Columns
                .Where(c => c.Required && table.Has(c.Name) && (hasOrganizations || c.References != Traeger.Definition.Name)).ToList();
            foreach (var row in table.Rows)
                foreach (var column in required ?? [])
                    if (table.Value(row, column.Name).Length == 0) yield return Empty(table.At(row, column.Name), column);
        }
    }

    Finding Empty(Spot spot, Column column) => this.Finding(spot,
        new($"Die Zelle „{column.Name}“ ist leer. Sie muss ausgefüllt sein.", $"The cell “{column.Name}” is empty. It must be filled."),
        new($"Tragen Sie hier ein: {column.Title.De}. Zum Beispiel: {column.Example}", $"Enter here: {column.Title.En}. For example: {column.Example}"));
}
