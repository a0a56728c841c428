using System.Globalization;
using Portal.Model;

namespace Portal.Shape.Search;

/// <summary>What filters, distances and "open now" need of the centres of a tile, in columns, because columns of like values pack well.</summary>
static class TilePieces
{
    public static SearchPiece Of(SearchTile tile) => new($"k/{Text(tile.Index)}.json",
        () => [("stand", tile.Directory.Stand), ("von", tile.From), .. Columns(tile.Directory.All.Lookups, [.. tile.Centres])]);

    /// <summary>The carriers of a tile in a file of their own, because their names weigh as much as all the rest and few people filter by them.</summary>
    public static SearchPiece CarriersOf(SearchTile tile) => new($"t/{Text(tile.Index)}.json",
        () => [("stand", tile.Directory.Stand), .. Carriers(tile.Directory.All.Lookups, [.. tile.Centres])]);

    public static IEnumerable<(string, object?)> Carriers(Lookups lookups, List<SearchCentre> centres)
    {
        var carriers = new Distinct();
        yield return ("u", centres.ConvertAll(c => Carrier(c, lookups) is { } o ? carriers.Of(o.Id, new[] { o.Id, o.Name }) : -1));
        yield return ("traeger", carriers.Values);
    }

    /// <summary>The columns of any centres in ascending order.</summary>
    public static IEnumerable<(string, object?)> Columns(Lookups lookups, List<SearchCentre> centres)
    {
        var (districts, languages, kinds, hours) = (new Distinct(), new Distinct(), new Distinct(), new Distinct());
        var (profiles, areas) = (new Distinct(), new Distinct());
        yield return ("lat", Steps(centres, p => p.Latitude));
        yield return ("lon", Steps(centres, p => p.Longitude));
        yield return ("vage", Where(centres, c => c.Point is { IsVague: true }));
        yield return ("ohne", Where(centres, c => c.Point is null));
        yield return ("zu", Where(centres, c => c.Centre.Status is not "aktiv"));
        yield return ("k", centres.ConvertAll(c => districts.Of(c.District)));
        yield return ("kreis", districts.Values);
        yield return ("rolli", string.Concat(centres.Select(c => Degree(c.Centre.Accessibility.Entrance))));
        yield return ("s", centres.ConvertAll(c => languages.Of(string.Join('|', c.Centre.Languages))));
        yield return ("sprachen", languages.Values);
        yield return ("t", centres.ConvertAll(c => Carrier(c, lookups) is { } o ? kinds.Of(o.Kind) : -1));
        yield return ("traegerarten", kinds.Values);
        yield return ("z", centres.ConvertAll(c => hours.Of(HoursCode.Of(c.Centre.Hours))));
        yield return ("a", centres.ConvertAll(c => c.Services.Select(s => new[] { Profile(s, profiles, hours), Areas(AreaCode.Of(s, lookups), areas) }).ToList()));
        yield return ("zeiten", hours.Values);
        yield return ("profile", profiles.Values);
        yield return ("gebiete", areas.Values);
    }

    /// <summary>Each number as its difference to the one before; a centre without a point has the place of the one before it.</summary>
    static List<int> Steps(List<SearchCentre> centres, Func<SearchPoint, int> number)
    {
        var last = 0;
        return centres.ConvertAll(c =>
        {
            var (before, now) = (last, c.Point is { } point ? number(point) : last);
            last = now;
            return now - before;
        });
    }

    static List<int> Where(List<SearchCentre> centres, Predicate<SearchCentre> holds) => [.. Enumerable.Range(0, centres.Count).Where(i => holds(centres[i]))];

    static char Degree(string? code) => code switch { "ja" => 'j', "teilweise" => 't', "nein" => 'n', _ => '-' };

    internal static Organization? Carrier(SearchCentre centre, Lookups lookups) =>
        centre.Centre.OrganizationId is { } id ? lookups.Organizations.GetValueOrDefault(id) : null;

    static int Profile(Service service, Distinct profiles, Distinct hours)
    {
        object?[] profile =
        [
            service.Topic, string.Join('|', service.Modes), Access(service.Access), service.Anonymous switch { true => "j", false => "n", null => "-" },
            service.Cost ?? "", service.MinimumAge, service.MaximumAge, service.Hours.State == HoursState.Unknown ? -1 : hours.Of(HoursCode.Of(service.Hours)),
            service.OnlineUrl is null ? 0 : 1, string.Join('|', service.Languages), string.Join('|', service.Interpreted),
        ];
        return profiles.Of(string.Join('\u001F', profile.Select(v => Convert.ToString(v, CultureInfo.InvariantCulture))), profile);
    }

    static string Access(string? code) => code switch { "offen" => "o", "termin" => "t", "beides" => "b", _ => "-" };

    static int Areas(IReadOnlyList<string> keys, Distinct areas) => keys.Count == 0 ? -1 : areas.Of(string.Join(' ', keys), keys);

    static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
