using Portal.Model;

namespace Portal.Tests.Whole;

/// <summary>The pages that the law asks of a public body say what it asks, and no portal goes out without them.</summary>
public class DutyPages
{
    [Theory]
    [InlineData("/barrierefreiheit/", "§ 12b", "teilweise vereinbar", "Nicht mit den Anforderungen vereinbar", "Unverhältnismäßige Belastung", "Nicht von den Gesetzen erfasst", "Gebärdensprache", "Leichte Sprache",
        "erstellt", "zuletzt geprüft", "Selbstbewertung", "innerhalb eines Monats", "Schlichtungsstelle", "Mauerstraße 53", "kostet nichts")]
    [InlineData("/en/barrierefreiheit/", "§ 12b", "partially compliant", "Not compliant", "Disproportionate burden", "Not within the scope", "Sign Language", "easy language",
        "prepared", "last reviewed", "self-assessment", "within one month", "arbitration board", "Mauerstraße 53", "free of charge")]
    [InlineData("/impressum/", "§ 5", "DDG", "§ 18", "MStV", "Vertreten durch", "Register", "Aufsichtsbehörde", "Umsatzsteuer")]
    [InlineData("/datenschutz/", "keine Cookies", "hinter dem Zeichen #", "Ohne JavaScript", "Protokoll", "Standort", "Artikel 15", "Datenschutzaufsicht")]
    [InlineData("/en/datenschutz/", "no cookies", "behind the sign #", "Without JavaScript", "log", "position", "Articles 15", "supervisory authority")]
    public void They_have_every_part(string address, params string[] parts)
    {
        var text = WrittenPages.Example.ByAddress[address].Document.QuerySelector("main")!.TextContent;
        Assert.All(parts, part => Assert.Contains(part, text, StringComparison.Ordinal));
        Assert.DoesNotContain("{{", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_barrier_is_an_item_of_its_own_with_its_reason()
    {
        var items = WrittenPages.Example.ByAddress["/barrierefreiheit/"].Document.QuerySelectorAll("main ul")[0].Children.Select(i => i.TextContent).ToList();
        Assert.Equal(3, items.Count);
        Assert.All(items, item => Assert.Contains(": ", item, StringComparison.Ordinal));
    }

    [Fact]
    public void Barriers_are_reported_and_the_board_is_asked_by_mail_by_phone_and_by_link()
    {
        var links = WrittenPages.Example.ByAddress["/barrierefreiheit/"].Values("main a", "href").ToList();
        Assert.Contains("mailto:barriere@musterstadt.example.org", links);
        Assert.Contains("tel:+493023125000", links);
        Assert.Contains("tel:030185272805", links);
        Assert.Contains("https://www.schlichtungsstelle-bgg.de", links);
    }

    [Fact]
    public void Every_page_links_to_them_by_their_names() => Assert.Empty(
        from page in WrittenPages.Example.All
        from duty in ProsePage.Duties
        where page.Document.QuerySelectorAll("footer a").All(a => a.GetAttribute("href")?.EndsWith($"/{duty}/", StringComparison.Ordinal) != true || a.TextContent.Trim().Length < 5)
        select $"{page.File}: {duty}");

    [Fact]
    public void The_example_under_another_name_does_not_go_out_but_its_draft_does()
    {
        using var site = Site.Copied(_ => { });
        site.Replace("input/site.yml", "host: https://beratung.example.org", "host: https://beratung-koeln.de");
        site.Build(Site.Today);
        Assert.Null(site.Result.Summary);
        Assert.Contains(site.Result.Findings, f => f is { Rule: "example-value", Severity: Severity.Error, Spot.Column: "imprint_vat_id" });
        site.Build(Site.Today, ("draft", "true"));
        Assert.NotNull(site.Result.Summary);
        Assert.Contains("Entwurf", site.Text("/impressum/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void No_setting_of_a_rule_lets_gaps_out()
    {
        using var site = Site.Copied(_ => { });
        site.Build(Site.Today, ("imprint_vat_id", ""), ("rules.placeholder", "off"));
        Assert.Null(site.Result.Summary);
    }
}
