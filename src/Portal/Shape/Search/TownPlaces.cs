using Portal.Model;
using Portal.Values;

namespace Portal.Shape.Search;

/// <summary>The rough place of a centre without a public point, from its postcode, its town or its Kreis.</summary>
public sealed class TownPlaces(Geography geography)
{
    readonly ILookup<string, PostcodePlace> towns = geography.Places.ToLookup(p => Normal.Fold(p.Town), StringComparer.Ordinal);

    /// <summary>AGS of the Kreis: the centre's own, else that of its postcode or town where these leave no doubt; empty else.</summary>
    public string DistrictOf(Centre centre)
    {
        if (centre.DistrictKey is { } key) return key;
        var places = centre.Address.Postcode is { Length: > 0 } code ? geography.Postcode(code) : towns[Normal.Fold(centre.Town)];
        return places.Select(p => p.DistrictKey).Distinct().Take(2).ToList() is [var only] ? only : "";
    }

    /// <summary>The middle of the postcode, else of the town, else of the Kreis; null where none is known or the town's name is that of several.</summary>
    public Point? PointOf(Centre centre, string district)
    {
        var postcode = geography.Postcode(centre.Address.Postcode ?? "").ToList();
        if (Middle(Within(postcode, district)) is { } near) return near;
        var town = towns[Normal.Fold(centre.Town)].ToList();
        if (town.Select(p => p.DistrictKey).Distinct().Count() > 1 && district.Length == 0) return null;
        return Middle(district.Length == 0 ? town : [.. town.Where(p => p.DistrictKey == district)]) ?? geography.District(district)?.Centre;
    }

    static List<PostcodePlace> Within(List<PostcodePlace> places, string district) =>
        places.Exists(p => p.DistrictKey == district) ? [.. places.Where(p => p.DistrictKey == district)] : places;

    /// <summary>The middle of some places; null where there are none.</summary>
    public static Point? Middle(IReadOnlyCollection<PostcodePlace> places) =>
        places.Count == 0 ? null : new(places.Average(p => p.Point.Latitude), places.Average(p => p.Point.Longitude));
}
