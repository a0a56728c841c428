using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using System.Security.Cryptography;

namespace Portal.Publish;

/// <summary>What a build did to the folder.</summary>
/// <param name="Bytes">Of all files of the site.</param>
public sealed record OutputSummary(int Written, int Unchanged, int Removed, long Bytes);

/// <summary>
/// The only code that writes the site. Every file is made whole and compared before the old site is touched: equal ones stay,
/// changed ones wait beside the folder, and only <see cref="Commit"/> moves them in. Without it the old site stays as it was.
/// </summary>
public sealed class Output : IDisposable
{
    // A buffer that one huge file made large is not kept.
    const int LargestKeptBuffer = 4 * 1024 * 1024;

    readonly string folder;
    readonly Staging staging;
    readonly OldSite old;
    readonly OutputPaths paths = new();
    readonly ConcurrentBag<MemoryStream> buffers = [];
    readonly ConcurrentBag<string> changed = [];
    long bytes;
    int count;

    Output(string folder, Staging staging)
    {
        (this.folder, this.staging) = (folder, staging);
        old = new OldSite(folder);
    }

    /// <param name="guarded">Folders that the site must not overwrite: input and data.</param>
    /// <exception cref="IOException">The folder may not be written; the message says why and what to do.</exception>
    public static Output Open(string folder, IReadOnlyList<string> guarded) => ForPeople(() =>
    {
        var real = OutputFolder.Real(folder);
        OutputFolder.Check(real, guarded);
        var staging = Staging.Beside(real);
        try
        {
            return new Output(real, staging);
        }
        catch
        {
            staging.Dispose();
            throw;
        }
    });

    /// <summary>Makes the files, on all cores; in the order of <paramref name="files"/> it tells what became of them.</summary>
    /// <exception cref="IOException">A path is refused or the disk is.</exception>
    public IReadOnlyList<WrittenFile> Write(IEnumerable<OutputFile> files) => ForPeople(() =>
    {
        var list = files.ToList();
        foreach (var file in list) paths.Add(file.Path);
        var written = new WrittenFile[list.Count];
        Parallel.For(0, list.Count, i => written[i] = Make(list[i]));
        count += list.Count;
        bytes += written.Sum(w => w.Size);
        return written;
    });

    /// <summary>True where a server would send a file of the site as made so far; what a foreign server sends is not known here.</summary>
    /// <param name="host">Address of the site without a slash at the end.</param>
    public bool Answers(string host, string address)
    {
        if (!address.StartsWith(host + "/", StringComparison.Ordinal)) return false;
        var path = Uri.UnescapeDataString(address[host.Length..].Split('?', '#')[0]);
        return paths.Holds(path) || paths.Holds(path.TrimEnd('/') + "/index.html");
    }

    /// <summary>Makes the site what was written: moves the changed files in, then removes what no longer belongs.</summary>
    public OutputSummary Commit() => ForPeople(() =>
    {
        var stale = old.Files.Keys.Where(path => !paths.Holds(path)).Concat(old.Links).ToList();
        if (!Directory.Exists(folder)) staging.BecomeWhole();
        else MoveIn(stale);
        return new OutputSummary(changed.Count, count - changed.Count, stale.Count, bytes);
    });

    public void Dispose() => staging.Dispose();

    WrittenFile Make(OutputFile file)
    {
        var buffer = buffers.TryTake(out var used) ? used : new MemoryStream();
        buffer.SetLength(0);
        file.Write(buffer);
        var content = buffer.GetBuffer().AsSpan(0, (int)buffer.Length);
        var written = new WrittenFile(file.Path, content.Length, Convert.ToHexStringLower(SHA256.HashData(content)));
        if (!old.Equals(file.Path, content))
        {
            staging.Write(file.Path, content);
            changed.Add(file.Path);
        }
        if (buffer.Capacity <= LargestKeptBuffer) buffers.Add(buffer);
        return written;
    }

    void MoveIn(List<string> stale)
    {
        var first = stale.Where(path => paths.HasTwin(path) || old.Links.Contains(path)).ToHashSet();
        foreach (var path in first) Remove(path);
        RemoveEmptyFolders();
        foreach (var path in changed.Order(StringComparer.Ordinal)) staging.MoveTo(folder, path);
        if (!File.Exists(Path.Combine(folder, OutputFolder.Marker))) staging.MoveTo(folder, "/" + OutputFolder.Marker);
        foreach (var path in stale.Where(path => !first.Contains(path))) Remove(path);
        RemoveEmptyFolders();
    }

    void Remove(string path)
    {
        var place = folder + path;
        if (Directory.Exists(place)) Directory.Delete(place);
        else File.Delete(place);
    }

    void RemoveEmptyFolders()
    {
        foreach (var place in old.Folders.Select(path => folder + path))
            if (Directory.Exists(place) && !Directory.EnumerateFileSystemEntries(place).Any()) Directory.Delete(place);
    }

    static T ForPeople<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (AggregateException several)
        {
            var first = several.Flatten().InnerExceptions[0];
            if (first is UnauthorizedAccessException) throw Denied(first);
            ExceptionDispatchInfo.Throw(first);
            throw;
        }
        catch (UnauthorizedAccessException denied)
        {
            throw Denied(denied);
        }
    }

    static IOException Denied(Exception cause) => new($"Die Website kann nicht geschrieben werden: {cause.Message} Bitte die Rechte am Ordner prüfen oder mit -o einen anderen nennen.", cause);
}
