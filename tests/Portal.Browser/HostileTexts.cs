using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Portal.Browser;

/// <summary>Whatever a cell or a setting holds, people read it as text.</summary>
public sealed partial class HostileTexts : IDisposable
{
    readonly Site site;
    readonly string portal;
    readonly Served served;

    public HostileTexts(Site site)
    {
        this.site = site;
        portal = HostilePortal.Write(Site.Portal);
        served = new(portal);
    }

    public void Dispose()
    {
        served.Dispose();
        Directory.Delete(portal, true);
    }

    [Fact]
    public async Task They_run_nothing_ask_for_nothing_and_break_no_page()
    {
        var context = await site.Context(360);
        var tour = await Tour.Start(context, served.Origin);
        var page = await context.NewPageAsync();
        var pages = served.Pages.Where(p => !p.Contains("/codeliste-", StringComparison.Ordinal)).ToList();
        Assert.True(pages.Count > 80, $"{pages.Count} pages");
        foreach (var path in pages)
        {
            await page.GotoAsync(served.Origin + path);
            Assert.Empty(await page.EvaluateAsync<string[]>(Tour.Kept));
            Assert.Empty((await page.EvaluateAsync<string[]>(Reflow.Outside)).Select(e => $"{path}: {e}"));
            Assert.Equal(0, await page.Locator("body img, body script:not([type='application/ld+json']):not([src^='/_portal/']), [onerror], [onload], [onmouseover], a[href^='javascript:']").CountAsync());
        }
        Assert.Empty(tour.Troubles);
        await context.CloseAsync();
    }

    [Fact]
    public async Task They_are_read_as_they_were_written()
    {
        var context = await site.Context(360);
        var page = await context.NewPageAsync();
        foreach (var (key, text) in HostilePortal.Texts)
        {
            await page.GotoAsync($"{served.Origin}/beratungsstellen/{key}/");
            var name = text.Length > 190 ? text[..190] : text;
            await Assertions.Expect(page.Locator("h1")).ToBeVisibleAsync();
            Assert.Equal(Spaces().Replace(name, " "), Spaces().Replace(await page.Locator("h1").InnerTextAsync(), " "));
            Assert.Contains(Spaces().Replace(text, " "), Spaces().Replace(await page.Locator(".service").First.InnerTextAsync(), " "), StringComparison.Ordinal);
        }
        await context.CloseAsync();
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
