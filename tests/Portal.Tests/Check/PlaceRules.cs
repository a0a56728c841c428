using Portal.Check.Rules;
using Portal.Model;
using Portal.Read;
using Portal.Values;

namespace Portal.Tests.Check;

public class UnknownPostcodeTests : IExample
{
    public static Draft Broken => Drafts.Valid.With("stellen", 0, "plz", "04999");
    public static Draft Sound => Drafts.Valid.With("stellen", 0, "plz", "04299");

    [Fact]
    public void Without_tables_of_places_nothing_is_said() => Assert.Empty((Broken with { Geography = Geography.Empty }).Findings<UnknownPostcode>());
}

public class PostcodeAndTownTests : IExample
{
    public static Draft Broken => Drafts.Valid.With("stellen", 0, "ort", "Köln");
    public static Draft Sound => Drafts.Valid.With("stellen", 0, "ort", "Leipzig-Connewitz");

    [Fact]
    public void The_finding_names_what_the_table_says() => Assert.Contains("Leipzig (14713)", Assert.Single(Broken.Findings<PostcodeAndTown>()).Problem.De);

    [Fact]
    public void A_municipality_key_of_another_district_disagrees() =>
        Assert.Equal("ags", Assert.Single(Drafts.Valid.With("stellen", 0, "ags", "05315000").Findings<PostcodeAndTown>()).Spot.Column);

    [Fact]
    public void One_wrong_postcode_is_one_finding() => Assert.Single(Drafts.Valid.With("stellen", 0, "plz", "50667").Findings<PostcodeAndTown>());

    [Theory]
    [InlineData("14713000")]
    [InlineData("14729000")]
    public void A_postcode_of_two_districts_agrees_with_both(string key) =>
        Assert.Empty(Drafts.Valid.With("stellen", 0, "plz", "04299").With("stellen", 0, "ags", key).Findings<PostcodeAndTown>());

    [Fact]
    public void A_village_that_the_table_does_not_name_is_no_error() =>
        Assert.Empty(Drafts.Valid.With("stellen", 0, "plz", "04463").With("stellen", 0, "ags", "14729270").With("stellen", 0, "ort", "Störmthal").Findings<PostcodeAndTown>());
}

public class UnknownAgsTests : IExample
{
    public static Draft Broken => Drafts.Valid.With("stellen", 0, "ags", "14999000");
    public static Draft Sound => Drafts.Valid.With("stellen", 0, "ags", "14713000");

    [Fact]
    public void The_postcode_decides_what_is_proposed() => Assert.Equal("14713000", Assert.Single(Broken.Findings<UnknownAgs>()).Proposal);
}

public class MissingAgsTests : IExample
{
    public static Draft Broken => Drafts.Valid.With("stellen", 0, "ags", "");
    public static Draft Sound => Drafts.Valid.With("stellen", 0, "ags", "").With("stellen", 0, "plz", "04299");

    [Fact]
    public void The_key_of_a_city_is_proposed() => Assert.Equal("14713000", Assert.Single(Broken.Findings<MissingAgs>()).Proposal);

    [Fact]
    public void For_a_district_of_many_municipalities_only_its_name_is_known()
    {
        var finding = Assert.Single(Broken.With("stellen", 0, "plz", "04463").Findings<MissingAgs>());
        Assert.Null(finding.Proposal);
        Assert.Contains("Landkreis Leipzig", finding.Problem.De);
    }

    [Fact]
    public void A_file_without_any_key_is_one_finding() => Assert.Equal(0, Assert.Single(Broken.With("stellen", 2, "ags", "").Findings<MissingAgs>()).Spot.Line);
}

public class CoordinatesSwappedTests : IExample
{
    public static Draft Broken => Drafts.Valid.With("stellen", 0, "lat", "12.3640").With("stellen", 0, "lon", "51.3405");
    public static Draft Sound => Drafts.Valid.With("stellen", 0, "lat", "51.3405").With("stellen", 0, "lon", "12.3640");

    [Fact]
    public void The_right_latitude_is_proposed() => Assert.Equal("51.3405", Assert.Single(Broken.Findings<CoordinatesSwapped>()).Proposal);
}

public class CoordinatesOutsideTests : IExample
{
    public static Draft Broken => Drafts.Valid.With("stellen", 0, "lat", "52.3405");
    public static Draft Sound => Drafts.Valid.With("stellen", 0, "lat", "51.3905");

    [Fact]
    public void The_finding_says_how_far_off() => Assert.Contains("111 km", Assert.Single(Broken.Findings<CoordinatesOutside>()).Problem.De);

    [Theory]
    [InlineData("51.34", 0)]
    [InlineData("51.49", 0)] // 10 km north of the outline's upper edge at 51.499 is still inside
    [InlineData("51.57", 0)]
    [InlineData("51.62", 1)]
    public void Without_a_postcode_the_outline_decides(string latitude, int findings) =>
        Assert.Equal(findings, Drafts.Valid.With("stellen", 0, "plz", "").With("stellen", 0, "lat", latitude).Findings<CoordinatesOutside>().Count);

