using System.Text;
using Portal.Check.Reports;
using Portal.Model;
using Portal.Read;

namespace Portal.Commands;

/// <summary>What GitHub tells a step of a workflow: where the repository lies and where the summary goes; everywhere else both are null.</summary>
/// <param name="Folder">GITHUB_WORKSPACE: the checkout; annotations name files relative to it.</param>
/// <param name="Summary">GITHUB_STEP_SUMMARY: a file to append Markdown to.</param>
public sealed record Workflow(string? Folder, string? Summary)
{
    public static Workflow Current => new(Set("GITHUB_WORKSPACE"), Set("GITHUB_STEP_SUMMARY"));

    /// <summary>Where the reader of a run finds all findings.</summary>
    public Text FullList => Summary is null
        ? new("im Protokoll dieses Schritts unter „Alle Meldungen“", "in this step's log under “All findings”")
        : new("in der Zusammenfassung dieses Laufs", "in the summary of this run");

    /// <summary>The findings with files named as the repository names them; a portal may lie in a folder of it, and its data elsewhere.</summary>
    public IReadOnlyList<Finding> Named(IReadOnlyList<Finding> findings, Folders folders) =>
        Folder is null ? findings : [.. findings.Select(f => f with { Spot = f.Spot with { File = Named(f.Spot.File, folders) } })];

    /// <summary>Adds the findings to the summary, with what the step has already written counted in.</summary>
    public void Append(IReadOnlyList<Finding> findings, string language)
    {
        if (Summary is null) return;
        var used = File.Exists(Summary) ? new FileInfo(Summary).Length : 0;
        File.AppendAllText(Summary, MarkdownReport.Of(findings, language, (int)Math.Max(0, MarkdownReport.Summary - used)), new UTF8Encoding(false));
    }

    string Named(string file, Folders folders)
    {
        if (file.Length == 0) return file;
        var path = Path.GetFullPath(Path.Combine(folders.Root, file));
        foreach (var (folder, name) in new[] { (folders.Input, "input/"), (folders.Data, "data/") })
            if (!Folders.Inside(folders.Root, folder) && file.StartsWith(name, StringComparison.Ordinal)) path = Path.Combine(folder, file[name.Length..]);
        return Folders.Inside(Folder!, path) ? Path.GetRelativePath(Folder!, path).Replace('\\', '/') : file;
    }

    static string? Set(string variable) => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value ? value : null;
}
