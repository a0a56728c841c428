using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using Portal.Model;
using Portal.Read;

namespace Portal.Tests.Read;

public sealed class ProsePages : IDisposable
{
    readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    (ProsePage Page, IElement Body, List<Finding> Findings) Read(string markdown, string file = "seite.md", string site = "email: info@example.org")
    {
        folder.Write("input/site.yml", "languages: [de, en]\n" + site);
        folder.Write("input/pages/" + file, markdown);
        var draft = PortalFolder.Read(folder.Folders, new Dictionary<string, string>(), new(2026, 9, 1));
        var page = Assert.Single(draft.Prose);
        return (page, new HtmlParser().ParseDocument(page.Html).Body!, [.. draft.Findings.Where(f => f.Spot.File.StartsWith("input/pages", StringComparison.Ordinal))]);
    }

    [Fact]
    public void Front_matter_says_what_the_page_is()
    {
        var (page, _, findings) = Read("---\ntitle: Über uns\ndescription: Wer wir sind\nnavigation: footer\norder: 3\nslug: ueber-uns\n---\nText\n", "about.en.md");
        Assert.Equal(("ueber-uns", "en", "Über uns", "Wer wir sind", "footer", 3), (page.Slug, page.Language, page.Title, page.Description, page.Navigation, page.Order));
        Assert.Empty(findings);
    }

    [Fact]
    public void Without_front_matter_the_file_name_and_the_first_heading_do()
    {
        var (page, body, _) = Read("# Über *uns*\n\n## Wer\n\n### Genau\n", "Über uns.md");
        Assert.Equal(("ueber-uns", "de", "Über uns", "none"), (page.Slug, page.Language, page.Title, page.Navigation));
        Assert.Equal(["H2", "H3"], body.QuerySelectorAll("h1,h2,h3").Select(h => h.TagName));
    }

    [Fact]
    public void Headings_move_down_below_the_title() =>
        Assert.Equal(["H2", "H3", "H2"], Read("---\ntitle: T\n---\n# A\n## B\n# C\n").Body.QuerySelectorAll("h1,h2,h3").Select(h => h.TagName));

    [Theory]
    [InlineData("slug: ../../etc/passwd", "slug", "etc/passwd")]
    [InlineData("slug: Ä/<b>", "slug", "ae/b")]
    [InlineData("navigation: oben", "navigation", null)]
    [InlineData("titel: A", "titel", "title")]
    public void Wrong_front_matter_is_a_finding_in_its_line(string line, string key, string? proposal)
    {
        var (page, _, findings) = Read($"---\norder: 1\n{line}\n---\nText\n");
        var finding = Assert.Single(findings);
        Assert.Equal((3, key, proposal), (finding.Spot.Line, finding.Spot.Column, finding.Proposal));
        Assert.Matches("^[a-z0-9/-]+$", page.Slug);
    }

