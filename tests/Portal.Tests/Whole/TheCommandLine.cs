using System.Diagnostics;
using Newtonsoft.Json.Linq;

namespace Portal.Tests.Whole;

/// <summary>The program as a process: what scripts rely on.</summary>
public sealed class TheCommandLine : IDisposable
{
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("portal-cli-");

    string Root => Path.Combine(folder.FullName, "portal");

    [Fact]
    public void New_build_and_check_end_with_0()
    {
        Assert.Equal(0, Portal("new", Root).Exit);
        var (exit, output, _) = Portal("build", "-r", Root);
        Assert.Equal(0, exit);
        Assert.Matches(@"\d+ Seiten, \d+ Dateien", output);
        Assert.True(File.Exists(Path.Combine(Root, "output/index.html")));
        Assert.Equal(0, Portal("check", "-r", Root).Exit);
    }

    [Fact]
    public void Build_is_what_happens_without_a_command()
    {
        New();
        Assert.Equal(0, Portal("-r", Root, "-o", Path.Combine(Root, "elsewhere")).Exit);
        Assert.True(File.Exists(Path.Combine(Root, "elsewhere/index.html")));
    }

    [Fact]
    public void Quiet_prints_nothing_where_all_is_well()
    {
        New();
        Assert.Equal((0, "", ""), Portal("build", "--quiet", "-r", Root));
        Assert.Equal((0, "", ""), Portal("check", "--quiet", "-r", Root));
    }

    [Fact]
    public void An_error_ends_with_1_and_the_old_site_stays()
    {
        New();
        Portal("build", "-r", Root);
        var before = File.ReadAllText(Path.Combine(Root, "output/index.html"));
        Break();
        foreach (var command in new[] { "build", "check" })
        {
            var (exit, _, errors) = Portal(command, "-r", Root);
            Assert.Equal(1, exit);
            Assert.Contains("data/stellen.csv:2:status: Fehler unknown-code:", errors);
        }
        Assert.Equal(before, File.ReadAllText(Path.Combine(Root, "output/index.html")));
    }

    [Fact]
    public void Quiet_still_prints_errors()
    {
        New();
        Break();
        Assert.Contains("unknown-code", Portal("check", "--quiet", "-r", Root).Errors);
    }

    [Theory, InlineData("json"), InlineData("sarif")]
    public void A_report_for_programs_is_all_that_stands_on_the_output(string format)
    {
        New();
        Break();
        var (exit, output, _) = Portal("check", "--format", format, "-r", Root);
        Assert.Equal(1, exit);
        Assert.Contains(JToken.Parse(output).SelectTokens("$..*").OfType<JValue>(), v => (string?)v == "unknown-code");
    }

    [Fact]
    public void Findings_are_to_be_had_in_English()
    {
        New();
        Break();
        Assert.Matches(@"data/stellen\.csv:2:status: error unknown-code: .*aktiv", Portal("check", "--lang", "en", "-r", Root).Errors);
    }

    [Theory, InlineData("--nonsense"), InlineData("check --format xml"), InlineData("build --lang fr"), InlineData("build -s nonsense"), InlineData("new")]
    public void A_line_that_is_not_understood_ends_with_2(string line)
    {
        var (exit, output, errors) = Portal(line.Split(' '));
        Assert.Equal((2, ""), (exit, output));
        Assert.NotEmpty(errors);
    }

    [Fact]
    public void An_output_that_cannot_be_written_ends_with_3()
    {
        New();
        var file = Path.Combine(folder.FullName, "file");
        File.WriteAllText(file, "");
        foreach (var output in new[] { file, Path.Combine(file, "below"), Path.Combine(Root, "input"), Root })
        {
            var (exit, _, errors) = Portal("build", "-r", Root, "-o", output);
            Assert.True(exit == 3, output);
            Assert.DoesNotContain("   at ", errors);
        }
        Assert.True(File.Exists(Path.Combine(Root, "input/site.yml")));
    }

