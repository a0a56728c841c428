namespace Portal.Tests.Whole;

/// <summary>What a person finds who has only links: no script, no search, no sitemap.</summary>
public class Reach
{
    const int MostClicks = 4;
    static readonly WrittenPages Pages = WrittenPages.Example;
    static readonly string[] Others = ["/en/", "/tr/", "/uk/", "/ru/", "/ar/"];

    [Theory, InlineData("/"), InlineData("/en/"), InlineData("/ar/")]
    public void Every_page_of_the_language_is_at_most_four_clicks_from_its_start(string start)
    {
        var clicks = ClicksFrom(start);
        var own = Pages.All.Select(p => p.Address).Where(a => a.EndsWith('/') && start == (Others.FirstOrDefault(o => a.StartsWith(o, StringComparison.Ordinal)) ?? "/"));
        Assert.Empty(own.Where(address => clicks.GetValueOrDefault(address, int.MaxValue) > MostClicks).Select(address => $"{address}: {clicks.GetValueOrDefault(address, -1)}"));
    }

    [Fact]
    public void Every_centre_of_the_directory_has_a_page_and_it_is_reached_from_the_start()
    {
        var clicks = ClicksFrom("/");
        var ids = new Table(Repository.File("data/stellen.csv")).Values("stelle_id").ToList();
        Assert.True(ids.Count > 150);
        Assert.All(ids, id => Assert.True(clicks.ContainsKey($"/beratungsstellen/{id}/"), id));
    }

    [Fact]
    public void A_site_in_another_language_reads_on_in_it() => Assert.Empty(
        from own in Others
        from page in Pages.All
        where page.Address.StartsWith(own, StringComparison.Ordinal)
        from link in page.Document.QuerySelectorAll("a[href^='/']")
        let href = link.GetAttribute("href")!
        // Who reads on in a German text, such as Leichte Sprache, is led on in German.
        where link.Closest("[lang]")!.GetAttribute("lang") == own.Trim('/')
        where href.EndsWith('/') && !href.StartsWith(own, StringComparison.Ordinal) && !link.HasAttribute("hreflang") && Pages.ByAddress.ContainsKey(own.TrimEnd('/') + href)
        select $"{page.File}: {href}");

    static Dictionary<string, int> ClicksFrom(string start)
    {
        var clicks = new Dictionary<string, int> { [start] = 0 };
        var open = new Queue<string>([start]);
        while (open.TryDequeue(out var address))
            foreach (var next in Pages.ByAddress[address].Values("a[href]", "href").Select(h => new Uri(new Uri(WrittenPages.Host + address), h)))
                if (next.GetLeftPart(UriPartial.Authority) == WrittenPages.Host && Pages.ByAddress.ContainsKey(next.AbsolutePath) && clicks.TryAdd(next.AbsolutePath, clicks[address] + 1))
                    open.Enqueue(next.AbsolutePath);
        return clicks;
    }
}
