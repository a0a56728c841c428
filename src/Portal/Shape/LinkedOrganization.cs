using Portal.Model;

namespace Portal.Shape;

/// <summary>The body that runs centres, with the kind of body it is and its number in a register.</summary>
static class LinkedOrganization
{
    public static IEnumerable<Triple> Of(Organization organization, Publication all)
    {
        var page = LinkedData.Page(all.Safe.Site, Urls.Organization(organization.Id));
        var thing = new Resource(LinkedData.Organization(all.Safe.Site, organization.Id), Vocabulary.Org.Organization)
            .Say(SchemaOrg.Of(organization, LinkedData.Words(all)))
            .Text(Vocabulary.Dcterms.Identifier, organization.Id)
            .Text(Vocabulary.Org.Identifier, organization.Identifier)
            .Link(Vocabulary.Org.Classification, LinkedData.Concept(all, "traegerarten", organization.Kind))
            .Link(Vocabulary.Foaf.Homepage, Iri.TryFrom(SafeLink.Web(organization.Website), out var homepage) ? homepage : null)
            .Link(Vocabulary.Foaf.Page, page);
        if (organization.Association is { } association) thing.Nested(Vocabulary.Schema.Of("memberOf"), [Vocabulary.Schema.Of("Organization")], umbrella => umbrella.Text(Vocabulary.Schema.Of("name"), association));
        return [.. thing.Triples, .. LinkedData.Terms(page, organization.Source, all)];
    }
}
