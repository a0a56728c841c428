using System.CommandLine;
using Portal.Model;

namespace Portal.Commands;

/// <summary>preview: builds, serves on this machine only, rebuilds on change and reloads the browser.</summary>
public static class PreviewCommand
{
    public static Command Make(Options options)
    {
        var port = new Option<int>("--port") { Description = $"Anschluss (sonst {Preview.Preview.DefaultPort})", DefaultValueFactory = _ => Preview.Preview.DefaultPort };
        port.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 0 or > 65535) result.AddError("--port: eine Zahl von 0 bis 65535.");
        });
        var command = new Command("preview", "Zeigt die Website auf http://127.0.0.1:5080/ und baut sie bei jeder Änderung neu.") { port };
        command.SetAction((line, stop) => Task.FromResult(Run(options.Of(line), line.GetValue(port), stop)));
        return command;
    }

    static int Run(Request request, int port, CancellationToken stop)
    {
        // The site is for this machine only, so placeholders may stay and absolute addresses lead here.
        var local = request with { Settings = With(request.Settings, ("host", $"http://127.0.0.1:{port}"), ("draft", "true")) };
        bool Rebuild()
        {
            var today = Clock.Today(local.Settings);
            return BuildCommand.Run(local with { Today = today }, LockUse.Leave) == ExitCode.Fine;
        }
        if (!Rebuild() && !Directory.Exists(local.Output)) return ExitCode.Findings;
        Say.Info(request, new Text($"Vorschau: http://127.0.0.1:{port}/ (beenden mit Strg+C)", $"Preview: http://127.0.0.1:{port}/ (stop with Ctrl+C)"));
        Preview.Preview.Run(local.Output, [local.Folders.Input, local.Folders.Data], port, Rebuild, stop);
        return ExitCode.Fine;
    }

    static Dictionary<string, string> With(IReadOnlyDictionary<string, string> settings, params (string Key, string Value)[] defaults)
    {
        var all = new Dictionary<string, string>(settings);
        foreach (var (key, value) in defaults) all.TryAdd(key, value);
        return all;
    }
}
