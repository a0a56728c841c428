using Portal.Datasets;
using Portal.Read;

namespace Portal.Tests.Read;

/// <summary>The same records once as we write them and once as German Excel left them.</summary>
public class ExcelTwins
{
    static string Folder()
    {
        var folder = Path.Combine(Shared.RequireOrSkip(), "domain", "proposed");
        Assert.SkipUnless(Directory.Exists(folder), "The drafts of ../shared/domain/proposed are not there.");
        return folder;
    }

    static readonly IReadOnlySet<string> present = new HashSet<string> { "traeger", "stellen", "angebote" };

    static ReadTable Read(string file, Dataset dataset) => Tables.From(CsvFile.Read(file, Path.GetFileName(file)), dataset, "", present);

    /// <summary>Cells in which the twin tells of another thing than the record: a number in the thousands, "." in the cell beside for a suppressed count, and nothing of holidays.</summary>
    static readonly string[] meantOtherwise = ["besuche 2 anzahl", "besuche 4 wertstatus", "stellen 5 oeffnungszeiten"];

    [Theory]
    [InlineData("centres", "stellen")]
    [InlineData("visits", "besuche")]
    public void What_excel_left_reads_to_the_same_cells_or_to_a_finding(string name, string datasetName)
    {
        var folder = Folder();
        var dataset = AllDatasets.Find(datasetName)!;
        var ours = Read(Path.Combine(folder, name + ".csv"), dataset);
        var excel = Read(Path.Combine(folder, "excel_de", name + "_excel_de.csv"), dataset);
        Assert.Equal(ours.Table.Columns, excel.Table.Columns);
        Assert.Equal(ours.Table.Rows.Count, excel.Table.Rows.Count);
        var wrong = excel.Findings.Where(f => f.Rule == "type-error").Select(f => (f.Spot.Line, f.Spot.Column)).ToHashSet();
        var differing = from pair in ours.Table.Rows.Zip(excel.Table.Rows)
                        from column in ours.Table.Columns
                        let expected = ours.Table.Value(pair.First, column)
                        let actual = excel.Table.Value(pair.Second, column)
                        where expected != actual && !meantOtherwise.Contains($"{datasetName} {pair.Second.Line} {column}") && !wrong.Contains((pair.Second.Line, column))
                        select $"{pair.Second.Line} {column}: {expected} <> {actual}";
        Assert.Empty(differing);
        Assert.All(ours.Findings.Where(f => f.Rule == "type-error"), f => Assert.Fail($"{f.Spot}: {f.Problem}"));
    }

    [Theory]
    [InlineData(2, "plz", "04109")]
    [InlineData(4, "hausnummer", "1-3")]
    [InlineData(4, "ags", "05315000")]
    public void What_excel_destroyed_is_a_finding_with_the_repair(int row, string column, string repaired)
    {
        var excel = Read(Path.Combine(Folder(), "excel_de", "centres_excel_de.csv"), Stellen.Definition);
        var line = excel.Table.Rows[row - 2].Line;
        Assert.Contains(excel.Findings, f => f.Rule == "type-error" && f.Spot.Line == line && f.Spot.Column == column && f.Proposal == repaired);
    }
}
