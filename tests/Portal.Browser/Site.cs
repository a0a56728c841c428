using System.Globalization;
using Microsoft.Playwright;
using Newtonsoft.Json.Linq;
using Portal.Browser;

[assembly: AssemblyFixture(typeof(Site))]

namespace Portal.Browser;

/// <summary>The example portal, built and served once, and one browser for all tests.</summary>
public sealed class Site : IAsyncLifetime
{
    static readonly string Root = Find(AppContext.BaseDirectory);

    IPlaywright playwright = null!;
    IBrowser? browser;
    Served? example;
    IReadOnlyList<JObject> centres = [];

    internal static string Portal => Root;

    /// <summary>Skips the test where there is no browser to look at it.</summary>
    internal Served Example
    {
        get
        {
            if (example is null) Assert.Skip("No Chromium: install it, or name its program in PORTAL_CHROMIUM.");
            return example;
        }
    }

    public string Origin => Example.Origin;

    /// <summary>The open cells of every centre, as the portal itself publishes them.</summary>
    public IReadOnlyList<JObject> Centres => (Example, centres).centres;

    public async ValueTask InitializeAsync()
    {
        if (Chrome.Path is null) return;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        example = new Served(Root);
        centres = [.. JObject.Parse(await File.ReadAllTextAsync(Example.File("daten/stellen/stellen.json")))["data"]!.Cast<JObject>()];
        playwright = await Playwright.CreateAsync();
        browser = await Chrome.Start(playwright);
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.CloseAsync();
        playwright?.Dispose();
        example?.Dispose();
    }

    /// <summary>Fresh cookies and storage, and none of the preview's own reloading. Skips the test where there is no browser.</summary>
    public async Task<IBrowserContext> Context(int width = 1280, int height = 800, bool script = true)
    {
        _ = Example;
        var context = await browser!.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = height }, JavaScriptEnabled = script, Locale = "de-DE" });
        await context.RouteAsync("**/_portal/**", route => route.FulfillAsync(new() { ContentType = "text/javascript", Body = "" }));
        context.SetDefaultTimeout(20_000);
        return context;
    }

    /// <summary>A context with other habits than <see cref="Context"/> gives: a touch screen, another scheme.</summary>
    internal async Task<IBrowserContext> Made(Func<IBrowser, Task<IBrowserContext>> make)
    {
        _ = Example;
        var context = await make(browser!);
        await context.RouteAsync("**/_portal/**", route => route.FulfillAsync(new() { ContentType = "text/javascript", Body = "" }));
        context.SetDefaultTimeout(20_000);
        return context;
    }

    /// <summary>A page of a context of its own, which ends with it.</summary>
    public async Task<Opened> Open(string path, int width = 1280, int height = 800, bool script = true)
    {
        var context = await Context(width, height, script);
        var page = await context.NewPageAsync();
        await page.GotoAsync(Origin + path);
        return new(context, page);
    }

    static string Find(string folder) => File.Exists(Path.Combine(folder, "Portal.sln")) ? folder
        : Find(Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("No Portal.sln above the tests."));
}

/// <summary>A page whose context closes with it.</summary>
public sealed record Opened(IBrowserContext Context, IPage Page) : IAsyncDisposable
{
    public async ValueTask DisposeAsync() => await Context.CloseAsync();
}
