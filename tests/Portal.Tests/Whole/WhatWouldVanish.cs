using System.Security.Cryptography;
using Portal.Commands;
using Portal.Model;

namespace Portal.Tests.Whole;

/// <summary>A portal that was published once: what would make something vanish at GovData stops the build and leaves the site as it was.</summary>
public sealed class WhatWouldVanish(WhatWouldVanish.Published published) : IClassFixture<WhatWouldVanish.Published>
{
    const string Today = "today=2026-11-22";

    [Fact]
    public void A_build_leaves_its_ledger_beside_the_data_and_in_the_site() =>
        Assert.Equal(File.ReadAllText(published.Lock), File.ReadAllText(Path.Combine(published.Output, "katalog.lock")));

    [Fact]
    public void Removing_a_data_set_stops_it()
    {
        using var site = published.Copy();
        File.Delete(Path.Combine(site.Root, "data/einzugsgebiete.csv"));
        Stops(site, "catalogue-loss", "„einzugsgebiete“");
        site.Replace("input/site.yml", "draft: false", "draft: false\ncatalogue_release: [einzugsgebiete, stellen]");
        Stops(site, "catalogue-release", "„stellen“");
        site.Replace("input/site.yml", "[einzugsgebiete, stellen]", "[einzugsgebiete]");
        Assert.DoesNotContain(Told(site), f => f.Severity == Severity.Error);
    }

    [Fact]
    public void Removing_a_table_that_others_need_says_what_hangs_on_it()
    {
        using var site = published.Copy();
        File.Delete(Path.Combine(site.Root, "data/angebote.csv"));
        Stops(site, "catalogue-loss", "„angebote“");
    }

    [Fact]
    public void Removing_the_licence_stops_it()
    {
        using var site = published.Copy();
        site.Replace("input/site.yml", "licence: dl-zero-de/2.0", "# licence: dl-zero-de/2.0");
        Stops(site, "catalogue-loss", "angebote, codeliste-altersgruppen");
    }

    [Fact]
    public void Changing_the_host_stops_it_with_one_finding()
    {
        using var site = published.Copy();
        site.Replace("input/site.yml", "host: https://beratung.example.org", "host: https://neu.example.org");
        Assert.Single(Stops(site, "catalogue-address", "von https://beratung.example.org zu https://neu.example.org"), f => f.Severity == Severity.Error);
        site.Replace("input/site.yml", "draft: false", "draft: false\ncatalogue_release: [\"https://beratung.example.org\"]");
        Assert.DoesNotContain(Told(site), f => f.Severity == Severity.Error);
    }

    [Fact]
    public void Keeping_the_old_host_in_the_catalogue_lets_a_portal_move()
    {
        using var site = published.Copy();
        site.Replace("input/site.yml", "host: https://beratung.example.org", "catalogue_host: https://beratung.example.org\nhost: https://neu.example.org");
        Assert.DoesNotContain(Told(site), f => f.Severity == Severity.Error);
    }

    [Fact]
    public void A_damaged_ledger_stops_it()
    {
        using var site = published.Copy();
        site.Write("data/katalog.lock", "<<<<<<< HEAD\n" + File.ReadAllText(published.Lock));
        Stops(site, "lock-damaged", "Merge-Konflikt");
    }

    [Fact]
    public void An_earlier_site_serves_as_well_as_the_ledger()
    {
        using var site = published.Copy();
        File.Delete(Path.Combine(site.Root, "data/katalog.lock"));
        File.Delete(Path.Combine(site.Root, "data/einzugsgebiete.csv"));
        foreach (var previous in new[] { published.Output, published.Lock, Path.GetDirectoryName(Path.GetDirectoryName(published.Lock))! })
            Assert.Equal(1, CommandLine.Run(["check", "-q", "-r", site.Root, "-s", Today, "--previous", previous]));
        Assert.Equal(0, CommandLine.Run(["check", "-q", "-r", site.Root, "-s", Today]));
        Assert.Equal(3, CommandLine.Run(["check", "-q", "-r", site.Root, "-s", Today, "--previous", Path.Combine(site.Root, "input")]));
    }

    static IReadOnlyList<Finding> Told(Site site) => Build.Check(site.Request(new(2026, 11, 22))).Findings;

    IReadOnlyList<Finding> Stops(Site site, string rule, string says)
    {
        var (before, ledger) = (published.Fingerprints(), File.ReadAllText(Path.Combine(site.Root, "data/katalog.lock")));
        Assert.Equal(1, CommandLine.Run(["build", "-q", "-r", site.Root, "-o", published.Output, "-s", Today]));
        Assert.Equal(1, CommandLine.Run(["check", "-q", "-r", site.Root, "-s", Today]));
        Assert.Equal(before, published.Fingerprints());
        Assert.Equal(ledger, File.ReadAllText(Path.Combine(site.Root, "data/katalog.lock")));
        var findings = Told(site);
        Assert.Contains(findings, f => f.Rule == rule && f.Severity == Severity.Error && f.Problem.De.Contains(says, StringComparison.Ordinal));
        return findings;
    }

    /// <summary>The example, published once from the command line.</summary>
    public sealed class Published : IDisposable
    {
        readonly Site site = Site.Copied(_ => { });

        public Published() => Assert.Equal(0, CommandLine.Run(["build", "-q", "-r", site.Root, "-o", site.Output, "-s", Today]));

        public string Output => site.Output;

        public string Lock => Path.Combine(site.Root, "data/katalog.lock");

        /// <summary>The portal as it was published, with its ledger, to be changed.</summary>
        internal Site Copy()
        {
            var copy = Site.Copied(_ => { });
            File.Copy(Lock, Path.Combine(copy.Root, "data/katalog.lock"));
            return copy;
        }

        public IReadOnlyDictionary<string, string> Fingerprints() => new SortedDictionary<string, string>(Directory.EnumerateFiles(Output, "*", SearchOption.AllDirectories)
            .ToDictionary(f => f, f => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(f))) + File.GetLastWriteTimeUtc(f).Ticks));

        public void Dispose() => site.Dispose();
    }
}
