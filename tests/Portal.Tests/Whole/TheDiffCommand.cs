using System.Diagnostics;

namespace Portal.Tests.Whole;

/// <summary>diff as a process: against a folder and against what git keeps.</summary>
public sealed class TheDiffCommand : IDisposable
{
    static readonly string[] author = ["-c", "user.name=Redaktion", "-c", "user.email=redaktion@example.org", "-c", "commit.gpgsign=false"];
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("portal-diff-test-");

    string Root => Path.Combine(folder.FullName, "mein portal");

    [Fact]
    public void Against_git_it_says_what_the_work_tree_changes()
    {
        Assert.Equal(0, Portal("new", Root).Exit);
        Git("init", "-q");
        Git("add", ".");
        Git("commit", "-q", "-m", "Anfang");
        Replace("data/stellen.csv", "Leipzig", "Markkleeberg");
        Replace("input/site.yml", "host: ", "host: https://neu.example.org # ");
        var (exit, output, errors) = Portal("diff", "HEAD", "-r", Root, "--preview-url", "https://pr-7.example.org/");
        Assert.Equal((0, ""), (exit, errors));
        Assert.Contains("Ort: `Leipzig` → `Markkleeberg`", output);
        Assert.Contains("](<https://pr-7.example.org/beratungsstellen/", output);
        Assert.Contains("`site.yml` `host`: ", output);
        Assert.Contains(" → `https://neu.example.org`", output);
        Git("commit", "-q", "-a", "-m", "Ort");
        Assert.Contains("ändert sich nichts", Portal("diff", "HEAD", "-r", Root).Output);
        Assert.Contains("`Leipzig` → `Markkleeberg`", Portal("diff", "HEAD~1", "-r", Root).Output);
    }

    [Fact]
    public void A_portal_below_the_top_of_its_repository_is_found_there_and_a_new_one_is_all_new()
    {
        Portal("new", Root);
        Assert.Equal(0, Run("git", ["-C", folder.FullName, "init", "-q"]).Exit);
        Git("commit", "-q", "--allow-empty", "-m", "Leer");
        Git("add", ".");
        Git("commit", "-q", "-m", "Anfang");
        Assert.Contains("| Beratungsstellen | 0 | 1 | 1 | 0 | 0 |", Portal("diff", "HEAD~1", "-r", Root).Output);
        Replace("data/stellen.csv", "Leipzig", "Markkleeberg");
        Assert.Contains("Ort: `Leipzig` → `Markkleeberg`", Portal("diff", "HEAD", "-r", Root).Output);
        Git("checkout", "-q", "--", ".");
        Git("rm", "-q", "-r", "--cached", "data");
        Directory.Delete(Path.Combine(Root, "data"), recursive: true);
        Assert.Contains("| Beratungsstellen | 1 | 0 | 0 | 0 | 1 |", Portal("diff", "HEAD", "-r", Root).Output);
    }

    [Fact]
    public void Against_a_portal_or_a_data_folder_it_says_the_same_of_the_data()
    {
        Portal("new", Root);
        var copy = Path.Combine(folder.FullName, "kopie");
        Portal("new", copy);
        Replace("data/stellen.csv", "Leipzig", "Markkleeberg");
        foreach (var before in new[] { copy, Path.Combine(copy, "data") })
        {
            var (exit, output, _) = Portal("diff", before, "-r", Root);
            Assert.Equal(0, exit);
            Assert.Contains("Ort: `Leipzig` → `Markkleeberg`", output);
            Assert.DoesNotContain("Einstellungen", output);
        }
    }

    [Theory]
    [InlineData("gibt-es-nicht", "gibt es in diesem git-Repository")]
    [InlineData("HEAD:data", "weder ein Ordner noch ein Stand in git")]
    [InlineData("HEAD~1..HEAD", "weder ein Ordner noch ein Stand in git")]
    public void An_unknown_revision_is_said_and_ends_with_2(string revision, string says)
    {
        Portal("new", Root);
        Git("init", "-q");
        var (exit, output, errors) = Portal("diff", revision, "-r", Root);
        Assert.Equal((2, ""), (exit, output));
        Assert.Contains(says, errors);
    }

    [Fact]
    public void A_revision_can_never_be_an_option_of_git()
    {
        Portal("new", Root);
        Git("init", "-q");
        var (exit, _, errors) = Portal("diff", "-r", Root, "--", "--output=erbeutet");
        Assert.Equal(2, exit);
        Assert.Contains("weder ein Ordner noch ein Stand in git", errors);
        Assert.False(File.Exists(Path.Combine(Root, "erbeutet")));
    }

    [Fact]
    public void Without_a_repository_or_a_portal_it_ends_with_2()
    {
        Portal("new", Root);
        Assert.Contains("in keinem git-Repository", Portal("diff", "main", "-r", Root).Errors);
        var (exit, _, errors) = Portal("diff", Directory.CreateDirectory(Path.Combine(folder.FullName, "leer")).FullName, "-r", Root);
        Assert.Equal(2, exit);
        Assert.Contains("kein Portal", errors);
        Assert.Equal(2, Portal("diff", Root, "-r", Root, "--preview-url", "javascript:alert(1)").Exit);
        Assert.Equal(2, Portal("diff", "-r", Root).Exit);
    }

    public void Dispose()
    {
        foreach (var file in folder.EnumerateFiles("*", SearchOption.AllDirectories)) file.Attributes = FileAttributes.Normal;
        folder.Delete(recursive: true);
    }

    void Replace(string path, string old, string text)
    {
        var place = Path.Combine(Root, path);
        var before = File.ReadAllText(place);
        Assert.Contains(old, before);
        var at = before.IndexOf(old, StringComparison.Ordinal);
        File.WriteAllText(place, before.Contains($",{old},", StringComparison.Ordinal) ? before.Replace($",{old},", $",{text},") : before[..at] + text + before[(at + old.Length)..]);
    }

    void Git(params string[] arguments) => Assert.Equal(0, Run("git", ["-C", Root, .. author, .. arguments]).Exit);

    static (int Exit, string Output, string Errors) Portal(params string[] arguments) => Run("dotnet", [Path.Combine(AppContext.BaseDirectory, "Portal.dll"), .. arguments]);

    static (int Exit, string Output, string Errors) Run(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, errors.Result);
    }
}
