using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;

namespace Portal.Tests.Publish;

public sealed class ThePreview : IDisposable
{
    const string Page = "<!DOCTYPE html><html><head><title>x</title></head><body>Grüße</body></html>";

    readonly Folder folder = new();
    readonly CancellationTokenSource stop = new();
    readonly HttpClient client;
    readonly Task server;
    int builds;

    public ThePreview()
    {
        folder.Write("output/index.html", Page);
        folder.Write("output/404.html", Page);
        folder.Write("output/daten/x.ttl", "<a> <b> <c> .");
        folder.Write("output/_headers", "/*\n  Content-Security-Policy: default-src 'none'\n  X-Two: a\n/daten/*.ttl\n  Content-Type: text/turtle; charset=utf-8\n  X-Two: b\n");
        folder.Write("output/api/index.json", "{}");
        folder.Write("output/_redirects", "/alt /daten/x.ttl 301\n/api /api/index.json 200\n/api/ /api/index.json 200\n/geheim /../data/stellen.csv 200\n");
        folder.Write("data/stellen.csv", "a");
        var port = FreePort();
        client = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new($"http://127.0.0.1:{port}"), Timeout = TimeSpan.FromSeconds(20) };
        server = Task.Run(() => Preview.Preview.Run(folder.Site, [Path.Combine(folder.Root, "data")], port, () => Interlocked.Increment(ref builds) > 0, stop.Token));
        while (!Answers(port)) Thread.Sleep(20);
    }

    public void Dispose()
    {
        stop.Cancel();
        Assert.True(server.Wait(TimeSpan.FromSeconds(20)), "The preview does not stop.");
        client.Dispose();
        stop.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task It_sends_what_the_headers_file_says()
    {
        using var answer = await client.GetAsync("/daten/x.ttl", TestContext.Current.CancellationToken);
        Assert.Equal("text/turtle; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal("default-src 'none'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal("a, b", Assert.Single(answer.Headers.GetValues("X-Two")));
    }

    [Theory]
    [InlineData("/api", HttpStatusCode.OK)]
    [InlineData("/api/", HttpStatusCode.OK)]
    [InlineData("/api/fehlt", HttpStatusCode.NotFound)]
    [InlineData("/geheim", HttpStatusCode.NotFound)]
    public async Task A_rewrite_answers_with_the_file_it_names(string path, HttpStatusCode status)
    {
        using var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);
        Assert.Equal(status, answer.StatusCode);
        if (status == HttpStatusCode.OK) Assert.Equal(("{}", "application/json"), (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), answer.Content.Headers.ContentType!.MediaType));
    }

    [Fact]
    public async Task Pages_get_the_reload_script_in_the_answer_only()
    {
        var html = await client.GetStringAsync("/", TestContext.Current.CancellationToken);
        Assert.Equal(Page.Replace("</head>", "<script src=\"/_portal/reload.js\" defer></script></head>"), html);
        Assert.Equal(Page, folder.Read("index.html"));
        Assert.Contains("EventSource", await client.GetStringAsync("/_portal/reload.js", TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("/fehlt/")]
    [InlineData("/_headers")]
    [InlineData("/.portal")]
    [InlineData("/%2e%2e/data/stellen.csv")]
    [InlineData("/..%5cdata%5cstellen.csv")]
    [InlineData("//daten/x.ttl")]
    public async Task What_is_not_part_of_the_site_is_not_found(string path)
    {
        using var answer = await client.GetAsync(new Uri(client.BaseAddress!.OriginalString + path), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("Grüße", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.True(answer.Headers.Contains("Content-Security-Policy"));
    }

    [Fact]
    public async Task Head_ranges_and_tags_work_as_on_a_real_server()
    {
        using var head = await client.SendAsync(new(HttpMethod.Head, "/daten/x.ttl"), TestContext.Current.CancellationToken);
        Assert.Equal((13, 0), (head.Content.Headers.ContentLength, (await head.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length));
        using var again = await client.SendAsync(With("/daten/x.ttl", h => h.IfNoneMatch.Add(head.Headers.ETag!)), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        using var part = await client.SendAsync(With("/daten/x.ttl", h => h.Range = new(0, 2)), TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.PartialContent, "<a>"), (part.StatusCode, await part.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("127.0.0.1.evil.example")]
    [InlineData("localhost.evil.example:5080")]
    public async Task Another_host_name_is_refused(string host)
    {
        using var answer = await client.SendAsync(With("/", h => h.Host = host), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task Nothing_can_be_posted()
    {
        using var answer = await client.PostAsync("/", new StringContent("x"), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    [Fact]
    public async Task A_change_builds_once_and_reloads()
    {
        using var events = new StreamReader(await client.GetStreamAsync("/_portal/events", TestContext.Current.CancellationToken));
        Assert.StartsWith(":", await events.ReadLineAsync(TestContext.Current.CancellationToken));
        for (var i = 0; i < 5; i++) folder.Write("data/stellen.csv", "changed " + i);
        await events.ReadLineAsync(TestContext.Current.CancellationToken);
        Assert.Equal("data: neu", await events.ReadLineAsync(TestContext.Current.CancellationToken));
        Assert.Equal(1, builds);
    }

    static HttpRequestMessage With(string path, Action<HttpRequestHeaders> change)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        change(request.Headers);
        return request;
    }

    static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    bool Answers(int port)
    {
        if (server.IsFaulted) server.GetAwaiter().GetResult();
        using var socket = new TcpClient();
        try
        {
            socket.Connect(IPAddress.Loopback, port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
