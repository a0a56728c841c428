using System.Globalization;

namespace Portal.Read;

/// <summary>The day on which data in a git work tree were last committed: the same for every build of one commit, which the clock is not.</summary>
static class CommitDay
{
    /// <summary>Committer's day in UTC of the last commit that touched data/ or site.yml; null where they are not in git or not clean there, or git is missing.</summary>
    /// <remarks>The lock file itself is left out: committing it afterwards changes no data.</remarks>
    public static DateOnly? Of(Folders folders)
    {
        if (!IsInGit(folders.Data)) return null;
        string[] paths = ["--", folders.Data, .. new[] { folders.Input, folders.Root }.Select(f => Path.Combine(f, "site.yml")).Where(File.Exists).Take(1),
            $":(exclude,top,glob)**/{Model.CatalogueLock.FileName}"];
        if (Git.Text(folders.Data, ["status", "--porcelain", .. paths]) is not "") return null;
        return long.TryParse(Git.Text(folders.Data, ["log", "-1", "--format=%ct", .. paths]), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= 253402300799
            ? DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime)
            : null;
    }

    static bool IsInGit(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
            if (Path.Exists(Path.Combine(at.FullName, ".git"))) return true;
        return false;
    }
}
