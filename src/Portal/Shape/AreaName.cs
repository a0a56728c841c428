using Portal.Model;

namespace Portal.Shape;

/// <summary>The name of a service area, because a key tells people nothing.</summary>
public static class AreaName
{
    /// <summary>The name where the geography knows one; null else.</summary>
    public static string? Of(ServiceArea area, Geography geography) => area.Kind switch
    {
        "bundesweit" => "Deutschland",
        "bundesland" => geography.State(area.From)?.Name,
        "kreis" => geography.District(area.From)?.Name,
        "plz" when area is { From: { } code, To: null } && geography.Postcode(code).Select(p => p.Town).Distinct().ToList() is { Count: > 0 } towns => string.Join(", ", towns),
        "ags" when area.From is { Length: >= 5 } key && geography.District(key[..5]) is { } district && IsWhole(key) => district.Name,
        _ => null,
    };

    // A Kreis of one municipality (kreisfreie Stadt) has the key 000 for it.
    static bool IsWhole(string key) => key.Length == 5 || key.EndsWith("000", StringComparison.Ordinal);
}
