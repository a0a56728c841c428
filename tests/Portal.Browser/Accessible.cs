using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Portal.Browser;

/// <summary>axe-core's rules for WCAG 2.2 AA and its own best practice, on every kind of page.</summary>
public class Accessible(Site site)
{
    // Put into the page once and asked four times: the wrapper's RunAxe sends half a megabyte again for every question.
    internal static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    internal const string Ask = """
        async () => (await axe.run(document, { resultTypes: ["violations"], runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }))
            .violations.flatMap(v => v.nodes.slice(0, 4).map(n => `${v.id}: ${n.html}\n  ${n.failureSummary}`))
        """;

    public static TheoryData<string> Pages => PageTypes.All;

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task axe_finds_nothing_on_a_phone_and_a_desktop_light_and_dark(string type)
    {
        await using var opened = await site.Open(site.Address(type), 360);
        await opened.Page.EvaluateAsync(Axe);
        foreach (var width in new[] { 360, 1280 })
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await opened.Page.SetViewportSizeAsync(width, 800);
                await opened.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
                var found = await opened.Page.EvaluateAsync<string[]>(Ask);
                Assert.True(found.Length == 0, $"{opened.Page.Url} {width} px {scheme}:\n{string.Join("\n", found)}");
            }
    }

    [Fact]
    public async Task axe_would_find_a_picture_without_a_text_and_pale_letters()
    {
        await using var opened = await site.Open("/");
        await opened.Page.EvaluateAsync(Axe);
        await opened.Page.EvaluateAsync("document.querySelector('h1').style.color = 'silver', document.querySelector('main').append(new Image())");
        var found = await opened.Page.EvaluateAsync<string[]>(Ask);
        Assert.Contains(found, f => f.StartsWith("color-contrast", StringComparison.Ordinal));
        Assert.Contains(found, f => f.StartsWith("image-alt", StringComparison.Ordinal));
    }
}
