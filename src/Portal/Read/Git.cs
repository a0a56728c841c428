using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Portal.Read;

/// <summary>Asks git without a shell; it only reads, takes no lock and starts no program that a repository's configuration names.</summary>
static class Git
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>What git answered, without white space at the ends; null where it is missing, refuses or takes too long.</summary>
    public static string? Text(string folder, IReadOnlyList<string> arguments) =>
        Run(folder, arguments) is { } answer ? Encoding.UTF8.GetString(answer).Trim() : null;

    /// <summary>True where the machine has git.</summary>
    public static bool IsThere => Run(Path.GetTempPath(), ["--version"]) is not null;

    /// <summary>The bytes of the answer; null as for <see cref="Text"/>.</summary>
    public static byte[]? Run(string folder, IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo("git", ["-C", folder, "-c", "core.fsmonitor=false", "-c", "log.showSignature=false", .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        start.Environment["GIT_LITERAL_PATHSPECS"] = arguments is ["archive" or "ls-tree", ..] ? "1" : "0";
        try
        {
            using var git = Process.Start(start)!;
            git.ErrorDataReceived += (_, _) => { };
            git.BeginErrorReadLine();
            using var output = new MemoryStream();
            if (git.StandardOutput.BaseStream.CopyToAsync(output).Wait(Patience) && git.WaitForExit(Patience)) return git.ExitCode == 0 ? output.ToArray() : null;
            git.Kill(entireProcessTree: true);
        }
        catch (Win32Exception) // git is not there
        {
        }
        return null;
    }
}
