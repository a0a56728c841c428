using static Portal.Shape.Vocabulary;

namespace Portal.Shape;

/// <summary>
/// The catalogue as DCAT-AP.de 3.0 (2024-12-12) for GovData and data.europa.eu. Everything is described on the spot, because a harvester reads
/// each page alone; no path leads from one data set to another, because GovData deletes along such paths: a link that would make one is left out.
/// </summary>
public static partial class DcatApDe
{
    /// <param name="view">Where the catalogue has several pages: which of them this is.</param>
    public static Graph From(Catalogue catalogue, CataloguePage? view = null)
    {
        List<Triple> told =
        [
            .. Described(catalogue).Triples,
            .. Agents(catalogue).SelectMany(agent => Described(agent).Triples),
            .. catalogue.Datasets.SelectMany(Told),
            .. catalogue.Services.SelectMany(service => Described(service, catalogue.Datasets).Triples),
            .. ThemeList(),
            .. LicenceTypes(catalogue),
        ];
        if (view is not null) told.AddRange(Described(view).Triples);
        told.RemoveAll(LeadsAway(catalogue));
        return new Graph([.. told, .. Types(told), .. Names(catalogue)]);
    }

    // A homepage that is also the catalogue's address, or a page that is also a data set's: only catalogue and services may point there.
    static Predicate<Triple> LeadsAway(Catalogue catalogue)
    {
        HashSet<Term> above = [catalogue.Iri, .. catalogue.Services.Select(service => service.Iri)];
        HashSet<Term> entries = [.. above, .. catalogue.Datasets.Select(dataset => dataset.Iri)];
        return triple => entries.Contains(triple.Object) && !above.Contains(triple.Subject) && triple.Subject != triple.Object;
    }

    static Resource Described(Catalogue catalogue) => new Resource(catalogue.Iri, Dcat.Catalog)
        .Text(Dcterms.Title, catalogue.Title)
        .Text(Dcterms.Description, catalogue.Description)
        .Link(Dcterms.Publisher, catalogue.Publisher.Iri)
        .Link(Dcterms.Creator, catalogue.Creator?.Iri)
        .Date(Dcterms.Issued, catalogue.Issued)
        .Date(Dcterms.Modified, catalogue.Modified)
        .Links(Dcterms.Language, catalogue.Languages)
        .Link(Foaf.Homepage, catalogue.Homepage)
        .Link(Dcterms.License, catalogue.Licence?.Iri)
        .Link(Dcterms.Rights, catalogue.Licence?.Text)
        .Link(Dcat.ThemeTaxonomy, ThemeScheme)
        .Link(DcatAp.Availability, catalogue.Availability)
        .Spatial(catalogue.Spatial)
        .Links(DcatAp.ApplicableLegislation, catalogue.Legislation)
        .Links(Dcat.HasDataset, catalogue.Datasets.Select(dataset => dataset.Iri))
        .Links(Dcat.HasService, catalogue.Services.Select(service => service.Iri));

    static Resource Described(Agent agent) => new Resource(agent.Iri, Foaf.Agent, Foaf.Organization)
        .Text(Foaf.Name, agent.Name)
        .Link(Dcterms.Type, agent.Type)
        .Link(Foaf.Homepage, agent.Homepage)
        .Link(Foaf.Mbox, agent.Email);

    // A data set that is served but not in this catalogue (or on this page) would be a violation of the class check.
    static Resource Described(DataService service, IReadOnlyList<CatalogueDataset> datasets) => new Resource(service.Iri, Dcat.DataService)
        .Text(Dcterms.Title, service.Title)
        .Text(Dcterms.Description, service.Description)
        .Link(Dcterms.Publisher, service.Publisher.Iri)
        .Contact(service.Contact)
        .Links(Dcat.Theme, service.Themes.Select(theme => theme.Iri))
        .Keywords(service.Keywords, service.Themes)
        .Link(Dcat.EndpointUrl, service.EndpointUrl)
        .Link(Dcat.EndpointDescription, service.EndpointDescription)
        .Links(Dcat.ServesDataset, service.ServesDatasets.Where(served => datasets.Any(dataset => dataset.Iri == served)))
        .Link(Dcterms.Format, service.Format?.FileType)
        .Link(Dcterms.License, service.Licence.Iri)
        .Link(Dcterms.Rights, service.Licence.Text)
        .Link(Dcterms.AccessRights, service.AccessRights)
        .Link(DcatAp.Availability, service.Availability)
        .Links(DcatAp.ApplicableLegislation, service.Legislation)
        .Links(Dcterms.ConformsTo, service.ConformsTo)
        .Link(Dcat.LandingPage, service.LandingPage);

    // Two settings may name the same agent differently; the first wins, since GovData wants exactly one name.
    static IEnumerable<Agent> Agents(Catalogue catalogue) => new[] { catalogue.Publisher, catalogue.Creator }
        .Concat(catalogue.Datasets.SelectMany(d => new[] { d.Publisher, d.Creator, d.Custodian }.Concat(d.Originators)))
        .Concat(catalogue.Services.Select(s => s.Publisher))
        .OfType<Agent>()
        .DistinctBy(agent => agent.Iri);
}
