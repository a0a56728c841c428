namespace Portal.Model;

/// <summary>One thing a centre helps with, and on what conditions (German: Angebot; HSDS: service).</summary>
/// <param name="Topic">Code of the list themen.</param>
/// <param name="MinimumAge">Years, inclusive.</param>
/// <param name="MaximumAge">Years, inclusive.</param>
/// <param name="Modes">Codes of the list kontaktformen.</param>
/// <param name="Anonymous">Null is unknown.</param>
/// <param name="Cost">Code of the list kosten.</param>
/// <param name="Access">Code of the list zugangsarten: offen, termin, beides.</param>
/// <param name="WaitWeeks">Weeks until a first talk, as of <paramref name="WaitAsOf"/>.</param>
/// <param name="Hours">Where known they hold instead of the centre's hours.</param>
public sealed record Service(
    string Id, string CentreId, string Topic, string Name, string? Description, string? Audience, int? MinimumAge, int? MaximumAge,
    IReadOnlyList<string> Modes, bool? Anonymous, string? Cost, string? Access, int? WaitWeeks, DateOnly? WaitAsOf,
    OpeningHours Hours, string? LegalBasis, string? OnlineUrl, string Status, DateOnly? CheckedOn, string Source)
{
    /// <summary>Codes of the list sprachen in which the counselling itself is given; empty where they are those of the centre.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>Codes of the list sprachen for which an interpreter comes, because that is not the same as being understood by the adviser.</summary>
    public IReadOnlyList<string> Interpreted { get; init; } = [];
}

/// <summary>For whom a service is responsible by place (German: Einzugsgebiet), which a postcode's distance alone does not tell.</summary>
/// <param name="Kind">Code of the list gebietsarten: plz, kreis, ags, bundesland, bundesweit.</param>
/// <param name="From">Key or first postcode; null for bundesweit.</param>
/// <param name="To">Last postcode of a range, inclusive; null for one key.</param>
public sealed record ServiceArea(string ServiceId, string Kind, string? From, string? To, string Source);

/// <summary>Everything the directory holds, as one immutable value.</summary>
public sealed record CentreDirectory(
    IReadOnlyList<Organization> Organizations, IReadOnlyList<Centre> Centres,
    IReadOnlyList<Service> Services, IReadOnlyList<ServiceArea> Areas);
