using Portal.Model;

namespace Portal.Shape;

/// <summary>A service with its topic, the ways and languages it is given in, and the official keys of the areas it is for.</summary>
static class LinkedService
{
    public static IEnumerable<Triple> Of(Service service, Centre centre, Publication all)
    {
        var page = LinkedData.Page(all.Safe.Site, Urls.Centre(centre.Id));
        var thing = new Resource(LinkedData.Service(all.Safe.Site, service))
            .Say(SchemaOrgService.Of(service, centre, LinkedData.Words(all)))
            .Text(Vocabulary.Dcterms.Identifier, service.Id)
            .Date(Vocabulary.Dcterms.Modified, service.CheckedOn is { } day && day != default ? day : null)
            .Link(Vocabulary.Dcterms.Subject, LinkedData.Concept(all, "themen", service.Topic))
            .Links(Vocabulary.Dcterms.Type, service.Modes.Select(mode => LinkedData.Concept(all, "kontaktformen", mode)).OfType<Iri>())
            .Link(Vocabulary.Adms.Status, LinkedData.Concept(all, "status", service.Status))
            .Links(Vocabulary.Dcterms.Language, SchemaOrgService.Spoken(service, centre).Select(Vocabulary.Languages.All.GetValueOrDefault).OfType<Iri>())
            .Links(Vocabulary.Dcterms.Spatial, all.Lookups.Areas[service.Id].Select(Area).OfType<Iri>())
            .Link(Vocabulary.Foaf.Page, page);
        return [.. thing.Triples, .. LinkedData.Terms(page, service.Source, all)];
    }

    // A postcode has no such address: it is no administrative area.
    static Iri? Area(ServiceArea area) => area.Kind switch
    {
        "bundesweit" => Vocabulary.Areas.Germany,
        "bundesland" or "kreis" or "ags" => PoliticalArea.FromKey(area.From ?? "", null)?.Iri,
        _ => null,
    };
}
