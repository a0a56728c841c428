using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Hosting;

namespace Portal.Preview;

/// <summary>Shows the site on one's own machine while one works on it: builds, serves, and builds again when a file changes.</summary>
public static class Server
{
    public const int DefaultPort = 5080;

    /// <summary>Builds once and then serves on 127.0.0.1 until it is stopped.</summary>
    /// <param name="output">The folder that the build writes.</param>
    /// <param name="watched">Folders whose changes make a new build.</param>
    /// <param name="rebuild">Builds and tells what it found; true where there is a new site.</param>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task Run(string output, IReadOnlyList<string> watched, int port, Func<bool> rebuild, CancellationToken stop)
    {
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var reload = new Reload();
        using var watcher = new Watcher(watched);
        await using var app = Make(port);
        app.Run(new SiteServer(Path.GetFullPath(output), reload, stopping.Token).Answer);
        app.Lifetime.ApplicationStopping.Register(stopping.Cancel);
        rebuild();
        await Start(app, port);
        try
        {
            await watcher.Run(() => Again(rebuild, reload), stopping.Token);
        }
        catch (OperationCanceledException)
        {
            await app.StopAsync(CancellationToken.None);
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
