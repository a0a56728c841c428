using Portal.Model;
using Portal.Pages;
using Portal.Publish;

namespace Portal.Tests.Pages;

/// <summary>What pages of sensitive topics give away, and the numbers that every page holds.</summary>
public class SafetyOnPages
{
    static PageFile[] Violence(string language, params string[] neutral)
    {
        var view = Sample.View(language, site => site with { NeutralTitles = neutral });
        var centre = view.Lookups.Open.First(c => view.Lookups.TopicsOf(c).Any(t => t.StartsWith("gewalt", StringComparison.Ordinal)));
        return [.. TopicPage.Pages(view).Where(p => p.Path.Contains("/themen/gewalt", StringComparison.Ordinal)), .. CentrePage.Pages(view).Where(p => p.Path.EndsWith($"/{centre.Id}/", StringComparison.Ordinal))];
    }

    [Theory]
    [InlineData("de", "Beratung finden")]
    [InlineData("en", "Find advice")]
    public void A_neutral_page_tells_the_browser_only_the_name_of_the_site(string language, string name)
    {
        var pages = Violence(language, "gewalt");
        Assert.True(pages.Length >= 2);
        Assert.All(pages, file =>
        {
            var page = Sample.Parse(file);
            var view = Sample.View(language);
            Assert.Equal(name, page.Title);
            Assert.Equal(view.T(view.Site.Description), page.QuerySelector("meta[name=description]")!.GetAttribute("content"));
            Assert.Empty(page.QuerySelectorAll("meta[property^='og:'], meta[name^='twitter:']"));
            Assert.NotEqual(name, page.QuerySelector("h1")!.TextContent);
        });
    }

    [Fact]
    public void Without_the_setting_or_for_other_topics_titles_say_what_a_page_is_about()
    {
        Assert.DoesNotContain(Violence("de"), file => Sample.Parse(file).Title == "Beratung finden");
        var other = TopicPage.Pages(Sample.View("de", site => site with { NeutralTitles = ["gewalt"] })).First(p => p.Path == "/themen/schulden/");
        Assert.Contains("Schulden", Sample.Parse(other).Title, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de", "Polizei")]
    [InlineData("en", "Police")]
    public void Every_page_ends_with_the_emergency_numbers_as_links_that_dial(string language, string police) =>
        Assert.All(AllPages.Of(Sample.View(language)).GroupBy(p => p.Component).Select(g => g.First()), file =>
        {
            var numbers = Sample.Parse(file).QuerySelectorAll("footer .emergency-line a").ToList();
            Assert.Equal(["tel:110", "tel:112", "tel:08001110111", "tel:116016", "tel:116111"], numbers.Select(a => a.GetAttribute("href")));
            Assert.Equal($"{police}: 110", numbers[0].GetAttribute("aria-label"));
        });

    [Fact]
    public void A_number_without_a_name_in_the_language_keeps_its_own_and_says_which_it_is()
    {
        var one = new EmergencyNumber("Giftnotruf", "030 19240", "rund um die Uhr") { Notes = new Dictionary<string, string> { ["en"] = "day and night" } };
        var page = Sample.Parse(StartPage.Pages(Sample.View("en", site => site with { Emergency = [one] })).Single());
        Assert.Equal("de", page.QuerySelector("footer .emergency-line a")!.GetAttribute("lang"));
        Assert.Equal("de", page.QuerySelector(".emergency a")!.GetAttribute("lang"));
        Assert.Equal(("day and night", "en"), page.QuerySelector(".emergency small") is { } note ? (note.TextContent, note.Closest("[lang]")!.GetAttribute("lang")) : default);
    }

    [Fact]
    public void A_page_that_may_turn_sensitive_holds_the_way_out_hidden()
    {
        var page = Sample.Part<Layout>("de", ("Title", "Suche"), ("Path", "/suche/"), ("MayBeSensitive", true));
        Assert.Equal(2, page.QuerySelectorAll(".exit[hidden], .honest[hidden]").Length);
        Assert.Equal("https://www.wikipedia.org/", page.QuerySelector(".exit a")!.GetAttribute("href"));
    }
}
