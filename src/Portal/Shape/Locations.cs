using Portal.Model;
using Portal.Protect;

namespace Portal.Shape;

/// <summary>Which area the centres of a table lie in, because GovData finds datasets by the official key of an area.</summary>
public static class Locations
{
    // Municipality, Kreis, Land: digits of the AGS (Amtlicher Gemeindeschlüssel).
    static readonly int[] Levels = [8, 5, 2];

    /// <summary>Of the centres that a data set speaks of: its own, else those of its source (services, carriers), else all. Codes have an area where they hold, but no place.</summary>
    public static Location Of(Safe safe, PublishedDataset dataset)
    {
        var centres = dataset.Centres;
        if (centres.Count == 0) centres = [.. safe.Directory.Centres.Where(c => c.Source == dataset.Source.Id)];
        if (centres.Count == 0) centres = safe.Directory.Centres;
        var place = Of(safe.Geography, centres);
        return dataset.Kind == DatasetKind.CodeList ? new(place.Area) : place;
    }

    /// <summary>The smallest official area that holds all centres; Germany where they lie in several Länder or one's place is unknown.</summary>
    public static Location Of(Geography geography, IEnumerable<Centre> centres)
    {
        List<Centre> all = [.. centres];
        var keys = all.Select(centre => KeyOf(geography, centre)).Distinct().ToList();
        var shared = Levels.Select(level => keys.Select(k => k.Length >= level ? k[..level] : "").Distinct().ToList())
            .FirstOrDefault(some => some is [{ Length: > 0 }]);
        var box = Coverage.BoxOf(all);
        return new((shared is [var key] ? PoliticalArea.FromKey(key, Name(geography, key, all)) : null) ?? PoliticalArea.Germany)
        {
            Box = box is { } b && b.West < b.East && b.South < b.North ? box : null,
            Centroid = box is null ? null : new Point((box.South + box.North) / 2, (box.West + box.East) / 2),
        };
    }

    // Without an AGS the postcode says the Kreis, unless it lies in several. A shelter has no postcode here.
    static string KeyOf(Geography geography, Centre centre) => centre.MunicipalityKey
        ?? (geography.Postcode(centre.Address.Postcode ?? "").Select(place => place.DistrictKey).Distinct().ToList() is [var district] ? district : "");

    static string? Name(Geography geography, string key, IReadOnlyList<Centre> centres) => key.Length switch
    {
        2 => geography.State(key)?.Name,
        5 => geography.District(key)?.Name,
        _ => centres.GroupBy(c => c.Town).OrderByDescending(town => town.Count()).ThenBy(town => town.Key, StringComparer.Ordinal).First().Key,
    };
}
