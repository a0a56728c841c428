using Portal.Model;
using Portal.Shape;

namespace Portal.Tests;

/// <summary>The area of a data set is the smallest that holds all its centres, and never tells where a shelter is.</summary>
public class WhereTheDataSpeakOf
{
    static readonly Geography places = new(
        [new State("14", "Sachsen", "Saxony", "DE-SN", "")],
        [new District("14713", "Leipzig", "Kreisfreie Stadt", "14", 0, default, ""), new District("14730", "Nordsachsen", "Landkreis", "14", 0, default, "")],
        [new PostcodePlace("04509", "Delitzsch", "14730", default), new PostcodePlace("04356", "Leipzig", "14713", default), new PostcodePlace("04356", "Rackwitz", "14730", default)]);

    [Theory]
    [InlineData("14713000 14713000", "municipalityKey/14713000", "Leipzig")]
    [InlineData("14730070 14730310", "districtKey/14730", "Nordsachsen")]
    [InlineData("14713000 14730070", "stateKey/14", "Sachsen")]
    [InlineData("14713000 05515000", "country/DEU", "Deutschland")]
    [InlineData("14713000 -", "country/DEU", "Deutschland")]
    [InlineData("- :04509", "country/DEU", "Deutschland")]
    [InlineData("14730070 :04509", "districtKey/14730", "Nordsachsen")]
    [InlineData("14730070 :04356", "country/DEU", "Deutschland")]
    [InlineData("", "country/DEU", "Deutschland")]
    public void It_is_the_smallest_that_holds_all_and_an_unknown_place_may_be_anywhere(string centres, string area, string name)
    {
        var found = Locations.Of(places, centres.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(place => Centre(place))).Area;
        Assert.EndsWith(area, found.Iri.Value, StringComparison.Ordinal);
        Assert.Equal(name, found.Name);
    }

    [Fact]
    public void A_source_of_shelters_alone_has_an_area_but_neither_box_nor_point()
    {
        var found = Locations.Of(places, [Centre("14713000", 51.3m, 12.4m) with { AddressIsPublic = false }, Centre("14713000", 51.4m, 12.5m) with { AddressIsPublic = false }]);
        Assert.Equal((null, (Point?)null), (found.Box, found.Centroid));
        Assert.EndsWith("14713000", found.Area.Iri.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void The_box_holds_all_public_points_and_its_middle_is_the_centroid()
    {
        var found = Locations.Of(places, [Centre("14713000", 51.3m, 12.4m), Centre("14713000", 51.5m, 12.2m), Centre("14713000", 50m, 10m) with { AddressIsPublic = false }, Centre("14713000")]);
        Assert.Equal((new Box(12.2m, 51.3m, 12.4m, 51.5m), new Point(51.4m, 12.3m)), (found.Box, found.Centroid));
    }

    [Fact]
    public void A_single_point_has_no_box()
    {
        var found = Locations.Of(places, [Centre("14713000", 51.3m, 12.4m)]);
        Assert.Equal((null, new Point(51.3m, 12.4m)), (found.Box, found.Centroid));
    }

    [Fact]
    public void The_name_of_a_municipality_is_what_most_of_its_centres_call_it() => Assert.Equal("Leipzig", Locations.Of(places,
        [Centre("14713000") with { Town = "Leipzig-Grünau" }, Centre("14713000"), Centre("14713000")]).Area.Name);

    // "14713000" is an AGS, ":04509" a postcode, "-" neither.
    static Centre Centre(string place, decimal? latitude = null, decimal? longitude = null) => new(
        "id", "Name", null, new Address(null, null, null, place.StartsWith(':') ? place[1..] : null, latitude is null ? null : new Point(latitude.Value, longitude!.Value)),
        "Leipzig", place.Length == 8 ? place : null, true, null, null, null, OpeningHours.Unknown, null, new Accessibility(null, null, null, null),
        [], [], "aktiv", null, new(2026, 1, 1), null, "", 1);
}
