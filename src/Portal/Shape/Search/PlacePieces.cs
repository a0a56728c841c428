using System.Globalization;
using Portal.Model;
using Portal.Values;

namespace Portal.Shape.Search;

/// <summary>A place that people can name.</summary>
/// <param name="Key">AGS of the Kreis, key of the Land, or empty.</param>
/// <param name="Kind">o for a town, k for a Kreis, l for a Land.</param>
public sealed record SearchPlace(string Name, string Key, Point Point, char Kind);

/// <summary>Postcodes by their first two digits and places by the first letter of each of their words, because people say where in either way.</summary>
static class PlacePieces
{
    const int ShortestWord = 4;
    const int MostPlaces = 150;

    public static IEnumerable<SearchPiece> Postcodes(Geography geography) =>
        from region in Enumerable.Range(0, 100).Select(n => n.ToString("00", CultureInfo.InvariantCulture))
            .GroupJoin(geography.Places.Where(p => p.Postcode.Length > 2), two => two, p => p.Postcode[..2], (two, places) => (Key: two, Places: places))
        let places = region.Places.OrderBy(p => p.Postcode, StringComparer.Ordinal).ThenBy(p => p.DistrictKey, StringComparer.Ordinal).ThenBy(p => p.Town, StringComparer.Ordinal).ToList()
        select new SearchPiece($"plz/{region.Key}.json", () =>
        [
            ("kreise", Names(places.Select(p => p.DistrictKey), geography)),
            ("plz", places.ConvertAll(p => new object[] { p.Postcode, p.Town, p.DistrictKey, Hundredths(p.Point.Latitude), Hundredths(p.Point.Longitude) })),
        ]);

    /// <summary>Places by the first letter of a word, or its first two where many begin with that letter; "_" for what is none of a to z.</summary>
    public static IEnumerable<(string Key, SearchPiece Piece)> Places(SearchDirectory directory)
    {
        var geography = directory.All.Safe.Geography;
        var byWord = Distinct(All(directory)).SelectMany(place => Beginnings(place.Name).Select(two => (Two: two, Place: place))).ToLookup(p => p.Two[..1]);
        return from letter in byWord
               let few = letter.Select(p => p.Place).Distinct().Count() <= MostPlaces
               from places in letter.GroupBy(p => few ? letter.Key : p.Two, p => p.Place)
               orderby places.Key
               select (places.Key, new SearchPiece($"orte/{places.Key}.json", () =>
               [
                   ("kreise", Names(places.Select(p => p.Key), geography)),
                   ("orte", places.Distinct().Select(p => new object[] { p.Name, p.Key, Hundredths(p.Point.Latitude), Hundredths(p.Point.Longitude), p.Kind.ToString() }).ToList()),
               ]));
    }

    static IEnumerable<SearchPlace> All(SearchDirectory directory)
    {
        var geography = directory.All.Safe.Geography;
        var towns = geography.Places.GroupBy(p => (p.Town, p.DistrictKey)).Select(g => new SearchPlace(g.Key.Town, g.Key.DistrictKey, TownPlaces.Middle([.. g])!.Value, 'o'));
        var centres = directory.Centres.Where(c => c.Point is not null).GroupBy(c => (c.Centre.Town, c.District))
            .Select(g => new SearchPlace(g.Key.Town, g.Key.District, new((decimal)g.Average(c => c.Point!.Latitude) / 1000, (decimal)g.Average(c => c.Point!.Longitude) / 1000), 'o'));
        var states = geography.States.Select(s => (State: s, Middle: Middle(geography.Districts.Where(d => d.StateKey == s.Key)))).Where(s => s.Middle is not null);
        return [.. towns, .. centres, .. geography.Districts.Select(d => new SearchPlace(d.Name, d.Key, d.Centre, 'k')), .. states.Select(s => new SearchPlace(s.State.Name, s.State.Key, s.Middle!.Value, 'l'))];
    }

    // Towns of centres come after those of the table, so the table's point stays. Husby and Hüsby are two towns of one Kreis.
    static IEnumerable<SearchPlace> Distinct(IEnumerable<SearchPlace> places) => places
        .DistinctBy(p => (Normal.Fold(p.Name), p.Key, p.Kind))
        .OrderBy(p => SearchWord.Fold(p.Name), StringComparer.Ordinal).ThenBy(p => p.Kind).ThenBy(p => p.Key, StringComparer.Ordinal).ThenBy(p => p.Name, StringComparer.Ordinal);

    // A letter with many places is divided by the second one.
    static IEnumerable<string> Beginnings(string name) => SearchWord.Words(name).Where((word, i) => i == 0 || word.Length >= ShortestWord)
        .Select(word => string.Concat(Letter(word[0]), Letter(word.ElementAtOrDefault(1)))).Distinct();

    static char Letter(char letter) => letter is >= 'a' and <= 'z' ? letter : '_';

    static IReadOnlyDictionary<string, object?> Names(IEnumerable<string> keys, Geography geography) =>
        new SortedDictionary<string, object?>(keys.Distinct().Select(geography.District).OfType<District>().ToDictionary(d => d.Key, d => (object?)d.Name), StringComparer.Ordinal);

    static Point? Middle(IEnumerable<District> districts) =>
        districts.ToList() is { Count: > 0 } all ? new(all.Average(d => d.Centre.Latitude), all.Average(d => d.Centre.Longitude)) : null;

    static int Hundredths(decimal degrees) => (int)Math.Round(degrees * 100, MidpointRounding.AwayFromZero);
}
