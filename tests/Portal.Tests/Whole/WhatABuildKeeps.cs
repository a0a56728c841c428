using System.Diagnostics;
using Portal.Commands;
using Portal.Model;
using Portal.Read;
using Portal.Starter;

namespace Portal.Tests.Whole;

/// <summary>data/katalog.lock: who writes it, when, and what it does to the days in the catalogue.</summary>
public class WhatABuildKeeps
{
    static readonly DateOnly First = new(2026, 11, 22);

    [Fact]
    public void The_ledger_of_this_repository_is_what_it_publishes()
    {
        var output = Directory.CreateTempSubdirectory("portal-lock-").FullName;
        try
        {
            var result = Build.Run(new Request(Folders.For(Repository.Root), output, new Dictionary<string, string>(), Site.Today, "de", "error"));
            Assert.True(result.Lock == File.ReadAllText(Repository.File("data/katalog.lock")), "data/katalog.lock is out of date. Refresh it with: dotnet run --project src/Portal -- build");
        }
        finally
        {
            Directory.Delete(output, recursive: true);
        }
    }

    [Fact]
    public void The_first_build_writes_it_and_a_second_leaves_it_alone()
    {
        using var site = Small();
        Assert.Equal(0, Run(site, "build"));
        var written = File.GetLastWriteTimeUtc(Lock(site));
        Assert.Equal(File.ReadAllText(Lock(site)), site.Text("/katalog.lock"));
        Assert.Equal(0, Run(site, "build", "-s", "today=2026-12-24"));
        Assert.Equal(written, File.GetLastWriteTimeUtc(Lock(site)));
        Assert.Empty(Directory.GetFiles(Path.Combine(site.Root, "data"), ".*"));
    }

    [Fact]
    public void Nothing_but_a_build_for_the_public_writes_it()
    {
        using var site = Small();
        foreach (var line in new[] { "check", "build --locked", "build -s draft=true", "build -s host=http://127.0.0.1:5080" })
        {
            Assert.Equal(0, Run(site, line.Split(' ')));
            Assert.False(File.Exists(Lock(site)), line);
        }
        Assert.Equal(0, BuildCommand.Run(site.Request(First), LockUse.Leave));
        Assert.False(File.Exists(Lock(site)));
    }

    [Fact]
    public void A_ledger_that_cannot_be_written_fails_nothing()
    {
        using var site = Small();
        Directory.CreateDirectory(Path.Combine(Lock(site), "im-weg"));
        Assert.Equal(0, Run(site, "build"));
        Assert.True(site.Has("/katalog.lock"));
        Assert.Empty(Directory.GetFiles(Path.Combine(site.Root, "data"), ".*"));
    }

    [Fact]
    public void A_changed_cell_changes_the_day_of_what_holds_it_and_of_nothing_else()
    {
        using var site = Small();
        Assert.Equal(0, Run(site, "build"));
        var before = Entries(site);
        site.Replace("data/stellen.csv", "Musterberatung (Beispiel)", "Musterberatung Mitte");
        Assert.Equal(0, Run(site, "build", "-s", "today=2026-12-24"));
        var after = Entries(site);
        Assert.Equal(before.Select(e => (e.Id, e.Issued)), after.Select(e => (e.Id, e.Issued)));
        var changed = after.Where((e, i) => e.Content != before[i].Content).ToList();
        Assert.Equal(["stellen", "verzeichnis"], changed.Select(e => e.Dataset).Distinct());
        Assert.All(after, e => Assert.Equal(changed.Contains(e) ? new DateOnly(2026, 12, 24) : First, e.Modified));
        Assert.Contains("2026-12-24", site.Text("/catalog.ttl"));
        Assert.Contains("24. Dezember 2026", site.Text("/daten/stellen/index.html"));
        Assert.DoesNotContain("24. Dezember 2026", site.Text("/daten/codeliste-themen/index.html"));
        Assert.Contains("/daten/stellen/</loc><lastmod>2026-12-24<", Flat(site.Text("/sitemap.xml")));
        Assert.Contains("/daten/codeliste-themen/</loc><lastmod>2026-11-22<", Flat(site.Text("/sitemap.xml")));
    }

