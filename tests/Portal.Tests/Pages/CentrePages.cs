using AngleSharp.Dom;
using Portal.Model;
using Portal.Pages;

namespace Portal.Tests.Pages;

public class CentrePages
{
    const string Hostile = "\"><img src=x onerror=alert(1)><script>alert(1)</script></script>\u202E'=HYPERLINK(\"x\")";

    [Fact]
    public void The_name_comes_first_and_then_the_number_to_call()
    {
        var page = Sample.Page(Sample.Centre with { Phone = "+49 30 23125 010" });
        Assert.Equal(Sample.Centre.Name, page.QuerySelector("h1")!.TextContent);
        var headings = page.QuerySelectorAll("main h2").Select(h => h.Id).Where(id => id?.Length > 0).ToList();
        Assert.Equal(["kontakt", "zeiten", "adresse", "sprachen", "barrieren", "angebote", "eintrag"], headings);
        Assert.Equal("tel:+493023125010", page.QuerySelector("#kontakt ~ p a.phone")!.GetAttribute("href"));
    }

    [Fact]
    public void Known_hours_are_a_table_with_every_weekday()
    {
        var page = Sample.Page(Sample.Centre with { Hours = Weekdays(new([0, 1, 2, 3], [new(540, 720)], []), new([1], [new(840, 1080)], [])) });
        var rows = page.QuerySelectorAll("#zeiten ~ table tbody tr").Select(r => r.QuerySelector("th")!.TextContent + ": " + string.Join(" / ", r.QuerySelectorAll("td span").Select(s => s.TextContent)));
        Assert.Equal(["Montag: 9:00–12:00 Uhr", "Dienstag: 9:00–12:00 Uhr / 14:00–18:00 Uhr", "Mittwoch, Donnerstag: 9:00–12:00 Uhr", "Freitag bis Sonntag: geschlossen"], rows);
    }

    [Theory]
    [InlineData(HoursState.Unknown, "nicht bekannt")]
    [InlineData(HoursState.ByAppointment, "nach Vereinbarung")]
    public void Hours_that_are_no_times_never_look_closed(HoursState state, string words)
    {
        var section = Sample.Page(Sample.Centre with { Hours = new(state, [], null), HoursNote = null }).QuerySelector("#zeiten")!.ParentElement!;
        Assert.Contains(words, section.TextContent);
        Assert.DoesNotContain("geschlossen", section.TextContent);
        Assert.Null(section.QuerySelector("table"));
    }

    [Fact]
    public void A_protected_place_shows_its_town_and_nothing_nearer()
    {
        var shelter = Sample.View().Lookups.Open.First(c => !c.AddressIsPublic);
        var page = Sample.Page(shelter);
        Assert.Null(page.QuerySelector("address"));
        Assert.Null(page.QuerySelector(".place svg"));
        Assert.Contains("zum Schutz der Menschen dort nicht öffentlich", page.QuerySelector(".place")!.TextContent);
        Assert.Contains(shelter.Town, page.QuerySelector(".place")!.TextContent);
    }

    [Fact]
    public void Hostile_cells_stay_text()
    {
        var page = Sample.Page(Sample.Centre with
        {
            Name = Hostile,
            Town = Hostile,
            Email = Hostile,
            Website = "javascript:alert(1)",
            Phone = Hostile,
            HoursNote = Hostile,
            Address = new(Hostile, Hostile, Hostile, Hostile, null),
            Accessibility = new("ja", "nein", null, Hostile),
            Languages = [Hostile],
            Status = Hostile,
            Successor = Hostile,
        });
        Assert.Equal(Hostile, page.QuerySelector("h1")!.TextContent);
        Assert.Empty(page.QuerySelectorAll("img, [onerror], [style]"));
        Assert.All(page.Scripts, script => Assert.Equal("application/ld+json", script.Type));
        Assert.Single(page.Scripts);
        AssertHarmlessLinks(page);
    }

    [Fact]
    public void A_hostile_service_stays_text()
    {
        var service = Sample.View().Lookups.Services[Sample.Centre.Id].First() with { Name = Hostile, Description = Hostile, Audience = Hostile, LegalBasis = Hostile, OnlineUrl = "javascript:alert(1)" };
        var part = Sample.Part<ServiceBlock>("de", ("Service", service));
        Assert.Equal(Hostile, part.QuerySelector("h3")!.TextContent);
        Assert.Empty(part.QuerySelectorAll("img, script, a"));
    }

    [Fact]
    public void A_closed_centre_says_so_and_leads_to_its_successor_without_a_number_to_call()
    {
        var successor = Sample.View().Lookups.Open[3];
        var page = Sample.Page(Sample.Centre with { Status = "aufgeloest", Successor = successor.Id });
        var notice = page.QuerySelector(".notice.strong")!;
        Assert.Contains("gibt es nicht mehr", notice.TextContent);
        Assert.Equal($"/beratungsstellen/{successor.Id}/", notice.QuerySelector("a")!.GetAttribute("href"));
        Assert.Empty(page.QuerySelectorAll("main a[href^='tel:']"));
    }

    [Fact]
    public void A_check_of_long_ago_is_said_in_words()
    {
        Assert.Contains("vor über einem Jahr", Checked(new(2025, 10, 1)).TextContent);
        Assert.NotNull(Checked(new(2025, 10, 1)).QuerySelector(".stale"));
        Assert.Contains("vor 3 Wochen", Checked(new(2026, 11, 1)).TextContent);
        Assert.Null(Checked(new(2026, 11, 1)).QuerySelector(".stale"));
        static IElement Checked(DateOnly day) => Sample.Page(Sample.Centre with { CheckedOn = day }).QuerySelector("#eintrag")!.ParentElement!;
    }

    [Fact]
    public void A_sensitive_topic_brings_emergency_numbers_and_a_way_out_that_needs_no_script()
    {
        var page = Sample.Page(Sample.View().Lookups.Open.First(Sample.IsSensitive));
        Assert.Equal("https://www.wikipedia.org/", page.QuerySelector(".exit a")!.GetAttribute("href"));
        Assert.Contains("noreferrer", page.QuerySelector(".exit a")!.GetAttribute("rel"));
        Assert.Contains("tel:116016", page.QuerySelectorAll(".emergency a").Select(a => a.GetAttribute("href")));
        Assert.Null(Sample.Page(Sample.Centre).QuerySelector(".exit"));
    }

    [Fact]
    public void What_is_german_is_marked_so_on_an_english_page()
    {
        var page = Sample.Page(Sample.Centre, "en");
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("de", page.QuerySelector("h1")!.GetAttribute("lang"));
        Assert.Equal($"/beratungsstellen/{Sample.Centre.Id}/", page.QuerySelector(".languages a[lang=de]")!.GetAttribute("href"));
        Assert.Equal("Opening hours", page.QuerySelector("#zeiten")!.TextContent);
    }

    internal static void AssertHarmlessLinks(IDocument page) => Assert.All(page.QuerySelectorAll("[href]"), link =>
        Assert.Matches("^(https?://|mailto:|tel:|/|#)", link.GetAttribute("href")!));

    static OpeningHours Weekdays(params HoursRule[] rules) => new(HoursState.Known, rules, null);
}
