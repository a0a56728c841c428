using System.Text.RegularExpressions;
using Portal.Publish;
using Portal.Publish.SiteFiles;
using Portal.Tests.Whole;

namespace Portal.Tests.Serving;

/// <summary>The ready files say the same as the table and as _headers, also where no such server is installed to prove it.</summary>
public partial class HostingFiles
{
    static readonly string[] charset = ["text/html", .. NginxCharset().Match(Text("nginx.conf")).Groups[1].Value.Split(' ')];

    static string Text(string name) => File.ReadAllText(Repository.File("docs/hosting/" + name));

    public static TheoryData<string> Files => ["nginx.conf", "htaccess", "Caddyfile"];

    [Fact]
    public void Nginx_knows_every_type_of_the_table()
    {
        var types = NginxTypes().Match(Text("nginx.conf")).Groups[1].Value.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(line => line.Split(' ')[1..].Select(suffix => ("." + suffix, Spoken(line.Split(' ')[0]))));
        Equal([.. types, .. NginxLocations().Matches(Text("nginx.conf")).Select(m => (m.Groups[1].Value.Replace("\\", ""), m.Groups[2].Value))]);
        static string Spoken(string type) => charset.Contains(type) ? type + "; charset=utf-8" : type;
    }

    [Fact]
    public void Apache_knows_every_type_of_the_table() => Equal(
    [
        .. ApacheTypes().Matches(Text("htaccess")).SelectMany(m => m.Groups[2].Value.Trim().Split(' ').Select(suffix => (suffix, m.Groups[1].Value.Trim('"')))),
        .. ApacheMatches().Matches(Text("htaccess")).Select(m => (m.Groups[1].Value.Replace("\\", ""), m.Groups[2].Value)),
    ]);

    [Fact]
    public void Caddy_knows_every_type_of_the_table() =>
        Equal([.. CaddyTypes().Matches(Text("Caddyfile")).Select(m => (m.Groups[1].Value.Replace("\\", "").Replace("(/|.html)", ".html"), m.Groups[2].Value))]);

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_file_sends_the_headers_of_the_headers_file(string name)
    {
        var text = Text(name);
        foreach (var header in HeaderRules.Everywhere)
        {
            var (key, value) = (header[..header.IndexOf(':')], header[(header.IndexOf(':') + 2)..]);
            Assert.Contains($"{key} \"{value}\"", text);
        }
        foreach (var cache in new[] { HeaderRules.PageCache, HeaderRules.DataCache, HeaderRules.AssetCache }) Assert.Contains($"\"{cache}\"", text);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_file_knows_each_redirect(string name)
    {
        var text = Text(name).Replace("\\.", ".");
        foreach (var line in Site.Example.Text("/_redirects").Split('\n').Where(l => l.EndsWith(" 301", StringComparison.Ordinal)))
            Assert.All(line.Split(' ')[0].Split('/', '*').Where(part => part.Length > 0), part => Assert.Contains(part, text));
    }

    [Fact]
    public void A_preview_of_netlify_keeps_the_identifiers_of_the_settings()
    {
        Assert.Contains("-s host=$DEPLOY_PRIME_URL", File.ReadAllText(Repository.File("netlify.toml")));
        using var site = Site.Built(_ => { }, ("host", "https://deploy-preview-1.example.net"));
        var catalogue = site.Text("/catalog.ttl");
        Assert.Contains("dcat:downloadURL <https://deploy-preview-1.example.net/", catalogue);
        var canonical = CanonicalHost().Match(Site.Example.Text("/catalog.ttl")).Groups[1].Value;
        Assert.Contains($"<{canonical}/daten/", catalogue);
        Assert.DoesNotContain("<https://deploy-preview-1.example.net/daten/stellen/>\n    a dcat:Dataset", catalogue);
    }

    static void Equal(IReadOnlyList<(string Suffix, string Type)> told)
    {
        var table = MediaTypes.Data.Concat(MediaTypes.Others);
        Assert.Equal(table.OrderBy(t => t.Suffix, StringComparer.Ordinal), told.OrderBy(t => t.Suffix, StringComparer.Ordinal));
    }

    [GeneratedRegex(@"\n    types \{(.*?)\n    \}", RegexOptions.Singleline)]
    private static partial Regex NginxTypes();

    [GeneratedRegex(@"location ~ (\\\S+)\$ \{ types \{\} default_type (\S+);")]
    private static partial Regex NginxLocations();

    [GeneratedRegex(@"charset_types (.*);")]
    private static partial Regex NginxCharset();

    [GeneratedRegex(@"AddType (""[^""]+""|\S+)((?: \.\w+)+)")]
    private static partial Regex ApacheTypes();

    [GeneratedRegex(@"<FilesMatch ""(\S+)\$"">\s+ForceType (\S+)")]
    private static partial Regex ApacheMatches();

    [GeneratedRegex(@"~((?:\\\.|\(/)\S+)\$ ""(\w+/[^""]+)""")]
    private static partial Regex CaddyTypes();

    [GeneratedRegex(@"<(https://[^/>]+)/daten/")]
    private static partial Regex CanonicalHost();
}
