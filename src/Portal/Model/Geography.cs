namespace Portal.Model;

/// <summary>A Land, the first thing people choose when they look for help by place.</summary>
/// <param name="Key">2 digits of the AGS.</param>
/// <param name="Outline">SVG path data in the units of data/geo/README.md; empty where there is none.</param>
public sealed record State(string Key, string Name, string NameEn, string Iso, string Outline);

/// <summary>A Kreis or kreisfreie Stadt, the area for which most services are responsible.</summary>
/// <param name="Key">5 digits of the AGS.</param>
/// <param name="Population">Inhabitants, see data/geo/README.md for the year; 0 is unknown.</param>
public sealed record District(string Key, string Name, string Kind, string StateKey, int Population, Point Centre, string Outline);

/// <summary>A postcode's part in one Kreis, because a postcode alone does not always settle who is responsible.</summary>
/// <param name="Point">Rough middle, two decimals.</param>
public sealed record PostcodePlace(string Postcode, string Town, string DistrictKey, Point Point);

/// <summary>The places of Germany that checks and pages need, from the tables under data/geo.</summary>
public sealed record Geography(IReadOnlyList<State> States, IReadOnlyList<District> Districts, IReadOnlyList<PostcodePlace> Places)
{
    readonly Dictionary<string, State> states = States.ToDictionary(s => s.Key);
    readonly Dictionary<string, District> districts = Districts.ToDictionary(d => d.Key);
    readonly ILookup<string, PostcodePlace> places = Places.ToLookup(p => p.Postcode);

    public static readonly Geography Empty = new([], [], []);

    public State? State(string? key) => key is null ? null : states.GetValueOrDefault(key);

    public District? District(string? key) => key is null ? null : districts.GetValueOrDefault(key);

    /// <summary>All places of a postcode: more than one where it lies in several Kreise, none where it is unknown.</summary>
    public IEnumerable<PostcodePlace> Postcode(string postcode) => places[postcode];
}
