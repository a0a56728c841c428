using System.Xml.Linq;
using AngleSharp.Dom;
using Newtonsoft.Json.Linq;

namespace Portal.Tests.Whole;

public class EveryLink
{
    static readonly WrittenPages Pages = WrittenPages.Example;

    [Fact]
    public void An_address_in_a_page_leads_to_a_file_and_a_fragment_to_an_id()
    {
        Assert.True(Pages.All.Count > 700, $"{Pages.All.Count} pages");
        Assert.Empty(Pages.All.AsParallel().SelectMany(page => Addresses(page).Select(a => Pages.Problem(page, a)).OfType<string>()));
    }

    [Fact]
    public void An_address_in_a_sitemap_leads_to_a_page_and_every_page_is_in_it()
    {
        var sitemap = XDocument.Parse(Site.Example.Text("/sitemap.xml"));
        var named = sitemap.Descendants().Where(e => e.Name.LocalName == "loc").Select(e => e.Value).ToHashSet();
        var alternates = sitemap.Descendants().Attributes("href").Select(a => a.Value).ToHashSet();
        Assert.Equal(Pages.All.Where(p => p.Address.EndsWith('/')).Select(p => WrittenPages.Host + p.Address).Order(), named.Order());
        Assert.Subset(named, alternates);
    }

    [Fact]
    public void An_address_in_the_feed_leads_to_a_file()
    {
        var links = XDocument.Parse(Site.Example.Text("/aenderungen.atom")).Descendants().Where(e => e.Name.LocalName == "link").Attributes("href").Select(a => a.Value).ToList();
        Assert.True(links.Count > 20);
        Assert.All(links, AssertLeads);
    }

    [Fact]
    public void An_address_of_our_own_in_the_catalogue_leads_to_a_file()
    {
        var graph = (JArray)JObject.Parse(Site.Example.Text("/catalog.jsonld"))["@graph"]!;
        string[] names = ["landingPage", "accessURL", "downloadURL", "homepage", "page", "conformsTo"];
        var addresses = graph.Descendants().OfType<JProperty>().Where(p => names.Contains(p.Name.Split(':')[^1]))
            .SelectMany(p => p.Value.SelectTokens("$..@id").Concat([p.Value])).OfType<JValue>().Select(v => (string?)v).OfType<string>()
            .Where(a => a.StartsWith(WrittenPages.Host + "/", StringComparison.Ordinal)).Distinct().ToList();
        Assert.True(addresses.Count > 50, $"{addresses.Count} addresses");
        Assert.All(addresses, AssertLeads);
    }

    [Fact]
    public void A_redirect_leads_to_a_file_and_hides_none()
    {
        var rules = Site.Example.Text("/_redirects").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(' ')).ToList();
        Assert.All(rules, rule => AssertLeads(WrittenPages.Host + rule[1].Replace(":splat", "")));
        Assert.All(rules, rule => Assert.False(Pages.Leads(rule[0].TrimEnd('*')), rule[0]));
    }

    [Fact]
    public void A_rule_for_headers_names_a_file_or_a_folder_that_exists()
    {
        var paths = Site.Example.Text("/_headers").Split('\n').Where(l => l.StartsWith('/'));
        Assert.All(paths, path => Assert.Contains(Pages.Files, f => System.Text.RegularExpressions.Regex.IsMatch(f, "^" + System.Text.RegularExpressions.Regex.Escape(path).Replace("\\*", ".*").Replace(":id", "[^/]+") + "$")));
    }

    internal static void AssertLeads(string address)
    {
        Assert.StartsWith(WrittenPages.Host + "/", address);
        Assert.True(Pages.Leads(new Uri(address).AbsolutePath), address);
    }

    static IEnumerable<string> Addresses(WrittenPage page) =>
    [
        .. page.Values("[href]", "href"),
        .. page.Values("[src]", "src"),
        .. page.Values("[action]", "action"),
        .. page.Values("[srcset]", "srcset").SelectMany(set => set.Split(',').Select(s => s.Trim().Split(' ')[0])),
        .. new[] { "aria-labelledby", "aria-describedby", "aria-controls", "for" }.SelectMany(a => page.Values($"[{a}]", a)).SelectMany(ids => ids.Split(' ')).Select(id => "#" + id),
        .. page.Document.QuerySelectorAll("use").Select(u => u.GetAttribute("href") ?? u.GetAttribute("xlink:href")).OfType<string>(),
    ];
}