    [Fact]
    public void An_empty_folder_ends_with_1_and_says_what_is_missing()
    {
        Directory.CreateDirectory(Root);
        var (exit, _, errors) = Portal("build", "-r", Root);
        Assert.Equal(1, exit);
        Assert.Contains("site.yml", errors);
    }

    [Theory]
    [InlineData("excel-liste")]
    [InlineData("civicrm")]
    public void An_import_writes_files_that_pass_the_check_and_a_report_instead_of_a_long_output(string example)
    {
        New();
        File.Delete(Path.Combine(Root, "data/stellen.csv"));
        var mappings = Repository.File("examples/mappings");
        var report = Path.Combine(folder.FullName, "bericht.md");
        var (exit, output, errors) = Portal("import", $"{mappings}/{example}-beispiel.csv", "--mapping", $"{mappings}/{example}.yml", "-r", Root, "--report", report);
        Assert.Equal((0, ""), (exit, errors));
        Assert.Contains("stellen.csv", output);
        Assert.Contains("## Zeilen", File.ReadAllText(report));
        Assert.Equal(0, Portal("check", "-r", Root).Exit);
    }

    [Fact]
    public void Fix_shows_each_cell_without_writing_and_then_writes_what_it_showed()
    {
        Mendable("stelle_id,name,geprueft_am\na, \u001B[31m Ä ##[x] ,1.9.2026\nb, ##[error]x ,2026-09-01\n");
        var (exit, output, _) = Portal("fix", "--dry-run", "-r", Root);
        Assert.Equal(1, exit);
        Assert.Contains("data/stellen.csv:2:geprueft_am „1.9.2026“ -> „2026-09-01“", output);
        Assert.Contains("data/stellen.csv:3:name „ # #[error]x “ -> „# #[error]x“", output);
        Assert.Contains("data/stellen.csv: Datum 1, Leerzeichen und unsichtbare Zeichen 1", output);
        Assert.Contains("1.9.2026", File.ReadAllText(Stellen));
        Assert.Equal((1, ""), (Portal("fix", "-r", Root, "-q").Exit, Portal("fix", "-r", Root, "-q").Output));
        Assert.Equal("stelle_id,name,geprueft_am\na, \u001B[31m Ä ##[x] ,2026-09-01\nb,##[error]x,2026-09-01\n", File.ReadAllText(Stellen));
    }

    [Fact]
    public void Fix_ends_with_0_where_all_is_mended_and_with_1_where_a_file_had_to_be_left_alone()
    {
        Mendable("stelle_id;name\na;A\n");
        Assert.Equal(0, Portal("fix", "-r", Root).Exit);
        Assert.Equal("stelle_id,name\na,A\n", File.ReadAllText(Stellen));
        Mendable("stelle_id,name\na\nb, B\n");
        var (exit, _, errors) = Portal("fix", "-r", Root);
        Assert.Equal((1, "stelle_id,name\na\nb, B\n"), (exit, File.ReadAllText(Stellen)));
        Assert.Contains("data/stellen.csv:2: Fehler missing-cell:", errors);
        Assert.Equal(3, Portal("fix", "-r", Path.Combine(Root, "nowhere")).Exit);
    }

    string Stellen => Path.Combine(Root, "data/stellen.csv");

    void Mendable(string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Stellen)!);
        File.WriteAllText(Stellen, text);
    }

    public void Dispose() => folder.Delete(recursive: true);

    void New() => Assert.Equal(0, Portal("new", Root, "--quiet").Exit);

    void Break()
    {
        var file = Path.Combine(Root, "data/stellen.csv");
        File.WriteAllText(file, File.ReadAllText(file).Replace(",aktiv,", ",aktif,"));
    }

    (int Exit, string Output, string Errors) Portal(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Portal.dll"), .. arguments])
        {
            WorkingDirectory = folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, errors.Result);
    }
}
