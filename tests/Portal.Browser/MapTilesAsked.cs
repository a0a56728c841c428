using Microsoft.Playwright;

namespace Portal.Browser;

/// <summary>Pictures from another server come only after the visitor agrees, and leave nothing behind.</summary>
public sealed class MapTilesAsked(Site site) : IDisposable
{
    readonly TileServer tiles = new();

    public void Dispose() => tiles.Dispose();

    static Task<IBrowserContext> Trusting(IBrowser browser) => browser.NewContextAsync(new() { IgnoreHTTPSErrors = true, ViewportSize = new() { Width = 800, Height = 900 }, Locale = "de-DE" });

    [Fact]
    public async Task Nothing_is_asked_of_the_tile_server_before_the_visitor_agrees_and_pictures_come_after()
    {
        Assert.SkipWhen(Chrome.Path is null, "No Chromium.");
        using var served = new Served(Site.Portal, tiles.Settings);
        await using var opened = await site.Open(50, Trusting, served, tiles);
        var page = opened.Page;
        var blocked = new List<string>();
        page.Console += (_, message) => blocked.Add(message.Text);
        await page.Keyboard.PressAsync("Tab");
        await page.GetByRole(AriaRole.Button, new() { Name = "Vergrößern", Exact = true }).ClickAsync();
        await page.WaitForTimeoutAsync(400);
        Assert.Empty(tiles.Asked);
        await page.GetByText("Karte mit Straßen", new() { Exact = true }).ClickAsync();
        var question = page.Locator("#map-consent");
        await Assertions.Expect(question).ToContainTextAsync("Internet-Adresse Ihres Geräts");
        await Assertions.Expect(question.Locator("a")).ToHaveAttributeAsync("href", "https://karten.example.org/datenschutz");
        Assert.Empty(tiles.Asked);
        await page.GetByRole(AriaRole.Button, new() { Name = "Karte von Kartenverein laden" }).ClickAsync();
        await page.WaitForFunctionAsync("() => { const all = [...document.querySelectorAll('.map-tiles img')]; return all.length > 3 && all.every(i => i.complete && i.naturalWidth > 0); }");
        Assert.NotEmpty(tiles.Asked);
        Assert.All(tiles.Asked, ask => Assert.Matches(@"^/\d+/\d+/\d+\.png$", ask.Path));
        Assert.All(tiles.Asked, ask => Assert.DoesNotContain(ask.Headers.Keys, key => key is "Referer" or "Cookie"));
        await Assertions.Expect(page.Locator(".map-credit")).ToHaveTextAsync("© Kartenverein");
        Assert.Empty(blocked);
        Assert.Empty(await opened.Context.CookiesAsync());
        Assert.Empty(await page.EvaluateAsync<string[]>(Tour.Kept));
        await Withdrawn(page);
    }

    async Task Withdrawn(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Karte von Kartenverein wieder abschalten" }).ClickAsync();
        await page.WaitForTimeoutAsync(200);
        var before = tiles.Asked.Count;
        await page.GetByRole(AriaRole.Button, new() { Name = "Vergrößern", Exact = true }).ClickAsync();
        await page.WaitForTimeoutAsync(500);
        Assert.Equal(before, tiles.Asked.Count);
        Assert.Equal(0, await page.Locator(".map-tiles img").CountAsync());
        await page.ReloadAsync();
        await page.WaitForFunctionAsync("() => document.querySelector('.map-marker')");
        await page.WaitForTimeoutAsync(300);
        Assert.Equal(before, tiles.Asked.Count);
        await Assertions.Expect(page.Locator(".map-load")).ToHaveTextAsync("Karte von Kartenverein laden");
    }

    [Fact]
    public async Task Markers_stay_at_their_places_when_the_map_changes_below_them()
    {
        Assert.SkipWhen(Chrome.Path is null, "No Chromium.");
        using var served = new Served(Site.Portal, tiles.Settings);
        await using var opened = await site.Open(50, Trusting, served, tiles);
        var page = opened.Page;
        await page.GetByText("Karte mit Straßen", new() { Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Karte von Kartenverein laden" }).ClickAsync();
        await page.WaitForFunctionAsync("() => document.querySelectorAll('.map-tiles img.here').length > 3");
        // The tile server draws Leipzig at 51.34 N, 12.37 E on its own grid; our marker of the six must lie there too.
        Assert.InRange(await page.EvaluateAsync<double>("""
            () => { const stage = document.querySelector('.map-stage').getBoundingClientRect(), image = document.querySelector('.map-tiles img.here');
                const [z, x, y] = new URL(image.src).pathname.slice(1, -4).split('/').map(Number), tile = image.getBoundingClientRect(), size = tile.width;
                const world = 2 ** z, px = tile.left + ((12.37 + 180) / 360 * world - x) * size, py = tile.top + ((1 - Math.asinh(Math.tan(51.34 * Math.PI / 180)) / Math.PI) / 2 * world - y) * size;
                return Math.min(...[...document.querySelectorAll('.map-marker')].map(m => { const b = m.getBoundingClientRect(); return Math.hypot(b.left + b.width / 2 - px, b.top + b.height / 2 - py); })); }
            """), 0, 25);
    }

    [Fact]
    public async Task A_server_that_does_not_share_its_pictures_is_told_of_and_the_map_goes_on()
    {
        Assert.SkipWhen(Chrome.Path is null, "No Chromium.");
        using var closed = new TileServer(forEveryone: false);
        using var served = new Served(Site.Portal, closed.Settings);
        await using var opened = await site.Open(50, Trusting, served, closed);
        await opened.Page.GetByText("Karte mit Straßen", new() { Exact = true }).ClickAsync();
        await opened.Page.GetByRole(AriaRole.Button, new() { Name = "Karte von Kartenverein laden" }).ClickAsync();
        await Assertions.Expect(opened.Page.GetByText("Die Karte von Kartenverein war nicht zu laden.")).ToBeVisibleAsync();
        Assert.True(await opened.Page.Locator(".map-marker").CountAsync() > 3);
    }

    [Fact]
    public async Task Without_the_setting_nothing_is_offered_and_the_headers_would_not_let_a_picture_in()
    {
        await using var opened = await site.Open(50, Trusting);
        Assert.Equal(0, await opened.Page.Locator(".map-load, .map-tiles img").CountAsync());
        await opened.Page.EvaluateAsync($"() => new Promise(done => {{ const image = new Image(); image.onerror = image.onload = done; image.crossOrigin = 'anonymous'; image.src = '{tiles.Origin}/1/1/1.png'; }})");
        Assert.Empty(tiles.Asked);
    }
}
