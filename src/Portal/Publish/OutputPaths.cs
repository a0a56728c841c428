namespace Portal.Publish;

/// <summary>The paths of one build so far, because two files that fall together on some disk would overwrite each other there.</summary>
sealed class OutputPaths
{
    readonly Dictionary<string, string> files = new(StringComparer.Ordinal);
    readonly Dictionary<string, string> folders = new(StringComparer.Ordinal);

    public bool Holds(string path) => files.TryGetValue(OutputPath.Key(path), out var taken) && taken == path;

    /// <summary>True where another path of this build falls together with this one on some disk.</summary>
    public bool HasTwin(string path) => !Holds(path) && (files.ContainsKey(OutputPath.Key(path)) || folders.ContainsKey(OutputPath.Key(path)) || Parents(path).Any(IsTwinOfFolder));

    /// <exception cref="IOException">The path is not one a site may have, or is taken.</exception>
    public void Add(string path)
    {
        if (OutputPath.Problem(path) is { } problem) throw new IOException($"Der Pfad „{Shown(path)}“ geht nicht: {problem}. Bitte die Kennung oder den Dateinamen ändern.");
        var key = OutputPath.Key(path);
        if (files.TryGetValue(key, out var twin) || folders.TryGetValue(key, out twin)) throw Taken(path, twin);
        foreach (var folder in Parents(path)) AddFolder(path, folder);
        files.Add(key, path);
    }

    void AddFolder(string path, string folder)
    {
        var key = OutputPath.Key(folder);
        if (files.TryGetValue(key, out var file)) throw Taken(path, file);
        if (!folders.TryAdd(key, folder) && folders[key] != folder) throw Taken(path, folders[key]);
    }

    bool IsTwinOfFolder(string folder)
    {
        var key = OutputPath.Key(folder);
        return files.ContainsKey(key) || (folders.TryGetValue(key, out var taken) && taken != folder);
    }

    static IEnumerable<string> Parents(string path)
    {
        for (var end = path.LastIndexOf('/'); end > 0; end = path.LastIndexOf('/', end - 1)) yield return path[..end];
    }

    static IOException Taken(string path, string twin) => new(path == twin
        ? $"Zwei Dateien der Website hätten denselben Pfad „{path}“. Bitte eine der beiden Kennungen ändern."
        : $"„{path}“ und „{twin}“ fallen auf manchen Rechnern in eins (Groß- und Kleinschreibung, Umlaute, Ordner und Datei). Bitte eine der beiden Kennungen ändern.");

    static string Shown(string path) => string.Concat(path.Take(200).Select(c => char.IsControl(c) ? '\uFFFD' : c));
}
