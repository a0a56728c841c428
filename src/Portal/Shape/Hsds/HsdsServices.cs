using System.Globalization;
using Newtonsoft.Json.Linq;
using Portal.Model;

namespace Portal.Shape;

/// <summary>HSDS service with its terms, areas, topics and the place where it is offered.</summary>
static class HsdsServices
{
    // From running to gone: a service is never more open than its centre.
    static readonly string[] Statuses = ["active", "temporarily closed", "inactive", "defunct"];

    public static JObject Row(HsdsOffer offer, HsdsDirectory directory)
    {
        var (words, centre, service) = (directory.Words, offer.Centre, offer.Service);
        return HsdsWords.Object(
            ("id", offer.Id),
            ("organization_id", directory.ProviderOf(centre).Id),
            ("name", service.Name),
            ("description", service.Description),
            ("url", HsdsWords.Web(service.OnlineUrl) ?? HsdsWords.Web(centre.Website)),
            ("email", HsdsWords.Mail(centre.Email)),
            ("status", Status(offer, words)),
            ("application_process", Process(service, words)),
            ("fees_description", service.Cost is { } cost ? words.Label("kosten", cost) : null),
            ("wait_time", Wait(service)),
            ("eligibility_description", HsdsWords.Sentences(service.Audience, service.LegalBasis is { Length: > 0 } law ? $"(Rechtsgrundlage: {law})" : null)),
            ("minimum_age", service.MinimumAge),
            ("maximum_age", service.MaximumAge),
            ("assured_date", HsdsWords.Day(service.CheckedOn) ?? HsdsWords.Day(centre.CheckedOn)),
            ("assurer_email", HsdsWords.Mail(words.Lookups.Sources.GetValueOrDefault(centre.Source)?.Steward.Email)),
            ("alert", Alert(offer, words)));
    }

    /// <summary>The worse of the service's and the centre's status, in HSDS's four words.</summary>
    public static string Status(HsdsOffer offer, HsdsWords words) =>
        Statuses[Math.Max(Array.IndexOf(Statuses, Status(offer.Service.Status, words)), Array.IndexOf(Statuses, Status(offer.Centre.Status, words)))];

    public static JObject AtLocation(HsdsOffer offer, HsdsWords words) => HsdsWords.Object(
        ("id", AtLocationId(offer, words)), ("service_id", offer.Id), ("location_id", HsdsLocations.Id(offer.Centre, words)), ("description", Modes(offer.Service, words)));

    /// <summary>Only hours of its own; the centre's hang on the location.</summary>
    public static IEnumerable<JObject> Schedules(HsdsOffer offer, HsdsWords words) =>
        HsdsSchedules.Of(offer.Service.Hours, null, words, ("service", offer.Id, offer.Id), Modes(offer.Service, words));

    public static IEnumerable<JObject> Costs(HsdsOffer offer, HsdsWords words)
    {
        if (offer.Service.Cost is not { } cost) return [];
        var free = cost == "kostenlos";
        return [HsdsWords.Object(("id", words.Id("cost_option", offer.Id)), ("service_id", offer.Id), ("option", words.Label("kosten", cost)), ("currency", free ? "EUR" : null), ("amount", free ? 0 : null))];
    }

    public static IEnumerable<JObject> Areas(HsdsOffer offer, HsdsWords words) =>
        words.Lookups.Areas[offer.Service.Id].DistinctBy(a => (a.Kind, a.From, a.To)).Select(area => HsdsWords.Object(
            ("id", words.Id("service_area", offer.Id, area.Kind, area.From ?? "", area.To ?? "")),
            ("service_id", offer.Id),
            ("name", AreaName.Of(area, words.Safe.Geography) ?? $"{words.Label("gebietsarten", area.Kind)} {Extent(area)}".Trim()),
            ("extent", Extent(area)),
            ("extent_type", Extent(area) is null ? null : "text"),
            ("uri", Key(area)?.Value)));

    public static IEnumerable<JObject> Attributes(HsdsOffer offer, HsdsWords words) =>
    [
        .. HsdsTaxonomies.Attributes(words, ("service", offer.Id, offer.Service.Id), "themen", [offer.Service.Topic]),
        .. HsdsTaxonomies.Attributes(words, ("service", offer.Id, offer.Service.Id), "kontaktformen", offer.Service.Modes),
    ];

    /// <summary>Only what the service says itself; else the centre's languages hang on the location.</summary>
    public static IEnumerable<JObject> Languages(HsdsOffer offer, HsdsWords words) =>
        offer.Service.Languages.Distinct().Select(code => Language(offer, code, null, words))
            .Concat(offer.Service.Interpreted.Distinct().Select(code => Language(offer, code, "mit Dolmetschen", words)));

    static JObject Language(HsdsOffer offer, string code, string? note, HsdsWords words) => HsdsWords.Object(
        ("id", words.Id("language", offer.Id, code, note ?? "")), ("service_id", offer.Id), ("name", words.Label("sprachen", code)), ("code", HsdsLocations.Tag(code)), ("note", note));

    static string AtLocationId(HsdsOffer offer, HsdsWords words) => words.Id("service_at_location", offer.Id);

    static string Status(string code, HsdsWords words) => words.Concept("status", code)?.Field("hsds") is { } told && Statuses.Contains(told) ? told : code switch
    {
        "voruebergehend-geschlossen" => "temporarily closed",
        "inaktiv" => "inactive",
        "aufgeloest" => "defunct",
        _ => "active",
    };

    static string? Modes(Service service, HsdsWords words) =>
        service.Modes.Count == 0 ? null : string.Join(", ", service.Modes.Distinct().Select(mode => words.Label("kontaktformen", mode)));

    static string? Process(Service service, HsdsWords words) => HsdsWords.Sentences(
        service.Access is { } access ? words.Label("zugangsarten", access) + "." : null,
        service.Anonymous switch { true => "Sie können anonym bleiben.", false => "Anonyme Beratung ist nicht möglich.", null => null });

    static string? Wait(Service service) => service.WaitWeeks is not { } weeks ? null
        : string.Create(CultureInfo.InvariantCulture, $"{(weeks == 1 ? "1 Woche" : $"{weeks} Wochen")}{(HsdsWords.Day(service.WaitAsOf) is { } day ? $" (Stand {day})" : "")}");

    static string? Alert(HsdsOffer offer, HsdsWords words)
    {
        var status = Status(offer, words);
        if (status == "active") return null;
        var next = offer.Centre.Successor is { } id && words.Lookups.ById.GetValueOrDefault(id) is { } successor ? $"Nachfolger: {successor.Name}, {words.Safe.Site.CatalogueHost}{Urls.Centre(id)}" : null;
        return HsdsWords.Sentences(status switch { "defunct" => "Aufgelöst.", "inactive" => "Ruht.", _ => "Vorübergehend geschlossen." }, next);
    }

    static string? Extent(ServiceArea area) => area.To is { } last && last != area.From ? $"{area.From}-{last}" : area.From;

    static Iri? Key(ServiceArea area) => area.Kind switch
    {
        "bundesweit" => PoliticalArea.Germany.Iri,
        "bundesland" or "kreis" or "ags" when area.From is { } key => PoliticalArea.FromKey(key, null)?.Iri,
        _ => null,
    };
}
