using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Portal.Browser;

/// <summary>Every state of the search is readable, reachable and fits, on an old phone as on a desk.</summary>
public class SearchLooks(Site site)
{
    public static TheoryData<string, string> States => new()
    {
        { "results", "was=Schulden&wo=50667" }, { "filtered", "was=Beratung&sprache=ar&anonym=1&alter=20" }, { "asked", "wo=Hamburg" }, { "nothing", "was=Sucht&wo=26757&umkreis=5&sprache=fa" },
        { "unknown words", "was=xqzvw" }, { "unknown place", "was=Schulden&wo=Xyzabcdefgh" },
    };

    [Theory]
    [MemberData(nameof(States))]
    public async Task axe_finds_nothing_light_and_dark_with_filters_open(string state, string fragment)
    {
        await using var opened = await site.Search(fragment, 360);
        await opened.Page.EvaluateAsync(new BundledAxeScriptProvider().GetScript());
        foreach (var (width, scheme) in new[] { (360, ColorScheme.Light), (1280, ColorScheme.Dark), (1280, ColorScheme.Light) })
        {
            await opened.Page.SetViewportSizeAsync(width, 800);
            await opened.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            await opened.Page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
            var found = await opened.Page.EvaluateAsync<string[]>(Accessible.Ask);
            Assert.True(found.Length == 0, $"{state} {width} px {scheme}:\n{string.Join("\n", found)}");
        }
    }

    [Fact]
    public async Task axe_finds_nothing_on_the_remembered_list()
    {
        await using var opened = await site.Search("was=Schulden", 360);
        await opened.Page.Cards().First.Locator("[data-do=keep]").ClickAsync();
        await opened.Page.Locator("[data-do=list]").ClickAsync();
        await Assertions.Expect(opened.Page.Locator("#merkliste")).ToBeVisibleAsync();
        await opened.Page.EvaluateAsync(new BundledAxeScriptProvider().GetScript());
        Assert.Empty(await opened.Page.EvaluateAsync<string[]>(Accessible.Ask));
    }

    [Theory]
    [MemberData(nameof(States))]
    public async Task A_state_fits_320_pixels_also_with_letters_twice_as_large(string state, string fragment)
    {
        await using var opened = await site.Search(fragment, 320, 640);
        Assert.Empty((await opened.Page.EvaluateAsync<string[]>(Reflow.Outside)).Select(e => $"{state}: {e}"));
        await opened.Page.EvaluateAsync("document.documentElement.style.fontSize = '200%', document.querySelectorAll('details').forEach(d => d.open = true)");
        Assert.Empty((await opened.Page.EvaluateAsync<string[]>(Reflow.Outside)).Select(e => $"{state}: {e}"));
    }

    [Theory]
    [InlineData("was=Schulden&wo=50667")]
    [InlineData("was=Sucht&wo=Hannover")]
    [InlineData("was=Familie")]
    public async Task The_first_number_is_on_the_first_screen_of_a_phone(string fragment)
    {
        await using var opened = await site.Search(fragment, 360, 740);
        await Assertions.Expect(opened.Page.Cards().First.Locator("a.phone")).ToBeInViewportAsync(new() { Ratio = 1 });
        var box = await opened.Page.Cards().First.Locator("a.phone").BoundingBoxAsync();
        var end = await opened.Page.EvaluateAsync<double>("[...document.querySelectorAll('.exit a')].find(e => e.checkVisibility())?.getBoundingClientRect().top ?? innerHeight");
        Assert.True(box!.Y + box.Height <= end, $"{box.Y + box.Height} of {end}");
    }

    [Fact]
    public async Task With_the_keyboard_alone_one_searches_narrows_and_reaches_a_centre()
    {
        await using var opened = await site.Open("/", 1280);
        for (var i = 0; i < 40 && await opened.Page.EvaluateAsync<string>("document.activeElement.id") != "was"; i++) await opened.Page.Keyboard.PressAsync("Tab");
        await opened.Page.Keyboard.TypeAsync("Schulden");
        await opened.Page.Keyboard.PressAsync("Tab");
        await opened.Page.Keyboard.TypeAsync("Essen");
        await opened.Page.Keyboard.PressAsync("Enter");
        await opened.Page.Answered();
        for (var i = 0; i < 60 && !await opened.Page.EvaluateAsync<bool>("document.activeElement.matches('#filter input[value=kostenlos]')"); i++) await opened.Page.Keyboard.PressAsync("Tab");
        await opened.Page.Keyboard.PressAsync("Space");
        await Assertions.Expect(opened.Page.Locator(".filters-on")).ToContainTextAsync("Kostenlos");
        for (var i = 0; i < 250 && !await opened.Page.EvaluateAsync<bool>("document.activeElement.matches('#ergebnisse h3 a')"); i++) await opened.Page.Keyboard.PressAsync("Tab");
        var name = await opened.Page.EvaluateAsync<string>("document.activeElement.textContent");
        await opened.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(opened.Page.Locator("h1")).ToHaveTextAsync(name);
        await opened.Page.GoBackAsync();
        await opened.Page.Answered();
        await Assertions.Expect(opened.Page.Locator("#filter input[value=kostenlos]")).ToBeCheckedAsync();
    }

    [Fact]
    public async Task Jumping_within_the_page_keeps_the_search_and_another_language_takes_it_along()
    {
        await using var opened = await site.Search("was=Schulden&wo=Essen");
        await opened.Page.Locator("a.skip").FocusAsync();
        await opened.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(opened.Page.Locator("main")).ToBeFocusedAsync();
        Assert.Equal("#was=Schulden&wo=Essen", opened.Page.Fragment());
        await opened.Page.Locator(".languages a[lang=en]").ClickAsync();
        await opened.Page.WaitForURLAsync(site.Origin + "/en/suche/#was=Schulden&wo=Essen");
        await opened.Page.Answered();
        await Assertions.Expect(opened.Page.Locator("#treffer strong")).ToContainTextAsync("advice centre");
    }
}