    [Fact]
    public void Without_an_outline_the_middle_of_the_district_decides() =>
        Assert.Single(Drafts.Valid.With("stellen", 2, "plz", "").With("stellen", 2, "lat", "52.5").Findings<CoordinatesOutside>());

    [Fact]
    public void A_point_in_a_hole_is_outside_and_one_in_the_area_inside()
    {
        var outline = new Outline(Drafts.Geography.District("14713")!.Outline);
        Assert.Equal(0, outline.KilometresTo(new(51.34m, 12.30m)));
        Assert.InRange(outline.KilometresTo(new(51.434m, 12.427m))!.Value, 1.5, 1.8);
        Assert.Null(new Outline("").KilometresTo(new(51, 12)));
    }

    [Fact]
    public void Every_outline_that_ships_holds_its_own_middle_or_a_town_near_it()
    {
        var outlines = File.ReadLines(Repository.File("data/geo/umrisse.csv")).Skip(1).Select(l => l.Split(',', 2)).ToDictionary(c => c[0], c => new Outline(c[1]));
        var far = from line in File.ReadLines(Repository.File("data/geo/kreise.csv")).Skip(1)
                  let cells = line.Split(',')
                  let point = new Point(Number(cells[^2]), Number(cells[^1]))
                  where outlines[cells[0]].KilometresTo(point) is not < 10
                  select line;
        Assert.Empty(far);
    }

    static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}

public class AreaKeyTests : IExample
{
    public static Draft Broken => Drafts.Valid.With("einzugsgebiete", 0, "von", "1471");
    public static Draft Sound => Drafts.Valid.With("einzugsgebiete", 0, "von", "05315");

    [Theory]
    [InlineData("plz", "4416", "")]
    [InlineData("plz", "04416", "446")]
    [InlineData("kreis", "99999", "")]
    [InlineData("kreis", "14713", "14729")]
    [InlineData("ags", "14713", "")]
    [InlineData("ags", "99713000", "")]
    [InlineData("bundesland", "99", "")]
    [InlineData("bundesland", "", "")]
    [InlineData("bundesweit", "14", "")]
    public void Key_and_kind_must_fit(string kind, string from, string to) =>
        Assert.Single(Drafts.Valid.With("einzugsgebiete", 3, "art", kind).With("einzugsgebiete", 3, "von", from).With("einzugsgebiete", 3, "bis", to).Findings<AreaKey>());

    [Fact]
    public void Nationwide_needs_no_key() => Assert.Empty(Drafts.Valid.With("einzugsgebiete", 3, "art", "bundesweit").With("einzugsgebiete", 3, "von", "").Findings<AreaKey>());
}

public class AreaInvertedTests : IExample
{
    public static Draft Broken => Drafts.Valid.With("einzugsgebiete", 1, "von", "04464");
    public static Draft Sound => Drafts.Valid.With("einzugsgebiete", 1, "von", "04463");
}

public class AreaDuplicateTests : IExample
{
    public static Draft Broken => Drafts.Valid.Add("einzugsgebiete");
    public static Draft Sound => Drafts.Valid.Add("einzugsgebiete", ("von", "05315"));

    [Fact]
    public void One_postcode_and_a_range_of_one_are_the_same() =>
        Assert.Single(Drafts.Valid.With("einzugsgebiete", 0, "art", "plz").With("einzugsgebiete", 0, "von", "04109")
            .Add("einzugsgebiete", ("bis", "04109")).Findings<AreaDuplicate>());
}

public class AreaOverlapTests : IExample
{
    public static Draft Broken => Drafts.Valid.Add("einzugsgebiete", ("art", "plz"), ("von", "04460"), ("bis", "04500"));
    public static Draft Sound => Drafts.Valid.Add("einzugsgebiete", ("art", "plz"), ("von", "04464"), ("bis", "04500"));

    [Fact]
    public void A_small_range_inside_a_long_one_is_found_behind_others() =>
        Assert.Equal(2, Drafts.Valid.With("einzugsgebiete", 1, "bis", "05999").Add("einzugsgebiete", ("art", "plz"), ("von", "04500"), ("bis", "04501"))
            .Add("einzugsgebiete", ("art", "plz"), ("von", "05000")).Findings<AreaOverlap>().Count);

    [Theory]
    [InlineData("bundesland", "14", 2)]
    [InlineData("bundesweit", "", 2)]
    [InlineData("kreis", "14729", 1)]
    [InlineData("kreis", "05315", 0)]
    public void A_key_inside_a_wider_one_adds_nothing(string kind, string key, int findings) =>
        Assert.Equal(findings, Drafts.Valid.Add("einzugsgebiete", ("art", kind), ("von", key)).Findings<AreaOverlap>().Count);

    [Fact]
    public void Two_services_may_share_an_area() =>
        Assert.Empty(Drafts.Valid.Add("einzugsgebiete", ("angebot_id", "fhf-krise")).Findings<AreaOverlap>());
}
