using Portal.Model;

namespace Portal.Shape;

/// <summary>Which area the centres of a table lie in, because GovData finds datasets by the official key of an area.</summary>
public static class Locations
{
    // Municipality, Kreis, Land: digits of the AGS (Amtlicher Gemeindeschlüssel).
    static readonly int[] Levels = [8, 5, 2];

    /// <summary>The smallest official area that holds all centres; Germany where they lie in several Länder or none has a key.</summary>
    public static Location Of(Geography geography, IEnumerable<Centre> centres)
    {
        List<Centre> all = [.. centres];
        var keys = all.Select(c => c.MunicipalityKey ?? "").Distinct().ToList();
        var shared = Levels.Select(level => (level, keys: keys.Select(k => k.Length >= level ? k[..level] : "").Distinct().ToList()))
            .FirstOrDefault(l => l.keys is [{ Length: > 0 }]);
        var area = shared.keys is [var key] ? PoliticalArea.FromKey(key, Name(geography, key, all[0])) : null;
        var box = Coverage.BoxOf(all);
        return new(area ?? PoliticalArea.Germany)
        {
            Box = box is { } b && b.West < b.East && b.South < b.North ? box : null,
            Centroid = box is null ? null : new Point((box.South + box.North) / 2, (box.West + box.East) / 2),
        };
    }

    static string? Name(Geography geography, string key, Centre any) => key.Length switch
    {
        2 => geography.State(key)?.Name,
        5 => geography.District(key)?.Name,
        _ => any.Town,
    };
}
