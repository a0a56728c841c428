using Portal.Model;

namespace Portal.Check;

/// <summary>What a postcode alone says about the Kreis.</summary>
public static class DistrictOfPostcode
{
    /// <summary>The Kreis of a postcode that lies in exactly one; null otherwise.</summary>
    public static District? Decided(string postcode, Geography geography) =>
        geography.Postcode(postcode).Select(p => p.DistrictKey).Distinct().Take(2).ToList() is [var key] ? geography.District(key) : null;

    /// <summary>The municipality key of a city that is its own Kreis, where it is the Kreis's key and 000; null for a Landkreis.</summary>
    public static string? WholeKey(District district) => district.Kind is "Kreisfreie Stadt" or "Stadtkreis" ? district.Key + "000" : null;
}
