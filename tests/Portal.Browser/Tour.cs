using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Portal.Browser;

/// <summary>Writes down whatever a context does that a page of this portal must not do.</summary>
sealed class Tour
{
    /// <summary>What the page left in the browser.</summary>
    public const string Kept = """
        async () => [...Object.keys(localStorage), ...Object.keys(sessionStorage), ...(await indexedDB.databases()).map(d => d.name), ...await caches.keys(),
            ...(await navigator.serviceWorker.getRegistrations()).map(r => r.scope), ...document.cookie.split(";").filter(c => c), ...(window.violations ?? []),
            ...(window.pwned === undefined ? [] : ["pwned"])]
        """;

    readonly ConcurrentQueue<string> troubles = new();

    public IReadOnlyCollection<string> Troubles => troubles;

    public static async Task<Tour> Start(IBrowserContext context, string origin)
    {
        var tour = new Tour();
        await context.AddInitScriptAsync("addEventListener('securitypolicyviolation', e => (window.violations ??= []).push(`${e.violatedDirective} ${e.blockedURI}`))");
        context.Request += (_, request) => tour.Note(!request.Url.StartsWith(origin + "/", StringComparison.Ordinal), $"asks {request.Url}");
        context.Console += (_, message) => tour.Note(message.Type is "error" or "warning" && !IsMissingPage(message), $"console: {message.Text}");
        context.WebError += (_, error) => tour.Note(true, error.Error);
        context.Dialog += async (_, dialog) => { tour.Note(true, $"dialog: {dialog.Message}"); await dialog.DismissAsync(); };
        context.Page += (_, page) => page.Popup += (_, _) => tour.Note(true, $"popup on {page.Url}");
        return tour;
    }

    // The browser itself reports a 404 as an error; the test of the missing page asks for one.
    static bool IsMissingPage(IConsoleMessage message) => message.Text.Contains("404", StringComparison.Ordinal) && message.Location.Contains("gibt-es-nicht", StringComparison.Ordinal);

    void Note(bool isTrouble, string text)
    {
        if (isTrouble) troubles.Enqueue(text);
    }
}
