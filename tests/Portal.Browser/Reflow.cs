using Microsoft.Playwright;

namespace Portal.Browser;

/// <summary>Narrow windows, large letters, the reader's own colours: nothing is cut off and nothing scrolls sideways (WCAG 1.4.4, 1.4.10).</summary>
public class Reflow(Site site)
{
    // What sticks out, unless it lies in a box that scrolls by itself (a wide table) or is cut by intention.
    internal const string Outside = """
        () => document.scrollingElement.scrollWidth <= innerWidth ? [] :
            [`${document.scrollingElement.scrollWidth} > ${innerWidth}`, ...[...document.querySelectorAll("body *")]
                .filter(e => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest(".scroll, .unseen")).slice(0, 5).map(e => e.outerHTML.slice(0, 160))]
        """;

    public static TheoryData<string> Pages => PageTypes.InGerman;

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_fits_320_pixels_also_with_letters_twice_as_large(string type)
    {
        await using var opened = await site.Open(site.Address(type), 320, 640);
        Assert.Empty(await opened.Page.EvaluateAsync<string[]>(Outside));
        await opened.Page.EvaluateAsync("document.documentElement.style.fontSize = '200%'");
        Assert.Empty(await opened.Page.EvaluateAsync<string[]>(Outside));
        Assert.Empty(await Clipped(opened.Page));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_keeps_its_text_and_links_in_the_readers_own_colours(string type)
    {
        await using var opened = await site.Open(site.Address(type), 360);
        await opened.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
        // In forced colours every letter has the system's text, link or button colour, so none may opt out of it.
        var own = await opened.Page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll("body, body *")].filter(e => getComputedStyle(e).forcedColorAdjust === "none" && !e.closest("svg")).map(e => e.outerHTML.slice(0, 120))
            """);
        Assert.Empty(own);
        Assert.Empty(await opened.Page.EvaluateAsync<string[]>("""
            () => { const ground = getComputedStyle(document.body).backgroundColor;
                return [...document.querySelectorAll(".marker circle:first-of-type, .spot")].filter(c => getComputedStyle(c).fill === ground).map(c => c.outerHTML); }
            """));
    }

    // A box with a fixed height that hides its own text.
    static Task<string[]> Clipped(IPage page) => page.EvaluateAsync<string[]>("""
        () => [...document.querySelectorAll("a, p, h1, h2, h3, h4, li, td, dd, dt")].filter(e => !e.closest(".unseen, .skip") && getComputedStyle(e).overflow === "hidden" && e.scrollHeight > e.clientHeight + 1)
            .map(e => e.outerHTML.slice(0, 120))
        """);
}
