using System.Text;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Portal.Model;
using Portal.Pages;
using Portal.Publish;
using Portal.Shape;

namespace Portal.Tests.Publish;

public class TheSiteFiles
{
    static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";
    static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public void The_sitemap_names_every_page_its_translations_and_the_day_of_its_data()
    {
        var urls = XDocument.Parse(Written("/sitemap.xml")).Root!.Elements(Map + "url").ToList();
        Assert.Equal(["/", "/beratungsstellen/eins/", "/en/", "/en/beratungsstellen/eins/"], urls.Select(u => u.Element(Map + "loc")!.Value[Sample.Host.Length..]));
        Assert.Equal("2026-10-01", urls[1].Element(Map + "lastmod")!.Value);
        Assert.Equal(["de", "en"], urls[1].Elements(Xhtml + "link").Select(l => l.Attribute("hreflang")!.Value));
        Assert.Equal(Sample.Host + "/en/", urls[0].Elements(Xhtml + "link").Last().Attribute("href")!.Value);
    }

    [Fact]
    public void A_sitemap_that_is_too_long_becomes_an_index()
    {
        var pages = Enumerable.Range(0, 50_001).Select(i => Page($"/p/{i}/", "de"));
        var files = AllSiteFiles.Of(Site(pages: pages)).Where(f => f.Path.StartsWith("/sitemap", StringComparison.Ordinal)).ToList();
        Assert.Equal(4, files.Count);
        Assert.Equal(3, XDocument.Parse(Text(files[0])).Root!.Elements(Map + "sitemap").Count());
    }

    [Fact]
    public void Robots_stay_away_from_drafts_and_previews()
    {
        Assert.Contains("Disallow:\n", Written("/robots.txt"));
        Assert.Contains("Disallow: /\n", Written("/robots.txt", change: s => s with { Draft = true }));
        Assert.Contains("Disallow: /\n", Written("/robots.txt", change: s => s with { Host = "https://preview.example.org", IsPreview = true }));
    }

    [Fact]
    public void The_feed_tells_the_newest_checks_first_and_none_of_the_future()
    {
        var feed = XDocument.Parse(Written("/aenderungen.atom", Sample.Hostile)).Root!;
        Assert.Equal("2026-10-02T00:00:00Z", feed.Element(Atom + "updated")!.Value);
        Assert.Equal(["haus", "eins"], feed.Elements(Atom + "entry").Select(e => e.Element(Atom + "id")!.Value.Split('/')[^2]));
        Assert.StartsWith("Stelle </script><img", feed.Elements(Atom + "entry").Last().Element(Atom + "title")!.Value);
    }

    [Fact]
    public void Text_that_xml_cannot_hold_does_not_stop_the_feed() => XDocument.Parse(Written("/aenderungen.atom", "a\u0001\uFFFEb\uD800"));

    [Fact]
    public void Redirects_never_lead_to_another_host()
    {
        var lines = Written("/_redirects").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.All(lines, line => Assert.Matches("^/\\S* /(?!/|:)\\S* (301|200)$", line));
    }

    [Fact]
    public void Security_txt_ends_within_a_year_and_is_left_out_without_an_address()
    {
        Assert.Contains("Contact: mailto:daten@example.org\nExpires: 2027-11-01T00:00:00Z\n", Written("/.well-known/security.txt"));
        Assert.DoesNotContain(AllSiteFiles.Of(Site(change: s => s with { Publisher = s.Publisher with { Email = null } })), f => f.Path.Contains("security"));
    }

    [Fact]
    public void A_page_keeps_umlauts_and_escapes_what_html_gives_a_meaning()
    {
        var html = Text(Render.Of(Page("/x/", "de") with { Parameters = new Dictionary<string, object?> { ["Said"] = "Grüße – 👋 " + Sample.Hostile + "\u0001" } }));
        Assert.StartsWith("<!DOCTYPE html>\n<p", html);
        Assert.Contains("Grüße – 👋 &lt;/script&gt;&lt;img", html);
        var page = new HtmlParser().ParseDocument(html);
        Assert.Empty(page.QuerySelectorAll("img"));
        var expected = "Grüße – 👋 " + Sample.Hostile + "\uFFFD";
        Assert.Equal(expected, page.QuerySelector("p")!.TextContent);
        Assert.Equal(expected, page.QuerySelector("p")!.GetAttribute("title"));
        Assert.Equal("/x/index.html", Render.Of(Page("/x/", "de")).Path);
    }

    [Fact]
    public void Assets_carry_their_hash_and_so_does_what_names_them()
    {
        using var folder = new Folder();
        Portal.Read.Asset Asset(string path, string text) => new(path, folder.Write(path, text));
        var picture = Asset("bilder/karte.svg", "<svg/>");
        var before = HashedAssets.Of([Asset("site.css", "a{background:url(\"bilder/karte.svg\")}b{color:red}"), picture]);
        var css = before.Files.Single(f => f.Path.EndsWith(".css", StringComparison.Ordinal));
        Assert.Equal($"/assets/site.{before.Hashes["site.css"]}.css", css.Path);
        Assert.Contains($"url(\"./karte.{before.Hashes["bilder/karte.svg"]}.svg\")", Text(css));
        File.WriteAllText(picture.FullPath, "<svg></svg>");
        Assert.NotEqual(before.Hashes["site.css"], HashedAssets.Of([Asset("site.css", "a{background:url(\"bilder/karte.svg\")}b{color:red}"), picture]).Hashes["site.css"]);
    }

    [Fact]
    public void Assets_that_need_each_other_are_refused()
    {
        using var folder = new Folder();
        Portal.Read.Asset Asset(string path, string text) => new(path, folder.Write(path, text));
        Assert.Throws<IOException>(() => HashedAssets.Of([Asset("a.css", "@import \"b.css\";"), Asset("b.css", "@import \"a.css\";")]));
    }

    sealed class Echo : PortalPage
    {
        [Parameter] public string Said { get; set; } = "";

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenElement(0, "p");
            builder.AddAttribute(1, "title", Said);
            builder.AddContent(2, Said);
            builder.CloseElement();
        }
    }

    static PageFile Page(string path, string language, string text = "Beispiel") =>
        new(path, typeof(Echo), Views.TryGetValue(language, out var view) ? view : throw new KeyNotFoundException(text), new Dictionary<string, object?>());

    static readonly Dictionary<string, View> Views = new[] { "de", "en" }.ToDictionary(language => language, language =>
    {
        var safe = Sample.Safe();
        return new View(safe, language, new Lookups(safe), [], [], new Dictionary<string, string>());
    });

    static Website Site(string text = "Beispiel", Func<Site, Site>? change = null, IEnumerable<PageFile>? pages = null)
    {
        var safe = Sample.Safe(text, change);
        return new(safe, new Lookups(safe), PublishedDatasets.Of(Sample.Publication(safe)),
            [.. pages ?? [Page("/", "de"), Page("/en/", "en"), Page("/beratungsstellen/eins/", "de"), Page("/en/beratungsstellen/eins/", "en"), Page("/404.html", "de")]]);
    }

    static string Written(string path, string text = "Beispiel", Func<Site, Site>? change = null) =>
        Text(AllSiteFiles.Of(Site(text, change)).Single(f => f.Path == path));

    static string Text(OutputFile file)
    {
        using var stream = new MemoryStream();
        file.Write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
