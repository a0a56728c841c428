using Newtonsoft.Json.Linq;
using Portal.Model;

namespace Portal.Shape;

/// <summary>A service in the words of schema.org: what it is, how to reach it, for whom and where.</summary>
static class SchemaOrgService
{
    /// <summary>The offer of a centre, with the service that it offers.</summary>
    public static JObject Offer(Service service, Centre centre, SchemaOrgWords words) => SchemaOrgWords.Object(
        ("@type", "Offer"),
        ("price", service.Cost == "kostenlos" ? 0 : null),
        ("priceCurrency", service.Cost == "kostenlos" ? "EUR" : null),
        ("itemOffered", Of(service, centre, words)));

    public static JObject Of(Service service, Centre centre, SchemaOrgWords words) => SchemaOrgWords.Object(
        ("@type", "Service"),
        ("@id", $"{words.Iri(Urls.Centre(centre.Id))}#{service.Id}"),
        ("name", service.Name),
        ("description", service.Description),
        ("serviceType", words.Label("themen", service.Topic)),
        ("provider", new JObject { ["@id"] = words.Iri(Urls.Centre(centre.Id)) + "#stelle" }),
        ("audience", Audience(service)),
        ("areaServed", new JArray(words.Lookups.Areas[service.Id].Select(area => Area(area, words.Safe.Geography)))),
        ("hoursAvailable", SchemaOrgHours.Of(service.Hours)),
        ("availableChannel", Channels(service, centre, words)));

    /// <summary>Languages in which one is understood without an interpreter.</summary>
    public static IReadOnlyList<string> Spoken(Service service, Centre centre) => service.Languages.Count > 0 ? service.Languages : centre.Languages;

    static JObject? Audience(Service service) => (service.Audience ?? (object?)service.MinimumAge ?? service.MaximumAge) is null ? null
        : SchemaOrgWords.Object(("@type", "PeopleAudience"), ("audienceType", service.Audience),
            ("suggestedMinAge", service.MinimumAge), ("suggestedMaxAge", service.MaximumAge));

    static JArray Channels(Service service, Centre centre, SchemaOrgWords words) =>
        [.. service.Modes.DefaultIfEmpty("").Select(mode => Channel(mode, service, centre, words)).Where(channel => channel.Count > 1)];

    static JObject Channel(string mode, Service service, Centre centre, SchemaOrgWords words) => SchemaOrgWords.Object(
        ("@type", "ServiceChannel"),
        ("name", mode.Length == 0 ? null : words.Label("kontaktformen", mode)),
        ("servicePhone", mode == "telefon" && centre.Phone is { } phone ? SchemaOrgWords.Object(("@type", "ContactPoint"), ("telephone", phone)) : null),
        ("serviceLocation", mode is "persoenlich" or "gruppe" ? new JObject { ["@id"] = words.Iri(Urls.Centre(centre.Id)) + "#stelle" } : null),
        ("serviceUrl", mode is "online" or "chat" or "video" or "email" ? SafeLink.Web(service.OnlineUrl) : null),
        ("availableLanguage", new JArray(Spoken(service, centre).Concat(service.Interpreted).Distinct())));

    static JObject Area(ServiceArea area, Geography geography) => area.Kind switch
    {
        "bundesweit" => SchemaOrgWords.Object(("@type", "Country"), ("name", "Deutschland"), ("identifier", "DE")),
        "bundesland" => SchemaOrgWords.Object(("@type", "State"), ("name", AreaName.Of(area, geography)), ("identifier", area.From)),
        "plz" when area.To is { } last => SchemaOrgWords.Object(("@type", "DefinedRegion"), ("addressCountry", "DE"),
            ("postalCodeRange", SchemaOrgWords.Object(("@type", "PostalCodeRangeSpecification"), ("postalCodeBegin", area.From), ("postalCodeEnd", last)))),
        "plz" => SchemaOrgWords.Object(("@type", "DefinedRegion"), ("addressCountry", "DE"), ("postalCode", area.From)),
        _ => SchemaOrgWords.Object(("@type", "AdministrativeArea"), ("name", AreaName.Of(area, geography)), ("identifier", area.From)),
    };
}
