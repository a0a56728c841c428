using Portal.Check.Rules;
using Portal.Model;
using Portal.Read;

namespace Portal.Tests.Check;

public class HoursInTextTests : IExample
{
    public static Draft Broken => Drafts.Valid.With("angebote", 0, "beschreibung", "Offene Sprechstunde Mo-Do 9-12 Uhr.");
    public static Draft Sound => Drafts.Valid.With("angebote", 0, "beschreibung", "Für Menschen von 18 bis 26 Jahren, auch am Montag. §§ 5-7 SchKG, seit 01.09.2026.");

    [Theory]
    [InlineData("dienstags von 14 bis 18 Uhr")]
    [InlineData("von 9:00 bis 12:30 Uhr")]
    [InlineData("Mi 14.00-16.00")]
    [InlineData("Telefon 0341 / 12 34 56")]
    [InlineData("anrufen: +49 (0)341 123456")]
    [InlineData("unter (0341) 123456-0")]
    public void Hours_and_numbers_are_found(string text) => Assert.Single(Drafts.Valid.With("angebote", 0, "beschreibung", text).Findings<HoursInText>());

    [Theory]
    [InlineData("Hilfe nach § 16a SGB II, 04109 Leipzig")]
    [InlineData("seit 2003 in 12 Städten")]
    [InlineData("ab 27 Jahren, mit 3-4 Gesprächen")]
    [InlineData("im Jahr 2024/2025 für 10.000 Menschen")]
    public void Other_numbers_are_not(string text) => Assert.Empty(Drafts.Valid.With("angebote", 0, "beschreibung", text).Findings<HoursInText>());

    [Fact]
    public void A_note_may_hold_times_beside_real_hours_but_not_instead_of_them()
    {
        var note = Drafts.Valid.With("stellen", 0, "oeffnungszeiten_hinweis", "Telefonische Anmeldung: Di, Do 10:00-12:00");
        Assert.Empty(note.Findings<HoursInText>());
        Assert.Single(note.With("stellen", 0, "oeffnungszeiten", "").Findings<HoursInText>());
    }
}

public class AppointmentAsClosedTests : IExample
{
    public static Draft Broken => Drafts.Valid.With("stellen", 0, "oeffnungszeiten", "").With("stellen", 0, "oeffnungszeiten_hinweis", "nur nach Terminvereinbarung");
    public static Draft Sound => Drafts.Valid.With("stellen", 0, "oeffnungszeiten", "nach Vereinbarung").With("stellen", 0, "oeffnungszeiten_hinweis", "nur nach Terminvereinbarung");

    [Theory]
    [InlineData("Termine nach telefonischer Vereinbarung")]
    [InlineData("nach Absprache")]
    [InlineData("Nur mit Termin")]
    public void The_ways_to_say_so_are_known(string note) => Assert.Equal("nach Vereinbarung", Assert.Single(Broken.With("stellen", 0, "oeffnungszeiten_hinweis", note).Findings<AppointmentAsClosed>()).Proposal);
}

public class MarkupInTextTests : IExample
{
    public static Draft Broken => Drafts.Valid.With("angebote", 0, "beschreibung", "Hilfe bei <b>Schulden</b> &amp; Pfändung");
    public static Draft Sound => Drafts.Valid.With("angebote", 0, "beschreibung", "Hilfe bei Schulden & Pfändung, Einkommen < 1.500 Euro, > 2 Kinder");

    [Fact]
    public void The_plain_text_is_proposed() => Assert.Equal("Hilfe bei  Schulden  & Pfändung", Assert.Single(Broken.Findings<MarkupInText>()).Proposal);

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("<br/>")]
    [InlineData("M&uuml;nchen")]
    [InlineData("&#60;")]
    [InlineData("<!-- x")]
    public void Markup_is_found_in_every_text_column(string text)
    {
        foreach (var (table, column) in new[] { ("stellen", "name"), ("stellen", "barriere_hinweis"), ("traeger", "name"), ("angebote", "zielgruppe") })
            Assert.Equal(column, Assert.Single(Drafts.Valid.With(table, 0, column, text).Findings<MarkupInText>()).Spot.Column);
    }
}

public class DuplicateCentreTests : IExample
{
    public static Draft Broken => Drafts.Valid.Add("stellen", ("stelle_id", "awo-leipzig-2"), ("themen", "sucht"), ("name", "AWO Beratungszentrum Leipzig"));
    public static Draft Sound => Drafts.Valid.Add("stellen", ("stelle_id", "awo-leipzig-2"), ("themen", "sucht"), ("name", "AWO-Suchtberatung Leipzig"));

    [Fact]
    public void The_finding_names_the_first_line() => Assert.Contains("Zeile 2", Assert.Single(Broken.Findings<DuplicateCentre>()).Problem.De);
}

public class PersonalNameTests : IExample
{
    public static Draft Broken => Drafts.Valid.With("stellen", 0, "oeffnungszeiten_hinweis", "Termine bei Frau Muster");
    public static Draft Sound => Drafts.Valid.With("stellen", 0, "oeffnungszeiten_hinweis", "Termine für jede Frau und jeden Mann, Ansprechpartner im Sekretariat, auf dem Frauenhof");

    [Theory]
    [InlineData("Ansprechpartnerin: Erika Mustermann")]
    [InlineData("Herr Dr. Muster")]
    [InlineData("Dr. med. Erika Muster")]
    public void Names_are_found(string text) => Assert.Single(Drafts.Valid.With("angebote", 0, "beschreibung", text).Findings<PersonalName>());

    [Fact]
    public void A_house_named_after_a_person_is_none() => Assert.Empty(Drafts.Valid.With("stellen", 0, "name", "Dr. Muster Haus").Findings<PersonalName>());

    [Fact]
    public void The_name_is_not_repeated() => Assert.DoesNotContain("Muster", Assert.Single(Broken.Findings<PersonalName>()).Problem.De);
}

public class PersonalEmailTests : IExample
{
    public static Draft Broken => Drafts.Valid.With("stellen", 0, "email", "erika.mustermann@awo.example.org");
    public static Draft Sound => Drafts.Valid.With("stellen", 0, "email", "schuldner.beratung@awo.example.org");
}

public class PlaceholderTests : IExample
{
    public static Draft Broken => Imprint("<p>[Name], Leipzig</p>");
    public static Draft Sound => Imprint("<p>Beispielträger, <a href=\"[x y]\">Leipzig</a></p>");

    [Theory]
    [InlineData("<p>[Ihre Anschrift]</p>")]
    [InlineData("<p>&#91;Ihre Anschrift&#93;</p>")]
    [InlineData("<p>Bitte ergänzen</p>")]
    [InlineData("<p>TODO</p>")]
    public void Gaps_of_all_kinds_are_found(string html) => Assert.Equal("input/pages/impressum.md", Assert.Single(Imprint(html).Findings<Placeholder>()).Spot.File);

    [Fact]
    public void A_draft_may_have_gaps_but_is_warned() =>
        Assert.Equal(Severity.Warning, Assert.Single((Broken with { Site = Drafts.Site with { Draft = true } }).Findings<Placeholder>()).Severity);

    [Fact]
    public void Other_pages_are_free() => Assert.Empty((Drafts.Valid with { Prose = [new("hilfe", "de", "Hilfe", null, "none", 1, "[x y]", "input/pages/hilfe.md")] }).Findings<Placeholder>());

    static Draft Imprint(string html) => Drafts.Valid with { Prose = [Drafts.Valid.Prose[0] with { Html = html }, .. Drafts.Valid.Prose.Skip(1)] };
}
