using Portal.Model;

namespace Portal.Shape.Search;

/// <summary>A service area as one short key: which postcodes, municipality, Kreis or Land a service is responsible for.</summary>
public static class AreaCode
{
    public const string Nationwide = "b";

    // A municipality key of a Kreis that is one municipality ends in 000, one of a whole Kreis has 5 digits.
    const int DistrictDigits = 5;

    /// <summary>"p50667", "p50667-50679", "a05315000", "k05315", "l05" or "b"; null where the area names nothing.</summary>
    public static string? Of(ServiceArea area) => area switch
    {
        { Kind: "bundesweit" } => Nationwide,
        { From: null or "" } => null,
        { Kind: "bundesland" } => "l" + area.From,
        { Kind: "kreis" } => "k" + area.From,
        { Kind: "ags", From.Length: DistrictDigits } => "k" + area.From,
        { Kind: "ags" } when area.From.EndsWith("000", StringComparison.Ordinal) => "k" + area.From[..Math.Min(DistrictDigits, area.From.Length)],
        { Kind: "ags" } => "a" + area.From,
        { Kind: "plz", To: { Length: > 0 } to } when to != area.From => $"p{area.From}-{to}",
        { Kind: "plz" } => "p" + area.From,
        _ => null,
    };

    /// <summary>All areas of a service, each once, in the order of the file.</summary>
    public static IReadOnlyList<string> Of(Service service, Lookups lookups) => [.. lookups.Areas[service.Id].Select(Of).OfType<string>().Distinct()];
}
