using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace Portal.Tests.Whole;

public partial class SameInputSameBytes
{
    [Fact]
    public void Two_folders_give_the_same_files_to_the_byte()
    {
        using var other = Site.Built(_ => { });
        Assert.Equal(Fingerprints(Site.Example), Fingerprints(other));
    }

    [Fact]
    public void A_second_build_leaves_every_file_alone()
    {
        using var site = Site.Built(_ => { });
        var before = site.Files().ToDictionary(f => f, f => File.GetLastWriteTimeUtc(site.Output + f));
        site.Build(Site.Today);
        Assert.Equal((0, before.Count, 0), (site.Result.Summary!.Written, site.Result.Summary.Unchanged, site.Result.Summary.Removed));
        Assert.All(before, file => Assert.Equal(file.Value, File.GetLastWriteTimeUtc(site.Output + file.Key)));
    }

    /// <summary>Data and catalogue change when the data do; only what people read about age, and what must not expire, follows the clock.</summary>
    [Fact]
    public void On_another_day_only_ages_differ()
    {
        using var later = Site.Copied(_ => { });
        later.Build(Site.Today.AddDays(40));
        var (before, after) = (Fingerprints(Site.Example), Fingerprints(later));
        Assert.Equal(before.Keys, after.Keys);
        var changed = before.Keys.Where(f => before[f] != after[f] && f != "/.well-known/security.txt").ToList();
        // How long ago checks were is what the page of quality is about.
        changed.RemoveAll(f => f.Contains("/daten/qualitaet/", StringComparison.Ordinal));
        Assert.All(changed, f => Assert.EndsWith(".html", f));
        Assert.All(changed, f => Assert.True(WithoutAges(Site.Example.Text(f)) == WithoutAges(later.Text(f)), f));
    }

    static string WithoutAges(string html) => Ages().Replace(html, "");

    static SortedDictionary<string, string> Fingerprints(Site site) =>
        new(site.Files().ToDictionary(f => f, f => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(site.Output + f)))), StringComparer.Ordinal);

    // What a centre's page says of its last check, the start page's share of entries checked lately, and the day that downloads of the search name.
    [GeneratedRegex("""<span data-term="date">[^<]*</span>|<span>\([^<]*\)</span>|<strong class="stale">[^<]*</strong>|<dd>(?:%\d+|\d+ ?%)[^<]*</dd>|\s+""")]
    private static partial Regex Ages();
}
