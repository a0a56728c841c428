using Newtonsoft.Json.Linq;

namespace Portal.Shape;

/// <summary>HSDS organization and what hangs on it. A description is required there and unknown here, so it is made from what is known.</summary>
static class HsdsOrganizations
{
    public static JObject Row(HsdsProvider provider, HsdsWords words) => HsdsWords.Object(
        ("id", provider.Id),
        ("name", provider.Carrier?.Name ?? provider.Centre!.Name),
        ("description", Description(provider, words)),
        ("email", HsdsWords.Mail(provider.Centre?.Email)),
        ("website", HsdsWords.Web(provider.Carrier is { } carrier ? carrier.Website : provider.Centre!.Website)),
        ("legal_status", provider.Carrier?.LegalForm),
        ("uri", words.Safe.Site.CatalogueHost + (provider.Carrier is { Id: var id } ? Urls.Organization(id) : Urls.Centre(provider.Centre!.Id))));

    public static IEnumerable<JObject> Identifiers(HsdsProvider provider, HsdsWords words) =>
        provider.Carrier is { Identifier: { Length: > 0 } identifier }
            ? [HsdsWords.Object(("id", words.Id("organization_identifier", provider.Carrier.Id)), ("organization_id", provider.Id), ("identifier_type", "Registernummer"), ("identifier", identifier))]
            : [];

    public static IEnumerable<JObject> Attributes(HsdsProvider provider, HsdsWords words) =>
        provider.Carrier is { } carrier ? HsdsTaxonomies.Attributes(words, ("organization", provider.Id, carrier.Id), "traegerarten", [carrier.Kind]) : [];

    static string Description(HsdsProvider provider, HsdsWords words)
    {
        if (provider.Centre is { } centre) return $"Beratungsstelle in {centre.Town}.";
        var kind = words.Label("traegerarten", provider.Carrier!.Kind);
        return $"Träger von Beratungsstellen. Art des Trägers: {kind}.{(provider.Carrier.Association is { } association && association != kind ? $" Verband: {association}." : "")}";
    }
}
