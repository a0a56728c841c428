using System.Text;
using Portal.Datasets;
using Portal.Model;
using Portal.Read;
using Portal.Values;

namespace Portal.Tests.Read;

public class ReadingTables
{
    static readonly ValueKind even = new("even", new("gerade", "even"), "string", cell =>
        cell.Length % 2 == 0 ? Reading.Of(cell.ToUpperInvariant()) : Reading.Wrong(new("ungerade", "odd"), new("verdoppeln", "double it"), cell == "c" ? "CC" : null));

    static readonly ValueKind code = new("code", new("Code", "code"), "string", Reading.Of);

    static readonly Dataset dataset = new Dataset<string>("probe", new("Probe", "Sample"), new("", ""), ["name"],
        [
            new("name", even, new("Name", "Name"), new("", ""), "ab", x => x) { Required = true },
            new("listen", even, new("Listen", "Lists"), new("", ""), "ab|cd", x => x) { IsList = true },
            new("sprachen", code, new("Sprachen", "Languages"), new("", ""), "de|en", x => x) { IsList = true, CodeList = "sprachen" },
        ], [], [], cells => cells.Text("name"));

    static ReadTable Read(string csv, Dataset of, params string[] present) => Tables.From(CsvFile.Parse(Encoding.UTF8.GetBytes(csv), "a.csv"), of, "", present.ToHashSet());

    [Theory]
    [InlineData("Straße", "strasse")]
    [InlineData("STRASSE", "strasse")]
    [InlineData("E-Mail", "email")]
    [InlineData("Tel.", "telefon")]
    [InlineData("O\u0308ffnungszeiten", "oeffnungszeiten")]
    [InlineData("Geprüft am", "geprueft_am")]
    [InlineData("PLZ ", "plz")]
    public void Labels_are_recognised_however_people_spell_them(string label, string column) =>
        Assert.Contains(column, Read($"name,{label}\nA,B\n", Stellen.Definition).Table.Columns);

    [Fact]
    public void An_unknown_label_is_kept_and_the_nearest_column_named()
    {
        var read = Read("name,webseitte\nA,B\n", Stellen.Definition);
        Assert.Equal(["name", "webseitte"], read.Table.Columns);
        var finding = Assert.Single(read.Findings, f => f.Rule == "incorrect-label");
        Assert.Equal((Severity.Warning, "website"), (finding.Severity, finding.Proposal));
    }

    [Fact]
    public void Two_labels_for_one_column_are_a_finding_and_the_first_is_read()
    {
        var read = Read("name,Telefon,Tel.\nA,1,2\n", Stellen.Definition);
        Assert.Equal("1", read.Table.Value(read.Table.Rows[0], "telefon"));
        Assert.Contains(read.Findings, f => f is { Rule: "duplicate-label", Spot.Column: "Tel." });
    }

    [Theory]
    [InlineData(new string[0], new[] { "stelle_id", "ort", "adresse_oeffentlich", "themen", "status", "geprueft_am" })]
    [InlineData(new[] { "traeger", "angebote" }, new[] { "stelle_id", "traeger_id", "ort", "adresse_oeffentlich", "status", "geprueft_am" })]
    public void Missing_columns_are_findings_as_far_as_the_sources_other_files_need_them(string[] present, string[] missing) =>
        Assert.Equal(missing.Order(), Read("name\nA\n", Stellen.Definition, present).Findings.Where(f => f.Rule == "missing-label").Select(f => f.Spot.Column).Order());

    [Fact]
    public void Cells_are_canonical_and_keep_what_was_written()
    {
        var row = Read("name,listen\n ab , ab | cd \n", dataset).Table.Rows[0];
        Assert.Equal(["AB", "AB|CD"], row.Values);
        Assert.Equal(2, row.Line);
    }

    [Fact]
    public void A_cell_that_cannot_be_read_is_a_type_error_with_the_kinds_proposal_and_keeps_its_text()
    {
        var read = Read("name,listen\nc,ab|c\nabc,ab|c|xyz\n", dataset);
        Assert.Equal([("name", 2, "CC"), ("listen", 2, "AB|CC"), ("name", 3, null), ("listen", 3, null), ("listen", 3, null)],
            read.Findings.Select(f => (f.Spot.Column, f.Spot.Line, f.Proposal)));
        Assert.All(read.Findings, f => Assert.Equal(("type-error", Severity.Error), (f.Rule, f.Severity)));
        Assert.Equal(["c", "ab|c"], read.Table.Rows[0].Values);
    }

    [Theory]
    [InlineData("de|en", "de|en")]
    [InlineData("\"de, en\"", "de|en")]
    [InlineData("de; ar;uk", "de|ar|uk")]
    [InlineData("\"de, nicht so gut\"", "de, nicht so gut")]
    public void Lists_of_codes_may_have_commas_or_semicolons_where_every_part_is_a_code(string cell, string canonical) =>
        Assert.Equal(canonical, Read($"name,sprachen\nab,{cell}\n", dataset).Table.Rows[0].Values[1]);

    [Fact]
    public void One_line_says_what_the_file_was_taken_for() =>
        Assert.Equal("a.csv: UTF-8, Semikolon, CRLF, 1 Zeile; 2 Spalten über Aliasse erkannt", Read("name;Straße;Tel.\r\nA;B;C\r\n", Stellen.Definition).Note);

    [Fact]
    public void A_finding_of_the_raw_file_names_the_column_in_our_words() =>
        Assert.Contains(Read("name,Stadt\nA,MÃ¼nchen\n", Stellen.Definition).Findings, f => f is { Rule: "encoding-error", Spot.Column: "ort" });
}
