using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Portal.Browser;

/// <summary>Nobody learns what was searched, nothing is left behind, and no cell of the data does anything but be read.</summary>
public sealed class SearchSafety(Site site)
{
    [Fact]
    public async Task No_request_names_what_was_searched_and_nothing_is_stored()
    {
        var context = await site.Context(360);
        var tour = await Tour.Start(context, site.Origin);
        var asked = new ConcurrentQueue<string>();
        context.Request += (_, request) => asked.Enqueue(request.Url + " " + request.PostData);
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Origin + Searching.Path);
        await page.Type("was", "Trennungsgeld");
        await page.Type("wo", "Castrop-Rauxel");
        await page.Locator("#filterkasten summary").ClickAsync();
        await page.Locator("#filter input[value=anonym]").CheckAsync();
        await page.Locator("#was").FillAsync("Schulden");
        await page.Answered();
        await page.WaitForTimeoutAsync(1200);
        Assert.Empty(tour.Troubles);
        Assert.Empty(await page.EvaluateAsync<string[]>(Tour.Kept));
        Assert.Empty(await context.CookiesAsync());
        Assert.DoesNotContain(asked, a => a.Contains("rennung", StringComparison.OrdinalIgnoreCase) || a.Contains("astrop", StringComparison.OrdinalIgnoreCase) || a.Contains("anonym", StringComparison.Ordinal) || a.Contains("was=", StringComparison.Ordinal));
        await context.CloseAsync();
    }

    [Fact]
    public async Task The_device_is_asked_where_it_is_only_on_a_tap_and_nobody_is_told()
    {
        var context = await site.Context();
        await context.GrantPermissionsAsync(["geolocation"]);
        await context.SetGeolocationAsync(new() { Latitude = 51.4556f, Longitude = 7.0116f });
        await context.AddInitScriptAsync("const real = navigator.geolocation.getCurrentPosition.bind(navigator.geolocation); navigator.geolocation.getCurrentPosition = (...a) => { window.asked = (window.asked ?? 0) + 1; real(...a); }");
        var asked = new ConcurrentQueue<string>();
        context.Request += (_, request) => asked.Enqueue(request.Url);
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Origin + Searching.Path + "#was=Beratung");
        await page.Answered();
        Assert.Equal(0, await page.EvaluateAsync<int>("window.asked ?? 0"));
        await page.Locator("[data-do=locate]").ClickAsync();
        await Assertions.Expect(page.Locator(".filters-on")).ToContainTextAsync("Mein Standort");
        Assert.Equal(1, await page.EvaluateAsync<int>("window.asked"));
        await Assertions.Expect(page.Cards().First.Locator(".away")).ToBeVisibleAsync();
        Assert.DoesNotContain("51", page.Fragment() + string.Concat(asked.Where(a => !a.Contains("/suche/index/", StringComparison.Ordinal) && !a.Contains("/assets/", StringComparison.Ordinal)).Select(a => new Uri(a).PathAndQuery)), StringComparison.Ordinal);
        Assert.Equal("#was=Beratung", page.Fragment());
        await context.CloseAsync();
    }

    [Fact]
    public async Task Hostile_cells_are_read_in_the_results_as_they_were_written_and_run_nothing()
    {
        var portal = HostilePortal.Write(Site.Portal);
        using (var served = new Served(portal))
        {
            var context = await site.Context(360);
            var tour = await Tour.Start(context, served.Origin);
            var page = await context.NewPageAsync();
            await page.GotoAsync(served.Origin + Searching.Path + "#wo=20095&zeigen=100");
            await page.Answered();
            var names = (await page.Names()).ToHashSet();
            Assert.All(HostilePortal.Texts.Values, text => Assert.Contains(text.Length <= 190 ? text : text[..190], names));
            foreach (var fragment in new[] { "was=<img src=x onerror=window.pwned=1>", "was=script&wo=<svg onload=window.pwned=1>", "wo=20095&traeger=script,attribute", "merk=script,attribute,long&liste=merk" })
            {
                await page.GotoAsync("about:blank");
                await page.GotoAsync(served.Origin + Searching.Path + "#" + fragment);
                await page.WaitForTimeoutAsync(500);
                Assert.Equal(0, await page.Locator("body img, body script:not([type='application/ld+json']):not([src^='/_portal/']), [onerror], [onload], [onmouseover], a[href^='javascript:']").CountAsync());
                Assert.Empty(await page.EvaluateAsync<string[]>(Reflow.Outside));
                Assert.Empty(await page.EvaluateAsync<string[]>(Tour.Kept));
            }
            Assert.Empty(tour.Troubles);
            await context.CloseAsync();
        }
        Directory.Delete(portal, true);
    }
}
