using Portal.Model;
using Portal.Read;

namespace Portal.Tests.Read;

public class Settings
{
    const string Whole = """
        title:
          de: Beratung in Musterland
          en: Advice in Musterland
        description: Alle Stellen
        host: https://beratung.example.org/
        languages: [de, en]
        publisher:
          name: Verband
          kind: NonProfitOrganisation
          email: info@example.org
        licence: dl-zero-de/2.0
        contributor_id: http://dcat-ap.de/def/contributors/openNRW
        sensitive_topics: [gewalt]
        emergency:
          - name: Hilfetelefon
            phone: 116 016
        rules:
          stale-entry: error
        datasets:
          stellen:
            title: { de: Stellen }
            frequency: MONTHLY
            issued: 2026-01-31
        hinweis: Rufen Sie an
        """;

    static (Site Site, Source Terms, List<Finding> Findings) Read(string yaml, params (string Key, string Value)[] overrides)
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/site.yml", yaml);
        folder.Write("data/stellen.csv", "name\nA\n");
        var draft = PortalFolder.Read(folder.Folders, overrides.ToDictionary(o => o.Key, o => o.Value), new(2026, 9, 1));
        return (draft.Site, draft.Sources[0], [.. draft.Findings.Where(f => f.Spot.File == "input/site.yml")]);
    }

    [Fact]
    public void A_whole_site_file_is_read_without_findings()
    {
        var (site, terms, findings) = Read(Whole);
        Assert.Empty(findings);
        Assert.Equal(("Advice in Musterland", "Alle Stellen", "Alle Stellen"), (site.Title["en"], site.Description["de"], site.Description["en"]));
        Assert.Equal(("https://beratung.example.org", "https://beratung.example.org"), (site.Host, site.CatalogueHost));
        var number = Assert.Single(site.Emergency);
        Assert.Equal(("Hilfetelefon", "116 016", null), (number.Name, number.Phone, number.Note));
        Assert.Equal(("error", "Rufen Sie an", "Verband"), (site.Rules["stale-entry"], site.Settings["hinweis"], site.Settings["publisher.name"]));
        Assert.Equal(("dl-zero-de/2.0", 12, "info@example.org"), (terms.Licence, terms.ReviewMonths, terms.Steward.Email));
        Assert.Equal(("MONTHLY", new DateOnly(2026, 1, 31)), (terms.Datasets["stellen"].Frequency, terms.Datasets["stellen"].Issued));
    }

    [Theory]
    [InlineData("licence: dl-zero-de/2.0", "licence: dl-zero-de/2.1", "invalid-setting", "licence", "dl-zero-de/2.0")]
    [InlineData("licence: dl-zero-de/2.0", "licence: cc-by-nc/4.0", "invalid-setting", "licence", "cc-by-sa/4.0")]
    [InlineData("contributors/openNRW", "contributors/openNWR", "invalid-setting", "contributor_id", "openNRW")]
    [InlineData("hinweis: Rufen Sie an", "catalogue_page_size: 0", "invalid-setting", "catalogue_page_size", null)]
    [InlineData("hinweis: Rufen Sie an", "catalogue_page_size: 10001", "invalid-setting", "catalogue_page_size", null)]
    [InlineData("hinweis: Rufen Sie an", "catalogue_page_size: viele", "invalid-setting", "catalogue_page_size", null)]
    [InlineData("hinweis: Rufen Sie an", "legislation: [§ 17 SGB I]", "invalid-setting", "legislation", null)]
    [InlineData("frequency: MONTHLY", "availability: STABEL", "invalid-setting", "datasets.stellen.availability", "STABLE")]
    [InlineData("frequency: MONTHLY", "frequency: MONTLY", "invalid-setting", "datasets.stellen.frequency", "MONTHLY")]
    [InlineData("host: https://beratung.example.org/", "host: beratung.example.org", "invalid-setting", "host", null)]
    [InlineData("host: https://beratung.example.org/", "host: https://example.org/pfad", "invalid-setting", "host", null)]
    [InlineData("kind: NonProfitOrganisation", "kind: Verein", "invalid-setting", "publisher.kind", null)]
    [InlineData("  name: Verband", "  nam: Verband", "unknown-setting", "publisher.nam", "name")]
    [InlineData("stale-entry: error", "stale-entry: eror", "invalid-setting", "rules.stale-entry", "error")]
    [InlineData("  stellen:", "  stelen:", "invalid-setting", "datasets.stelen", "stellen")]
    [InlineData("languages: [de, en]", "languages: {de: en}", "invalid-setting", "languages", null)]
    [InlineData("hinweis: Rufen Sie an", "publischer:\n  name: X", "unknown-setting", "publischer", "publisher")]
    [InlineData("issued: 2026-01-31", "issued: 31.1.2026", "invalid-setting", "datasets.stellen.issued", null)]
    public void A_wrong_setting_is_a_finding_in_its_line(string right, string wrong, string rule, string key, string? proposal)
    {
        var yaml = Whole.Replace(right, wrong);
        var finding = Assert.Single(Read(yaml).Findings, f => f.Rule == rule && f.Spot.Column == key);
        Assert.Equal(proposal, finding.Proposal);
        Assert.Contains(key.Split('.')[^1], yaml.Split('\n')[finding.Spot.Line - 1]);
    }

    [Fact]
    public void The_command_line_overrides_single_settings()
    {
        var (site, _, findings) = Read(Whole, ("host", "https://preview.example.org"), ("publisher.email", "neu@example.org"), ("title", "Neu"), ("languages", "en,de"));
        Assert.Empty(findings);
        Assert.Equal(("https://preview.example.org", "neu@example.org", "Neu", "en"), (site.Host, site.Publisher.Email, site.Title["de"], site.Languages[0]));
    }

    [Fact]
    public void A_host_from_the_command_line_is_a_previews_and_leaves_identifiers_alone()
    {
        Assert.Equal("https://beratung.example.org", Read(Whole, ("host", "https://preview.example.org")).Site.CatalogueHost);
        Assert.Equal("https://neu.example.org", Read(Whole, ("host", "https://preview.example.org"), ("catalogue_host", "https://neu.example.org")).Site.CatalogueHost);
        Assert.Equal("https://preview.example.org", Read("draft: true\n", ("host", "https://preview.example.org")).Site.CatalogueHost);
    }

    [Fact]
    public void Only_another_host_from_the_command_line_makes_a_preview()
    {
        Assert.True(Read(Whole, ("host", "https://preview.example.org")).Site.IsPreview);
        Assert.False(Read(Whole, ("host", "https://beratung.example.org")).Site.IsPreview);
        Assert.False(Read("catalogue_host: https://alt.example.org\n" + Whole).Site.IsPreview);
        Assert.False(Read("draft: true\n", ("host", "https://preview.example.org")).Site.IsPreview);
    }

    [Fact]
    public void What_may_vanish_is_read_with_its_line()
    {
        Assert.Equal(["stellen", "stellen#geojson"], Read("catalogue_release: [stellen, \"stellen#geojson\"]\n" + Whole).Site.Release.Names);
        Assert.Equal(1, Read("catalogue_release: [stellen]\n" + Whole).Site.Release.Spot.Line);
        Assert.Empty(Read(Whole).Site.Release.Names);
    }

    [Theory]
    [InlineData("https://www.example.org/a b", "https://www.example.org/a%20b")]
    [InlineData("https://www.example.org/a|b", "https://www.example.org/a%7Cb")]
    [InlineData("www.example.org", null)]
    [InlineData("/fehler", null)]
    public void An_address_that_is_not_whole_or_holds_a_blank_is_a_finding(string address, string? proposal)
    {
        var finding = Assert.Single(Read($"report_url: '{address}'\n" + Whole).Findings);
        Assert.Equal(("invalid-setting", "report_url", proposal), (finding.Rule, finding.Spot.Column, finding.Proposal));
    }

    [Fact]
    public void What_is_missing_is_said_for_each_setting() =>
        Assert.Equal(["host", "licence", "publisher", "title"], Read("draft: true\n").Findings.Where(f => f.Rule == "missing-setting").Select(f => f.Spot.Column).Order());

    [Theory]
    [InlineData("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n")]
    [InlineData("a: &a {b: *a}\n")]
    [InlineData("title: [unclosed\n")]
    [InlineData("title: a\ntitle: b\n")]
    [InlineData("- a\n- b\n")]
    [InlineData("a: !!binary x\n\tb: c")]
    [InlineData("\0")]
    public void Hostile_or_broken_yaml_is_a_finding(string yaml) => Assert.Contains(Read(yaml).Findings, f => f.Rule is "yaml-error" or "encoding-error");

    [Fact]
    public void Deep_and_huge_yaml_is_a_finding()
    {
        Assert.Contains(Read(new string('[', 100_000)).Findings, f => f.Rule == "yaml-error");
        Assert.Contains(Read("a: " + string.Concat(Enumerable.Repeat("{b: ", 50))).Findings, f => f.Rule == "yaml-error");
        Assert.Contains(Read("a:\n" + string.Concat(Enumerable.Repeat("  - x\n", 60_000))).Findings, f => f.Rule == "yaml-error");
    }

    [Fact]
    public void A_tag_makes_no_object() =>
        Assert.Equal("calc", Read("title: !<tag:yaml.org,2002:System.Diagnostics.Process> calc\n").Site.Title["de"]);

    [Fact]
    public void A_tile_server_counts_only_with_all_that_must_be_said_of_it()
    {
        const string tiles = "title: T\nhost: https://a.example\nmap_tiles: https://Tile.example.org/{z}/{x}/{y}.png\nmap_tiles_name: Verein\nmap_tiles_attribution: © V\n";
        Assert.Null(Read(tiles).Site.MapTiles);
        var (site, _, findings) = Read(tiles + "map_tiles_privacy: https://tile.example.org/p\n");
        Assert.Equal(new MapTiles("https://Tile.example.org/{z}/{x}/{y}.png", "https://tile.example.org", "© V", "Verein", "https://tile.example.org/p"), site.MapTiles);
        Assert.DoesNotContain(findings, f => f.Spot.Column?.StartsWith("map", StringComparison.Ordinal) == true);
        Assert.Contains(Read(tiles + "map_tiles_privacy: javascript:alert(1)\n").Findings, f => f.Spot.Column == "map_tiles_privacy");
        Assert.Contains(Read(tiles + "map_tiles_privaci: https://tile.example.org/p\n").Findings, f => f.Spot.Column == "map_tiles_privaci");
    }
}
