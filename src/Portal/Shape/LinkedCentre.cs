using System.Globalization;
using Portal.Model;

namespace Portal.Shape;

/// <summary>A centre as a unit of its carrier, with the place where it is. What of the address is protected is not there to be said.</summary>
static class LinkedCentre
{
    public static IEnumerable<Triple> Of(Centre centre, Publication all)
    {
        var (site, words) = (all.Safe.Site, LinkedData.Words(all));
        var organization = centre.OrganizationId is { } id && all.Lookups.Organizations.ContainsKey(id) ? LinkedData.Organization(site, id) : null;
        var thing = new Resource(LinkedData.Centre(site, centre.Id), organization is null ? Vocabulary.Org.Organization : Vocabulary.Org.OrganizationalUnit)
            .Say(SchemaOrg.Of(centre, words))
            .Link(Vocabulary.Org.UnitOf, organization)
            .Text(Vocabulary.Dcterms.Identifier, centre.Id)
            .Date(Vocabulary.Dcterms.Modified, centre.CheckedOn == default ? null : centre.CheckedOn)
            .Links(Vocabulary.Dcterms.Subject, all.Lookups.TopicsOf(centre).Select(topic => LinkedData.Concept(all, "themen", topic)).OfType<Iri>())
            .Link(Vocabulary.Adms.Status, LinkedData.Concept(all, "status", centre.Status))
            .Link(Vocabulary.Dcterms.IsReplacedBy, centre.Successor is { } next && all.Lookups.ById.ContainsKey(next) ? LinkedData.Centre(site, next) : null)
            .Link(Vocabulary.Foaf.Homepage, Iri.TryFrom(SafeLink.Web(centre.Website), out var homepage) ? homepage : null)
            .Link(Vocabulary.Vcard.HasEmail, Iri.Mailto(centre.Email))
            .Link(Vocabulary.Vcard.HasTelephone, Iri.Tel(centre.Phone))
            .Nested(Vocabulary.Org.HasSite, [Vocabulary.Org.Site], place => Place(place, centre, all));
        return [.. thing.Triples, .. Page(centre, all, words)];
    }

    static void Place(Resource place, Centre centre, Publication all) => place
        .Link(Vocabulary.Locn.Location, PoliticalArea.FromKey(centre.MunicipalityKey ?? "", null)?.Iri)
        .Nested(Vocabulary.Locn.Address, [Vocabulary.Locn.AddressClass], address => address
            .Text(Vocabulary.Locn.Thoroughfare, centre.Address.Street)
            .Text(Vocabulary.Locn.LocatorDesignator, centre.Address.HouseNumber)
            .Text(Vocabulary.Locn.LocatorName, centre.Address.Addition)
            .Text(Vocabulary.Locn.PostCode, centre.Address.Postcode)
            .Text(Vocabulary.Locn.PostName, centre.Town)
            .Text(Vocabulary.Locn.AdminUnitL2, all.Safe.Geography.State(centre.StateKey)?.Name)
            .Text(Vocabulary.Locn.AdminUnitL1, "DE"))
        .Typed(Vocabulary.Locn.Geometry, centre.Address.Point is { } point ? string.Create(CultureInfo.InvariantCulture, $"POINT({point.Longitude} {point.Latitude})") : null, Vocabulary.Geo.WktLiteral);

    static IEnumerable<Triple> Page(Centre centre, Publication all, SchemaOrgWords words)
    {
        var page = LinkedData.Page(all.Safe.Site, Urls.Centre(centre.Id));
        return
        [
            .. new Resource(page, Vocabulary.Foaf.Document).Say(SchemaOrg.Page(centre, words)).Link(Vocabulary.Foaf.PrimaryTopic, LinkedData.Centre(all.Safe.Site, centre.Id)).Triples,
            .. LinkedData.Terms(page, centre.Source, all),
        ];
    }
}
