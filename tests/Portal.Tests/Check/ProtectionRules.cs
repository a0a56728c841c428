using Portal.Check.Rules;
using Portal.Read;

namespace Portal.Tests.Check;

public class ProtectedAddressTests : IExample
{
    public static Draft Broken => Drafts.Valid.With("stellen", 1, "strasse", "Geheimweg").With("stellen", 1, "plz", "20095");
    public static Draft Sound => Drafts.Valid.With("stellen", 0, "strasse", "Geheimweg");

    [Theory]
    [InlineData("strasse")]
    [InlineData("hausnummer")]
    [InlineData("adresszusatz")]
    [InlineData("plz")]
    [InlineData("lat")]
    [InlineData("lon")]
    public void Every_part_of_an_address_is_watched(string column) =>
        Assert.Equal(column, Assert.Single(Drafts.Valid.With("stellen", 1, column, "1").Findings<ProtectedAddress>()).Spot.Column);

    [Fact]
    public void What_stands_there_is_not_repeated()
    {
        var finding = Assert.Single(Broken.Findings<ProtectedAddress>());
        Assert.DoesNotContain("Geheimweg", finding.Problem.De + finding.Remedy.De + finding.Proposal);
        Assert.Contains("strasse, plz", finding.Problem.De);
    }
}

public class ProtectedAddressInTextTests : IExample
{
    public static Draft Broken => Drafts.Valid.With("stellen", 1, "barriere_hinweis", "Eingang Geheimstraße 12, Hinterhof");
    public static Draft Sound => Drafts.Valid.With("stellen", 1, "barriere_hinweis", "Eingang über den Hof, 3 Stufen, im Haus 2 Plätze, Rückruf in 24 Stunden");

    [Theory]
    [InlineData("20095 Hamburg")]
    [InlineData("PLZ: 20095")]
    [InlineData("Am Markt 3")]
    [InlineData("Musterweg 1-3 a")]
    [InlineData("Lange Str. 5")]
    public void Streets_and_postcodes_are_found(string text) => Assert.Single(Drafts.Valid.With("stellen", 1, "oeffnungszeiten_hinweis", text).Findings<ProtectedAddressInText>());

    [Fact]
    public void Services_of_the_centre_are_watched_as_well() =>
        Assert.Equal("data/angebote.csv", Assert.Single(Drafts.Valid.With("angebote", 1, "beschreibung", "Sie finden uns am Geheimweg 12.").Findings<ProtectedAddressInText>()).Spot.File);

    [Fact]
    public void An_open_address_may_stand_in_a_text() => Assert.Empty(Drafts.Valid.With("stellen", 0, "barriere_hinweis", "Eingang Geheimstraße 12").Findings<ProtectedAddressInText>());
}

public class VisitCountOrStatusTests : IExample
{
    public static Draft Broken => Drafts.Valid.WithVisits("14713", "184", "u");
    public static Draft Sound => Drafts.Valid.WithVisits("14713", "184");

    [Theory]
    [InlineData("", "", 1)]
    [InlineData("", "u", 0)]
    [InlineData("180", "s", 0)]
    [InlineData("", "s", 1)]
    public void Either_the_count_or_the_reason_is_there(string count, string status, int findings) =>
        Assert.Equal(findings, Drafts.Valid.WithVisits("DE", count, status).Findings<VisitCountOrStatus>().Count);
}

public class SmallCountTests : IExample
{
    public static Draft Broken => Drafts.Valid.WithVisits("14713", "4");
    public static Draft Sound => Drafts.Valid.WithVisits("14713", "5");

    [Fact]
    public void Zero_may_stand() => Assert.Empty(Drafts.Valid.WithVisits("DE", "0").Findings<SmallCount>());

    [Fact]
    public void The_count_is_not_repeated()
    {
        var finding = Assert.Single(Broken.Findings<SmallCount>());
        Assert.DoesNotContain("4", finding.Problem.De + finding.Problem.En + finding.Remedy.De + finding.Proposal);
    }
}

public class UnknownRegionTests : IExample
{
    public static Draft Broken => Drafts.Valid.WithVisits("99999", "184");
    public static Draft Sound => Drafts.Valid.WithVisits("14", "184");

    [Fact]
    public void All_of_Germany_is_a_region() => Assert.Empty(Drafts.Valid.WithVisits("DE", "184").Findings<UnknownRegion>());
}

public class VisitsNotPublishedTests : IExample
{
    public static Draft Broken => Drafts.Valid.WithVisits("14713", "184");
    public static Draft Sound => Drafts.Valid;
}
