using Microsoft.Playwright;
using Newtonsoft.Json.Linq;

namespace Portal.Browser;

/// <summary>What one found can be taken along: as a file, on paper, or as a list that only the address knows.</summary>
public class SearchTaking(Site site)
{
    const string Filtered = "was=Beratung&anonym=1&sprache=en";

    [Fact]
    public async Task The_CSV_holds_exactly_the_filtered_list_in_its_order()
    {
        await using var opened = await site.Search(Filtered);
        var shown = await Shown(opened.Page);
        var file = await Download(opened.Page, "csv");
        Assert.EndsWith("\r\n", file, StringComparison.Ordinal);
        Assert.NotEqual('\uFEFF', file[0]);
        var lines = file.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith("stelle_id,name,adresse,plz,ort,telefon,email,website,", lines[0], StringComparison.Ordinal);
        Assert.Equal(shown, lines.Skip(1).Select(line => line.Split(',')[0]));
        Assert.All(lines.Skip(1).SelectMany(line => line.Split(',')), cell => Assert.DoesNotMatch("^\"?[=+@-]", cell));
    }

    [Fact]
    public async Task The_JSON_holds_the_same_with_source_licence_and_day()
    {
        await using var opened = await site.Search(Filtered);
        var shown = await Shown(opened.Page);
        var file = JObject.Parse(await Download(opened.Page, "json"));
        Assert.Equal(shown, file["data"]!.Select(r => (string?)r["stelle_id"]));
        Assert.Equal((shown.Length, "2026-11-22"), ((int)file["count"]!, (string?)file["date"]));
        Assert.NotEmpty(file["source"]!);
        Assert.All(file["licence"]!, l => Assert.StartsWith("http", (string?)l, StringComparison.Ordinal));
        Assert.All(file["data"]!, record =>
        {
            var own = site.Centre((string)record["stelle_id"]!);
            Assert.Equal(((string?)own["name"], (string?)own["telefon"] ?? "", (string?)own["ort"]), ((string?)record["name"], (string?)record["telefon"], (string?)record["ort"]));
        });
        Assert.DoesNotContain("Beratung&", file.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_paper_stand_what_was_searched_and_cards_with_name_address_number_and_hours_and_nothing_else()
    {
        await using var opened = await site.Search("was=Familie&wo=Essen&umkreis=50&anonym=1");
        await opened.Page.EmulateMediaAsync(new() { Media = Media.Print });
        var head = opened.Page.Locator("#handzettel");
        foreach (var part in new[] { "Familie", "Essen", "50 km", "anonym", "22. November 2026" }) await Assertions.Expect(head).ToContainTextAsync(part);
        var card = opened.Page.Cards().First;
        foreach (var part in new[] { "h3", ".where", "a.phone", ".hours.print-only" }) await Assertions.Expect(card.Locator(part)).ToBeVisibleAsync();
        foreach (var part in await opened.Page.Locator("nav, form, .search-tools > *:not(.summary), button, .take, .exit, .skip, #register, .search-map").AllAsync()) await Assertions.Expect(part).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_remembered_centre_is_in_the_address_alone_and_its_list_opens_for_whoever_gets_it()
    {
        await using var opened = await site.Search("was=Schulden");
        var ids = await opened.Page.Ids();
        foreach (var card in new[] { 0, 1 })
        {
            await opened.Page.Cards().Nth(card).Locator("[data-do=keep]").FocusAsync();
            await opened.Page.Keyboard.PressAsync("Space");
            await Assertions.Expect(opened.Page.Cards().Nth(card).Locator("[data-do=keep]")).ToHaveAttributeAsync("aria-pressed", "true");
        }
        Assert.Contains($"merk={ids[0]},{ids[1]}", opened.Page.Fragment(), StringComparison.Ordinal);
        await opened.Page.Locator("[data-do=list]").ClickAsync();
        await Assertions.Expect(opened.Page.Locator("#merkliste")).ToBeVisibleAsync();
        Assert.Equal(ids[..2], await opened.Page.Ids());
        await using var other = await site.Open(Searching.Path + opened.Page.Fragment());
        await Assertions.Expect(other.Page.Cards()).ToHaveCountAsync(2);
        Assert.Equal(ids[..2], await other.Page.Ids());
        Assert.Equal(await opened.Page.Cards().First.Locator(".hours.print-only").InnerTextAsync(), await other.Page.Cards().First.Locator(".hours.print-only").InnerTextAsync());
        Assert.Equal(ids[..2], JObject.Parse(await Download(other.Page, "json"))["data"]!.Select(r => (string?)r["stelle_id"]));
    }

    [Fact]
    public async Task One_tap_empties_the_list_and_going_back_does_not_bring_it_again()
    {
        await using var opened = await site.Search("was=Schulden");
        await opened.Page.Cards().First.Locator("[data-do=keep]").ClickAsync();
        await opened.Page.Locator("[data-do=list]").ClickAsync();
        await opened.Page.Locator("[data-do=empty]").ClickAsync();
        await Assertions.Expect(opened.Page.Cards()).ToHaveCountAsync(0);
        Assert.DoesNotContain("merk=", opened.Page.Fragment().Replace("liste=merk", ""), StringComparison.Ordinal);
        await opened.Page.GoBackAsync();
        await Assertions.Expect(opened.Page.Cards().First.Locator("[data-do=keep]")).ToHaveAttributeAsync("aria-pressed", "false");
        Assert.DoesNotContain("merk=", opened.Page.Fragment(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_with_a_centre_that_is_gone_says_so_and_asks_for_nothing_but_ids()
    {
        await using var opened = await site.Open(Searching.Path + "#merk=gibt-es-nicht,../../daten/stellen/stellen&liste=merk");
        await Assertions.Expect(opened.Page.Locator(".remembered .note")).ToContainTextAsync("nicht mehr im Verzeichnis");
        await Assertions.Expect(opened.Page.Cards()).ToHaveCountAsync(0);
    }

    static async Task<string[]> Shown(IPage page)
    {
        for (var more = page.Locator("[data-do=more]"); await more.CountAsync() > 0;)
        {
            var before = await page.Cards().CountAsync();
            await more.First.ClickAsync();
            await Assertions.Expect(page.Cards()).Not.ToHaveCountAsync(before);
        }
        var ids = await page.Ids();
        Assert.True(ids.Length > 3, $"{ids.Length}");
        return ids;
    }

    static async Task<string> Download(IPage page, string kind)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator($"[data-do={kind}]").ClickAsync());
        Assert.Equal("beratungsstellen." + kind, download.SuggestedFilename);
        return await File.ReadAllTextAsync(await download.PathAsync());
    }
}
