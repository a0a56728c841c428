using Microsoft.Playwright;

namespace Portal.Browser;

/// <summary>All that a mouse can do, the Tab and Enter keys can do, and one sees where one is.</summary>
public class Keyboard(Site site)
{
    // Where the focus is: its number among everything that can have it, whether it shows, and what lies over it.
    const string Here = """
        () => { const e = document.activeElement;
            if (!e || e === document.body) return null;
            const style = getComputedStyle(e), circle = e.querySelector(":scope > circle"), box = e.getBoundingClientRect();
            const rings = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
            const seen = e.closest("svg") ? parseFloat(getComputedStyle(circle).strokeWidth) >= 4 : rings;
            const inside = (from, to, size) => (Math.max(from, 0) + Math.min(to, size)) / 2;
            const top = document.elementFromPoint(inside(box.left, box.right, innerWidth), inside(box.top, box.bottom, innerHeight));
            const covered = !top || !(e.contains(top) || top.contains(e) || (e.closest("svg") && top.closest("svg")));
            return [String([...document.querySelectorAll(window.all)].indexOf(e)), e.outerHTML.slice(0, 140), String(seen), String(covered)]; }
        """;

    const string All = "a[href], button, input, select, textarea, summary, [tabindex='0']";

    [Theory]
    [InlineData("start", 1280)]
    [InlineData("start", 360)]
    [InlineData("list", 1280)]
    [InlineData("sensitive centre", 360)]
    [InlineData("sensitive centre", 1280)]
    [InlineData("state", 1280)]
    [InlineData("sensitive topic", 360)]
    [InlineData("data set", 360)]
    public async Task Tab_reaches_everything_in_order_and_shows_where_one_is(string type, int width)
    {
        await using var opened = await site.Open(site.Address(type), width);
        await opened.Page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        await opened.Page.EvaluateAsync($"window.all = \"{All}\"");
        var wanted = await opened.Page.EvaluateAsync<int[]>("() => [...document.querySelectorAll(window.all)].map((e, i) => e.checkVisibility() ? i : -1).filter(i => i >= 0)");
        var reached = new List<int>();
        for (var press = 0; press <= wanted.Length; press++)
        {
            await opened.Page.Keyboard.PressAsync("Tab");
            if (await opened.Page.EvaluateAsync<string[]?>(Here) is not { } here) break;
            Assert.True(here[2] == "true", $"No focus to be seen: {here[1]}");
            Assert.True(here[3] == "false", $"Something lies over it: {here[1]}");
            reached.Add(int.Parse(here[0], System.Globalization.CultureInfo.InvariantCulture));
        }
        Assert.Equal(wanted, reached);
    }

    [Fact]
    public async Task The_first_Tab_offers_to_skip_to_the_content()
    {
        await using var opened = await site.Open(site.Address("centre"), 360, script: false);
        await opened.Page.Keyboard.PressAsync("Tab");
        var skip = opened.Page.Locator("a.skip");
        await Assertions.Expect(skip).ToBeFocusedAsync();
        await Assertions.Expect(skip).ToBeInViewportAsync();
        await opened.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(opened.Page.Locator("main")).ToBeFocusedAsync();
        await opened.Page.Keyboard.PressAsync("Tab");
        Assert.True(await opened.Page.EvaluateAsync<bool>("document.querySelector('main').contains(document.activeElement)"));
    }

    [Fact]
    public async Task Every_marker_of_a_map_is_a_link_with_a_name_and_Enter_follows_it()
    {
        await using var opened = await site.Open(site.Address("state"));
        var markers = opened.Page.Locator(".map a.marker");
        var names = await markers.EvaluateAllAsync<string[]>("all => all.map(e => e.getAttribute('aria-label') ?? '')");
        Assert.NotEmpty(names);
        Assert.DoesNotContain(names, string.IsNullOrWhiteSpace);
        Assert.Equal(names.Length, names.Distinct().Count());
        var target = await markers.First.GetAttributeAsync("href");
        await markers.First.FocusAsync();
        await opened.Page.Keyboard.PressAsync("Enter");
        await opened.Page.WaitForURLAsync(site.Origin + target);
    }
}
