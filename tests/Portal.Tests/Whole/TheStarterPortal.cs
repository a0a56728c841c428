using System.Text.RegularExpressions;
using Portal.Model;
using Portal.Starter;

namespace Portal.Tests.Whole;

public class TheStarterPortal
{
    [Fact]
    public void It_builds_at_once_and_asks_for_nothing_but_its_gaps_and_examples()
    {
        using var site = Site.Of(StarterPortal.Files(Site.Today));
        site.Build(Site.Today);
        Assert.NotNull(site.Result.Summary);
        Assert.All(site.Result.Findings.Where(f => f.Severity >= Severity.Warning), f => Assert.True(f is { Rule: "placeholder" or "example-value", Severity: Severity.Warning }, f.ToString()));
        Assert.Equal(Gaps.Order(StringComparer.Ordinal), site.Result.Findings.Where(f => f.Rule == "placeholder").Select(f => f.Spot.Column).Order(StringComparer.Ordinal));
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
        Assert.Equal(["example-value", "placeholder"], site.Result.Findings.Where(f => f.Severity == Severity.Error).Select(f => f.Rule).Distinct().Order());
    }

    [Fact]
    public void With_its_gaps_filled_it_is_still_stopped_by_what_is_made_up()
    {
        using var site = Site.Of(StarterPortal.Files(Site.Today));
        site.Build(Site.Today, [("draft", "false"), .. Filled]);
        Assert.Null(site.Result.Summary);
        Assert.Equal(["description", "email", "host", "publisher.address", "publisher.email", "publisher.name", "publisher.phone", "publisher.website", "steward.email", "telefon", "title", "website"],
            site.Result.Findings.Where(f => f.Severity == Severity.Error).Select(f => f.Spot.Column!).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Filled_in_whole_it_goes_out()
    {
        using var site = Site.Of(StarterPortal.Files(Site.Today).Select(f => (f.Path, Real(f.Content))));
        site.Build(Site.Today, [("draft", "false"), .. Filled]);
        Assert.True(site.Result.Summary is not null, string.Join('\n', site.Result.Findings));
        Assert.DoesNotContain("{{", site.Text("/barrierefreiheit/index.html"));
        Assert.DoesNotContain("class=\"banner draft\"", site.Text("/index.html"));
    }

    static IEnumerable<string> Gaps => Regex.Matches(StarterPortal.Files(Site.Today).Single(f => f.Path == "input/site.yml").Content, @"^(\w+): """"", RegexOptions.Multiline).Select(m => m.Groups[1].Value);

    static IEnumerable<(string, string)> Filled => Gaps.Select(key => (key, key.EndsWith("_url", StringComparison.Ordinal) ? "https://www.koeln.de" : key.EndsWith("email", StringComparison.Ordinal) ? "rat@koeln.de" : "Angabe"));

    static string Real(string text) => Regex.Replace(text.Replace("musterstadt.example", "koeln.de").Replace("example.org", "koeln.de").Replace("30 23125 00", "30 90002 00")
        .Replace("(Beispiel)", "Mitte"), "Muster(stadt|verband|straße)", "Kölner $1");
}
