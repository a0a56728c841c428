using Portal.Preview;
using Portal.Publish;
using Portal.Publish.SiteFiles;
using Portal.Tests.Whole;

namespace Portal.Tests.Serving;

/// <summary>_headers must mean the same to Netlify and to Cloudflare Pages, however large the portal is.</summary>
public class HeadersOnBothHosts
{
    static readonly string[] future =
    [
        "/catalog.nt", "/catalog-2.ttl", "/datapackage.json", "/katalog.lock", "/hsds", "/hsds/", "/hsds/index.json", "/hsds/openapi.json", "/hsds/services", "/hsds/services/",
        "/hsds/services/page-2", "/hsds/services/1b4e28ba-2fa1-51d2-883f-0016d3cca427", "/daten/a/a.csv-metadata.json", "/daten/a/a.croissant.json", "/daten/a/a.json",
        "/daten/a/a.geojson", "/daten/a/a.ttl", "/daten/a/a.jsonld", "/daten/a/a.rdf", "/daten/a/a.zip", "/beratungsstellen/a/a.ttl",
        "/beratungsstellen/a/angebote/b.jsonld", "/beratungsstellen/a/angebote/b.ttl",
    ];

    static readonly string[] pages = ["/daten/konvent/", "/daten/json/", "/daten/stellen-csv/", "/daten/zip/", "/daten/qualitaet/", "/beratungsstellen/a-ttl/", "/beratungsstellen/json/", "/en/daten/a/", "/"];

    static string[] Lines(int pages = 1) => [.. HeaderRules.Lines([.. Enumerable.Range(1, pages).SelectMany(n => new[] { "ttl", "rdf", "jsonld", "nt" }.Select(s => n == 1 ? $"/catalog.{s}" : $"/catalog-{n}.{s}"))])];

    public static TheoryData<string> Hosts => [Host.Cloudflare.Name, Host.Netlify.Name];

    static Host Of(string name) => name == Host.Netlify.Name ? Host.Netlify : Host.Cloudflare;

    [Theory]
    [MemberData(nameof(Hosts))]
    public void Every_address_has_exactly_one_type_and_it_is_that_of_the_table(string host)
    {
        var lines = Lines(2);
        foreach (var path in Site.Example.Files().Select(Address).Concat(future).Concat(pages).Where(p => !p.StartsWith("/_", StringComparison.Ordinal)))
        {
            var types = Of(host).Says("Content-Type", path, lines);
            if (types.Count == 0) Assert.True(Host.Knows(path), path);
            else Assert.Equal((path, MediaTypes.Of(path)), (path, Assert.Single(types)));
        }
    }

