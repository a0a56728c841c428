using Portal.Datasets;
using Portal.Model;
using Portal.Read;

namespace Portal.Mend;

/// <summary>The portal's own CSV files: each source's tables and the code lists, never what the program ships.</summary>
public static class DataFiles
{
    /// <summary>Each file with what mending makes of it, one after the other.</summary>
    /// <param name="trouble">Takes links that were not followed.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static IEnumerable<(string Path, Mended Mended)> Mend(Folders folders, List<Finding> trouble)
    {
        foreach (var folder in Sources.Subfolders(folders.Data).Prepend(folders.Data))
        {
            var files = Layers.In(folder, folders, ".csv", trouble, 1).ToList();
            foreach (var dataset in AllDatasets.List)
                if (Sources.FileOf(files, dataset) is { } file) yield return (file.FullPath, One(file, bytes => Mending.Table(bytes, file.Shown, dataset)));
        }
        foreach (var file in Layers.In(Path.Combine(folders.Data, "codelisten"), folders, ".csv", trouble, 1))
            yield return (file.FullPath, One(file, bytes => Mending.CodeList(bytes, file.Shown)));
    }

    /// <summary>Puts new bytes in a file's place in one step: whoever reads sees the old file or the new one. A link stays a link.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Replace(string path, byte[] bytes)
    {
        var target = new FileInfo(path).ResolveLinkTarget(true)?.FullName ?? path;
        var beside = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.neu");
        try
        {
            File.Delete(beside); // what lies there may be a link to anywhere
            using (var stream = new FileStream(beside, FileMode.CreateNew, FileAccess.Write)) stream.Write(bytes);
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(beside, File.GetUnixFileMode(target));
            File.Move(beside, target, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    static Mended One(LayeredFile file, Func<byte[], Mended> mend) => new FileInfo(file.FullPath).Length > CsvLimits.Default.FileSize
        ? Mended.Alone(file.Shown, Problems.FileTooLarge(file.Shown, CsvLimits.Default.FileSize))
        : mend(File.ReadAllBytes(file.FullPath));
}
