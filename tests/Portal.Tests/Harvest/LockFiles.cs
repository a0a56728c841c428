using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Portal.Model;
using Portal.Read;
using Portal.Shape;
using Sample = Portal.Tests.Publish.Sample;

namespace Portal.Tests.Harvest;

/// <summary>katalog.lock as a file: what was written is read back, and every damage is a finding.</summary>
public class LockFiles
{
    static readonly DateOnly Today = Sample.Today;
    static readonly string Sum = new('a', 64);
    static readonly string Good = $"id,iri,inhalt,erschienen,geaendert,lizenz,titel\nstellen,https://a.example/daten/stellen,{Sum},2026-09-01,2026-10-01,cc-zero,Beratungsstellen\nstellen#csv,https://a.example/daten/stellen#csv,{Sum},2026-09-01,2026-10-01,cc-zero,CSV\n";

    [Theory, InlineData("Beispiel"), InlineData(Sample.Hostile)]
    public void What_was_written_is_read_back(string text)
    {
        var written = LockOf.From(Sample.Safe(text).Site, Files(text));
        Assert.Equal(written.Entries, Read(LockOf.Text(written)).Lock.Entries.Select(e => e with { Line = 0 }));
    }

    [Fact]
    public void Any_title_is_read_back() => Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), title =>
    {
        var file = Files("Beispiel")[0];
        var written = LockOf.From(Sample.Safe().Site, [file with { Dataset = file.Dataset with { Title = Multilingual.German(title.Get) ?? Multilingual.Of("leer") } }]);
        var (read, findings) = Read(LockOf.Text(written));
        return findings.Count == 0 && read.Entries.Select(e => e with { Line = 0 }).SequenceEqual(written.Entries);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void It_is_sorted_has_one_line_an_entry_and_no_bom()
    {
        var text = LockOf.Text(LockOf.From(Sample.Safe().Site, Files("Beispiel")));
        var ids = text.Split('\n')[1..^1].Select(line => line.Split(',')[0]).ToList();
        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
        Assert.Contains("stellen#csv", ids);
        Assert.StartsWith("id,iri,", text);
        Assert.DoesNotContain('\r', text);
    }

    [Theory]
    [InlineData("stellen,https://a", "Stellen !,https://a", 2, "keine Kennung")]
    [InlineData("stellen,https://a", "stellen,daten/stellen/a", 2, "keine Adresse")]
    [InlineData("https://a.example/daten/stellen#csv", "https://a.example/da ten#csv", 3, "keine Adresse")]
    [InlineData("2026-09-01,2026-10-01,cc-zero,CSV", "01.09.2026,2026-10-01,cc-zero,CSV", 3, "kein Tag")]
    [InlineData("2026-09-01,2026-10-01,cc-zero,CSV", "2026-09-01,2026-08-01,cc-zero,CSV", 3, "bevor er erschienen ist")]
    [InlineData("cc-zero,CSV", ",CSV", 3, "Lizenz oder Titel fehlt")]
    [InlineData("cc-zero,CSV", "cc-zero,", 3, "Lizenz oder Titel fehlt")]
    [InlineData("aaaa", "", 2, "keine SHA-256-Summe")]
    [InlineData("stellen#csv,", "stellen,", 3, "zweimal")]
    [InlineData("id,iri", "kennung,iri", 1, "Kopfzeile")]
    [InlineData(",cc-zero,Beratungsstellen", "", 2, "Zellen")]
    public void Damage_is_said_with_its_line_and_a_way_back(string good, string bad, int line, string says)
    {
        var at = Good.IndexOf(good, StringComparison.Ordinal);
        var finding = Read(Good[..at] + bad + Good[(at + good.Length)..]).Findings[0];
        Assert.Equal(("lock-damaged", Severity.Error, new Spot("data/katalog.lock", line)), (finding.Rule, finding.Severity, finding.Spot));
        Assert.Contains(says, finding.Problem.De);
        Assert.Contains("git checkout -- data/katalog.lock", finding.Remedy.De);
    }

    [Theory, InlineData(""), InlineData("\n\n"), InlineData("id,iri,inhalt,erschienen,geaendert,lizenz,titel\n")]
    public void An_empty_file_is_damage(string text) => Assert.NotEmpty(Read(text).Findings);

    [Fact]
    public void A_merge_conflict_is_one_finding_at_its_first_mark()
    {
        var lines = Good.Split('\n');
        var finding = Assert.Single(Read(string.Join('\n', [lines[0], lines[1], "<<<<<<< HEAD", lines[2], "=======", lines[2].Replace("CSV", "Tabelle"), ">>>>>>> zweig", ""])).Findings);
        Assert.Equal(3, finding.Spot.Line);
        Assert.Contains("Merge-Konflikt", finding.Problem.De);
        Assert.Contains("neu bauen", finding.Remedy.De);
    }

    [Fact]
    public void Whatever_the_bytes_nothing_is_thrown_and_damage_is_never_silent()
    {
        var good = Encoding.UTF8.GetBytes(Good);
        Prop.ForAll(ArbMap.Default.ArbFor<(byte[] Noise, ushort At, byte Cut)>(), damage =>
        {
            var at = damage.At % good.Length;
            byte[] bytes = [.. good[..at], .. damage.Noise ?? [], .. good.Skip(at + damage.Cut)];
            var findings = new List<Finding>();
            var read = LockFile.Parse(bytes, "data/katalog.lock", Today, findings);
            return read.Entries.Count == 2 || findings.Count > 0 || !bytes.AsSpan().IndexOf("stellen#csv"u8).Equals(good.AsSpan().IndexOf("stellen#csv"u8));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_day_ahead_is_said_and_stops_nothing() => Assert.Equal([Severity.Warning], Read(Good.Replace("2026-10-01,cc-zero,CSV", "2027-10-01,cc-zero,CSV")).Findings.Select(f => f.Severity));

    static List<PublishedFile> Files(string text) =>
    [
        .. Sample.Datasets(text).SelectMany(d => new[] { "csv", "json" }.Select(format => new PublishedFile(d, format, new(format, format), new(format, format), Vocabulary.Formats.Csv, "/x", 1, Sum))),
    ];

    static (CatalogueLock Lock, List<Finding> Findings) Read(string text)
    {
        var findings = new List<Finding>();
        return (LockFile.Parse(Encoding.UTF8.GetBytes(text), "data/katalog.lock", Today, findings), findings);
    }
}
