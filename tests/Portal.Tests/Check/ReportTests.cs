using Newtonsoft.Json.Linq;
using Portal.Check;
using Portal.Check.Reports;
using Portal.Model;

namespace Portal.Tests.Check;

public class ReportTests
{
    static readonly IReadOnlyList<Finding> findings = Findings.Of(
        Drafts.Valid.With("angebote", 0, "thema", "schuldne").With("stellen", 0, "geprueft_am", "2025-01-01").With("stellen", 0, "wiedervorlage_am", "2026-01-01")
            .With("stellen", 1, "name", "<b>" + new string('x', 300)));

    static Finding Of(string problem, string? proposal = null, string file = "data/stellen.csv") =>
        new("type-error", Severity.Error, new(file, 2, "name"), new(problem, problem), new("Ändern.", "Change."), proposal);

    [Fact]
    public void A_line_says_where_what_and_what_to_do() =>
        Assert.Equal("data/angebote.csv:2:thema: Fehler unknown-code: Den Code „schuldne“ gibt es in der Liste „themen“ nicht. Meinten Sie „schulden“ (Schulden und Insolvenz)? Vorschlag: schulden",
            TextReport.Line(findings[0], "de"));

    [Fact]
    public void A_line_speaks_English_on_demand() => Assert.StartsWith("data/angebote.csv:2:thema: error unknown-code: The list", TextReport.Line(findings[0], "en"));

    [Fact]
    public void The_last_line_counts()
    {
        var text = new StringWriter();
        TextReport.Write(findings, text, "de");
        Assert.EndsWith("\n2 Fehler, 2 Warnungen, 1 Hinweis\n", text.ToString());
        Assert.Equal(findings.Count + 1, text.ToString().Count(c => c == '\n'));
        Assert.Equal("0 errors, 0 warnings", TextReport.Summary([], "en"));
    }

    [Theory]
    [InlineData("a\nb\rc\u001b[31m\u202Ed\u200Be\u2028f\0")]
    [InlineData("\u0085\u009b31m\u2066\u2069\uFEFF\u00AD")]
    public void Nothing_in_a_cell_can_steer_a_terminal(string cell)
    {
        var line = TextReport.Line(Of($"„{Shown.Cell(cell)}“" + cell, cell), "de");
        Assert.DoesNotMatch(@"[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]", line);
        Assert.Contains("⟨U+", line);
    }

    [Theory]
    [InlineData("::error file=x::y")]
    [InlineData("a ##[error]b")]
    [InlineData("a\n::set-output name=x::y")]
    public void Nothing_in_a_cell_or_file_name_becomes_a_command_of_a_build_server(string text)
    {
        foreach (var line in (string[])[TextReport.Line(Of(text), "de"), TextReport.Line(Of("x", text, text), "de")])
        {
            Assert.DoesNotMatch(@"^\s*::", line);
            Assert.DoesNotContain("##[", line);
            Assert.DoesNotContain('\n', line);
        }
    }

    [Fact]
    public void A_cell_is_repeated_up_to_sixty_characters_and_never_cut_within_one()
    {
        Assert.Equal(60, Shown.Cell(new string('a', 61)).Length);
        Assert.Equal(new string('a', 60), Shown.Cell(new string('a', 60)));
        Assert.EndsWith("…", Shown.Cell(string.Concat(Enumerable.Repeat("😀", 40))));
        Assert.DoesNotContain('\uFFFD', Shown.Cell("a" + string.Concat(Enumerable.Repeat("😀", 40))));
        Assert.All(findings, f => Assert.True(TextReport.Line(f, "de").Length < 500));
    }

    [Fact]
    public void Json_is_an_array_of_objects_with_the_same_members()
    {
        var text = new StringWriter();
        JsonReport.Write(findings, text, "en");
        var objects = JArray.Parse(text.ToString()).Cast<JObject>().ToList();
        Assert.Equal(findings.Count, objects.Count);
        Assert.All(objects, o => Assert.Equal(["rule", "severity", "file", "line", "column", "problem", "remedy", "proposal"], o.Properties().Select(p => p.Name)));
        Assert.Equal("schulden", (string?)objects[0]["proposal"]);
        Assert.DoesNotContain('\r', text.ToString());
    }

    [Fact]
    public void Sarif_has_every_member_that_the_standard_asks_for()
    {
        var run = (JObject)Assert.Single(Sarif(findings)["runs"]!);
        var rules = run["tool"]!["driver"]!["rules"]!.Cast<JObject>().ToList();
        Assert.Equal("Portal", (string?)run["tool"]!["driver"]!["name"]);
        Assert.All(rules, r => Assert.All((string[])["shortDescription", "fullDescription", "help"], m => Assert.NotEmpty((string)r[m]!["text"]!)));
        foreach (var result in run["results"]!)
        {
            Assert.Equal((string?)result["ruleId"], (string?)rules[(int)result["ruleIndex"]!]["id"]);
            Assert.Contains((string?)result["level"], (string[])["error", "warning", "note"]);
            Assert.NotEmpty((string)result["message"]!["text"]!);
            var place = Assert.Single(result["locations"]!)["physicalLocation"]!;
            Assert.DoesNotMatch(@"^(/|[a-z]+:)|[^\w./%~-]", (string?)place["artifactLocation"]!["uri"]!);
            Assert.True((int)place["region"]!["startLine"]! > 0);
            Assert.Matches("^[0-9a-f]{16}:[0-9]+$", (string?)result["partialFingerprints"]!["primaryLocationLineHash"]!);
        }
    }

    [Fact]
    public void Sarif_names_its_version_and_schema()
    {
        Assert.Equal("2.1.0", (string?)Sarif([])["version"]);
        Assert.Matches("sarif-2\\.1\\.0", (string?)Sarif([])["$schema"]!);
        Assert.Empty(Sarif([])["runs"]![0]!["results"]!);
    }

    [Fact]
    public void A_fingerprint_stays_when_rows_are_added_above_and_differs_for_the_same_finding_twice()
    {
        var (here, below) = (Of("x"), Of("x") with { Spot = new("data/stellen.csv", 9, "name") });
        Assert.Equal(Prints([here]), Prints([below]));
        Assert.Equal(2, Prints([here, below]).Distinct().Count());
    }

    [Fact]
    public void An_address_in_sarif_is_escaped() =>
        Assert.Equal("data/a%20b%3A%C3%A4.csv", (string?)Sarif([Of("x", null, "data/a b:ä.csv")]).SelectToken("runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri"));

    [Fact]
    public void Errors_are_kept_where_there_are_more_findings_than_a_run_may_have()
    {
        var many = Enumerable.Range(0, 25_001).Select(i => Of("x" + i) with { Severity = Severity.Warning }).Append(Of("der Fehler")).ToList();
        var results = Sarif(many)["runs"]![0]!["results"]!;
        Assert.Equal(25_000, results.Count());
        Assert.Equal("error", (string?)results[0]!["level"]);
    }

    static List<string> Prints(IReadOnlyList<Finding> of) => [.. Sarif(of).SelectTokens("$..primaryLocationLineHash").Select(p => (string)p!)];

    static JObject Sarif(IReadOnlyList<Finding> of)
    {
        var text = new StringWriter();
        SarifReport.Write(of, text, "de");
        return JObject.Parse(text.ToString());
    }
}
