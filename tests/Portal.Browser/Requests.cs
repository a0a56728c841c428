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
    public async Task A_centre_needs_one_page_one_style_sheet_and_an_icon()
    {
        var context = await site.Context(360);
        var asked = new List<string>();
        context.Request += (_, request) => asked.Add(new Uri(request.Url).AbsolutePath);
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Origin + site.Address("centre"), new() { WaitUntil = WaitUntilState.NetworkIdle });
        var needed = asked.Where(a => !a.StartsWith("/_portal/", StringComparison.Ordinal) && !a.EndsWith(".svg", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, needed.Count);
        Assert.EndsWith(".css", needed[1], StringComparison.Ordinal);
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
