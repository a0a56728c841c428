using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Portal.Commands;
using Portal.Read;

namespace Portal.Browser;

/// <summary>A portal, built into a folder of its own and served by the real preview with the headers that it wrote for itself.</summary>
sealed class Served : IDisposable
{
    public static readonly DateOnly Today = new(2026, 11, 22);

    readonly CancellationTokenSource stop = new();
    readonly Task server;

    /// <exception cref="InvalidOperationException">The portal has errors and was not built.</exception>
    public Served(string portal, IReadOnlyDictionary<string, string>? settings = null)
    {
        Output = Directory.CreateTempSubdirectory("portal-browser-").FullName;
        var port = FreePort();
        Origin = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}");
        Result = Build.Run(new Request(Folders.For(portal), Output, settings ?? new Dictionary<string, string>(), Today, "de", "error"));
        if (Result.Summary is null) throw new InvalidOperationException(string.Join("\n", Result.Findings.Where(f => f.Severity == Model.Severity.Error)));
        server = Task.Run(() => Preview.Preview.Run(Output, [], port, () => false, stop.Token));
        while (!Answers(port) && !server.IsFaulted) Thread.Sleep(20);
    }

    public BuildResult Result { get; }

    public string Output { get; }

    /// <summary>Scheme, host and port, without a slash at the end.</summary>
    public string Origin { get; }

    /// <summary>Every page that was written, as an address from "/".</summary>
    public IEnumerable<string> Pages => Directory.EnumerateFiles(Output, "index.html", SearchOption.AllDirectories)
        .Select(f => "/" + System.IO.Path.GetRelativePath(Output, f).Replace('\\', '/')[..^"index.html".Length]).Order(StringComparer.Ordinal);

    public string File(string path) => System.IO.Path.Combine(Output, path.TrimStart('/'));

    public void Dispose()
    {
        stop.Cancel();
        server.Wait(TimeSpan.FromSeconds(20));
        stop.Dispose();
        Directory.Delete(Output, true);
    }

    static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    static bool Answers(int port)
    {
        try
        {
            using var client = new TcpClient();
            client.Connect(IPAddress.Loopback, port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
