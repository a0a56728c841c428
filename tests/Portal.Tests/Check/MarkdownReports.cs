using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using Markdig;
using Portal.Check.Reports;
using Portal.Model;

namespace Portal.Tests.Check;

/// <summary>check --format markdown: a comment that people can act on, in which every cell is nothing but text.</summary>
public class MarkdownReports
{
    static readonly MarkdownPipeline _pipeline = new MarkdownPipelineBuilder().UseAdvancedExtensions().UseEmojiAndSmiley().Build();

    static readonly string[] _ours = ["H2", "H3", "P", "STRONG", "EM", "TABLE", "THEAD", "TBODY", "TR", "TH", "TD", "CODE", "SPAN", "DETAILS", "SUMMARY"];

    [Fact]
    public void An_error_is_told_with_its_place_its_remedy_and_the_value_to_copy() => Assert.Equal(
        """
        <!-- portal-check -->
        ## Prüfung der Daten: 1 Fehler, 0 Warnungen

        **So können die Daten nicht erscheinen.** Bitte bessern Sie die Fehler aus. Bis dahin bleibt die Website, wie sie ist. Was unter „Vorschlag“ steht, können Sie kopieren.

        ### <code>data/stellen.csv</code>

        | Zeile | Spalte | Was nicht stimmt | Was Sie tun können | Vorschlag |
        |---|---|---|---|---|
        | 2 | <code>plz</code> | **Fehler:** „4109“ ist falsch. | Schreiben Sie 04109. | <code>04109</code> |

        """, MarkdownReport.Of([Of()], "de", MarkdownReport.Comment));

    [Fact]
    public void The_verdict_says_whether_the_data_can_be_published()
    {
        Assert.Contains("**Die Daten können erscheinen.**", MarkdownReport.Of([Of() with { Severity = Severity.Warning }], "de", MarkdownReport.Comment));
        Assert.EndsWith("## Check of the data: all is well\n\nThere is nothing to change.\n", MarkdownReport.Of([], "en", MarkdownReport.Comment));
    }

    [Fact]
    public void Five_of_a_kind_are_seen_and_the_rest_is_folded()
    {
        var page = Parsed(MarkdownReport.Of([.. Enumerable.Range(2, 42).Select(line => Of(line))], "de", MarkdownReport.Comment));
        Assert.Equal(["2", "3", "4", "5", "6"], page.QuerySelectorAll("body > table tbody tr td:first-child").Select(td => td.TextContent));
        Assert.Equal("und 37 weitere in data/stellen.csv", page.QuerySelector("details > summary")!.TextContent);
        Assert.Equal(37, page.QuerySelectorAll("details > table tbody tr").Length);
        Assert.Equal("Fehler: „4109“ ist falsch. (und 37 weitere)", page.QuerySelectorAll("body > table tr:last-child td")[2].TextContent);
    }

    [Fact]
    public void In_a_file_the_mistakes_of_one_rule_stand_together_and_errors_first()
    {
        var late = Of(9) with { Spot = new("data/stellen.csv", 9, "ort") };
        var page = Parsed(MarkdownReport.Of([Of(2, "stale-check") with { Severity = Severity.Warning }, Of(3), Of(4, "missing-cell"), late], "de", MarkdownReport.Comment));
        Assert.Equal(["3", "9", "4", "2"], page.QuerySelectorAll("tbody tr td:first-child").Select(td => td.TextContent));
    }

    [Fact]
    public void No_kind_is_hidden_behind_many_of_another()
    {
        var findings = Enumerable.Range(2, 5000).Select(line => Of(line)).Append(Of(7, "unknown-code", "data/angebote.csv")).ToList();
        var text = MarkdownReport.Of(findings, "de", MarkdownReport.Comment);
        var page = Parsed(text);
        Assert.Contains(page.QuerySelectorAll("body > h3"), heading => heading.TextContent == "data/angebote.csv");
        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(text), 30_000, MarkdownReport.Comment);
        Assert.Equal($"Hier fehlen {findings.Count - page.QuerySelectorAll("tbody tr").Length} weitere Meldungen", page.QuerySelector("body > p:last-child > strong")!.TextContent);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(500)]
    [InlineData(1200)]
    [InlineData(3000)]
    public void Cut_anywhere_it_is_short_enough_and_whole(int limit)
    {
        var text = MarkdownReport.Of([.. Enumerable.Range(2, 60).Select(line => Of(line))], "de", limit);
        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(text), 0, limit);
        Assert.Equal(text.Split("<details>").Length, text.Split("</details>").Length);
        Assert.True(text.Length == 0 || text.TrimEnd().EndsWith("Alle zeigt der Befehl `check`.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("@everyone")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("https://evil.example www.evil.example a@b.example")]
    [InlineData("`a` ``b`` | c \\| d")]
    [InlineData("#12 GH-12 owner/repo#3 :smile: $x$ **y**")]
    [InlineData("</code></td></table></details><script>x</script>")]
    public void A_cell_is_shown_as_it_is(string cell)
    {
        var page = Parsed(MarkdownReport.Of([Of() with { Problem = new(cell, cell), Proposal = cell }], "de", MarkdownReport.Comment));
        var row = page.QuerySelectorAll("tbody tr td");
        Assert.Equal(["2", "plz", "Fehler: " + cell, "Schreiben Sie 04109.", cell], row.Select(td => td.TextContent));
        AssertHarmless(page);
    }

    [Fact]
    public void A_line_break_in_a_cell_ends_no_row()
    {
        var page = Parsed(MarkdownReport.Of([Of() with { Problem = new("a\n\n# b", ""), Proposal = "a\nb" }], "de", MarkdownReport.Comment));
        Assert.Equal(["2", "plz", "Fehler: a⟨U+000A⟩⟨U+000A⟩# b", "Schreiben Sie 04109.", "a⟨U+000A⟩b"], page.QuerySelectorAll("tbody tr td").Select(td => td.TextContent));
    }

    [Fact]
    public void Half_a_value_is_never_offered_to_copy() =>
        Assert.Equal("", Parsed(MarkdownReport.Of([Of() with { Proposal = new('x', 501) }], "de", MarkdownReport.Comment)).QuerySelector("td:last-child")!.TextContent);

    [Fact]
    public void No_text_from_a_file_becomes_an_element_or_a_link() => Prop.ForAll(HostileTexts.Findings, findings =>
    {
        var page = Parsed(MarkdownReport.Of(findings, "de", MarkdownReport.Summary));
        AssertHarmless(page);
        return page.QuerySelectorAll("tbody tr").Length == findings.Count && page.QuerySelectorAll("tbody tr").All(tr => tr.ChildElementCount == 5);
    }).QuickCheckThrowOnFailure();

    static void AssertHarmless(IDocument page)
    {
        Assert.DoesNotContain(page.Body!.QuerySelectorAll("*"), e => !_ours.Contains(e.TagName) || e.Attributes.Any(a => a.Name is not "id"));
        foreach (var text in page.Body!.Descendants<IText>())
            Assert.DoesNotMatch(@"(?i)@\w|#\w|\bgh-\d|:[\w/]|www\.", text.Data.StartsWith("Prüfung der Daten:", StringComparison.Ordinal) ? "" : text.Data);
    }

    static IDocument Parsed(string markdown) => new HtmlParser().ParseDocument(Markdown.ToHtml(markdown, _pipeline));

    static Finding Of(int line = 2, string rule = "type-error", string file = "data/stellen.csv") =>
        new(rule, Severity.Error, new(file, line, "plz"), new("„4109“ ist falsch.", "“4109” is wrong."), new("Schreiben Sie 04109.", "Write 04109."), "04109");
}
