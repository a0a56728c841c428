using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Portal.Read;

namespace Portal.Tests.Read;

public class CsvDialects
{
    static readonly Encoding ansi = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    sealed record Written(string[][] Rows, string Encoding, char Delimiter, string LineEnd, bool FinalNewline, bool QuoteAll)
    {
        public byte[] Bytes()
        {
            string[][] all = [[.. Enumerable.Range(0, Rows[0].Length).Select(i => $"spalte{i}")], .. Rows];
            var text = string.Join(LineEnd, all.Select(row => string.Join(Delimiter, row.Select(Cell)))) + (FinalNewline ? LineEnd : "");
            return Encode(text, Encoding);
        }

        string Cell(string cell) => QuoteAll || cell.AsSpan().ContainsAny("\"\r\n") || cell.Contains(Delimiter) || cell != cell.Trim() ? $"\"{cell.Replace("\"", "\"\"")}\"" : cell;
    }

    static byte[] Encode(string text, string encoding) => encoding switch
    {
        "utf-8" => Encoding.UTF8.GetBytes(text),
        "utf-8-bom" => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
        "utf-16-le-bom" => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)],
        "utf-16-le" => Encoding.Unicode.GetBytes(text),
        "utf-16-be-bom" => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)],
        "utf-16-be" => Encoding.BigEndianUnicode.GetBytes(text),
        _ => ansi.GetBytes(text),
    };

    static Gen<Written> AnyFile()
    {
        var letters = Gen.Elements([.. "abzAZ019 äöüÄÖÜßé,;\t|\"'\r\n-.@€„“–"]);
        var cell = Gen.Choose(0, 6).SelectMany(length => letters.ArrayOf(length)).Select(chars => new string(chars));
        return from columns in Gen.Choose(2, 5)
               from count in Gen.Choose(1, 6)
               from rows in cell.ArrayOf(columns).Select(row => row.All(string.IsNullOrWhiteSpace) ? ["x", .. row[1..]] : row).ArrayOf(count)
               from encoding in Gen.Elements("utf-8", "utf-8-bom", "utf-16-le-bom", "utf-16-le", "utf-16-be-bom", "utf-16-be", "windows-1252")
               from delimiter in Gen.Elements(',', ';', '\t')
               from lineEnd in Gen.Elements("\n", "\r\n", "\r")
               from finalNewline in Gen.Elements(true, false)
               from quoteAll in Gen.Elements(true, false)
               where encoding != "windows-1252" || !rows.Any(row => row.Any(IsAlsoUtf8))
               select new Written(rows, encoding, delimiter, lineEnd, finalNewline, quoteAll);
    }

    /// <summary>Windows-1252 writes such pairs with the same bytes as UTF-8 another letter: no reader can tell.</summary>
    static bool IsAlsoUtf8(string cell) => Enumerable.Range(1, Math.Max(0, cell.Length - 1)).Any(i => "ÄÖÜß".Contains(cell[i - 1]) && "€„“–".Contains(cell[i]));

    [Fact]
    public void Any_table_written_in_any_dialect_reads_back_equal() => Prop.ForAll(AnyFile().ToArbitrary(), file =>
    {
        var content = CsvFile.Parse(file.Bytes(), "a.csv");
        Assert.Equal(file.Delimiter, content.Dialect.Delimiter);
        Assert.Equal(file.LineEnd, content.Dialect.LineEnd);
        Assert.Equal(file.Rows, content.Rows.Select(row => row.Cells.ToArray()));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Theory]
    [InlineData("utf-8", "utf-8")]
    [InlineData("utf-8-bom", "utf-8-bom")]
    [InlineData("utf-16-le-bom", "utf-16")]
    [InlineData("utf-16-le", "utf-16")]
    [InlineData("utf-16-be-bom", "utf-16")]
    [InlineData("utf-16-be", "utf-16")]
    [InlineData("windows-1252", "windows-1252")]
    public void The_encoding_is_recognised_and_named(string written, string named)
    {
        var content = CsvFile.Parse(Encode("name;ort\r\nFrauenberatung „Käthe“ – Süd;Köln\r\n", written), "a.csv");
        Assert.Equal(named, content.Dialect.Encoding);
        Assert.Equal(["Frauenberatung „Käthe“ – Süd", "Köln"], Assert.Single(content.Rows).Cells);
        Assert.Empty(content.Findings);
    }

    [Fact]
    public void Line_numbers_are_those_of_an_editor_also_behind_quoted_line_breaks_and_blank_lines()
    {
        var content = CsvFile.Parse("sep=;\r\nname;zeiten\r\nA;\"Mo\r\nDi\"\r\n\r\n;\r\nB;Mi"u8.ToArray(), "a.csv");
        Assert.Equal(2, content.HeaderLine);
        Assert.Equal([3, 7], content.Rows.Select(row => row.Line));
        Assert.Equal("Mo\r\nDi", content.Rows[0].Cells[1]);
        Assert.Empty(content.Findings);
    }

    [Fact]
    public void Trailing_empty_columns_and_rows_are_no_finding()
    {
        var content = CsvFile.Parse("name;ort;;\nA;B;;\nC;D;;\n;;;\n;;;\n"u8.ToArray(), "a.csv");
        Assert.Equal(["name", "ort"], content.Header);
        Assert.Equal(2, content.Rows.Count);
        Assert.Empty(content.Findings);
    }

    [Fact]
    public void A_semicolon_file_full_of_decimal_commas_is_split_at_semicolons() =>
        Assert.Equal(["51,34", "12,36"], CsvFile.Parse("lat;lon\n51,34;12,36\n51,35;12,37\n"u8.ToArray(), "a.csv").Rows[0].Cells);

    [Fact]
    public void Quoted_cells_may_have_blanks_before_the_quotation_mark() =>
        Assert.Equal(["a", "b, c"], CsvFile.Parse("x, y\na, \"b, c\"\n"u8.ToArray(), "a.csv").Rows[0].Cells);
}