    [Fact]
    public void Another_title_is_a_change_of_the_data_set_and_not_of_its_files()
    {
        using var site = Small();
        Assert.Equal(0, Run(site, "build"));
        site.Replace("input/site.yml", "draft: false", "draft: false\ndatasets:\n  stellen:\n    title: Alle Stellen\n    issued: 2026-10-01");
        Assert.Equal(0, Run(site, "build", "-s", "today=2026-12-24"));
        var entries = Entries(site).ToDictionary(e => e.Id);
        Assert.Equal((new DateOnly(2026, 10, 1), new DateOnly(2026, 12, 24), "Alle Stellen"), (entries["stellen"].Issued, entries["stellen"].Modified, entries["stellen"].Title));
        Assert.Equal(First, entries["stellen#csv"].Modified);
    }

    [Fact]
    public void In_a_clean_work_tree_the_day_of_the_commit_counts_so_that_nightly_builds_are_equal()
    {
        using var site = Small();
        Assert.Equal(0, Run(site, "build"));
        Git(site, "init", "-q");
        site.Replace("data/stellen.csv", "Musterberatung (Beispiel)", "Musterberatung Mitte");
        Git(site, "add", "-A");
        Git(site, "commit", "-q", "-m", "Name");
        var nights = new[] { 27, 28 }.Select(day => site.Build(new(2026, 11, day)).Lock!).ToList();
        Assert.Equal(nights[0], nights[1]);
        Assert.Contains(",2026-11-25,", nights[0].Split('\n').Single(line => line.StartsWith("stellen,", StringComparison.Ordinal)));
        site.Replace("data/stellen.csv", "Musterberatung Mitte", "Musterberatung Nord");
        Assert.Contains(",2026-11-29,", site.Build(new(2026, 11, 29)).Lock!.Split('\n').Single(line => line.StartsWith("stellen,", StringComparison.Ordinal)));
    }

    static Site Small() => Site.Of(StarterPortal.Files(First).Select(f => (f.Path, f.Content
        .Replace("_url: \"\"", "_url: https://www.example.org", StringComparison.Ordinal).Replace(": \"\"", ": Angabe", StringComparison.Ordinal).Replace("draft: true", "draft: false", StringComparison.Ordinal)
        .Replace("beratung.musterstadt.example ", "beratung.example.org ", StringComparison.Ordinal))));

    static string Flat(string xml) => System.Text.RegularExpressions.Regex.Replace(xml, @">\s+<", "><");

    static string Lock(Site site) => Path.Combine(site.Root, "data/katalog.lock");

    static int Run(Site site, params string[] line) => CommandLine.Run([line[0], "-q", "-r", site.Root, "-o", site.Output, .. line.Contains("today=2026-12-24") ? [] : new[] { "-s", "today=2026-11-22" }, .. line[1..]]);

    static IReadOnlyList<LockedEntry> Entries(Site site)
    {
        var findings = new List<Finding>();
        var read = LockFile.Read(Lock(site), "data/katalog.lock", new(2027, 1, 1), findings);
        Assert.Empty(findings);
        return read.Entries;
    }

    static void Git(Site site, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", ["-C", site.Root, "-c", "user.name=Redaktion", "-c", "user.email=redaktion@example.org", "-c", "commit.gpgsign=false", .. arguments]) { RedirectStandardError = true };
        foreach (var name in new[] { "GIT_COMMITTER_DATE", "GIT_AUTHOR_DATE" }) start.Environment[name] = "2026-11-25T12:00:00Z";
        using var git = Process.Start(start)!;
        var said = git.StandardError.ReadToEnd();
        git.WaitForExit();
        Assert.True(git.ExitCode == 0, said);
    }
}
