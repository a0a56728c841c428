namespace Portal.Tests.Serving;

/// <summary>Every server that can be had here, started when the first test asks for it and stopped after the last one.</summary>
public sealed class RunningServers : IDisposable
{
    readonly Dictionary<string, RunningServer> running = [];

    internal ServedSite Site { get; } = new();

    internal RunningServer Of(string name) => running.TryGetValue(name, out var server) ? server : running[name] = RunningServer.All[name](Site);

    public void Dispose()
    {
        foreach (var server in running.Values) server.Dispose();
        Site.Dispose();
    }
}
