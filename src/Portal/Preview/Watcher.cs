using System.Threading.Channels;

namespace Portal.Preview;

/// <summary>Calls back once after files changed and it has been quiet for a moment, because an editor writes a file in several steps.</summary>
sealed class Watcher : IDisposable
{
    static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(100);

    readonly List<FileSystemWatcher> watchers;
    readonly Channel<bool> changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public Watcher(IEnumerable<string> folders) => watchers = [.. folders.Where(Directory.Exists).Select(Watch)];

    /// <summary>Runs until it is stopped; changes during a callback lead to another one.</summary>
    public async Task Run(Action changed, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            await changes.Reader.ReadAsync(stop);
            do await Task.Delay(Quiet, stop);
            while (changes.Reader.TryRead(out _));
            changed();
        }
    }

    public void Dispose() => watchers.ForEach(watcher => watcher.Dispose());

    FileSystemWatcher Watch(string folder)
    {
        var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
        FileSystemEventHandler note = (_, _) => changes.Writer.TryWrite(true);
        watcher.Changed += note;
        watcher.Created += note;
        watcher.Deleted += note;
        watcher.Renamed += (_, _) => changes.Writer.TryWrite(true);
        watcher.Error += (_, _) => changes.Writer.TryWrite(true);
        watcher.EnableRaisingEvents = true;
        return watcher;
    }
}
