using Microsoft.Playwright;

namespace Portal.Browser;

/// <summary>The ways to help work in a browser that runs no scripts.</summary>
public class WithoutJavaScript(Site site)
{
    [Fact]
    public async Task From_the_start_by_topic_to_a_centre_and_its_number()
    {
        await using var opened = await site.Open("/", 360, script: false);
        await opened.Page.Locator(".tiles a").Nth(2).ClickAsync();
        await ExpectCentre(opened.Page);
    }

    [Fact]
    public async Task From_the_start_by_place_to_a_centre_and_its_number()
    {
        await using var opened = await site.Open("/", 360, script: false);
        await opened.Page.Locator(".sections a[href='/orte/']").ClickAsync();
        await opened.Page.Locator("main .links a").First.ClickAsync();
        await opened.Page.Locator("main .links a").First.ClickAsync();
        await ExpectCentre(opened.Page);
    }

    [Fact]
    public async Task From_the_start_through_all_pages_of_the_list_to_the_last_centre()
    {
        await using var opened = await site.Open("/", 360, script: false);
        await opened.Page.Locator(".hero a[href='/beratungsstellen/']").ClickAsync();
        var pages = 1;
        for (; await opened.Page.Locator(".pager a[rel=next]").CountAsync() > 0; pages++) await opened.Page.Locator(".pager a[rel=next]").ClickAsync();
        Assert.Equal(site.Example.Pages.Count(p => p.StartsWith("/beratungsstellen/seite-", StringComparison.Ordinal)) + 1, pages);
        await ExpectCentre(opened.Page);
    }

    [Fact]
    public async Task From_the_search_form_through_the_keywords_to_a_centre_and_its_number()
    {
        await using var opened = await site.Open("/", 360, script: false);
        await opened.Page.Locator("#was").FillAsync("Inkasso");
        await opened.Page.Locator("#wo").FillAsync("Essen");
        await opened.Page.Locator("#wo").PressAsync("Enter");
        await opened.Page.WaitForURLAsync(site.Origin + "/suche/?was=Inkasso&wo=Essen");
        await Assertions.Expect(opened.Page.Locator("main .notice")).ToContainTextAsync("JavaScript");
        foreach (var part in await opened.Page.Locator(".live").AllAsync()) await Assertions.Expect(part).ToBeHiddenAsync();
        await opened.Page.Locator(".ways-in a[href='/suche/stichworte/']").ClickAsync();
        await opened.Page.Locator(".jump a[href='#wort-i']").ClickAsync();
        await Assertions.Expect(opened.Page.Locator("#wort-i")).ToBeInViewportAsync();
        await opened.Page.GetByRole(AriaRole.Link, new() { Name = "Inkasso", Exact = true }).ClickAsync();
        await opened.Page.WaitForURLAsync(site.Origin + "/themen/schulden/");
        await ExpectCentre(opened.Page);
    }

    [Theory]
    [InlineData("start")]
    [InlineData("list page 2")]
    [InlineData("centre")]
    [InlineData("sensitive topic")]
    [InlineData("district")]
    [InlineData("data set")]
    [InlineData("privacy")]
    public async Task The_language_switch_stays_on_the_same_page(string type)
    {
        var german = site.Address(type);
        await using var opened = await site.Open(german, 360, script: false);
        await opened.Page.Locator(".languages a[lang=en]").ClickAsync();
        await opened.Page.WaitForURLAsync(site.Origin + "/en" + german);
        Assert.Equal("en", await opened.Page.Locator("html").GetAttributeAsync("lang"));
        await opened.Page.Locator(".languages a[lang=de]").ClickAsync();
        await opened.Page.WaitForURLAsync(site.Origin + german);
    }

    [Fact]
    public async Task The_way_out_leads_to_another_site_and_tells_it_nothing()
    {
        await using var opened = await site.Open(site.Address("sensitive centre"), 360, script: false);
        var exit = opened.Page.Locator(".exit a");
        await Assertions.Expect(exit).ToBeInViewportAsync(new() { Ratio = 1 });
        Assert.StartsWith("https://", await exit.GetAttributeAsync("href"), StringComparison.Ordinal);
        Assert.Contains("noreferrer", await exit.GetAttributeAsync("rel"), StringComparison.Ordinal);
    }

    static async Task ExpectCentre(IPage page)
    {
        var card = page.Locator(".card").Filter(new() { Has = page.Locator("a.phone") }).Last;
        var name = card.Locator("h4 a");
        var shown = await name.InnerTextAsync();
        await name.ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(shown);
        var phone = page.Locator("main a.phone");
        Assert.Matches(@"^tel:\+49\d{5,}$", await phone.GetAttributeAsync("href") ?? "");
        await phone.ClickAsync(new() { Trial = true });
    }
}
