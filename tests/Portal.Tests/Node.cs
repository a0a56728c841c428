using System.ComponentModel;
using System.Diagnostics;
using System.Security.Cryptography;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Portal.Tests;

/// <summary>Runs the checkers that others wrote: what we write is judged by parsers and shapes that do not know our code.</summary>
static class Node
{
    // A machine that has more to do than this may need ten times as long.
    static readonly TimeSpan _patience = TimeSpan.FromMinutes(30);
    static readonly Lazy<string> _tools = new(() => Prepare(
    [
        .. Directory.GetFiles(Path.Combine(Shared.RequireOrSkip(), "standards", "check")),
        .. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "node")),
    ]));
    static readonly Lazy<string> _own = new(() => Prepare(Directory.GetFiles(Repository.File("tests/node"))));

    /// <summary>The whole output and the exit code of a script of the checkers or of tests/node. Skips without node, npm or the shared folder.</summary>
    public static (int Exit, string Output) Run(string script, params string[] arguments)
    {
        Shared.RequireOrSkip();
        return Start("node", _tools.Value, [Path.Combine(_tools.Value, script), .. arguments]);
    }

    /// <summary>
    /// Many commands, a script and its arguments each, in as few processes as there are processors: the vocabularies are read once in each.
    /// The answers are in the order of the commands.
    /// </summary>
    public static IReadOnlyList<(int Exit, string Output)> Many(IReadOnlyList<string[]> commands)
    {
        Shared.RequireOrSkip();
        var hands = Math.Max(1, Math.Min(Environment.ProcessorCount, commands.Count));
        var answers = new (int, string)[commands.Count];
        Parallel.For(0, hands, hand =>
        {
            int[] mine = [.. Enumerable.Range(0, commands.Count).Where(i => i % hands == hand)];
            foreach (var (i, answer) in mine.Zip(InOneProcess([.. mine.Select(i => commands[i])]))) answers[i] = answer;
        });
        return answers;
    }

    static IReadOnlyList<(int Exit, string Output)> InOneProcess(string[][] commands)
    {
        var jobs = Path.GetTempFileName();
        try
        {
            File.WriteAllText(jobs, JsonConvert.SerializeObject(commands));
            var (_, output) = Start("node", _tools.Value, ["--max-semi-space-size=64", Path.Combine(_tools.Value, "many.mjs"), jobs]);
            var lines = output.Split('\n').Where(line => line.StartsWith("{\"exit\"", StringComparison.Ordinal)).Select(JObject.Parse).ToList();
            Assert.True(lines.Count == commands.Length, output);
            return [.. lines.Select(line => ((int)line["exit"]!, (string)line["output"]!))];
        }
        finally { File.Delete(jobs); }
    }

    /// <summary>The same for a script of tests/node, which needs nothing from outside of this repository but npm.</summary>
    public static (int Exit, string Output) Own(string script, params string[] arguments) =>
        Start("node", _own.Value, [Path.Combine(_own.Value, script), .. arguments]);

    /// <summary>A script of the repository that needs nothing but node, run where it stands. Skips without node.</summary>
    public static (int Exit, string Output) Alone(string script, params string[] arguments) =>
        Start("node", Path.GetDirectoryName(Repository.File(script))!, ["--no-warnings", Repository.File(script), .. arguments]);

    /// <summary>The last line of the output, where the checkers give their verdict.</summary>
    public static string Verdict(string output) => output.TrimEnd().Split('\n')[^1].Trim();

    // The folder's name is the fingerprint of what is in it, so that a changed lock file or script means a new folder.
    static string Prepare(IReadOnlyCollection<string> sources)
    {
        var bytes = sources.Order(StringComparer.Ordinal).SelectMany(File.ReadAllBytes).ToArray();
        var folder = Path.Combine(Path.GetTempPath(), $"portal-tests-{Environment.UserName}", Convert.ToHexStringLower(SHA256.HashData(bytes))[..16]);
        Directory.CreateDirectory(folder);
        using var alone = Lock(Path.Combine(folder, ".lock"));
        var done = Path.Combine(folder, ".ready");
        if (File.Exists(done)) return folder;
        foreach (var source in sources) File.WriteAllBytes(Path.Combine(folder, Path.GetFileName(source)), File.ReadAllBytes(source));
        var (exit, output) = Start("npm", folder, ["ci", "--omit=optional", "--no-audit", "--no-fund"]);
        if (exit != 0) Assert.Skip("npm ci failed: " + output);
        File.WriteAllText(done, "");
        return folder;
    }

    static FileStream Lock(string path)
    {
        var watch = Stopwatch.StartNew();
        while (true)
        {
            try { return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None); }
            catch (IOException) when (watch.Elapsed < _patience) { Thread.Sleep(200); }
        }
    }

    static (int Exit, string Output) Start(string program, string folder, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (Shared.Folder is { } shared)
        {
            start.Environment["DCAT_SHAPES"] = Path.Combine(shared, "standards", "shapes");
            start.Environment["DCAT_VOCAB"] = Path.Combine(shared, "standards", "vocab");
        }
        Process? process = null;
        try { process = Process.Start(start); }
        catch (Win32Exception) { Assert.Skip($"{program} is not installed."); }
        using (process)
        {
            var errors = process!.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEndAsync();
            if (!process.WaitForExit(_patience)) process.Kill(entireProcessTree: true);
            process.WaitForExit();
            return (process.ExitCode, errors.Result + output.Result);
        }
    }
}
