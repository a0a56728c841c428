using Microsoft.Playwright;
using Newtonsoft.Json.Linq;

namespace Portal.Browser;

/// <summary>What the tests of the search do again and again: open it with a state, wait for its answer, read what it shows.</summary>
static class Searching
{
    public const string Path = "/suche/";

    public static async Task<Opened> Search(this Site site, string fragment, int width = 1280, int height = 800, string path = Path)
    {
        var opened = await site.Open(path + "#" + fragment, width, height);
        await opened.Page.Answered();
        return opened;
    }

    /// <summary>Until the line above the results says a number, or that there is nothing.</summary>
    public static Task Answered(this IPage page) => Assertions.Expect(page.Locator("#treffer strong")).ToBeVisibleAsync();

    public static ILocator Cards(this IPage page, string? group = null) => page.Locator(group is null ? "#ergebnisse .card" : $"[data-group={group}] .card");

    public static Task<string[]> Names(this IPage page, string? group = null) => page.Cards(group).Locator("h3").EvaluateAllAsync<string[]>("all => all.map(e => e.textContent)");

    /// <summary>Ids of the centres shown, in their order.</summary>
    public static Task<string[]> Ids(this IPage page, string? group = null) =>
        page.Cards(group).Locator("h3 a").EvaluateAllAsync<string[]>("all => all.map(e => e.pathname.split('/').at(-2))");

    /// <summary>What a script waits for after typing, and a little.</summary>
    public static async Task Type(this IPage page, string field, string text)
    {
        await page.Locator("#" + field).ClickAsync();
        await page.Keyboard.TypeAsync(text);
        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex(field + "="));
        await page.Answered();
    }

    public static string Fragment(this IPage page) => new Uri(page.Url).Fragment;

    /// <summary>The centre's own published file.</summary>
    public static JObject Centre(this Site site, string id) => JObject.Parse(File.ReadAllText(site.Example.File($"beratungsstellen/{id}/{id}.json")));
}
