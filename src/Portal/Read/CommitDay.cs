using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Portal.Read;

/// <summary>The day on which data in a git work tree were last committed: the same for every build of one commit, which the clock is not.</summary>
static class CommitDay
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>Committer's day in UTC of the last commit that touched data/ or site.yml; null where they are not in git or not clean there, or git is missing.</summary>
    /// <remarks>The lock file itself is left out: committing it afterwards changes no data.</remarks>
    public static DateOnly? Of(Folders folders)
    {
        if (!IsInGit(folders.Data)) return null;
        string[] paths = ["--", folders.Data, .. new[] { folders.Input, folders.Root }.Select(f => Path.Combine(f, "site.yml")).Where(File.Exists).Take(1),
            $":(exclude,top,glob)**/{Model.CatalogueLock.FileName}"];
        if (Git(folders.Data, ["status", "--porcelain", .. paths]) is not "") return null;
        return long.TryParse(Git(folders.Data, ["log", "-1", "--format=%ct", .. paths]), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= 253402300799
            ? DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime)
            : null;
    }

    static bool IsInGit(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
            if (Path.Exists(Path.Combine(at.FullName, ".git"))) return true;
        return false;
    }

    // Only reads: no lock on the index, and no program that a foreign repository's configuration names.
    static string? Git(string folder, IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo("git", ["-C", folder, "-c", "core.fsmonitor=false", "-c", "log.showSignature=false", .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        try
        {
            using var git = Process.Start(start)!;
            git.ErrorDataReceived += (_, _) => { };
            git.BeginErrorReadLine();
            var output = git.StandardOutput.ReadToEndAsync();
            if (output.Wait(Patience) && git.WaitForExit(Patience)) return git.ExitCode == 0 ? output.Result.Trim() : null;
            git.Kill(entireProcessTree: true);
        }
        catch (Win32Exception) // git is not there
        {
        }
        return null;
    }
}
