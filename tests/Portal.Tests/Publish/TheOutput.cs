using System.Security.Cryptography;
using System.Text;
using Portal.Publish;

namespace Portal.Tests.Publish;

public class TheOutput : IDisposable
{
    readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_first_build_leaves_the_files_the_marker_and_nothing_beside()
    {
        var summary = Build(("/index.html", "a"), ("/daten/x.csv", "bb"));
        Assert.Equal(new OutputSummary(2, 0, 0, 3), summary);
        Assert.Equal("bb", folder.Read("daten/x.csv"));
        Assert.True(File.Exists(Path.Combine(folder.Site, ".portal")));
        Assert.Equal([folder.Site], Directory.GetFileSystemEntries(folder.Root));
    }

    [Fact]
    public void What_was_written_is_told_with_size_and_hash_in_the_order_asked_for()
    {
        using var output = Output.Open(folder.Site, []);
        var files = Enumerable.Range(0, 200).Select(i => Made($"/d/{i}.txt", new string('ü', i))).ToList();
        var written = output.Write(files);
        Assert.Equal(files.Select(f => f.Path), written.Select(w => w.Path));
        Assert.All(written.Index(), w => Assert.Equal(2 * w.Index, w.Item.Size));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("üü"))), written[2].Sha256);
    }

    [Fact]
    public void Equal_files_keep_their_time_and_changed_ones_do_not()
    {
        Build(("/same", "a"), ("/other", "b"));
        var old = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        foreach (var name in new[] { "same", "other" }) File.SetLastWriteTimeUtc(Path.Combine(folder.Site, name), old);
        Assert.Equal(new OutputSummary(1, 1, 0, 2), Build(("/same", "a"), ("/other", "c")));
        Assert.Equal(old, File.GetLastWriteTimeUtc(Path.Combine(folder.Site, "same")));
        Assert.NotEqual(old, File.GetLastWriteTimeUtc(Path.Combine(folder.Site, "other")));
    }

    [Fact]
    public void Files_no_longer_made_are_removed_with_their_folders_but_git_stays()
    {
        Build(("/a/b/c.html", "1"), ("/d.html", "2"));
        folder.Write("output/.git/HEAD", "ref");
        Assert.Equal(1, Build(("/d.html", "2")).Removed);
        Assert.False(Directory.Exists(Path.Combine(folder.Site, "a")));
        Assert.True(File.Exists(Path.Combine(folder.Site, ".git/HEAD")));
    }

    [Fact]
    public void A_file_may_become_a_folder_and_back_and_change_its_case()
    {
        Build(("/a", "1"), ("/Text.html", "2"));
        Build(("/a/b", "1"), ("/text.html", "2"));
        Assert.Equal("1", folder.Read("a/b"));
        Assert.False(File.Exists(Path.Combine(folder.Site, "Text.html")) && !IsCaseBlind);
        Build(("/a", "3"), ("/text.html", "2"));
        Assert.Equal("3", folder.Read("a"));
    }

    [Fact]
    public void A_failure_midway_leaves_the_old_site_whole()
    {
        Build(("/a", "old"), ("/b", "old"));
        Assert.Throws<InvalidOperationException>(() =>
        {
            using var output = Output.Open(folder.Site, []);
            output.Write([Made("/a", "new")]);
            output.Write([new OutputFile("/c", _ => throw new InvalidOperationException())]);
        });
        Assert.Equal(["old", "old"], new[] { folder.Read("a"), folder.Read("b") });
        Assert.False(File.Exists(Path.Combine(folder.Site, "c")));
        Assert.Equal([folder.Site], Directory.GetFileSystemEntries(folder.Root));
    }

    [Fact]
    public void A_folder_of_somebody_else_is_not_touched()
    {
        var file = folder.Write("output/brief.txt", "mine");
        Assert.Contains("-o", Assert.Throws<IOException>(() => Build(("/a", "1"))).Message);
        Assert.Equal("mine", File.ReadAllText(file));
    }

    [Theory]
    [InlineData("data")]
    [InlineData("data/geo")]
    [InlineData(".")]
    public void The_input_is_never_the_output(string output)
    {
        var guarded = Path.Combine(folder.Root, "data");
        Directory.CreateDirectory(guarded);
        Assert.Contains("-o", Assert.Throws<IOException>(() => Output.Open(Path.Combine(folder.Root, output), [guarded])).Message);
    }

    [Fact]
    public void A_link_to_the_input_is_seen_through()
    {
        var data = Directory.CreateDirectory(Path.Combine(folder.Root, "data")).FullName;
        Directory.CreateSymbolicLink(folder.Site, data);
        Assert.Throws<IOException>(() => Output.Open(folder.Site, [data]));
    }

    [Fact]
    public void A_link_in_the_old_site_is_removed_and_not_followed()
    {
        var mine = folder.Write("mine/a.html", "mine");
        Build(("/index.html", "1"));
        Directory.CreateSymbolicLink(Path.Combine(folder.Site, "d"), Path.GetDirectoryName(mine)!);
        Build(("/index.html", "1"), ("/d/a.html", "2"));
        Assert.Equal("mine", File.ReadAllText(mine));
        Assert.Equal("2", folder.Read("d/a.html"));
    }

    [Fact]
    public void A_second_build_at_the_same_time_stops_with_a_message()
    {
        using (Output.Open(folder.Site, []))
            Assert.Contains("anderer Bau", Assert.Throws<IOException>(() => Output.Open(folder.Site, [])).Message);
        Build(("/a", "1"));
    }

    [Fact]
    public void What_a_broken_build_left_behind_is_cleared_away()
    {
        folder.Write("output.neu/.sperre", "");
        folder.Write("output.neu/site/left", "over");
        Build(("/a", "1"));
        Assert.False(File.Exists(Path.Combine(folder.Site, "left")));
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("/../x")]
    [InlineData("/a/./b")]
    [InlineData("/a//b")]
    [InlineData("/a/")]
    [InlineData("/a\\b")]
    [InlineData("/C:/x")]
    [InlineData("/a\0")]
    [InlineData("/a\u202Eb")]
    [InlineData("/con/index.html")]
    [InlineData("/Lpt1.txt")]
    [InlineData("/a./b")]
    [InlineData("/u\u0308")]
    [InlineData("/.portal")]
    [InlineData("/.git/config")]
    [InlineData("/a?b")]
    public void Paths_that_mean_different_things_on_different_systems_are_refused(string path) => Assert.Throws<IOException>(() => Build((path, "1")));

    [Fact]
    public void A_name_has_at_most_255_bytes()
    {
        Build(("/" + new string('ü', 127) + "x", "1"));
        Assert.Throws<IOException>(() => Build(("/" + new string('ü', 128), "1")));
    }

    [Theory]
    [InlineData("/a", "/a")]
    [InlineData("/a", "/A")]
    [InlineData("/ä/x", "/Ä/y")]
    [InlineData("/a", "/A/b")]
    [InlineData("/a/b", "/A")]
    [InlineData("/k", "/\u212A")]
    public void Paths_that_fall_together_on_some_disk_are_refused(string one, string other) => Assert.Throws<IOException>(() => Build((one, "1"), (other, "2")));

    static bool IsCaseBlind => OperatingSystem.IsWindows() || OperatingSystem.IsMacOS();

    static OutputFile Made(string path, string text) => new(path, stream => stream.Write(Encoding.UTF8.GetBytes(text)));

    OutputSummary Build(params (string Path, string Text)[] files)
    {
        using var output = Output.Open(folder.Site, [Path.Combine(folder.Root, "input")]);
        output.Write(files.Select(f => Made(f.Path, f.Text)));
        return output.Commit();
    }
}
