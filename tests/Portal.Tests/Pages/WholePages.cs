using Portal.Pages;
using Portal.Publish;

namespace Portal.Tests.Pages;

public class WholePages
{
    /// <summary>Some of each kind of page: all kinds, not all centres.</summary>
    static IEnumerable<PageFile> Some(string language) => AllPages.Of(Sample.View(language)).GroupBy(p => p.Component).SelectMany(g => g.Take(12));

    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    [InlineData("ar")]
    public void Every_page_has_one_heading_landmarks_no_double_id_and_no_script_or_style_of_its_own(string language) => Assert.All(Some(language), file =>
    {
        var page = Sample.Parse(file);
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Single(page.QuerySelectorAll("main"));
        Assert.NotNull(page.QuerySelector("body > header"));
        Assert.NotNull(page.QuerySelector("body > footer"));
        Assert.NotEmpty(page.Title!);
        Assert.Empty(page.QuerySelectorAll("style, [style], script:not([type='application/ld+json']), iframe, img, [onclick]"));
        Assert.Empty(page.QuerySelectorAll("[id]").GroupBy(e => e.Id).Where(g => g.Count() > 1).Select(g => g.Key));
        Assert.All(page.QuerySelectorAll("a"), link => Assert.NotEmpty((link.GetAttribute("aria-label") ?? link.TextContent).Trim()));
        Assert.All(page.QuerySelectorAll("table"), table => Assert.NotNull(table.QuerySelector("caption")));
        CentrePages.AssertHarmlessLinks(page);
    });

    [Fact]
    public void Every_link_and_fragment_within_the_pages_leads_somewhere()
    {
        var pages = Sample.View().Site.Languages.SelectMany(l => AllPages.Of(Sample.View(l))).ToDictionary(p => p.Path, Sample.Parse);
        var missing = from page in pages
                      from link in page.Value.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!)
                      where link.StartsWith('/') || link.StartsWith('#')
                      let parts = link.Split('#')
                      let path = parts[0].Length == 0 ? page.Key : parts[0]
                      where path.EndsWith('/') && (!pages.TryGetValue(path, out var target) || (parts.Length > 1 && target.GetElementById(parts[1]) is null))
                      select $"{page.Key} -> {link}";
        Assert.Empty(missing.Distinct().Take(10));
    }

    [Fact]
    public void Every_open_centre_is_reached_by_links_from_the_start()
    {
        var pages = AllPages.Of(Sample.View()).ToDictionary(p => p.Path, p => p);
        var seen = new HashSet<string> { "/" };
        var next = new Queue<string>(seen);
        while (next.TryDequeue(out var path))
            foreach (var link in Sample.Parse(pages[path]).QuerySelectorAll("a[href^='/']").Select(a => a.GetAttribute("href")!.Split('#')[0]))
                if (pages.TryGetValue(link, out var page) && seen.Add(link) && page.Component != typeof(CentrePage)) next.Enqueue(link);
        Assert.Subset(seen, Sample.View().Lookups.Open.Select(c => $"/beratungsstellen/{c.Id}/").ToHashSet());
    }

    [Fact]
    public void No_two_pages_share_an_address() =>
        Assert.Empty(Sample.View().Site.Languages.SelectMany(l => AllPages.Of(Sample.View(l))).GroupBy(p => p.Path).Where(g => g.Count() > 1).Select(g => g.Key));

    [Fact]
    public void The_example_says_on_every_page_that_it_is_made_up() => Assert.All(Some("en"), file =>
        Assert.Contains("made up", Sample.Parse(file).QuerySelector(".banner")!.TextContent));

    [Fact]
    public void A_map_weighs_little_and_names_each_marker()
    {
        var page = AllPages.Of(Sample.View()).First(p => p.Path == "/orte/");
        var svg = Sample.Parse(page).QuerySelector("svg[role=group]")!;
        Assert.True(svg.OuterHtml.Length < 40_000, $"{svg.OuterHtml.Length} characters");
        Assert.All(svg.QuerySelectorAll("a"), a => Assert.Equal(a.GetAttribute("aria-label"), a.QuerySelector("title")!.TextContent));
        Assert.Equal(Sections.States(Sample.View()).Count, svg.QuerySelectorAll("a").Length);
    }
}
