using System.Net;
using System.Net.Http.Headers;

namespace Portal.Tests.Serving;

/// <summary>nginx, Apache and Caddy with our files, and the preview: all must say what _headers says.</summary>
public sealed class RealServers(RunningServers servers) : IClassFixture<RunningServers>
{
    static readonly string[] compared =
    [
        "Content-Type", "Access-Control-Allow-Origin", "Cache-Control",
        .. Portal.Publish.SiteFiles.HeaderRules.Everywhere.Select(header => header[..header.IndexOf(':')]),
    ];

    readonly ServedSite site = servers.Site;

    public static TheoryData<string> Servers => [.. RunningServer.All.Keys];

    [Theory]
    [MemberData(nameof(Servers))]
    public async Task Every_kind_of_file_has_the_headers_of_the_headers_file_for_get_and_head(string name)
    {
        var server = servers.Of(name);
        var wrong = new List<string>();
        foreach (var address in site.Samples)
        {
            using var get = await Send(server, HttpMethod.Get, address);
            using var head = await Send(server, HttpMethod.Head, address);
            var body = await get.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
            wrong.AddRange(Differences(address, get).Concat(Differences("HEAD " + address, head, address)));
            if (get.StatusCode != HttpStatusCode.OK || head.StatusCode != HttpStatusCode.OK) wrong.Add($"{address}: {get.StatusCode}, HEAD {head.StatusCode}");
            if (head.Content.Headers.ContentLength != body.Length) wrong.Add($"{address}: HEAD says {head.Content.Headers.ContentLength} bytes of {body.Length}");
            if ((name != "preview" || !address.EndsWith('/')) && !body.SequenceEqual(site.Content(address))) wrong.Add($"{address}: another content");
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Theory]
    [MemberData(nameof(Servers))]
    public async Task A_missing_page_is_the_404_page_with_all_protection_and_without_cors(string name)
    {
        var server = servers.Of(name);
        foreach (var address in new[] { "/fehlt/", "/fehlt", "/daten/stellen/fehlt.csv", "/leer/", "/_headers", "/_redirects", "/.geheim", "/daten/.geheim", "/hsds/services/fehlt" })
        {
            using var answer = await Send(server, HttpMethod.Get, address);
            Assert.True(answer.StatusCode == HttpStatusCode.NotFound, $"{address}: {answer.StatusCode}");
            Assert.Contains("<h1", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            Assert.Equal("text/html; charset=utf-8", Told(answer, "Content-Type"));
            Assert.Equal(Portal.Publish.SiteFiles.HeaderRules.ContentSecurityPolicy, Told(answer, "Content-Security-Policy"));
            Assert.Equal("nosniff", Told(answer, "X-Content-Type-Options"));
            Assert.Null(Told(answer, "Access-Control-Allow-Origin"));
        }
    }

    [Theory]
    [MemberData(nameof(Servers))]
    public async Task Other_addresses_lead_to_the_right_ones(string name)
    {
        var server = servers.Of(name);
        foreach (var line in (await File.ReadAllLinesAsync(site.Folder + "/_redirects", TestContext.Current.CancellationToken)).Where(l => l.EndsWith(" 301", StringComparison.Ordinal)))
        {
            var (from, to) = (line.Split(' ')[0].Replace("*", "eins/"), line.Split(' ')[1].Replace(":splat", "eins/"));
            Assert.Equal((from, 301, to), await Led(server, from));
        }
        var (_, status, target) = await Led(server, "/daten");
        Assert.Equal((true, "/daten/"), (status is 301 or 302 or 308, target));
    }

    [Theory]
    [MemberData(nameof(Servers))]
    public void What_lies_outside_is_never_sent_and_no_header_can_be_smuggled_in(string name)
    {
        var server = servers.Of(name);
        File.WriteAllText(Path.Combine(site.Work("outside"), "secret.txt"), "top-secret");
        foreach (var path in new[] { "/../outside/secret.txt", "/%2e%2e/outside/secret.txt", "/daten/%2e%2e/%2e%2e/outside/secret.txt", "/..%2foutside/secret.txt", "/%2e%2e%2foutside%2fsecret.txt", "/..%5coutside%5csecret.txt", "/%252e%252e/outside/secret.txt", "/%2egeheim", "/daten/%2egeheim", "/.%67eheim", "/%5fheaders" })
        {
            var answer = server.Raw("GET", path);
            Assert.True(answer.StartsWith("HTTP/1.1 4", StringComparison.Ordinal), path + ": " + answer.Split('\n')[0]);
            Assert.DoesNotContain("top-secret", answer);
        }
        var smuggled = server.Raw("GET", "/de/daten/%0d%0aX-Smuggled:1");
        Assert.DoesNotContain("\nX-Smuggled", smuggled);
        Assert.DoesNotContain("HTTP/1.1 200", smuggled);
    }

    [Theory]
    [MemberData(nameof(Servers))]
    public async Task An_unchanged_file_is_not_sent_again_and_nothing_can_be_posted(string name)
    {
        var server = servers.Of(name);
        foreach (var address in new[] { "/catalog.ttl", "/daten/stellen/stellen.rdf", "/" })
        {
            using var first = await Send(server, HttpMethod.Get, address);
            using var again = await Send(server, HttpMethod.Get, address, headers => headers.IfNoneMatch.Add(first.Headers.ETag!));
            Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        }
        using var post = await Send(server, HttpMethod.Post, "/catalog.ttl");
        Assert.Equal(HttpStatusCode.MethodNotAllowed, post.StatusCode);
    }

    IEnumerable<string> Differences(string label, HttpResponseMessage answer, string? address = null) =>
        from header in compared
        let expected = site.Expected(address ?? label).GetValueOrDefault(header)
        let told = Told(answer, header)
        where expected != told
        select $"{label}: {header} is {told ?? "missing"}, not {expected ?? "missing"}";

    static string? Told(HttpResponseMessage answer, string header) =>
        answer.Headers.NonValidated.TryGetValues(header, out var values) || answer.Content.Headers.NonValidated.TryGetValues(header, out values) ? string.Join(" & ", values) : null;

    static async Task<(string, int, string?)> Led(RunningServer server, string from)
    {
        using var answer = await Send(server, HttpMethod.Get, from);
        var to = answer.Headers.Location is { } location ? new Uri(server.Client.BaseAddress!, location).AbsolutePath : null;
        return (from, (int)answer.StatusCode, to);
    }

    static Task<HttpResponseMessage> Send(RunningServer server, HttpMethod method, string address, Action<HttpRequestHeaders>? change = null)
    {
        var request = new HttpRequestMessage(method, address);
        change?.Invoke(request.Headers);
        return server.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
