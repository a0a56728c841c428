using Microsoft.Playwright;

namespace Portal.Browser;

/// <summary>Who reads a sensitive page and hears steps gets away from it at once, and Back does not bring it again.</summary>
public class Exit(Site site)
{
    const string Neutral = "https://www.wikipedia.org/";
    const string Seen = "[document.body, ...document.querySelectorAll('body *')].filter(e => e.checkVisibility()).length";

    [Theory]
    [InlineData("sensitive topic")]
    [InlineData("sensitive centre")]
    [InlineData("sensitive topic, English")]
    public async Task The_way_out_replaces_the_page_so_that_Back_leads_past_it(string type)
    {
        await using var opened = await OpenedThere(type);
        await opened.Page.Locator(".exit a").ClickAsync();
        await opened.Page.WaitForURLAsync(Neutral);
        await opened.Page.GoBackAsync();
        Assert.Equal(site.Origin + "/", opened.Page.Url);
    }

    [Fact]
    public async Task The_other_page_learns_nothing_of_this_one()
    {
        await using var opened = await OpenedThere("sensitive centre");
        var asked = opened.Page.WaitForRequestAsync(Neutral);
        await opened.Page.Locator(".exit a").ClickAsync();
        Assert.DoesNotContain("referer", (await (await asked).AllHeadersAsync()).Keys);
    }

    [Fact]
    public async Task Nothing_is_to_be_seen_when_the_other_page_does_not_come()
    {
        await using var opened = await OpenedThere("sensitive topic", answers: false);
        await opened.Page.EvaluateAsync("document.querySelector('.exit a').click()");
        Assert.Equal(0, await opened.Page.EvaluateAsync<int>(Seen));
        Assert.Equal("www.wikipedia.org", await opened.Page.EvaluateAsync<string>("document.title"));
        Assert.Equal(site.Origin + "/", await opened.Page.EvaluateAsync<string>("location.href"));
    }

    [Fact]
    public async Task Brought_back_by_the_browser_it_leaves_again()
    {
        await using var opened = await OpenedThere("sensitive topic", answers: false);
        await opened.Page.EvaluateAsync("document.querySelector('.exit a').click()");
        var again = opened.Page.WaitForRequestAsync(Neutral);
        await opened.Page.EvaluateAsync("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))");
        await again;
        Assert.Equal(0, await opened.Page.EvaluateAsync<int>(Seen));
    }

    [Fact]
    public async Task Shift_three_times_leaves_and_each_press_is_told()
    {
        await using var opened = await OpenedThere("sensitive topic");
        // However slow the machine that tests, the pause between two presses is short.
        await opened.Page.Clock.PauseAtAsync(DateTime.UtcNow.AddMinutes(1));
        var told = opened.Page.Locator(".exit [role=status]");
        await opened.Page.Keyboard.PressAsync("Shift");
        await Assertions.Expect(told).ToContainTextAsync("zweimal");
        await opened.Page.Keyboard.PressAsync("Shift");
        await Assertions.Expect(told).ToContainTextAsync("einmal");
        await opened.Page.Keyboard.PressAsync("Shift");
        await opened.Page.WaitForURLAsync(Neutral, new() { WaitUntil = Microsoft.Playwright.WaitUntilState.Commit });
    }

    [Fact]
    public async Task Capital_letters_and_slow_presses_do_not_leave()
    {
        await using var opened = await OpenedThere("sensitive topic");
        await opened.Page.Clock.InstallAsync();
        for (var press = 0; press < 4; press++) await opened.Page.Keyboard.PressAsync("Shift+A");
        await opened.Page.Keyboard.PressAsync("Shift");
        await opened.Page.Keyboard.PressAsync("b");
        for (var press = 0; press < 2; press++) await opened.Page.Keyboard.PressAsync("Shift");
        await opened.Page.Clock.RunForAsync(5100);
        await Assertions.Expect(opened.Page.Locator(".exit [role=status]")).ToContainTextAsync("bleibt offen");
        await opened.Page.Keyboard.PressAsync("Shift");
        await Assertions.Expect(opened.Page.Locator("h1")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_page_says_what_the_way_out_cannot_do()
    {
        await using var opened = await OpenedThere("sensitive topic");
        await Assertions.Expect(opened.Page.Locator(".honest")).ToContainTextAsync("Verlauf");
        await Assertions.Expect(opened.Page.Locator(".honest .with-script")).ToBeVisibleAsync();
        await Assertions.Expect(opened.Page.Locator(".honest .without-script")).ToBeHiddenAsync();
        await using var plain = await site.Open(site.Address("sensitive topic"), 360, script: false);
        await Assertions.Expect(plain.Page.Locator(".honest .with-script")).ToBeHiddenAsync();
        await Assertions.Expect(plain.Page.Locator(".honest .without-script")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_page_without_a_sensitive_topic_has_no_way_out_and_leaves_Shift_alone()
    {
        await using var opened = await OpenedThere("topic");
        await Assertions.Expect(opened.Page.Locator(".exit")).ToHaveCountAsync(0);
        for (var press = 0; press < 3; press++) await opened.Page.Keyboard.PressAsync("Shift");
        await Assertions.Expect(opened.Page.Locator("h1")).ToBeVisibleAsync();
    }

    // The start page, then the page in question; the neutral site is played here, for no test may ask it.
    async Task<Opened> OpenedThere(string type, bool answers = true)
    {
        var context = await site.Context(360);
        await context.RouteAsync(Neutral + "**", route => route.FulfillAsync(answers
            ? new() { ContentType = "text/html", Body = "<title>Neutral</title>" }
            : new() { Status = 204 }));
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Origin + "/");
        await page.GotoAsync(site.Origin + site.Address(type));
        return new(context, page);
    }
}
