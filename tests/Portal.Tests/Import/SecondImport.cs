using FsCheck;
using FsCheck.Fluent;
using Portal.Import;
using Portal.Model;

namespace Portal.Tests.Import;

public class SecondImport
{
    static readonly Mapping byNumber = Given.Centres().With(key: "Nr");

    static ForeignTable Export(params (string Nr, string Name)[] rows) =>
        new("export.csv", ["Nr", "Name"], [.. rows.Select((r, i) => new ForeignRow(i + 2, [r.Nr, r.Name]))]);

    static Dictionary<string, string> IdByName(ImportResult result) =>
        result.Tables["stellen"].Rows.ToDictionary(row => result.Tables["stellen"].Value(row, "name"), row => result.Tables["stellen"].Value(row, "stelle_id"));

    [Fact]
    public void Ids_do_not_depend_on_the_order_of_rows_and_stay_on_the_next_import()
    {
        var names = Gen.Elements("Kompass", "kompass", "Kompaß", "Anker", "", "中文", "!!!", new string('x', 90), new string('x', 90) + "y");
        Prop.ForAll(Gen.ListOf(names).ToArbitrary(), list =>
        {
            var rows = list.Select((name, i) => ($"{i}", name)).ToArray();
            var forth = Transfer.Run(Export(rows), byNumber, Ours.Nothing);
            var back = Transfer.Run(Export([.. rows.Reverse()]), byNumber, Ours.Nothing);
            var again = Transfer.Run(Export(rows), byNumber, Given.After(forth));
            return CsvText.Of(forth.Tables["stellen"]) == CsvText.Of(back.Tables["stellen"])
                && CsvText.Of(forth.Tables["stellen"]) == CsvText.Of(again.Tables["stellen"])
                && Ledger.Print(forth.Ledger) == Ledger.Print(back.Ledger) && Ledger.Print(forth.Ledger) == Ledger.Print(again.Ledger)
                && Given.Ids(forth).Distinct().Count() == rows.Count(r => r.name.Length > 0)
                && Given.Ids(forth).All(id => id.Length is > 0 and <= 80);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_new_record_with_a_taken_name_gets_a_suffix_and_the_old_one_keeps_its_id()
    {
        var first = Transfer.Run(Export(("1", "Kompass")), byNumber, Ours.Nothing);
        var second = Transfer.Run(Export(("2", "Kompass"), ("1", "Kompass")), byNumber, Given.After(first));
        Assert.Equal("kompass", Given.Ids(second)[0]);
        Assert.Matches("^kompass-[0-9a-f]{6}$", Given.Ids(second)[1]);
    }

    [Fact]
    public void A_renamed_record_keeps_its_id()
    {
        var first = Transfer.Run(Export(("1", "Kompass")), byNumber, Ours.Nothing);
        var second = Transfer.Run(Export(("1", "Anker")), byNumber, Given.After(first));
        Assert.Equal(new() { ["Anker"] = "kompass" }, IdByName(second));
        Assert.Equal(1, Assert.Single(second.Report.Datasets).Changed);
    }

    [Fact]
    public void Rows_of_other_origin_and_columns_that_are_not_mapped_stay_as_they_are()
    {
        var first = Transfer.Run(Export(("1", "Kompass")), byNumber, Ours.Nothing);
        var edited = first.Tables["stellen"];
        string[] columns = [.. edited.Columns, "sprachen", "eigene"];
        Row Of(int line, params string[] cells) => new(line, cells, cells);
        var own = edited with { Columns = columns, Rows = [Of(2, [.. edited.Rows[0].Values, "de|en", "x"]), Of(3, ["von-hand", "Von Hand", "Halle", "ja", "aktiv", "2026-02-02", "", "y"])] };
        var second = Transfer.Run(Export(("1", "Kompass Neu")), byNumber, new(new Dictionary<string, Table> { ["stellen"] = own }, first.Ledger, new Dictionary<string, CodeList>()));
        var table = second.Tables["stellen"];
        Assert.Equal(["kompass", "von-hand"], Given.Ids(second));
        Assert.Equal(("Kompass Neu", "de|en", "x"), (table.Value(table.Rows[0], "name"), table.Value(table.Rows[0], "sprachen"), table.Value(table.Rows[0], "eigene")));
        Assert.Equal(("Von Hand", "y"), (table.Value(table.Rows[1], "name"), table.Value(table.Rows[1], "eigene")));
        Assert.Equal(1, Assert.Single(second.Report.Datasets).Foreign);
    }

    [Fact]
    public void A_row_that_somebody_else_wrote_is_not_overwritten_unless_the_mapping_says_so()
    {
        var theirs = Transfer.Run(Export(("9", "Kompass")), byNumber, Ours.Nothing) with { Ledger = [] };
        var refused = Transfer.Run(Export(("1", "Kompass")), byNumber, Given.After(theirs));
        Assert.Equal(RowFate.Refused, Assert.Single(refused.Report.Rows).Fate);
        Assert.Contains("take_over", refused.Report.Rows[0].Why.De);
        var taken = Transfer.Run(Export(("1", "Kompass")), byNumber with { TakeOver = true }, Given.After(theirs));
        Assert.Equal(RowFate.Imported, Assert.Single(taken.Report.Rows).Fate);
    }

    [Theory]
    [InlineData(Gone.Keep, "aktiv")]
    [InlineData(Gone.Dissolve, "aufgeloest")]
    public void A_row_that_is_gone_from_the_export_is_reported_and_kept_or_dissolved(Gone gone, string status)
    {
        var first = Transfer.Run(Export(("1", "Kompass"), ("2", "Anker")), byNumber, Ours.Nothing);
        var second = Transfer.Run(Export(("2", "Anker")), byNumber with { Gone = gone }, Given.After(first));
        Assert.Equal(["kompass"], Assert.Single(second.Report.Datasets).Gone);
        var table = second.Tables["stellen"];
        Assert.Equal(["aktiv", status], table.Rows.Select(row => table.Value(row, "status")));
        Assert.Contains("kompass fehlt im Export", second.Report.Text);
        var third = Transfer.Run(Export(("1", "Kompass"), ("2", "Anker")), byNumber, Given.After(second));
        Assert.Equal(CsvText.Of(first.Tables["stellen"]), CsvText.Of(third.Tables["stellen"]));
    }

    [Theory]
    [InlineData(20, 9, Gone.Dissolve, true)]
    [InlineData(20, 11, Gone.Dissolve, false)]
    [InlineData(20, 0, Gone.Dissolve, true)]
    [InlineData(20, 0, Gone.Keep, false)]
    [InlineData(5, 0, Gone.Dissolve, false)]
    public void An_export_that_was_cut_off_does_not_close_most_of_a_directory(int before, int after, Gone gone, bool stops)
    {
        (string, string)[] Rows(int count) => [.. Enumerable.Range(1, count).Select(i => ($"{i}", $"Stelle {i}"))];
        var first = Transfer.Run(Export(Rows(before)), byNumber, Ours.Nothing);
        var second = Transfer.Run(Export(Rows(after)), byNumber with { Gone = gone }, Given.After(first));
        Assert.Equal(stops, second.Findings.Any(f => f is { Rule: "import-shrinks", Severity: Severity.Error }));
        Assert.Equal(!stops, second.MayBeWritten);
    }

    [Fact]
    public void The_ledger_reads_back_and_gives_no_key_away()
    {
        var result = Transfer.Run(Export(("Kundennummer 4711", "Kompass")), byNumber, Ours.Nothing);
        var text = Ledger.Print(result.Ledger);
        Assert.Equal(result.Ledger, Ledger.Parse(text));
        Assert.DoesNotContain("4711", text);
    }

    [Fact]
    public void Either_all_files_are_written_or_none()
    {
        var folder = Directory.CreateTempSubdirectory("import").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "a.csv"), "alt");
            Directory.CreateDirectory(Path.Combine(folder, "b.csv"));
            var files = new SortedDictionary<string, string> { ["a.csv"] = "neu", ["b.csv"] = "neu" };
            Assert.ThrowsAny<Exception>(() => DataFolder.Write(folder, files));
            Assert.Equal("alt", File.ReadAllText(Path.Combine(folder, "a.csv")));
            Assert.Equal(["a.csv"], Directory.GetFiles(folder).Select(Path.GetFileName));
            DataFolder.Write(folder, new Dictionary<string, string> { ["a.csv"] = "neu", ["c.csv"] = "neu" });
            Assert.Equal(["a.csv", "c.csv"], Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
            Assert.Equal("neu", File.ReadAllText(Path.Combine(folder, "a.csv")));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Written_cells_come_back_as_they_were()
    {
        string[] cells = ["=1+1", "a,b", "\"x\"", "zwei\nZeilen", " rand ", "ä"];
        var table = new Table("t.csv", "stellen", "", Dialect.Ours, ["a", "b", "c", "d", "e", "f"], [new(2, cells, cells)]);
        var content = Portal.Read.CsvFile.Parse(System.Text.Encoding.UTF8.GetBytes(CsvText.Of(table)), "t.csv");
        Assert.Equal(cells, Assert.Single(content.Rows).Cells);
    }
}
