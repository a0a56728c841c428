using Newtonsoft.Json.Linq;
using Portal.Check.Reports;
using Portal.Datasets;
using Portal.Model;

namespace Portal.Tests.Whole;

/// <summary>Hostile text in every column of every file is refused by name or goes out as nothing but text.</summary>
public class HostileCells
{
    const string Foreign = "evil.example";

    static readonly Dictionary<string, string> Cells = new()
    {
        ["script"] = "<script>alert(1)</script>",
        ["handler"] = "\"><img src=x onerror=alert(1)>",
        ["single quoted handler"] = "' autofocus onfocus=alert(1) x='",
        ["javascript"] = "javascript:alert(1)",
        ["data address"] = "data:text/html,<script>alert(1)</script>",
        ["formula"] = "=HYPERLINK(\"http://evil.example\",\"x\")",
        ["formula with tab"] = "\t@SUM(1+1)*cmd|' /C calc'!A0",
        ["line break"] = "erste Zeile\nzweite Zeile",
        ["quotes"] = "\"quoted\" und ' und `",
        ["end of script"] = "</script><script>alert(1)</script>",
        ["comment"] = "<!--<script>--!>",
        ["end of section"] = "]]></name><x/>",
        ["direction"] = "abc\u202Efdp.exe\u2066",
        ["long"] = new('x', 10_000),
        ["longer"] = "Wort " + new string('y', 20_000),
        ["log command"] = "%0A::error::x",
        ["log command in a line"] = "a\n::error::x",
        ["placeholder"] = "{{publisher.name}} @(1+1) @View.Title",
        ["path"] = "../../etc/passwd",
        ["header"] = "x\r\nSet-Cookie: x=1",
        ["protocol-relative"] = "//evil.example/x.js",
        ["markdown"] = "[x](javascript:alert(1)) ![y](http://evil.example/y.png)",
        ["bell and escape"] = "a\u0007b\u001B[31mc",
        ["half a pair"] = "\uFFFE\uFFFF",
        ["list"] = "|||de||<b>|",
    };

    public static TheoryData<string> Names => [.. Cells.Keys];

    [Theory, MemberData(nameof(Names))]
    public void Each_is_reported_with_file_and_column_or_harmless_in_every_file(string name)
    {
        var cell = Cells[name];
        var everywhere = new List<(string File, int Line, string Column)>();
        using var small = Site.Copied(tables => everywhere = Infect(tables, cell, _ => true));
        small.Build(Site.Today);
        AssertReadable(small.Result.Findings);
        var refused = small.Result.Findings.Where(f => f.Severity == Severity.Error).Select(f => (f.Spot.File, f.Spot.Line, f.Spot.Column ?? "")).ToHashSet();

        var rest = everywhere.Where(place => !refused.Contains(place)).Select(place => (place.File, place.Column)).ToHashSet();
        using var site = Site.Copied(tables => Infect(tables, cell, rest.Contains));
        site.Build(Site.Today);
        Assert.True(site.Result.Summary is not null, "Stopped without naming the column:\n" + string.Join('\n', site.Result.Findings.Where(f => f.Severity == Severity.Error)));
        Assert.Empty(ThePublishedFiles.Troubles(site));
        Assert.All(new[] { "/_headers", "/_redirects", "/robots.txt" }, file => Assert.Equal(Site.Example.Text(file), site.Text(file)));
        AssertNowhereActive(site);
        AssertKept(site, cell, rest);
    }

    [Theory, MemberData(nameof(Names))]
    public void In_the_topics_of_a_smallest_portal_each_is_reported_with_its_column(string name)
    {
        using var site = Site.Of(Site.Starter);
        var table = new Tables(Path.Combine(site.Root, "data"));
        table.Edit("stellen", t => t[t.Rows[0], "themen"] = Cells[name]);
        site.Build(Site.Today);
        Assert.Contains(site.Result.Findings, f => f is { Severity: Severity.Error, Spot: { File: "data/stellen.csv", Column: "themen" } });
    }

