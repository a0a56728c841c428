using Portal.Check.Reports;
using Portal.Commands;
using Portal.Model;
using Portal.Read;

namespace Portal.Tests.Whole;

/// <summary>Where annotations point and where the full list goes in a run of GitHub Actions.</summary>
public sealed class WhatGithubIsTold : IDisposable
{
    static readonly IReadOnlyList<Finding> _findings = [new("type-error", Severity.Error, new("data/stellen.csv", 2, "plz"), new("Falsch.", "Wrong."), new("Ändern.", "Change."))];

    readonly string _folder = Directory.CreateTempSubdirectory("portal-github-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Files_are_named_as_in_the_repository_wherever_the_portal_lies_in_it()
    {
        Assert.Equal("data/stellen.csv", Named(_folder, Folders.For(_folder)));
        Assert.Equal("portale/leipzig/data/stellen.csv", Named(_folder, Folders.For(Path.Combine(_folder, "portale", "leipzig"))));
        Assert.Equal("listen/stellen.csv", Named(_folder, Folders.For(Path.Combine(_folder, "portal"), data: Path.Combine(_folder, "listen"))));
    }

    [Fact]
    public void Outside_of_a_repository_the_portal_s_own_names_stay()
    {
        Assert.Equal("data/stellen.csv", Named(null, Folders.For(_folder)));
        Assert.Equal("data/stellen.csv", Named(Path.Combine(_folder, "anderswo"), Folders.For(_folder)));
    }

    [Fact]
    public void The_summary_is_added_to_what_a_step_has_written()
    {
        File.WriteAllText(Summary, "# Vorher\n");
        new Workflow(_folder, Summary).Append(_findings, "de");
        Assert.Equal("# Vorher\n" + MarkdownReport.Of(_findings, "de", MarkdownReport.Summary), File.ReadAllText(Summary));
    }

    [Fact]
    public void The_summary_never_grows_beyond_what_GitHub_takes_and_says_what_is_missing()
    {
        File.WriteAllText(Summary, new string('x', 500_000));
        new Workflow(null, Summary).Append([.. Enumerable.Range(2, 20_000).Select(line => _findings[0] with { Spot = new("data/stellen.csv", line, "plz") })], "de");
        Assert.InRange(new FileInfo(Summary).Length, 1_000_000, 1 << 20);
        Assert.EndsWith("Alle zeigt der Befehl `check`.\n", File.ReadAllText(Summary));
    }

    [Fact]
    public void The_last_annotation_points_at_the_log_where_there_is_no_summary()
    {
        Assert.Contains("Protokoll", new Workflow(null, null).FullList.De);
        Assert.Contains("Zusammenfassung", new Workflow(null, Summary).FullList.De);
    }

    string Summary => Path.Combine(_folder, "summary.md");

    static string Named(string? workspace, Folders folders) => new Workflow(workspace, null).Named(_findings, folders)[0].Spot.File;
}
