using System.Formats.Tar;
using Portal.Model;

namespace Portal.Read;

/// <summary>A portal's tables and settings as they were at a git revision, written into a folder from which they can be read like any other.</summary>
public static class Revision
{
    static readonly string[] kinds = [".csv", ".yml", ".yaml"];

    /// <summary>The unpacked portal, or in words why there is none.</summary>
    /// <param name="revision">What git rev-parse takes for a commit: a hash, branch, tag or HEAD~1.</param>
    /// <param name="target">An empty folder of our own.</param>
    public static (Folders? Folders, Text? Problem) Unpack(Folders portal, string revision, string target)
    {
        if (!IsPlain(revision)) return (null, new($"„{Problems.Short(revision)}“ ist weder ein Ordner noch ein Stand in git.", $"“{Problems.Short(revision)}” is neither a folder nor a git revision."));
        if (!Git.IsThere) return (null, new("Das Programm git fehlt. Installieren Sie es, oder nennen Sie statt des Stands einen Ordner.", "The program git is missing. Install it, or name a folder instead of a revision."));
        var anchor = Existing(portal.Data);
        if (Git.Text(anchor, ["rev-parse", "--show-toplevel"]) is not { Length: > 0 } top)
            return (null, new($"Den Ordner „{Problems.Short(revision)}“ gibt es nicht, und das Portal liegt in keinem git-Repository.", $"There is no folder “{Problems.Short(revision)}”, and the portal lies in no git repository."));
        if (Git.Text(top, ["rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"]) is not { Length: >= 40 } commit)
            return (null, new($"Weder einen Ordner noch einen Stand „{Problems.Short(revision)}“ gibt es in diesem git-Repository. In einem flachen Klon fehlt er vielleicht nur (git fetch --unshallow; in GitHub Actions: fetch-depth: 0).",
                $"There is neither a folder nor a revision “{Problems.Short(revision)}” in this git repository. In a shallow clone it may only be missing (git fetch --unshallow; in GitHub Actions: fetch-depth: 0)."));
        return Unpack(portal, (top, commit), target);
    }

    static (Folders?, Text?) Unpack(Folders portal, (string Top, string Commit) at, string target)
    {
        var (root, input, data) = (Within(portal.Root, at.Top), Within(portal.Input, at.Top), Within(portal.Data, at.Top)!);
        string[] wanted = [data, .. input is null ? [] : new[] { input }, .. root is null ? [] : new[] { Join(root, "site.yml") }];
        var paths = wanted.Where(path => path.Length == 0 || Git.Text(at.Top, ["ls-tree", "--name-only", at.Commit, "--", path]) is { Length: > 0 }).ToList();
        if (paths.Count > 0)
        {
            if (Git.Run(at.Top, ["archive", "--format=tar", at.Commit, "--", .. paths.Contains("") ? [] : paths]) is not { } archive)
                return (null, new("git konnte den alten Stand nicht auspacken.", "git could not unpack the former revision."));
            Write(archive, target);
        }
        string Place(string? path, string otherwise) => path is null ? otherwise : Path.Combine(target, path);
        var folders = portal with { Root = Place(root, target), Input = Place(input, portal.Input), Data = Place(data, target) };
        Directory.CreateDirectory(folders.Root);
        return (folders, null);
    }

    static void Write(byte[] archive, string target)
    {
        using var tar = new TarReader(new MemoryStream(archive));
        while (tar.GetNextEntry() is { } entry)
        {
            var place = Path.GetFullPath(Path.Combine(target, entry.Name));
            if (entry.EntryType is not (TarEntryType.RegularFile or TarEntryType.V7RegularFile) || !Folders.Inside(target, place) || !kinds.Contains(Path.GetExtension(place).ToLowerInvariant())) continue;
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            entry.ExtractToFile(place, overwrite: true);
        }
    }

    /// <summary>The folder's path in the repository, by git's own word so that symbolic links above it do not matter; null where it lies elsewhere.</summary>
    static string? Within(string folder, string top)
    {
        var there = Existing(folder);
        if (Git.Text(there, ["rev-parse", "--show-toplevel"]) != top) return null;
        var rest = Path.GetRelativePath(there, folder).Replace('\\', '/');
        var path = Join(Git.Text(there, ["rev-parse", "--show-prefix"]) ?? "", rest == "." ? "" : rest);
        return path.TrimEnd('/');
    }

    static string Existing(string folder) => Directory.Exists(folder) ? folder : Existing(Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException(folder));

    static string Join(string folder, string name) => folder.Length == 0 ? name : $"{folder.TrimEnd('/')}/{name}";

    // git would take a leading "-" for an option and a ":" for a file; ".." names two commits.
    static bool IsPlain(string revision) => revision.Length is > 0 and <= 250 && revision[0] != '-' && !revision.Any(c => char.IsControl(c) || c is ':' or ' ') && !revision.Contains("..", StringComparison.Ordinal);
}
