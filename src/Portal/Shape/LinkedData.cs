using Portal.Model;

namespace Portal.Shape;

/// <summary>
/// The directory as linked data: each record is a graph of its own that says the same in every file it stands in, so that a file of
/// all records can be written one after the other. Texts are as in schema.org (<see cref="SchemaOrg"/>); org, locn, vcard and codes stand beside them.
/// </summary>
public static class LinkedData
{
    /// <summary>The short names in every such file; none of them is the scheme of an address that the data may hold (http, https, mailto, tel).</summary>
    public static readonly IReadOnlyDictionary<string, string> Prefixes =
        new[] { "adms", "dcterms", "foaf", "geo", "locn", "org", "schema", "skos", "vcard", "xsd" }.ToDictionary(name => name, name => Vocabulary.Prefixes[name]);

    /// <summary>All that is known of a centre: itself, its page, its carrier and its services.</summary>
    public static Graph Whole(Centre centre, Publication all) => Graph(
    [
        .. LinkedCentre.Of(centre, all),
        .. centre.OrganizationId is { } id && all.Lookups.Organizations.GetValueOrDefault(id) is { } organization ? LinkedOrganization.Of(organization, all) : [],
        .. all.Lookups.Services[centre.Id].SelectMany(service => LinkedService.Of(service, centre, all)),
    ]);

    public static Graph Of(Centre centre, Publication all) => Graph(LinkedCentre.Of(centre, all));

    public static Graph Of(Service service, Publication all) => Graph(LinkedService.Of(service, all.Lookups.ById[service.CentreId], all));

    public static Graph Of(Organization organization, Publication all) => Graph(LinkedOrganization.Of(organization, all));

    internal static Iri Centre(Site site, string id) => Address(site, Urls.Centre(id) + "#stelle");

    /// <param name="path">Root-relative.</param>
    internal static Iri Page(Site site, string path) => Address(site, path);

    internal static Iri Service(Site site, Service service) => Address(site, $"{Urls.Centre(service.CentreId)}#{service.Id}");

    internal static Iri Organization(Site site, string id) => Address(site, Urls.Organization(id) + "#traeger");

    /// <summary>The concept of a code; null for a code that its list does not have.</summary>
    internal static Iri? Concept(Publication all, string list, string? code) =>
        all.Safe.CodeLists.GetValueOrDefault(list)?.Find(code) is { } concept ? LinkedCodeList.Concept(all.Safe.Site, list, concept.Code) : null;

    /// <summary>What is said of the page about a record: that its content may be used, and how.</summary>
    internal static IReadOnlyList<Triple> Terms(Iri page, string source, Publication all)
    {
        var terms = all.Lookups.Sources.GetValueOrDefault(source);
        return new Resource(page).Link(Vocabulary.Dcterms.License, terms is null ? null : Licences.Find(terms.Licence)?.Iri)
            .Text(Vocabulary.Schema.Of("creditText"), terms?.Attribution).Triples;
    }

    /// <summary>The language of labels in files: the site's first, as in the pages at /.</summary>
    internal static SchemaOrgWords Words(Publication all) => new(all.Safe, all.Lookups, all.Safe.Site.Languages[0]);

    internal static Graph Graph(IEnumerable<Triple> triples) => new(triples, Prefixes);

    static Iri Address(Site site, string path) => Iri.Of(site.CatalogueHost + path);
}
