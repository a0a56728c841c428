using System.Text.RegularExpressions;
using Portal.Model;
using Portal.Starter;

namespace Portal.Tests.Whole;

public class TheStarterPortal
{
    [Fact]
    public void It_builds_at_once_and_asks_for_nothing_but_its_placeholders()
    {
        using var site = Site.Of(StarterPortal.Files(Site.Today));
        site.Build(Site.Today);
        Assert.NotNull(site.Result.Summary);
        Assert.All(site.Result.Findings.Where(f => f.Severity >= Severity.Warning), f => Assert.Equal(("placeholder", Severity.Warning), (f.Rule, f.Severity)));
        var empty = Regex.Matches(StarterPortal.Files(Site.Today).Single(f => f.Path == "input/site.yml").Content, @"^(\w+): """"", RegexOptions.Multiline).Select(m => m.Groups[1].Value);
        Assert.Equal(empty.Order(StringComparer.Ordinal), site.Result.Findings.Where(f => f.Rule == "placeholder").Select(f => f.Spot.Column).Order(StringComparer.Ordinal));
        Assert.Contains("Musterberatung (Beispiel)", site.Text("/beratungsstellen/musterberatung/index.html"));
        Assert.Contains("Disallow: /", site.Text("/robots.txt"));
    }

    [Fact]
    public void No_link_in_it_leads_nowhere()
    {
        using var site = Site.Of(StarterPortal.Files(Site.Today));
        site.Build(Site.Today);
        var pages = new WrittenPages(site);
        Assert.Empty(pages.All.SelectMany(page => page.Values("[href]", "href").Concat(page.Values("[src]", "src")).Select(a => pages.Problem(page, a)).OfType<string>()));
        Assert.Empty(ThePublishedFiles.Troubles(site));
    }

    [Fact]
    public void Without_draft_its_placeholders_stop_it()
    {
        using var site = Site.Of(StarterPortal.Files(Site.Today));
        site.Build(Site.Today, ("draft", "false"));
        Assert.Null(site.Result.Summary);
        Assert.All(site.Result.Findings.Where(f => f.Severity == Severity.Error), f => Assert.Equal("placeholder", f.Rule));
    }
}
