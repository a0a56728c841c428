using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace Portal.Preview;

/// <summary>Shows the site on one's own machine while one works on it: serves it, and builds it again when a file changes.</summary>
public static class Preview
{
    public const int DefaultPort = 5080;

    /// <summary>Serves on 127.0.0.1 until it is stopped. The first build is the caller's, who knows what to say when it fails.</summary>
    /// <param name="output">The folder that the build writes.</param>
    /// <param name="watched">Folders whose changes make a new build.</param>
    /// <param name="rebuild">Builds and tells what it found; true where there is a new site.</param>
    /// <exception cref="IOException">The port is taken.</exception>
    public static void Run(string output, IReadOnlyList<string> watched, int port, Func<bool> rebuild, CancellationToken stop) =>
        Serve(output, watched, (port, rebuild), stop).GetAwaiter().GetResult();

    static async Task Serve(string output, IReadOnlyList<string> watched, (int Port, Func<bool> Rebuild) how, CancellationToken stop)
    {
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var reload = new Reload();
        using var watcher = new Watcher(watched);
        await using var app = Make(how.Port);
        app.Run(new SiteServer(Path.GetFullPath(output), reload, stopping.Token).Answer);
        await Start(app, how.Port);
        try
        {
            await watcher.Run(() => Again(how.Rebuild, reload), stopping.Token);
        }
        catch (OperationCanceledException)
        {
            // That is how one ends a preview.
        }
    }

    // The site that is there goes on being shown when a build fails; the next change may mend it.
    static void Again(Func<bool> rebuild, Reload reload)
    {
        try
        {
            if (rebuild()) reload.Signal();
        }
        catch (IOException trouble)
        {
            Console.Error.WriteLine(trouble.Message);
        }
    }

    static WebApplication Make(int port)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Listen(IPAddress.Loopback, port);
        });
        return builder.Build();
    }

    static async Task Start(WebApplication app, int port)
    {
        try
        {
            await app.StartAsync();
        }
        catch (IOException taken)
        {
            throw new IOException($"Auf 127.0.0.1:{port} läuft schon ein Programm. Bitte mit --port eine andere Nummer nennen.", taken);
        }
    }
}
