namespace Portal.Read;

/// <summary>Where a portal's files lie, so that nothing below has to know how the program was started.</summary>
/// <param name="Root">The portal's folder; findings name files relative to it.</param>
/// <param name="Defaults">What the program ships: input/ and data/ that every portal starts from.</param>
public sealed record Folders(string Root, string Input, string Data, string Defaults)
{
    public static Folders For(string root, string? input = null, string? data = null) => new(
        Path.GetFullPath(root),
        Path.GetFullPath(input ?? Path.Combine(root, "input")),
        Path.GetFullPath(data ?? Path.Combine(root, "data")),
        Path.Combine(AppContext.BaseDirectory, "defaults"));

    /// <summary>The name of a file in findings: relative to the portal's folder, with "/".</summary>
    public string Shown(string path)
    {
        foreach (var (folder, name) in new[] { (Input, "input"), (Data, "data"), (Path.Combine(Defaults, "input"), "input"), (Path.Combine(Defaults, "data"), "data") })
            if (Inside(folder, path) && !Inside(Root, folder))
                return name + "/" + Slashes(Path.GetRelativePath(folder, path));
        return Inside(Root, path) ? Slashes(Path.GetRelativePath(Root, path)) : Path.GetFileName(path);
    }

    /// <summary>True where a path is the folder itself or lies below it.</summary>
    public static bool Inside(string folder, string path) =>
        Path.GetRelativePath(folder, path) is var relative
        && relative != ".." && !relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal) && !Path.IsPathRooted(relative);

    static string Slashes(string path) => path.Replace('\\', '/');
}
