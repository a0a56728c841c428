namespace Portal.Publish;

/// <summary>What lies in the output folder before a build, so that equal files stay untouched and leftovers are found.</summary>
sealed class OldSite
{
    readonly Dictionary<string, long> files = new(StringComparer.Ordinal);
    readonly List<string> folders = [];
    readonly List<string> links = [];
    readonly string root;

    public OldSite(string root)
    {
        this.root = root;
        if (Directory.Exists(root)) Collect(new DirectoryInfo(root), "");
    }

    /// <summary>Path and bytes of every ordinary file.</summary>
    public IReadOnlyDictionary<string, long> Files => files;

    /// <summary>Folders, the inner ones before the outer ones.</summary>
    public IEnumerable<string> Folders => folders.OrderByDescending(f => f.Length);

    /// <summary>Symbolic links: never followed, because they may lead out of the folder.</summary>
    public IReadOnlyList<string> Links => links;

    /// <summary>True where a file of that path holds exactly these bytes.</summary>
    public bool Equals(string path, ReadOnlySpan<byte> content)
    {
        if (!files.TryGetValue(path, out var length) || length != content.Length) return false;
        using var file = File.OpenHandle(root + path);
        Span<byte> chunk = stackalloc byte[16 * 1024];
        for (var at = 0; at < content.Length;)
        {
            var read = RandomAccess.Read(file, chunk, at);
            if (read == 0 || content.Length - at < read || !content.Slice(at, read).SequenceEqual(chunk[..read])) return false;
            at += read;
        }
        return true;
    }

    void Collect(DirectoryInfo folder, string path)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos("*", new EnumerationOptions { AttributesToSkip = 0 }))
        {
            if (path.Length == 0 && OutputPath.Reserved.Contains(entry.Name)) continue;
            var its = $"{path}/{entry.Name}";
            if (entry.LinkTarget is not null) links.Add(its);
            else if (entry is FileInfo file) files.Add(its, file.Length);
            else
            {
                folders.Add(its);
                Collect((DirectoryInfo)entry, its);
            }
        }
    }
}
