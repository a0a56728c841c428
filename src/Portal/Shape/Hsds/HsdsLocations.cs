using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using Portal.Model;

namespace Portal.Shape;

/// <summary>HSDS location with address, phone, languages and accessibility: the place where a centre is, as far as it may be told.</summary>
/// <remarks>A protected centre is no place that one may go to, so it is virtual; its address is no longer in the data here.</remarks>
static partial class HsdsLocations
{
    static readonly string[] Remote = ["telefon", "video", "email", "chat", "online", "brief"];

    public static string Id(Centre centre, HsdsWords words) => words.Id("location", centre.Id);

    public static JObject Row(Centre centre, HsdsDirectory directory) => HsdsWords.Object(
        ("id", Id(centre, directory.Words)),
        ("location_type", IsVirtual(centre, directory) ? "virtual" : "physical"),
        ("url", IsVirtual(centre, directory) ? HsdsWords.Web(centre.Website) : null),
        ("organization_id", directory.ProviderOf(centre).Id),
        ("name", centre.Name),
        ("description", HasAddress(centre, directory.Words) ? null : Place(centre, directory.Words)),
        ("latitude", centre.Address.Point?.Latitude),
        ("longitude", centre.Address.Point?.Longitude),
        ("external_identifier", centre.Id),
        ("external_identifier_type", "stelle_id"));

    /// <summary>Only a whole address: HSDS requires street, postcode, town and Land. What is less stands as words in the location's description.</summary>
    public static IEnumerable<JObject> Addresses(Centre centre, HsdsWords words) => !HasAddress(centre, words) ? [] :
    [
        HsdsWords.Object(
            ("id", words.Id("address", centre.Id)), ("location_id", Id(centre, words)),
            ("address_1", centre.Address.StreetLine), ("address_2", centre.Address.Addition), ("city", centre.Town),
            ("region", words.Safe.Geography.District(centre.DistrictKey)?.Name), ("state_province", State(centre, words)!.Name),
            ("postal_code", centre.Address.Postcode), ("country", "DE"), ("address_type", "physical")),
    ];

    public static IEnumerable<JObject> Phones(Centre centre, HsdsWords words) => string.IsNullOrWhiteSpace(centre.Phone) ? [] :
        [HsdsWords.Object(("id", words.Id("phone", centre.Id)), ("location_id", Id(centre, words)), ("number", centre.Phone), ("type", "voice"))];

    public static IEnumerable<JObject> Languages(Centre centre, HsdsWords words) =>
        centre.Languages.Distinct().Select(code => HsdsWords.Object(
            ("id", words.Id("language", centre.Id, code)), ("location_id", Id(centre, words)),
            ("name", words.Label("sprachen", code)), ("code", Tag(code))));

    /// <summary>The code where it is one of ISO 639, as HSDS asks.</summary>
    public static string? Tag(string code) => Iso639().IsMatch(code) ? code : null;

    public static IEnumerable<JObject> Accessibility(Centre centre, HsdsWords words)
    {
        var known = centre.Accessibility;
        if (!known.IsKnown) return [];
        var said = new[] { ("eingang_rollstuhl", known.Entrance), ("wc_rollstuhl", known.Toilet), ("aufzug", known.Lift) }
            .Where(f => f.Item2 is not null).Select(f => $"{words.Column(f.Item1)}: {words.Label("erfuellung", f.Item2!)}");
        return [HsdsWords.Object(("id", words.Id("accessibility", centre.Id)), ("location_id", Id(centre, words)), ("description", string.Join("; ", said)), ("details", known.Note))];
    }

    public static IEnumerable<JObject> Schedules(Centre centre, HsdsWords words) =>
        HsdsSchedules.Of(centre.Hours, centre.HoursNote, words, ("location", Id(centre, words), centre.Id));

    static bool IsVirtual(Centre centre, HsdsDirectory directory) => !centre.AddressIsPublic
        || centre.Address.StreetLine.Length == 0 && centre.Address.Point is null
            && directory.OffersOf(centre).All(o => o.Service.Modes.Count > 0 && o.Service.Modes.All(Remote.Contains));

    static bool HasAddress(Centre centre, HsdsWords words) =>
        centre.AddressIsPublic && centre.Address is { StreetLine.Length: > 0, Postcode.Length: > 0 } && State(centre, words) is not null;

    /// <summary>By municipality key, else by postcode where that lies in one Land only.</summary>
    static State? State(Centre centre, HsdsWords words)
    {
        var places = words.Safe.Geography;
        if (places.State(centre.StateKey) is { } known) return known;
        return centre.Address.Postcode is { } code && places.Postcode(code).Select(p => places.District(p.DistrictKey)?.StateKey).Distinct().ToList() is [{ } only] ? places.State(only) : null;
    }

    static string Place(Centre centre, HsdsWords words)
    {
        var town = $"Ort: {centre.Town}{(State(centre, words) is { } state && state.Name != centre.Town ? $" ({state.Name})" : "")}.";
        if (!centre.AddressIsPublic) return $"{town} Die Adresse ist nicht öffentlich.";
        return centre.Address is { StreetLine: "", Postcode: null or "" } ? town
            : $"Adresse: {string.Join(", ", new[] { centre.Address.StreetLine, $"{centre.Address.Postcode} {centre.Town}".Trim() }.Where(part => part.Length > 0))}.";
    }

    [GeneratedRegex(@"^[a-z]{2,3}\z")]
    private static partial Regex Iso639();
}