    /// <summary>Writes the cell once into every wanted column, each time into another row where there are enough.</summary>
    static List<(string, int, string)> Infect(Tables tables, string cell, Func<(string, string), bool> wanted)
    {
        var places = new List<(string, int, string)>();
        SmallDirectory.Make(tables);
        foreach (var name in SmallDirectory.Files)
        {
            tables.Edit(name, table =>
            {
                if (table.Header.Contains("code"))
                {
                    // Codes in use stay what they are; what a new row says is shown in the list's own page and files.
                    table.Rows.Add([.. table.Header.Select((column, i) => column switch { "code" => "neu-1", "parent" => "", _ => column.StartsWith("label", StringComparison.Ordinal) ? "Neu" : "" })]);
                    table.Rows.Add([.. table.Rows[^1]]);
                    table[table.Rows[^1], "code"] = "neu-2";
                }
                for (var i = 0; i < table.Header.Count; i++)
                {
                    if (!wanted(($"data/{name}.csv", table.Header[i]))) continue;
                    var row = table.Header[i] switch { "code" => table.Rows.Count - 1, "parent" => table.Rows.Count - 2, _ => i % (table.Header.Contains("code") ? table.Rows.Count - 2 : table.Rows.Count) };
                    table.Rows[row][i] = cell;
                    places.Add(($"data/{name}.csv", row, table.Header[i]));
                }
            });
            var lines = tables.LinesOf(name);
            places = [.. places.Select(p => p.Item1 == $"data/{name}.csv" ? (p.Item1, lines[p.Item2], p.Item3) : p)];
        }
        return places;
    }

    /// <summary>What was not refused is published as it is, but for white space: nothing is silently dropped.</summary>
    static void AssertKept(Site site, string cell, HashSet<(string File, string Column)> rest)
    {
        var text = string.Join(' ', cell.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        foreach (var dataset in AllDatasets.List.Where(d => d != Besuche.Definition))
            foreach (var column in dataset.Columns.Where(c => c.Kind == Portal.Values.Kinds.Text && rest.Contains(($"data/{dataset.Name}.csv", c.Name))))
                Assert.Contains(text, new Table($"{site.Output}/daten/{dataset.Name}/{dataset.Name}.csv").Values(column.Name));
    }

    static void AssertReadable(IReadOnlyList<Finding> findings)
    {
        foreach (var language in new[] { "de", "en" })
        {
            var (text, json, sarif) = (new StringWriter(), new StringWriter(), new StringWriter());
            TextReport.Write(findings, text, language);
            JsonReport.Write(findings, json, language);
            SarifReport.Write(findings, sarif, language);
            var lines = text.ToString().Split('\n')[..^1];
            Assert.Equal(findings.Count + 1, lines.Length);
            Assert.All(lines, line => Assert.DoesNotMatch(@"^\s*::|[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]", line));
            Assert.All(lines, line => Assert.InRange(line.Length, 1, 2000));
            Assert.Equal(findings.Count, JArray.Parse(json.ToString()).Count);
            Assert.NotNull(JObject.Parse(sarif.ToString())["runs"]);
            Assert.DoesNotMatch("<(?!/?(?:code|span|details|summary)>|!-- portal-check -->\\n## )|@[a-z]|javascript:", MarkdownReport.Of(findings, language, MarkdownReport.Comment));
        }
    }

    static void AssertNowhereActive(Site site)
    {
        foreach (var page in new WrittenPages(site).All)
        {
            Assert.DoesNotContain(page.Values("[href]", "href"), href => href.Contains(Foreign) || href.Contains("alert", StringComparison.OrdinalIgnoreCase));
            Assert.True(page.Document.QuerySelector("img, b, x, iframe, object, form:not([role=search], #filter), body > input") is null, page.File);
            Assert.DoesNotMatch("[\u202A-\u202E\u2066-\u2069]", page.Document.DocumentElement.TextContent);
        }
    }
}
