namespace Portal.Publish;

/// <summary>The rules about the folder itself: nothing that people made by hand may ever be overwritten or cleaned away.</summary>
static class OutputFolder
{
    /// <summary>A file that says: this folder was made by the program and may be made anew.</summary>
    public const string Marker = ".portal";

    public const string MarkerText = "Dieser Ordner wird vom Programm geschrieben. Was von Hand hineingelegt wird, verschwindet beim nächsten Bau.\n";

    /// <exception cref="IOException">The folder lies around, at or inside a guarded one, or holds files of somebody else.</exception>
    public static void Check(string folder, IEnumerable<string> guarded)
    {
        if (File.Exists(folder)) throw new IOException($"„{folder}“ ist eine Datei. Bitte mit -o einen anderen Ordner nennen.");
        if (Path.GetPathRoot(folder) == folder) throw new IOException($"„{folder}“ ist ein ganzes Laufwerk. Bitte mit -o einen Ordner nennen.");
        foreach (var other in guarded)
            if (Contains(folder, other) || Contains(other, folder))
                throw new IOException($"Die Website kann nicht nach „{folder}“ geschrieben werden, weil sie dort mit „{other}“ zusammenfiele. Bitte mit -o einen anderen Ordner nennen.");
        if (Directory.Exists(folder) && !IsOurs(folder))
            throw new IOException($"Im Ordner „{folder}“ liegen Dateien, die nicht von diesem Programm sind. Bitte mit -o einen anderen Ordner nennen oder ihn vorher leeren.");
    }

    /// <summary>The folder without links on the way, so that two names of one place are seen to be one.</summary>
    public static string Real(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (Path.GetDirectoryName(full) is not { } parent) return full;
        var place = Path.Combine(Real(parent), Path.GetFileName(full));
        if (!Path.Exists(place)) return place;
        return Directory.ResolveLinkTarget(place, returnFinalTarget: true)?.FullName is { } target ? Path.TrimEndingDirectorySeparator(target) : place;
    }

    static bool IsOurs(string folder) => File.Exists(Path.Combine(folder, Marker)) || !Directory.EnumerateFileSystemEntries(folder).Any();

    // Case is ignored on every system: a wrong refusal costs a word, a wrong permission the data.
    static bool Contains(string outer, string inner) =>
        (Real(inner) + Path.DirectorySeparatorChar).StartsWith(Path.TrimEndingDirectorySeparator(Real(outer)) + Path.DirectorySeparatorChar, StringComparison.OrdinalIgnoreCase);
}
