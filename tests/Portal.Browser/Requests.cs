using Microsoft.Playwright;

namespace Portal.Browser;

/// <summary>Reading leaves no trace: nothing is asked of other servers, nothing is kept in the browser.</summary>
public class Requests(Site site)
{
    [Fact]
    public async Task A_tour_of_all_pages_asks_no_other_server_and_leaves_nothing_behind()
    {
        var context = await site.Context(360);
        var tour = await Tour.Start(context, site.Origin);
        var page = await context.NewPageAsync();
        foreach (var type in PageTypes.All.Select(row => row.Data))
        {
            var answer = await page.GotoAsync(site.Origin + site.Address(type));
            Assert.Equal(type == "missing page" ? 404 : 200, answer!.Status);
            await ExpectHeaders(answer);
            Assert.Empty(await page.EvaluateAsync<string[]>(Tour.Kept));
        }
        Assert.Empty(await context.CookiesAsync());
        Assert.Empty(tour.Troubles);
        await context.CloseAsync();
    }

    [Fact]
    public async Task Every_page_needs_one_style_sheet_and_one_script_at_most_and_both_are_kept_for_ever()
    {
        var context = await site.Context(360);
        var asked = new List<IRequest>();
        context.Request += (_, request) => asked.Add(request);
        var page = await context.NewPageAsync();
        foreach (var type in PageTypes.All.Select(row => row.Data))
        {
            asked.Clear();
            await page.GotoAsync(site.Origin + site.Address(type), new() { WaitUntil = WaitUntilState.Load });
            var needed = asked.Where(a => !a.Url.Contains("/_portal/", StringComparison.Ordinal) && !a.Url.Contains("/suche/index/", StringComparison.Ordinal) && !a.Url.EndsWith(".svg", StringComparison.Ordinal)).ToLookup(a => a.ResourceType);
            Assert.Equal((type, 1, 1), (type, needed["document"].Count(), needed["stylesheet"].Count()));
            Assert.True(needed["script"].Count() <= 1, $"{type}: {string.Join(' ', asked.Select(a => a.Url))}");
            Assert.Empty(needed.Select(g => g.Key).Except(["document", "stylesheet", "script"]));
            foreach (var part in needed["stylesheet"].Concat(needed["script"])) Assert.Matches(@"/assets/[a-z]+\.[0-9a-f]{8}\.(css|js)$", part.Url);
            foreach (var part in needed["stylesheet"].Concat(needed["script"]))
                if (await part.ResponseAsync() is { } answer) Assert.Equal("public, max-age=31536000, immutable", (await answer.AllHeadersAsync())["cache-control"]);
        }
        await context.CloseAsync();
    }

    [Fact]
    public void A_page_of_a_centre_is_at_most_15_kilobytes_on_the_way()
    {
        var large = site.Example.Pages.Where(p => p.Contains("/beratungsstellen/", StringComparison.Ordinal) && !p.EndsWith("/beratungsstellen/", StringComparison.Ordinal) && !p.Contains("/seite-", StringComparison.Ordinal))
            .Select(p => (Page: p, Size: Zipped(site.Example.File(p + "index.html")))).Where(p => p.Size > 15 * 1024);
        Assert.Empty(large);
    }

    static async Task ExpectHeaders(IResponse answer)
    {
        var headers = await answer.AllHeadersAsync();
        var policy = headers["content-security-policy"].Split(';', StringSplitOptions.TrimEntries);
        Assert.Contains("default-src 'none'", policy);
        Assert.Contains("script-src 'self'", policy);
        Assert.Contains("style-src 'self'", policy);
        Assert.Contains("frame-ancestors 'none'", policy);
        Assert.Contains("require-trusted-types-for 'script'", policy);
        Assert.Contains("trusted-types 'none'", policy);
        Assert.DoesNotContain(policy, p => p.Contains("unsafe", StringComparison.Ordinal) || p.Contains("http", StringComparison.Ordinal) || p.Contains('*'));
        Assert.Equal("no-referrer", headers["referrer-policy"]);
        Assert.Equal("nosniff", headers["x-content-type-options"]);
        Assert.DoesNotContain("set-cookie", headers.Keys);
    }

    static long Zipped(string file)
    {
        using var memory = new MemoryStream();
        using (var zip = new System.IO.Compression.GZipStream(memory, System.IO.Compression.CompressionLevel.Optimal, leaveOpen: true)) zip.Write(File.ReadAllBytes(file));
        return memory.Length;
    }
}
