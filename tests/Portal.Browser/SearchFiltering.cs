using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Portal.Browser;

/// <summary>Filters narrow, say beforehand by how much, and can be taken back one by one.</summary>
public class SearchFiltering(Site site)
{
    [Fact]
    public async Task A_choice_leaves_as_many_as_it_said()
    {
        await using var opened = await site.Search("was=Beratung");
        foreach (var (name, value) in new[] { ("sprache", "ar"), ("bedingung", "kostenlos"), ("form", "video"), ("rolli", "1") })
        {
            var box = opened.Page.Locator($"#filter input[name={name}][value='{value}']");
            var said = Regex.Match(await opened.Page.Locator($"#filter label:has(input[name={name}][value='{value}']) [data-count]").InnerTextAsync(), @"\d+").Value;
            await box.CheckAsync();
            await Assertions.Expect(opened.Page.Locator("#treffer strong")).ToHaveTextAsync(new Regex($"^{said} Beratungsstelle"));
            await Assertions.Expect(box).ToBeFocusedAsync();
            await opened.Page.GoBackAsync();
            await Assertions.Expect(box).Not.ToBeCheckedAsync();
        }
    }

    [Fact]
    public async Task What_is_shown_has_what_was_chosen()
    {
        await using var opened = await site.Search("sprache=ar&kostenlos=1&zeigen=100");
        var ids = await opened.Page.Ids();
        Assert.NotEmpty(ids);
        Assert.All(ids.Select(id => site.Centre(id)), centre => Assert.Contains(centre["angebote"]!, service =>
            ((string?)service["kosten"] is "kostenlos" or "spende") && (service["sprachen"] is { HasValues: true } own ? own : centre["sprachen"]!).Select(l => (string?)l).Contains("ar")));
    }

    [Fact]
    public async Task Each_filter_is_a_pill_that_takes_it_back_and_all_go_in_one_tap()
    {
        await using var opened = await site.Search("was=Beratung&sprache=ar,tr&anonym=1", 360);
        var pills = opened.Page.Locator(".filters-on button");
        await Assertions.Expect(pills).ToHaveCountAsync(4);
        await pills.First.FocusAsync();
        await opened.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(pills).ToHaveCountAsync(3);
        Assert.Equal("BUTTON", await opened.Page.EvaluateAsync<string>("document.activeElement.tagName"));
        await pills.Last.ClickAsync();
        await Assertions.Expect(pills).ToHaveCountAsync(0);
        Assert.Equal("#was=Beratung", opened.Page.Fragment());
    }

    [Fact]
    public async Task Where_nothing_is_found_the_ways_on_work()
    {
        await using var opened = await site.Search("was=Sucht&wo=26757&umkreis=5&sprache=fa", 360);
        await Assertions.Expect(opened.Page.Locator("#keine-treffer .emergency a").First).ToBeVisibleAsync();
        await Assertions.Expect(opened.Page.Locator("#keine-treffer a[href='/beratungsstellen/']")).ToBeVisibleAsync();
        await opened.Page.Locator(".nothing button").Filter(new() { HasText = "Persisch" }).ClickAsync();
        await Assertions.Expect(opened.Page).Not.ToHaveURLAsync(new Regex("sprache"));
        await opened.Page.Locator(".nothing button").Filter(new() { HasText = "ganz Deutschland" }).ClickAsync();
        await Assertions.Expect(opened.Page.Cards().First).ToBeVisibleAsync();
        await Assertions.Expect(opened.Page.Locator("#keine-treffer")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task More_hits_come_below_and_the_keyboard_goes_on_at_the_first_of_them()
    {
        await using var opened = await site.Search("was=Beratung");
        var before = await opened.Page.Names("near");
        Assert.InRange(before.Length, 5, 10);
        await opened.Page.Locator("[data-group=near] [data-do=more]").FocusAsync();
        await opened.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(opened.Page.Cards("near").Nth(before.Length).Locator("h3 a")).ToBeFocusedAsync();
        Assert.Equal(before, (await opened.Page.Names("near"))[..before.Length]);
        Assert.Contains("zeigen=20", opened.Page.Fragment(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unknown_hours_stay_when_one_asks_for_open_now_and_are_called_unknown()
    {
        await using var opened = await site.Search("jetzt=1&zeigen=300");
        var texts = await opened.Page.Locator(".card .hours:not(.print-only)").EvaluateAllAsync<string[]>("all => all.map(e => e.textContent)");
        Assert.Contains(texts, t => t.Contains("nicht bekannt", StringComparison.Ordinal));
        Assert.DoesNotContain(texts, t => t.StartsWith("Geschlossen", StringComparison.Ordinal) || t.StartsWith("Jetzt geschlossen", StringComparison.Ordinal));
    }
}
