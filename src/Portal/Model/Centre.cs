namespace Portal.Model;

/// <summary>A point on the earth, for maps and distances.</summary>
/// <param name="Latitude">Degrees north, WGS 84.</param>
/// <param name="Longitude">Degrees east, WGS 84.</param>
public readonly record struct Point(decimal Latitude, decimal Longitude);

/// <summary>Where to go; kept apart from the centre so that a protected address can be removed as one thing.</summary>
/// <param name="Postcode">Five digits or empty.</param>
public sealed record Address(string? Street, string? HouseNumber, string? Addition, string? Postcode, Point? Point)
{
    /// <summary>Street and house number in one line, as on a letter; empty where neither is known.</summary>
    public string StreetLine => $"{Street} {HouseNumber}".Trim();

    public static readonly Address None = new(null, null, null, null, null);
}

/// <summary>What a wheelchair user must know before going there. Codes of the list erfuellung: ja, teilweise, nein; null is unknown.</summary>
public sealed record Accessibility(string? Entrance, string? Toilet, string? Lift, string? Note)
{
    public bool IsKnown => (Entrance ?? Toilet ?? Lift ?? Note) is not null;
}

/// <summary>An advice centre (German: Beratungsstelle): the thing that people look for.</summary>
/// <param name="Id">Slug, stable for ever: it is part of the address of the page.</param>
/// <param name="MunicipalityKey">AGS, 8 digits, or null; its first 5 digits are the Kreis.</param>
/// <param name="AddressIsPublic">False for shelters: no output may then hold anything of <paramref name="Address"/>.</param>
/// <param name="Phone">In the international form that people read, e.g. "+49 341 123456".</param>
/// <param name="Topics">Topics from the column themen, for portals without angebote.csv.</param>
/// <param name="Status">Code of the list status.</param>
/// <param name="Successor">Id of the centre that took over, for a centre that is closed.</param>
/// <param name="CheckedOn">The day a person last checked the entry; never a file date.</param>
/// <param name="Line">Line in the source file, for links to the editor.</param>
public sealed record Centre(
    string Id, string Name, string? OrganizationId, Address Address, string Town, string? MunicipalityKey, bool AddressIsPublic,
    string? Phone, string? Email, string? Website, OpeningHours Hours, string? HoursNote, Accessibility Accessibility,
    IReadOnlyList<string> Languages, IReadOnlyList<string> Topics, string Status, string? Successor,
    DateOnly CheckedOn, DateOnly? ReviewOn, string Source, int Line)
{
    /// <summary>AGS of the Kreis, 5 digits, or null where the centre has no municipality key.</summary>
    public string? DistrictKey => MunicipalityKey is { Length: >= 5 } key ? key[..5] : null;

    /// <summary>Key of the Land, 2 digits, or null where the centre has no municipality key.</summary>
    public string? StateKey => MunicipalityKey is { Length: >= 2 } key ? key[..2] : null;

    public bool IsClosed => Status == "aufgeloest";
}
