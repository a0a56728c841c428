using Portal.Check.Rules;
using Portal.Model;
using Portal.Read;

namespace Portal.Tests.Check;

public class DutyPageTests : IExample
{
    public static Draft Broken => Drafts.Valid with { Prose = [.. Drafts.Valid.Prose.Where(p => p.Slug != "datenschutz")] };
    public static Draft Sound => Drafts.Valid;

    [Fact]
    public void A_page_that_nothing_links_to_is_as_good_as_missing() =>
        Assert.Equal(("input/pages/impressum.md", "footer"), Assert.Single(Unlinked.Findings<DutyPage>()) is var f ? (f.Spot.File, f.Proposal) : default);

    [Fact]
    public void A_draft_is_only_warned() =>
        Assert.All(new[] { Broken, Unlinked }, draft => Assert.Equal(Severity.Warning, Assert.Single((draft with { Site = Drafts.Site with { Draft = true } }).Findings<DutyPage>()).Severity));

    static Draft Unlinked => Drafts.Valid with { Prose = [Drafts.Valid.Prose[0] with { Navigation = "none" }, .. Drafts.Valid.Prose.Skip(1)] };
}

public class ExampleValueTests : IExample
{
    public static Draft Broken => With("publisher.name", "Stadt Musterstadt");
    public static Draft Sound => With("publisher.name", "Stadt Köln, Musterweg 1");

    [Theory]
    [InlineData("imprint_vat_id", "DE000000000")]
    [InlineData("publisher.email", "daten@example.org")]
    [InlineData("steward.email", "daten@verein.example.com")]
    [InlineData("publisher.website", "https://www.verein.example")]
    [InlineData("publisher.phone", "+49 30 23125 001")]
    [InlineData("publisher.phone", "(0221) 4710-123")]
    [InlineData("imprint_responsible", "Erika Mustermann, Leipzig")]
    public void Whatever_the_example_is_filled_with_is_found_where_it_stands(string key, string value) => Assert.Equal(key, Assert.Single(With(key, value).Findings<ExampleValue>()).Spot.Column);

    [Theory]
    [InlineData("publisher.website", "https://www.musterhaus-koeln.de")]
    [InlineData("publisher.website", "https://www.examples.org")]
    [InlineData("publisher.phone", "+49 30 2312 500")]
    [InlineData("title.de", "Ein Beispiel geben")]
    public void What_only_looks_a_little_like_it_is_not(string key, string value) => Assert.Empty(With(key, value).Findings<ExampleValue>());

    [Theory]
    [InlineData("telefon", "+49 40 66969 897")]
    [InlineData("email", "stelle@stelle.example.org")]
    [InlineData("website", "https://awo-musterstadt.example.org")]
    public void A_centre_nobody_can_reach_is_found(string column, string value) => Assert.Equal(column, Assert.Single(Real.With("stellen", 0, column, value).Findings<ExampleValue>()).Spot.Column);

    [Fact]
    public void A_duty_page_of_ones_own_is_read_too_but_says_a_setting_no_second_time()
    {
        Assert.Equal("input/pages/impressum.md", Assert.Single(Page(Real).Findings<ExampleValue>()).Spot.File);
        Assert.Equal("publisher.name", Assert.Single(Page(Broken).Findings<ExampleValue>()).Spot.Column);
    }

    [Fact]
    public void A_draft_is_only_warned() => Assert.Equal(Severity.Warning, Assert.Single((Broken with { Site = Broken.Site with { Draft = true } }).Findings<ExampleValue>()).Severity);

    [Fact]
    public void The_example_itself_and_its_previews_may_be_what_they_are()
    {
        Assert.Empty((Broken with { Site = Broken.Site with { Host = Drafts.Site.Host } }).Findings<ExampleValue>());
        Assert.Empty((Broken with { Site = Broken.Site with { CatalogueHost = Drafts.Site.Host, IsPreview = true } }).Findings<ExampleValue>());
        Assert.NotEmpty((Broken with { Site = Broken.Site with { CatalogueHost = Drafts.Site.Host } }).Findings<ExampleValue>());
    }

    static Draft Page(Draft draft) => draft with { Prose = [draft.Prose[0] with { Html = "<p>Stadt Muster&#115;tadt</p>" }, .. draft.Prose.Skip(1)] };

    static Draft With(string key, string value) => Real with { Site = Real.Site with { Settings = new Dictionary<string, string> { [key] = value } } };

    // The valid draft under an address that could be real, with nothing of the example in its cells.
    static Draft Real
    {
        get
        {
            var draft = Drafts.Valid with { Site = Drafts.Site with { Host = "https://beratung-koeln.de", CatalogueHost = "https://beratung-koeln.de" } };
            string[] columns = ["telefon", "email", "website", "online_url"];
            return draft with { Tables = [.. draft.Tables.Select(t => t with { Rows = [.. t.Rows.Select(r => r with { Values = [.. r.Values.Select((v, i) => columns.Contains(t.Columns[i]) ? "" : v)] })] })] };
        }
    }
}
