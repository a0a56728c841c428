using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Portal.Datasets;
using Portal.Mend;
using Portal.Read;

namespace Portal.Tests.Mend;

public class MendedTables
{
    static Mended Mend(string text, Dataset? dataset = null) => Mend(Encoding.UTF8.GetBytes(text), dataset);

    static Mended Mend(byte[] bytes, Dataset? dataset = null) => Mending.Table(bytes, "data/a.csv", dataset ?? Stellen.Definition);

    static string? Text(Mended mended) => mended.Bytes is { } bytes ? Encoding.UTF8.GetString(bytes) : null;

    [Theory]
    [InlineData("name", " Kompass ", "Kompass")]
    [InlineData("name", "Kompass\u00A0Ost", "Kompass Ost")]
    [InlineData("name", "Tu\u0308r", "Tür")]
    [InlineData("telefon", "(0341) 12 34 56", "+49 341 123456")]
    [InlineData("geprueft_am", "01.09.2026", "2026-09-01")]
    [InlineData("website", "HTTPS://Kompass.example.org/", "https://kompass.example.org")]
    [InlineData("sprachen", "de; en", "de|en")]
    [InlineData("sprachen", "de | en", "de|en")]
    [InlineData("adresse_oeffentlich", "WAHR", "ja")]
    [InlineData("adresse_oeffentlich", "n", "nein")]
    [InlineData("lat", "\"51,3400\"", "51.3400")]
    [InlineData("oeffnungszeiten", "Mo–Do 9-12 Uhr", "Mo-Do 09:00-12:00")]
    public void What_reads_as_one_thing_only_gets_our_spelling(string column, string old, string spelling)
    {
        var mended = Mend($"stelle_id,{column}\na,{old}\n");
        Assert.Equal($"stelle_id,{column}\na,{spelling}\n", Text(mended));
        Assert.Equal([(2, column, old.Trim('"'), spelling)], mended.Cells.Select(c => (c.Line, c.Column, c.Old, c.New)));
        Assert.Equal(0, mended.Unread);
    }

    [Theory]
    [InlineData("plz", "4109")]
    [InlineData("website", "www.kompass.example.org")]
    [InlineData("hausnummer", "01. Mrz")]
    [InlineData("telefon", "3023125200")]
    [InlineData("geprueft_am", "01/02/2026")]
    [InlineData("geprueft_am", "46000")]
    [InlineData("ags", "5315000")]
    [InlineData("name", "MÃ¼nchen")]
    [InlineData("name", "=1+1")]
    [InlineData("name", "abc\u202Efdp")]
    public void A_guess_is_never_written(string column, string cell)
    {
        var text = $"stelle_id,{column},wiedervorlage_am\na,{cell},2026-09-01\n";
        Assert.Equal((null, 1), (Text(Mend(text)), Mend(text).Unread));
        Assert.Equal(text, Text(Mend(text.Replace("2026-09-01", "1.9.2026"))));
    }

    [Fact]
    public void Numbers_keep_the_zeros_that_tell_how_exact_they_are() => Assert.Null(Text(Mend("stelle_id,lat\na,51.3400\n")));

    [Fact]
    public void Beside_a_mended_cell_the_others_keep_their_quotation_marks_and_blanks() =>
        Assert.Equal("\"stelle_id\",name,ort,geprueft_am,notiz\n\"a\",\"Kompass\", \"Halle\" ,2026-09-01,  x \n\"b\",\"C, D\",E,,\"\"\n",
            Text(Mend("\"stelle_id\",name,ort,geprueft_am,notiz\n\"a\",\"Kompass\", \"Halle\" ,1.9.2026,  x \n\"b\",\"C, D\",E,,\"\"\n")));

    [Fact]
    public void A_file_in_order_is_not_written() => Assert.Equal((null, 0, 0), (Text(Mend("stelle_id,\"name\"\na,\"A\"\nb,\"B, C\"\n")), 0, Mend("stelle_id,name\na,A\n").Layout.Count));

    [Fact]
    public void What_excel_made_of_a_file_becomes_ours()
    {
        const string excel = "sep=;\r\nort;stelle_id;;name\r\n\"Halle; Saale\";b; ;Tür\r\n;;;\r\n\"A, B\";a;;\"sagt \"\"ja\"\"\"\r\n";
        const string ours = "stelle_id,name,ort\na,\"sagt \"\"ja\"\"\",\"A, B\"\nb,Tür,Halle; Saale\n";
        foreach (var encoding in new[] { new UTF8Encoding(true), Encoding.Unicode, CodePagesEncodingProvider.Instance.GetEncoding(1252)! })
            Assert.Equal(ours, Text(Mend([.. encoding.GetPreamble(), .. encoding.GetBytes(encoding is UTF8Encoding or UnicodeEncoding ? excel["sep=;\r\n".Length..] : excel)])));
    }

    [Theory]
    [InlineData("stelle_id,name\ra,A\rb,B\r")]
    [InlineData("stelle_id,name\na,A\r\nb,B")]
    [InlineData("stelle_id,name\na,A\n\n,\nb,B\n")]
    [InlineData("name,stelle_id\nB,b\nA,a\n")]
    [InlineData("stelle_id,name,,\na,A,,\nb,B,,\n")]
    public void The_form_of_a_file_becomes_ours(string text) => Assert.Equal("stelle_id,name\na,A\nb,B\n", Text(Mend(text)));

