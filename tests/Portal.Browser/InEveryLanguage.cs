using Microsoft.Playwright;

namespace Portal.Browser;

/// <summary>Every kind of page in every language, each in a state of its own, so that over the languages each kind is seen in all of them.</summary>
public class InEveryLanguage(Site site)
{
    static readonly string[] Languages = ["de", "en", "tr", "uk", "ru", "ar"];

    // One after the other: five states and six languages, so every kind of page meets every state.
    static readonly (string Name, int Width, ColorScheme Scheme, ForcedColors Forced, string Letters)[] States =
    [
        ("light", 1280, ColorScheme.Light, ForcedColors.None, "100%"),
        ("dark", 1280, ColorScheme.Dark, ForcedColors.None, "100%"),
        ("forced colours", 360, ColorScheme.Dark, ForcedColors.Active, "100%"),
        ("320 px", 320, ColorScheme.Light, ForcedColors.None, "100%"),
        ("letters twice as large", 360, ColorScheme.Dark, ForcedColors.None, "200%"),
    ];

    public static TheoryData<string> All => [.. Languages];

    [Theory]
    [MemberData(nameof(All))]
    public async Task axe_finds_nothing_nothing_sticks_out_and_no_request_leaves(string language)
    {
        var types = PageTypes.InGerman.Select(row => row.Data).Where(t => language == "de" || t != "missing page").ToList();
        var context = await site.Context();
        var tour = await Tour.Start(context, site.Origin);
        var page = await context.NewPageAsync();
        var found = new List<string>();
        for (var i = 0; i < types.Count; i++)
        {
            var state = States[(i + Array.IndexOf(Languages, language)) % States.Length];
            await page.SetViewportSizeAsync(state.Width, 800);
            await page.EmulateMediaAsync(new() { ColorScheme = state.Scheme, ForcedColors = state.Forced });
            await page.GotoAsync(site.Origin + (language == "de" ? "" : "/" + language) + site.Address(types[i]));
            Assert.Equal((language, language == "ar" ? "rtl" : "ltr"), (await page.Locator("html").GetAttributeAsync("lang"), await page.Locator("html").GetAttributeAsync("dir")));
            Assert.Empty(await page.EvaluateAsync<string[]>(Tour.Kept));
            if (state.Letters != "100%") await page.EvaluateAsync($"document.documentElement.style.fontSize = '{state.Letters}'");
            // The bar of the way out lies over whatever is scrolled under it, which axe takes for a target that is too small.
            await page.EvaluateAsync("document.querySelector('.exit')?.style.setProperty('position', 'static')");
            await page.EvaluateAsync(Accessible.Axe);
            found.AddRange((await page.EvaluateAsync<string[]>(state.Forced == ForcedColors.Active ? WithoutContrast : Accessible.Ask)).Concat(await page.EvaluateAsync<string[]>(Reflow.Outside)).Select(f => $"{page.Url} {state.Name}: {f}"));
            found.AddRange(await page.EvaluateAsync<string[]>(Telling));
        }
        Assert.True(found.Count == 0, string.Join("\n", found));
        Assert.Empty(await context.CookiesAsync());
        Assert.Empty(tour.Troubles);
        await context.CloseAsync();
    }

    // In forced colours letters have the system's colours, of which axe reads only the page's own (Reflow proves that none opts out).
    static readonly string WithoutContrast = Accessible.Ask.Replace("{ resultTypes:", "{ rules: { 'color-contrast': { enabled: false } }, resultTypes:", StringComparison.Ordinal);

    // Links that would tell another site where the reader comes from.
    const string Telling = "() => [...document.querySelectorAll('a[href^=http]')].filter(a => !a.href.startsWith(location.origin + '/') && !a.relList.contains('noreferrer')).map(a => a.outerHTML)";
}