    [Theory]
    [MemberData(nameof(Hosts))]
    public void Data_may_be_loaded_from_everywhere_and_pages_from_nowhere_else(string host)
    {
        var lines = Lines(2);
        foreach (var path in Site.Example.Files().Select(Address).Concat(future).Concat(pages))
        {
            // The pieces of the search are for the site's own pages alone.
            var data = MediaTypes.Data.Any(t => path.EndsWith(t.Suffix, StringComparison.Ordinal)) && !path.StartsWith("/suche/", StringComparison.Ordinal) || path is "/katalog.lock" or "/aenderungen.atom" || path.StartsWith(MediaTypes.Api, StringComparison.Ordinal);
            Assert.Equal((path, data ? "*" : ""), (path, string.Join(", ", Of(host).Says("Access-Control-Allow-Origin", path, lines))));
            Assert.True(Of(host).Says("Cache-Control", path, lines).Count == (data || path.StartsWith("/assets/", StringComparison.Ordinal) ? 1 : 0), path);
            Assert.Equal(HeaderRules.ContentSecurityPolicy, Assert.Single(Of(host).Says("Content-Security-Policy", path, lines)));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(1000)]
    public void However_many_pages_the_catalogue_has_no_rule_is_lost_and_the_first_page_is_named_exactly(int count)
    {
        var lines = Lines(count);
        Assert.InRange(lines.Count(l => l[0] == '/'), 20, HeaderRules.MaximumRules);
        Assert.All(lines, line => Assert.InRange(line.Length, 1, 2000));
        Assert.All(lines.Where(l => l[0] == '/'), path => Assert.InRange(path.Count(c => c == '*'), 0, 1));
        Assert.Equal(lines.Where(l => l[0] == '/').Distinct().Count(), lines.Count(l => l[0] == '/'));
        Assert.Superset(new HashSet<string> { "/catalog.ttl", "/catalog.rdf", "/catalog.jsonld", "/catalog.nt" }, lines.ToHashSet());
        foreach (var host in new[] { Host.Cloudflare, Host.Netlify })
            Assert.Equal("text/turtle; charset=utf-8", Assert.Single(host.Says("Content-Type", $"/catalog{(count == 1 ? "" : "-" + count)}.ttl", lines)));
    }

    [Fact]
    public void Every_file_of_the_catalogue_is_named_exactly()
    {
        var rules = Site.Example.Text("/_headers").Split('\n');
        Assert.All(Site.Example.Files().Where(f => f.StartsWith("/catalog", StringComparison.Ordinal)), file => Assert.Contains(file, rules));
    }

    [Fact]
    public void The_preview_reads_the_rules_as_cloudflare_does()
    {
        var lines = Lines(2);
        var headers = HeadersFile.Parse(string.Join('\n', lines));
        foreach (var path in Site.Example.Files().Select(Address).Concat(future).Concat(pages))
            foreach (var header in new[] { "Content-Type", "Access-Control-Allow-Origin", "Cache-Control" })
                Assert.Equal(string.Join(", ", Host.Cloudflare.Says(header, path, lines)), headers.For(path).GetValueOrDefault(header, ""));
    }

    [Fact]
    public void A_short_suffix_would_be_two_types_on_netlify()
    {
        string[] naive = ["/daten/*.json", "  Content-Type: application/json", "/daten/*.geojson", "  Content-Type: application/geo+json", "/daten/*.nt", "  Content-Type: application/n-triples"];
        Assert.Equal(2, Host.Netlify.Says("Content-Type", "/daten/a/a.geojson", naive).Count);
        Assert.Single(Host.Netlify.Says("Content-Type", "/daten/konvent/", naive));
        Assert.Single(Host.Cloudflare.Says("Content-Type", "/daten/a/a.geojson", naive));
    }

    [Fact]
    public void No_redirect_hides_a_file_and_cloudflare_reads_them_all()
    {
        var lines = Site.Example.Text("/_redirects").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.InRange(lines.Count(l => l.Contains('*')), 1, 100);
        Assert.Equal(lines.Length, lines.Select(l => l.Split(' ')[0]).Distinct().Count());
        var first = Array.FindIndex(lines, l => l.Contains('*'));
        Assert.DoesNotContain(lines[first..], l => !l.Contains('*'));
        foreach (var path in Site.Example.Files().Select(Address))
            Assert.DoesNotContain(lines, l => Host.Cloudflare.Fits(l.Split(' ')[0], path));
    }

    [Fact]
    public void The_catalogue_and_the_servers_call_each_download_the_same()
    {
        foreach (var format in Portal.Publish.AllFormats.List.Select(f => f.Package ?? f.Format).Distinct())
            Assert.Contains(format.ContentType, MediaTypes.Data.Select(t => t.Type.Split(';')[0]));
        foreach (var file in Site.Example.Files()) Assert.NotEqual((file, MediaTypes.Unknown), (file, file is "/_headers" or "/_redirects" ? "" : MediaTypes.Of(file)));
        Assert.All(CentreFiles.List, kind => Assert.NotEqual(MediaTypes.Unknown, MediaTypes.Of("a." + kind.Extension)));
    }

    static string Address(string file) => file.EndsWith("/index.html", StringComparison.Ordinal) ? file[..^"index.html".Length] : file;
}
