using Portal.Check.Rules;
using Portal.Model;
using Portal.Read;

namespace Portal.Tests.Check;

public class CellBoundsTests : IExample
{
    public static Draft Broken => Drafts.Valid.With("stellen", 0, "name", new string('n', 201));
    public static Draft Sound => Drafts.Valid.With("stellen", 0, "name", new string('n', 200));

    [Theory]
    [InlineData("alter_von", "-1")]
    [InlineData("alter_bis", "121")]
    [InlineData("wartezeit_wochen", "261")]
    public void Numbers_outside_of_their_bounds_are_found(string column, string value) =>
        Assert.Equal(column, Assert.Single(Drafts.Valid.With("angebote", 0, column, value).Findings<CellBounds>()).Spot.Column);

    [Fact]
    public void A_cell_that_could_not_be_read_is_not_reported_again()
    {
        var broken = Drafts.Valid.With("stellen", 0, "plz", "041090");
        Assert.Single(broken.Findings<CellBounds>());
        var reported = new Finding("type-error", Severity.Error, new("data/stellen.csv", 2, "plz"), new("x", "y"), new("x", "y"));
        Assert.Empty((broken with { Findings = [reported] }).Findings<CellBounds>());
    }

    [Fact]
    public void A_long_cell_is_not_echoed() => Assert.DoesNotContain("nnnn", Assert.Single(Broken.Findings<CellBounds>()).Problem.De);
}

public class AgeRangeTests : IExample
{
    public static Draft Broken => Drafts.Valid.With("angebote", 0, "alter_von", "27");
    public static Draft Sound => Drafts.Valid.With("angebote", 0, "alter_von", "26");
}

public class WaitWithoutDateTests : IExample
{
    public static Draft Broken => Drafts.Valid.With("angebote", 0, "wartezeit_stand", "");
    public static Draft Sound => Drafts.Valid.With("angebote", 0, "wartezeit_stand", "").With("angebote", 0, "wartezeit_wochen", "");
}

public class CoordinatePairTests : IExample
{
    public static Draft Broken => Drafts.Valid.With("stellen", 0, "lon", "");
    public static Draft Sound => Drafts.Valid.With("stellen", 0, "lon", "").With("stellen", 0, "lat", "");

    [Fact]
    public void The_finding_points_at_the_empty_one() => Assert.Equal("lon", Assert.Single(Broken.Findings<CoordinatePair>()).Spot.Column);
}

public class DateFutureTests : IExample
{
    public static Draft Broken => Drafts.Valid.With("stellen", 0, "geprueft_am", "2026-11-02");
    public static Draft Sound => Drafts.Valid.With("stellen", 0, "geprueft_am", "2026-11-01");

    [Theory]
    [InlineData("geprueft_am")]
    [InlineData("wartezeit_stand")]
    public void Services_are_checked_as_well(string column) =>
        Assert.Equal(column, Assert.Single(Drafts.Valid.With("angebote", 0, column, "2027-01-01").Findings<DateFuture>()).Spot.Column);
}

public class DateImplausibleTests : IExample
{
    public static Draft Broken => Drafts.Valid.With("stellen", 0, "geprueft_am", "1999-12-31");
    public static Draft Sound => Drafts.Valid.With("stellen", 0, "geprueft_am", "2000-01-01");
}

public class StaleCheckTests : IExample
{
    public static Draft Broken => Drafts.Valid.With("stellen", 0, "geprueft_am", "2025-10-31");
    public static Draft Sound => Drafts.Valid.With("stellen", 0, "geprueft_am", "2025-11-01");

    [Fact]
    public void A_dissolved_centre_need_not_be_checked() => Assert.Empty(Drafts.Valid.With("stellen", 2, "geprueft_am", "2001-01-01").Findings<StaleCheck>());

    [Fact]
    public void Each_source_has_its_own_months() =>
        Assert.Empty((Broken with { Sources = [Drafts.Source("") with { ReviewMonths = 24 }] }).Findings<StaleCheck>());
}

public class ReviewDueTests : IExample
{
    public static Draft Broken => Drafts.Valid.With("stellen", 0, "wiedervorlage_am", "2026-10-31");
    public static Draft Sound => Drafts.Valid.With("stellen", 0, "wiedervorlage_am", "2026-11-01");
}
