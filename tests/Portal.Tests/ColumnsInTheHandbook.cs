using System.Text;
using Portal.Datasets;

namespace Portal.Tests;

public class ColumnsInTheHandbook
{
    const string Begin = "<!-- Spalten: Anfang -->\n";
    const string End = "<!-- Spalten: Ende -->";

    /// <summary>Set UPDATE_DOCS=1 to write the tables anew.</summary>
    [Fact]
    public void The_handbook_explains_every_column_as_the_datasets_define_it()
    {
        var path = Repository.File("docs/pflege.md");
        var text = File.ReadAllText(path);
        var (from, to) = (text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, text.IndexOf(End, StringComparison.Ordinal));
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1") File.WriteAllText(path, text[..from] + Tables() + text[to..]);
        Assert.Equal(Tables(), File.ReadAllText(path)[from..File.ReadAllText(path).IndexOf(End, StringComparison.Ordinal)]);
    }

    static string Tables()
    {
        var text = new StringBuilder();
        foreach (var dataset in AllDatasets.List)
        {
            text.Append($"\n### {dataset.FileName}\n\n{dataset.Description.De}\n\n| Spalte | Bedeutung | Art | Beispiel |\n|---|---|---|---|\n");
            foreach (var column in dataset.Columns)
                text.Append($"| `{column.Name}`{(column.Required ? " *" : "")} | {Cell($"{column.Title.De}. {column.Description.De}")} | {Kind(column)} | {(column.Example.Length > 0 ? $"`{Cell(column.Example)}`" : "")} |\n");
        }
        return text.Append('\n').ToString();
    }

    static string Kind(Column column) =>
        (column.CodeList is { } list ? $"Code aus `codelisten/{list}.csv`" : column.References is { } dataset ? $"Kennung aus `{dataset}.csv`" : column.Kind.Name.De)
        + (column.IsList ? ", mehrere mit „\\|“" : "");

    static string Cell(string text) => text.Replace("|", "\\|");
}
