using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Portal.Model;
using Portal.Protect;

namespace Portal.Shape;

/// <summary>A centre in the words of schema.org, for search engines inside its page and for programs as a file.</summary>
/// <remarks>
/// The context is inside, so that nobody has to fetch one. Properties that the data does not know are left out: unknown hours are
/// not closed hours. The directory's own day of checking stands at the page that says it (lastReviewed).
/// </remarks>
public static class SchemaOrg
{
    /// <summary>JSON-LD in which &lt;, &gt;, &amp;, quotes in text, U+2028 and U+2029 are written as \u, so that it may stand in a script element as it is.</summary>
    public static string Json(Centre centre, Safe safe, Lookups lookups, string language)
    {
        using var text = new StringWriter();
        using var json = new JsonTextWriter(text) { StringEscapeHandling = StringEscapeHandling.EscapeHtml };
        Of(centre, new(safe, lookups, language)).WriteTo(json);
        json.Flush();
        return text.ToString();
    }

    internal static JObject Of(Centre centre, SchemaOrgWords words) => SchemaOrgWords.Object(
        ("@context", new JObject { ["@vocab"] = "https://schema.org/" }),
        ("@type", new JArray("Organization", "Place")),
        ("@id", words.Iri(Urls.Centre(centre.Id)) + "#stelle"),
        ("name", centre.Name),
        ("identifier", centre.Id),
        ("url", words.Iri(Urls.Centre(centre.Id))),
        ("sameAs", SafeLink.Web(centre.Website)),
        ("parentOrganization", centre.OrganizationId is { } id && words.Lookups.Organizations.GetValueOrDefault(id) is { } organization ? Of(organization, words) : null),
        ("address", Address(centre, words)),
        ("geo", Geo(centre)),
        ("telephone", centre.Phone),
        ("email", centre.Email),
        ("openingHoursSpecification", SchemaOrgHours.Of(centre.Hours)),
        ("amenityFeature", Features(centre.Accessibility, words)),
        ("knowsLanguage", new JArray(centre.Languages)),
        ("makesOffer", centre.IsClosed ? null : new JArray(words.Lookups.Services[centre.Id].Where(s => s.Status != "aufgeloest").Select(s => SchemaOrgService.Offer(s, centre, words)))),
        ("subjectOf", Page(centre, words)));

    internal static JObject Of(Organization organization, SchemaOrgWords words) => SchemaOrgWords.Object(
        ("@type", organization.Kind switch { "oeffentlich" => "GovernmentOrganization", "wirtschaft" => "Corporation", _ => "NGO" }),
        ("@id", words.Iri(Urls.Organization(organization.Id)) + "#traeger"), ("name", organization.Name),
        ("url", words.Iri(Urls.Organization(organization.Id))), ("sameAs", SafeLink.Web(organization.Website)));

    /// <summary>The page about a centre, which was checked, as the centre itself was not.</summary>
    internal static JObject Page(Centre centre, SchemaOrgWords words) =>
        SchemaOrgWords.Object(("@type", "WebPage"), ("@id", words.Iri(Urls.Centre(centre.Id))), ("lastReviewed", SchemaOrgWords.Day(centre.CheckedOn)));

    static JObject Address(Centre centre, SchemaOrgWords words) => SchemaOrgWords.Object(
        ("@type", "PostalAddress"), ("streetAddress", centre.Address.StreetLine), ("postalCode", centre.Address.Postcode),
        ("addressLocality", centre.Town), ("addressRegion", words.Safe.Geography.State(centre.StateKey)?.Name), ("addressCountry", "DE"));

    static JObject? Geo(Centre centre) => centre.Address.Point is { } point
        ? SchemaOrgWords.Object(("@type", "GeoCoordinates"), ("latitude", point.Latitude), ("longitude", point.Longitude))
        : null;

    static JArray Features(Accessibility accessibility, SchemaOrgWords words) => new(
        new[] { ("eingang_rollstuhl", accessibility.Entrance), ("wc_rollstuhl", accessibility.Toilet), ("aufzug", accessibility.Lift) }
            .Where(f => f.Item2 is not null)
            .Select(f => SchemaOrgWords.Object(
                ("@type", "LocationFeatureSpecification"), ("name", words.Column(f.Item1)),
                ("value", f.Item2 switch { "ja" => true, "nein" => false, _ => words.Label("erfuellung", f.Item2!) }))));
}
