using Portal.Model;

namespace Portal.Read;

/// <summary>A file of the portal, or the program's own of that name where the portal has none.</summary>
/// <param name="Relative">Path below the folder asked for, with "/".</param>
/// <param name="Shown">The name that findings show.</param>
sealed record LayeredFile(string Relative, string FullPath, string Shown, bool IsDefault);

/// <summary>Lists files of the portal laid over the program's defaults; a link that leads out of the folder is never followed.</summary>
static class Layers
{
    const int Deepest = 8;

    /// <summary>The portal's file and the default one where there is no such file in the portal, by name.</summary>
    public static IReadOnlyList<LayeredFile> Files(Folders folders, string folder, string extension, List<Finding> findings) =>
        [.. Both(folders, folder, extension, findings).GroupBy(file => file.Relative).Select(same => same.First()).OrderBy(file => file.Relative, StringComparer.Ordinal)];

    /// <summary>The portal's files, then all defaults: for files that are merged and not replaced.</summary>
    /// <param name="folder">Below the portal's folder, e.g. "input/pages" or "data/geo".</param>
    /// <param name="extension">With the dot; empty for all files.</param>
    public static IEnumerable<LayeredFile> Both(Folders folders, string folder, string extension, List<Finding> findings)
    {
        var own = Path.GetFullPath(Path.Combine(folder.StartsWith("data/", StringComparison.Ordinal) ? folders.Data : folders.Input, folder[(folder.IndexOf('/') + 1)..]));
        var defaults = Path.Combine(folders.Defaults, folder);
        return In(own, folders, extension, findings).Concat(own == defaults ? [] : In(defaults, folders, extension, findings).Select(file => file with { IsDefault = true }));
    }

    /// <summary>Files of one folder and below, hidden ones left out.</summary>
    public static IEnumerable<LayeredFile> In(string folder, Folders folders, string extension, List<Finding> findings, int depth = Deepest)
    {
        if (!Directory.Exists(folder)) return [];
        return Below(new(folder), depth)
            .Where(file => file.Name.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
            .Where(file => Stays(file, folder, folders, findings))
            .Select(file => new LayeredFile(Path.GetRelativePath(folder, file.FullName).Replace('\\', '/'), file.FullName, folders.Shown(file.FullName), false));
    }

    /// <remarks>Folders that are links are not entered at all: they could go in circles.</remarks>
    static IEnumerable<FileInfo> Below(DirectoryInfo folder, int depth)
    {
        var entries = folder.EnumerateFileSystemInfos().Where(entry => entry.Name[0] is not ('.' or '~')).OrderBy(entry => entry.Name, StringComparer.Ordinal).ToList();
        var deeper = depth <= 1 ? [] : entries.OfType<DirectoryInfo>().Where(inner => inner.LinkTarget is null).SelectMany(inner => Below(inner, depth - 1));
        return entries.OfType<FileInfo>().Concat(deeper);
    }

    static bool Stays(FileInfo file, string folder, Folders folders, List<Finding> findings)
    {
        if (file.LinkTarget is null) return true;
        try
        {
            if (file.ResolveLinkTarget(true) is { Exists: true } target && Folders.Inside(folder, target.FullName)) return true;
        }
        catch (IOException) // a link in a circle
        {
        }
        findings.Add(Problems.LeavesFolder(folders.Shown(file.FullName)));
        return false;
    }
}