    [Fact]
    public void Columns_that_are_not_ours_go_to_the_end_and_keep_their_cells() =>
        Assert.Equal("stelle_id,Name,eigene,\"noch eine\"\na,A, x ,01.09.2026\n", Text(Mend("eigene,Name,\"noch eine\",stelle_id\n x ,A,01.09.2026,a\n")));

    [Theory]
    [InlineData("stelle_id,name\nb,B\nNicht lesbar!,A\n")]
    [InlineData("stelle_id,name\nb,B\n,A\n")]
    [InlineData("name,ort\nb,B\na,A\n")]
    public void Rows_whose_id_is_missing_or_not_to_be_read_stay_where_they_stand(string text) => Assert.Null(Text(Mend(text)));

    [Fact]
    public void Rows_of_the_same_id_keep_their_order() => Assert.Equal("stelle_id,name\na,A\nb,2\nb,1\n", Text(Mend("stelle_id,name\nb,2\nb,1\na,A\n")));

    [Fact]
    public void Counts_of_visits_are_not_touched()
    {
        const string text = "zeitraum,region,thema,anlass,zaehleinheit,anzahl\n2025-Q1,14713,schulden,gesamt,fall,1.234\n";
        Assert.Null(Text(Mend(text, Besuche.Definition)));
        Assert.Equal(text, Text(Mend(text.Replace("2025-Q1", "1. Quartal 2025"), Besuche.Definition)));
    }

    [Theory]
    [InlineData("missing-cell", "stelle_id,name,ort\na,B\nc, D ,E\n")]
    [InlineData("extra-cell", "stelle_id,name\na,B,C\nc, D \n")]
    [InlineData("stray-quote", "stelle_id,name\na,\"B\nc, D \nd,E\n")]
    [InlineData("stray-quote", "stelle_id,name\na,\"B\" C\nc, D \n")]
    [InlineData("duplicate-label", "stelle_id,name,name\na, B ,C\n")]
    [InlineData("duplicate-label", "stelle_id,tel,telefonnummer\na, 1 ,2\n")]
    [InlineData("blank-label", "stelle_id,,name\na,x, B \n")]
    [InlineData("encoding-error", "stelle_id,name\na, B\uFFFD\n")]
    [InlineData("source-error", "")]
    public void A_file_whose_cells_no_one_can_be_sure_of_is_left_alone_with_the_reason(string rule, string text)
    {
        var mended = Mend(text);
        Assert.Equal((null, rule), (Text(mended), mended.LeftAlone?.Rule));
    }

    [Fact]
    public void A_code_list_keeps_its_order_and_gets_tidy_labels()
    {
        var mended = Mending.CodeList("code;label_de;Zeichen\r\nb; Zwei ;-\r\na;Eins\u00A0A;=x\r\n"u8.ToArray(), "data/codelisten/x.csv");
        Assert.Equal("code,label_de,Zeichen\nb,Zwei,-\na,Eins A,=x\n", Text(mended));
        Assert.Equal(1, mended.Unread);
    }

    static readonly string[] cells =
    [
        "", "a", "b-c", " a ", "ja", "WAHR", "01.09.2026", "1.9.26", "51,3400", "1.234,5", "0341/123456", "+49 171 39200 67", "\"", "\"x\"", "a\"b", "x,y", "x;y", "x\ty", "x\ny", "x\r\ny",
        "de, en", "de|en|", "|", "Mo 9-12 Uhr\nDi 9-12", "nach Vereinbarung", "=1", "-", "www.x.example", "HTTP://X.example/", "MÃ¼", "\u00A0", "u\u0308", "abc\u202E", "##[x]", "\u0007", "\"\"", "a\rb", "\t", "\u2028",
    ];

    [Fact]
    public void Mending_twice_is_mending_once_and_no_cell_reads_differently()
    {
        var tables = from columns in Gen.Shuffle(Stellen.Definition.Columns.Select(c => c.Name).Append("eigene")).Select(names => names.Take(8).ToList())
                     from rows in Gen.Elements(cells).ListOf(columns.Count).ListOf(5)
                     from delimiter in Gen.Elements(',', ';', '\t')
                     from end in Gen.Elements("\n", "\r\n", "\r")
                     from bom in Gen.Elements("", "\uFEFF")
                     select bom + string.Concat(rows.Prepend([.. columns]).Select(row => string.Join(delimiter, row.Select(cell => Marked(cell, delimiter))) + end));
        var count = 0;
        Prop.ForAll(tables.ToArbitrary(), text =>
        {
            var mended = Mend(text);
            Assert.NotEqual("source-error", mended.LeftAlone?.Rule); // cut and read agree
            if (mended.Bytes is not { } bytes) return;
            count++;
            Assert.Null(Mend(bytes).Bytes);
            Assert.Equal(Said(Encoding.UTF8.GetBytes(text)), Said(bytes));
        }).QuickCheckThrowOnFailure();
        Assert.True(count > 50, $"Only {count} of 100 tables were mended.");
    }

    static string Marked(string cell, char delimiter) => cell.AsSpan().IndexOfAny(['"', '\r', '\n', delimiter]) < 0 ? cell : $"\"{cell.Replace("\"", "\"\"")}\"";

    static List<string> Said(byte[] bytes)
    {
        var table = Tables.From(CsvFile.Parse(bytes, "a.csv"), Stellen.Definition, "", new HashSet<string>()).Table;
        return [.. table.Rows.Select(row => string.Join('\n', table.Columns.Order(StringComparer.Ordinal).Select(c => $"{c}={table.Value(row, c)}"))).Order(StringComparer.Ordinal)];
    }
}
