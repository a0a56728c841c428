using System.ComponentModel;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Portal.Tests.Serving;

/// <summary>A real web server with our file from docs/hosting on a free port of this machine; the addresses in it are replaced, nothing else.</summary>
sealed class RunningServer : IDisposable
{
    /// <summary>Servers that have a file in docs/hosting, and the preview, which must not differ from them.</summary>
    public static readonly IReadOnlyDictionary<string, Func<ServedSite, RunningServer>> All = new Dictionary<string, Func<ServedSite, RunningServer>>
    {
        ["preview"] = Preview,
        ["nginx"] = Nginx,
        ["apache"] = Apache,
        ["caddy"] = Caddy,
    };

    static readonly TimeSpan patience = TimeSpan.FromSeconds(30);
    readonly Process? process;
    readonly CancellationTokenSource stop = new();
    readonly Task? preview;

    RunningServer(int port, Process? process, Func<CancellationToken, Task>? run = null)
    {
        (Port, this.process) = (port, process);
        preview = run?.Invoke(stop.Token);
        Client = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new($"http://127.0.0.1:{port}"), Timeout = patience };
        var watch = Stopwatch.StartNew();
        while (!Answers())
        {
            if (process is { HasExited: true } || watch.Elapsed > patience) throw new InvalidOperationException("It does not start: " + process?.StandardError.ReadToEnd());
            Thread.Sleep(20);
        }
    }

    public int Port { get; }

    public HttpClient Client { get; }

    /// <summary>The whole answer to a request line that no client library would send.</summary>
    public string Raw(string method, string path)
    {
        using var socket = new TcpClient("127.0.0.1", Port);
        using var stream = socket.GetStream();
        stream.Write(Encoding.ASCII.GetBytes($"{method} {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"));
        return new StreamReader(stream, Encoding.UTF8).ReadToEnd();
    }

    public void Dispose()
    {
        Client.Dispose();
        stop.Cancel();
        preview?.Wait(patience);
        if (process is { HasExited: false }) process.Kill(entireProcessTree: true);
        process?.WaitForExit();
        process?.Dispose();
        stop.Dispose();
    }

    static RunningServer Preview(ServedSite site)
    {
        var port = FreePort();
        return new(port, null, stop => Task.Run(() => Portal.Preview.Preview.Run(site.Folder, [], port, () => true, stop), CancellationToken.None));
    }

    static RunningServer Nginx(ServedSite site)
    {
        var (port, work) = (FreePort(), site.Work("nginx"));
        var ours = Replaced("nginx.conf", ("listen 80;", $"listen 127.0.0.1:{port};"), ("server_name beratung.example.org;", "server_name _;"), ("/var/www/portal", site.Folder));
        var paths = string.Concat(new[] { "client_body", "proxy", "fastcgi", "uwsgi", "scgi" }.Select(name => $"{name}_temp_path {work}/{name};\n"));
        var file = Written(work, $"daemon off; master_process off; pid {work}/pid; error_log {work}/error.log;\nevents {{}}\nhttp {{\naccess_log off;\n{paths}{ours}}}\n");
        return Start("nginx", port, ["-c", file, "-p", work, "-e", work + "/error.log"]);
    }

    static RunningServer Apache(ServedSite site)
    {
        const string modules = "/usr/lib/apache2/modules";
        if (!Directory.Exists(modules)) Assert.Skip("Apache's modules are not in " + modules);
        var (port, work) = (FreePort(), site.Work("apache"));
        var load = new[] { "mpm_event", "authz_core", "mime", "dir", "headers", "setenvif", "rewrite", "filter", "deflate" }.Select(m => $"LoadModule {m}_module {modules}/mod_{m}.so\n");
        var file = Written(work, $"""
            ServerRoot {work}
            ServerName 127.0.0.1
            Listen 127.0.0.1:{port}
            PidFile {work}/pid
            ErrorLog {work}/error.log
            Mutex file:{work}
            {string.Concat(load)}{(Environment.IsPrivilegedProcess ? "User www-data\nGroup www-data\n" : "")}
            TypesConfig /etc/mime.types
            DocumentRoot {site.Folder}
            <Directory {site.Folder}>
              AllowOverride All
              Require all granted
            </Directory>
            """ + "\n");
        return Start("apache2", port, ["-f", file, "-DFOREGROUND"]);
    }

    static RunningServer Caddy(ServedSite site)
    {
        var (port, work) = (FreePort(), site.Work("caddy"));
        var ours = Replaced("Caddyfile", ("beratung.example.org {", $"http://127.0.0.1:{port} {{"), ("/var/www/portal", site.Folder));
        var file = Written(work, "{\n\tadmin off\n\tauto_https off\n}\n" + ours);
        return Start("caddy", port, ["run", "--config", file, "--adapter", "caddyfile"], ("XDG_DATA_HOME", work), ("XDG_CONFIG_HOME", work), ("HOME", work));
    }

    static string Replaced(string name, params (string Old, string New)[] changes) =>
        changes.Aggregate(File.ReadAllText(Repository.File("docs/hosting/" + name)), (text, change) =>
        {
            Assert.Contains(change.Old, text);
            return text.Replace(change.Old, change.New, StringComparison.Ordinal);
        });

    static string Written(string work, string text)
    {
        var file = Path.Combine(work, "server.conf");
        File.WriteAllText(file, text);
        return file;
    }

    static RunningServer Start(string program, int port, string[] arguments, params (string Key, string Value)[] environment)
    {
        var path = new[] { program, "/usr/sbin/" + program, "/usr/local/sbin/" + program }.FirstOrDefault(p => Path.IsPathRooted(p) ? File.Exists(p) : OnPath(p));
        if (path is null) Assert.Skip($"{program} is not installed.");
        var start = new ProcessStartInfo(path!, arguments) { RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var (key, value) in environment) start.Environment[key] = value;
        try { return new(port, Process.Start(start)!); }
        catch (Win32Exception trouble) { Assert.Skip($"{program} does not start: {trouble.Message}"); throw; }
    }

    static bool OnPath(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(folder => File.Exists(Path.Combine(folder, program)));

    static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    bool Answers()
    {
        if (preview is { IsFaulted: true }) preview.GetAwaiter().GetResult();
        using var socket = new TcpClient();
        try { socket.Connect(IPAddress.Loopback, Port); }
        catch (SocketException) { return false; }
        return true;
    }
}