    [Fact]
    public void Placeholders_are_filled_and_unknown_ones_stay_visible_and_are_found()
    {
        var (_, body, findings) = Read("---\ntitle: T\n---\n\n{{email}} und {{ publisher.name }}\n\n[Mail](mailto:{{email}}) `{{email}}` {{fehlt_ganz}}\n", site: "email: info@example.org\npublisher:\n  name: A & B\n");
        Assert.Equal("info@example.org und A & B", body.QuerySelector("p")!.TextContent);
        Assert.Equal("mailto:info@example.org", body.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("info@example.org", body.QuerySelector("code")!.TextContent);
        Assert.Contains("{{fehlt_ganz}}", body.TextContent);
        Assert.Equal(("placeholder", Severity.Warning, 7, "fehlt_ganz"), Assert.Single(findings.Select(f => (f.Rule, f.Severity, f.Spot.Line, f.Spot.Column))));
    }

    [Theory]
    [InlineData("impressum", "false", Severity.Error)]
    [InlineData("impressum", "true", Severity.Warning)]
    [InlineData("hilfe", "false", Severity.Warning)]
    public void A_gap_in_a_duty_page_lets_only_a_draft_out(string page, string draft, Severity severity) =>
        Assert.Equal(severity, Assert.Single(Read("---\ntitle: T\n---\n{{fehlt_ganz}}\n", page + ".md", "draft: " + draft).Findings).Severity);

    [Fact]
    public void A_setting_that_several_pages_lack_is_one_gap_with_the_weight_of_the_gravest()
    {
        folder.Write("input/site.yml", "languages: [de, en]\n");
        foreach (var page in new[] { "aa", "datenschutz", "impressum.en", "zz" }) folder.Write($"input/pages/{page}.md", "{{fehlt_ganz}}, {{leer}}\n");
        var gaps = PortalFolder.Read(folder.Folders, new Dictionary<string, string> { ["leer"] = "" }, new(2026, 9, 1)).Findings.Where(f => f.Rule == "placeholder");
        Assert.Equal([("fehlt_ganz", Severity.Error), ("leer", Severity.Error)], gaps.Select(f => (f.Spot.Column!, f.Severity)).Order());
    }

    [Fact]
    public void A_placeholder_in_angle_brackets_becomes_a_link_where_it_is_one()
    {
        var (_, body, findings) = Read("---\ntitle: T\n---\n<{{email}}> <{{ web }}> <{{word}}> <{{bad}}>\n", site: "email: info@example.org\nweb: https://example.org/a?b=1&c=2\nword: Leipzig\nbad: javascript:alert(1)\n");
        Assert.Equal(["mailto:info@example.org", "https://example.org/a?b=1&c=2"], body.QuerySelectorAll("a").Select(a => a.GetAttribute("href")));
        Assert.Equal("info@example.org https://example.org/a?b=1&c=2 Leipzig javascript:alert(1)", body.TextContent.Trim());
        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("a: 1", "- eins mit und\n- zwei")]
    [InlineData("b: 1", "- eins ohne\n- zwei")]
    [InlineData("a: ''", "- eins ohne\n- zwei")]
    public void A_part_of_a_page_stands_only_with_its_setting_or_only_without_it(string site, string expected)
    {
        var (_, body, findings) = Read("- eins {{#a}}mit {{^b}}und{{/b}}{{/a}}{{^a}}ohne{{/a}}\n- zwei\n", site: site);
        Assert.Equal(expected.Split('\n').Select(line => line[2..].Trim()), body.QuerySelectorAll("li").Select(li => li.TextContent.Trim()));
        Assert.Empty(body.QuerySelectorAll("li p"));
        Assert.Empty(findings);
    }

    [Fact]
    public void A_part_that_is_left_out_is_not_searched_for_gaps_and_moves_no_line()
    {
        var (_, body, findings) = Read("{{#a}}\n{{fehlt}}\n\n## Überschrift\n{{/a}}\n{{auch}}\n");
        Assert.Equal(("auch", 6), Assert.Single(findings.Select(f => (f.Spot.Column, f.Spot.Line))));
        Assert.Empty(body.QuerySelectorAll("h2"));
    }

    [Theory]
    [InlineData("x\n{{#a}}\nnie zu", 2)]
    [InlineData("x\n\n{{/a}}", 3)]
    [InlineData("{{#a}}{{^b}}{{/a}}{{/b}}", 1)]
    public void A_part_without_start_or_end_stops_the_build(string markdown, int line)
    {
        var finding = Read(markdown).Findings.First(f => f.Severity == Severity.Error);
        Assert.Equal(("placeholder", line), (finding.Rule, finding.Spot.Line));
    }

    [Fact]
    public void Many_parts_that_are_never_closed_cost_no_more_than_a_glance()
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Read(string.Concat(Enumerable.Repeat("{{#a}}", 150_000)));
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 20);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("**fett** [x](https://evil.example) ![y](https://evil.example/p.png)")]
    [InlineData("\" onmouseover=\"alert(1)")]
    [InlineData("\uE0000\uE001")]
    public void A_setting_is_never_markup(string value)
    {
        var yaml = $"wert: '{value.Replace("'", "''")}'";
        var (_, body, _) = Read("# {{wert}}\n\n{{wert}}\n\n    {{wert}}\n\n[a](/x \"{{wert}}\") ![{{wert}}](/y.png)\n", site: yaml);
        Assert.Equal(value, body.QuerySelector("p")!.TextContent);
        AssertHarmless(body);
        Assert.Empty(body.QuerySelectorAll("strong, a[href*=evil], img[src*=evil]"));
    }

    [Fact]
    public void A_setting_cannot_smuggle_a_script_into_a_link()
    {
        var (_, body, findings) = Read("[Portal]({{wert}})\n", site: "wert: javascript:alert(1)");
        Assert.Empty(body.QuerySelectorAll("a"));
        Assert.Equal("unsafe-link", Assert.Single(findings).Rule);
    }

    [Theory]
    [InlineData("[a](https://example.org)", "https://example.org", "noreferrer")]
    [InlineData("<https://example.org>", "https://example.org", "noreferrer")]
    [InlineData("[a](tel:+4930)", "tel:+4930", null)]
    [InlineData("[a](/daten/#x)", "/daten/#x", null)]
    [InlineData("[a](impressum/)", "impressum/", null)]
    public void Good_links_stay_and_tell_nobody_where_one_came_from(string markdown, string href, string? rel)
    {
        var link = Read(markdown).Body.QuerySelector("a")!;
        Assert.Equal((href, rel), (link.GetAttribute("href"), link.GetAttribute("rel")));
    }

    [Theory]
    [InlineData("[a](javascript:alert(1))")]
    [InlineData("[a](JaVaScRiPt:alert(1))")]
    [InlineData("[a](java&#x73;cript:alert(1))")]
    [InlineData("[a](&#1;javascript:alert(1))")]
    [InlineData("[a](<java\tscript:alert(1)>)")]
    [InlineData("[a](<&#x20;javascript:alert(1)>)")]
    [InlineData("[a](vbscript:x)")]
    [InlineData("[a](data:text/html;base64,PHNjcmlwdD4=)")]
    [InlineData("[a](//evil.example)")]
    [InlineData("[a](\\\\\\\\evil.example)")]
    [InlineData("[a][b]\n\n[b]: javascript:alert(1)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("![a](https://evil.example/pixel.png)")]
    [InlineData("![a](data:image/svg+xml,x)")]
    public void Bad_links_are_taken_away_and_found(string markdown)
    {
        var (_, body, findings) = Read(markdown);
        AssertHarmless(body);
        Assert.Empty(body.QuerySelectorAll("a, img"));
        Assert.Contains(findings, f => f.Rule == "unsafe-link");
    }

    [Theory]
    [InlineData("<script>alert(1)</script>\n\n<img src=x onerror=alert(1)> <svg/onload=alert(1)>")]
    [InlineData("a\n{onclick=alert(1)}\n\n# b {onclick=alert(1)}\n\n[c](/d){onclick=alert(1)}")]
    [InlineData("[a](/x \"\\\" onclick=alert(1)\")")]
    [InlineData("```\"><script>\nx\n```")]
    [InlineData("| a |\n|---|\n| <iframe src=//x> |")]
    [InlineData("<style>*{}</style><base href=//x><form><input>")]
    public void Raw_html_is_only_text(string markdown) => AssertHarmless(Read(markdown).Body);

    [Fact]
    public void Endless_nesting_is_a_finding_and_no_crash()
    {
        var (page, _, findings) = Read(new string('>', 20_000) + " x\n");
        Assert.NotEmpty(page.Html);
        Assert.Contains(findings, f => f.Rule == "limit-exceeded");
    }

    [Fact]
    public void No_mixture_of_markdown_makes_anything_active()
    {
        var parts = Gen.Elements("<", ">", "[a](", ")", "javascript:", "&#x6a;avascript:", "onerror=", "\"", "'", "![", "]", "`", "\n", "{{wert}}", "# ", "<img src=x ", "://", " ", "\\", "|", "---\n", "<script>", "</script>", "data:");
        Prop.ForAll(parts.ArrayOf().ToArbitrary(), words =>
        {
            var findings = new List<Finding>();
            var html = HarmlessMarkdown.From(string.Concat(words), new("a.md", 1), new Dictionary<string, string> { ["wert"] = "javascript:\"><script>" }, findings).Html;
            AssertHarmless(new HtmlParser().ParseDocument(html).Body!);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }

    static void AssertHarmless(IElement body)
    {
        Assert.Empty(body.QuerySelectorAll("script, iframe, style, object, embed, form, input, svg, base, link, meta"));
        foreach (var element in body.QuerySelectorAll("*"))
            foreach (var attribute in element.Attributes)
            {
                Assert.Contains(attribute.Name, (string[])["href", "src", "alt", "title", "rel", "id", "class", "start"]);
                if (attribute.Name is "href" or "src") Assert.DoesNotMatch(@"^[\s\p{C}]*(javascript|data|vbscript):", attribute.Value.ToLowerInvariant());
            }
    }
}
