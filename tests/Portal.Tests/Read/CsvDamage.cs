using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Portal.Model;
using Portal.Read;

namespace Portal.Tests.Read;

public class CsvDamage
{
    static CsvContent Parse(string text, CsvLimits? limits = null) => CsvFile.Parse(Encoding.UTF8.GetBytes(text), "a.csv", limits);

    static (string Rule, int Line, string? Column)[] Found(CsvContent content) => [.. content.Findings.Select(f => (f.Rule, f.Spot.Line, f.Spot.Column))];

    [Fact]
    public void A_stray_quote_that_swallows_the_rest_of_the_file_is_one_finding_and_costs_no_row()
    {
        var rows = string.Join("\n", Enumerable.Range(4, 50).Select(i => $"Stelle {i},Leipzig,0341"));
        var content = Parse($"name,ort,telefon\nA,Leipzig,1\n\"Kompass,Leipzig,2\n{rows}\n");
        Assert.Equal([("stray-quote", 3, "name")], Found(content));
        Assert.Equal(52, content.Rows.Count);
        Assert.Equal(["Kompass", "Leipzig", "2"], content.Rows[1].Cells);
        Assert.Equal(53, content.Rows[^1].Line);
    }

    [Fact]
    public void A_stray_quote_that_ends_at_the_next_quoted_cell_is_found_where_it_opens()
    {
        var content = Parse("name,ort,telefon\nA,\"Leipzig,1\nB,Halle,2\nC,\"Jena, Nord\",3\nD,Gera,4\n");
        Assert.Equal([("stray-quote", 2, "ort")], Found(content));
        Assert.Equal(["A", "B", "C", "D"], content.Rows.Select(row => row.Cells[0]));
        Assert.Equal("Jena, Nord", content.Rows[2].Cells[1]);
    }

    [Fact]
    public void A_cell_with_line_breaks_and_commas_is_no_stray_quote()
    {
        var content = Parse("name,ort,text\nA,B,\"eins, zwei, drei\nvier, fünf, sechs\nsieben\"\nC,D,E\n");
        Assert.Empty(content.Findings);
        Assert.Equal(2, content.Rows.Count);
    }

    [Fact]
    public void Text_after_a_closing_quote_is_read_and_reported()
    {
        var content = Parse("name,ort\n\"Kompass\" Beratung,Halle\n");
        Assert.Equal([("stray-quote", 2, null)], Found(content));
        Assert.Equal("Kompass Beratung", content.Rows[0].Cells[0]);
    }

    [Fact]
    public void Rows_with_too_few_or_too_many_cells_are_findings()
    {
        var content = Parse("name,ort,telefon\nA,B\nC,D,E,F\nG,H,I,,\n");
        Assert.Equal([("missing-cell", 2, null), ("extra-cell", 3, null)], Found(content));
        Assert.Equal(["A", "B", ""], content.Rows[0].Cells);
        Assert.Equal(["C", "D", "E"], content.Rows[1].Cells);
    }

    [Fact]
    public void Labels_that_are_twice_or_nowhere_are_findings()
    {
        var content = Parse("name,,name\nA,B,C\n");
        Assert.Equal([("blank-label", 1, null), ("duplicate-label", 1, "name")], Found(content));
    }

    [Fact]
    public void Umlauts_that_were_read_twice_are_a_finding_with_the_meant_text()
    {
        var finding = Assert.Single(Parse("name,ort\nA,MÃ¼nchen\n").Findings);
        Assert.Equal(("encoding-error", Severity.Error, "ort", "München"), (finding.Rule, finding.Severity, finding.Spot.Column, finding.Proposal));
    }

    [Fact]
    public void A_word_that_only_looks_like_it_was_read_twice_is_left_alone() =>
        Assert.Empty(Parse("name,ort\nSão Paulo Ã,Âge\n").Findings);

    [Fact]
    public void One_broken_byte_in_a_file_of_good_umlauts_is_a_finding_in_its_line()
    {
        byte[] bytes = [.. "name,ort\nKäthe,Köln\nJürgen,M"u8, 0xFC, .. "nster\n"u8];
        var content = CsvFile.Parse(bytes, "a.csv");
        Assert.Equal([("encoding-error", 3, null)], Found(content));
        Assert.Equal("Köln", content.Rows[0].Cells[1]);
    }

    [Fact]
    public void A_byte_that_windows_1252_does_not_know_is_a_finding_in_its_line() =>
        Assert.Equal([("encoding-error", 2, null)], Found(CsvFile.Parse([.. "name,ort\nM"u8, 0x81, .. "nster,B\n"u8], "a.csv")));

    [Theory]
    [InlineData("PK\u0003\u0004 xlsx", "Arbeitsmappe")]
    [InlineData("name,ort\nA,\0\n", "Nullzeichen")]
    public void A_file_that_is_no_text_says_what_it_is(string text, string said)
    {
        var finding = Assert.Single(Parse(text).Findings);
        Assert.Equal("encoding-error", finding.Rule);
        Assert.Contains(said, finding.Problem.De);
    }

    [Fact]
    public void What_exceeds_a_limit_is_cut_and_reported()
    {
        var content = Parse("a,b,c\n12345,2,3\n4,5,6\n7,8,9\n", new(CellLength: 4, Columns: 2, Rows: 2));
        Assert.All(content.Findings, finding => Assert.Equal("limit-exceeded", finding.Rule));
        Assert.Equal(3, content.Findings.Count);
        Assert.Equal(["a", "b"], content.Header);
        Assert.Equal(["1234", "2"], content.Rows[0].Cells);
        Assert.Equal(2, content.Rows.Count);
    }

    [Fact]
    public void An_empty_file_is_a_finding() => Assert.Equal("source-error", Assert.Single(Parse(" \n\n").Findings).Rule);

    [Fact]
    public void Random_bytes_never_throw() => Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes =>
    {
        Assert.NotNull(CsvFile.Parse(bytes, "a.csv"));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void Random_quotes_delimiters_and_line_breaks_never_throw_or_lose_the_way()
    {
        var noise = Gen.Elements([.. "ab,;\"\r\n \t\uFEFFß"]).ArrayOf().Select(chars => "x,y,z\n" + new string(chars));
        Prop.ForAll(noise.ToArbitrary(), text =>
        {
            var content = Parse(text);
            Assert.All(content.Rows, row => Assert.Equal(content.Header.Count, row.Cells.Count));
            Assert.Equal(content.Rows.OrderBy(row => row.Line), content.Rows);
            Assert.All(content.Findings, finding => Assert.InRange(finding.Spot.Line, 0, text.Split(["\r\n", "\r", "\n"], StringSplitOptions.None).Length));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));
    }
}
