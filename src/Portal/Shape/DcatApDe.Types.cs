using static Portal.Shape.Vocabulary;

namespace Portal.Shape;

public static partial class DcatApDe
{
    // The class-range shapes of DCAT-AP 3.0.1 ask that everything pointed at says what it is.
    static readonly Dictionary<Iri, Iri> _classOfTarget = new()
    {
        [Foaf.Homepage] = Foaf.Document,
        [Foaf.Page] = Foaf.Document,
        [Dcat.LandingPage] = Foaf.Document,
        [Dcat.Theme] = Skos.Concept,
        [Dcat.MediaType] = Dcterms.MediaTypeClass,
        [Dcat.PackageFormat] = Dcterms.MediaTypeClass,
        [Dcterms.AccessRights] = Dcterms.RightsStatement,
        [Dcterms.AccrualPeriodicity] = Dcterms.Frequency,
        [Dcterms.ConformsTo] = Dcterms.Standard,
        [Dcterms.Format] = Dcterms.MediaTypeOrExtent,
        [Dcterms.Language] = Dcterms.LinguisticSystem,
        [Dcterms.License] = Dcterms.LicenseDocument,
        [Dcterms.Rights] = Dcterms.RightsStatement,
        [Dcterms.Spatial] = Dcterms.Location,
        [Dcterms.Type] = Skos.Concept,
        [DcatAp.ApplicableLegislation] = Eli.LegalResource,
        [DcatAp.Availability] = Skos.Concept,
        [DcatDe.PoliticalGeocodingLevelUri] = Skos.Concept,
        [Adms.Status] = Skos.Concept,
    };

    static IEnumerable<Triple> Types(IEnumerable<Triple> told) => told
        .Where(triple => triple.Object is Iri && _classOfTarget.ContainsKey(triple.Predicate))
        .Select(triple => (Target: (Iri)triple.Object, Class: _classOfTarget[triple.Predicate]))
        .Distinct()
        .OrderBy(typed => typed.Target.Value, StringComparer.Ordinal)
        .SelectMany(typed => new Resource(typed.Target, typed.Class)
            .Text(Skos.PrefLabel, typed.Class == Skos.Concept ? Label(typed.Target) : null)
            .Triples);

    // skos:prefLabel on the area is what GovData shows as its name (spatial_text).
    static IEnumerable<Triple> Names(Catalogue catalogue) => catalogue.Datasets
        .Select(dataset => dataset.Spatial)
        .Append(catalogue.Spatial)
        .OfType<Location>()
        .Select(place => place.Area)
        .DistinctBy(area => area.Iri)
        .SelectMany(area => new Resource(area.Iri).Text(Skos.PrefLabel, Multilingual.German(area.Name)).Triples);

    static IReadOnlyList<Triple> ThemeList() =>
        new Resource(ThemeScheme, Skos.ConceptScheme).Text(Dcterms.Title, Multilingual.Of("Datenthema", "Data theme")).Triples;

    static IEnumerable<Triple> LicenceTypes(Catalogue catalogue) => catalogue.Datasets
        .SelectMany(dataset => dataset.Distributions)
        .Select(file => file.Licence)
        .Concat(catalogue.Services.Select(service => service.Licence))
        .Append(catalogue.Licence)
        .OfType<Licence>()
        .DistinctBy(licence => licence.Iri)
        .SelectMany(licence => new Resource(licence.Iri).Link(Dcterms.Type, licence.Type).Triples);

    static Multilingual? Label(Iri iri) => ByIri.TryGetValue(iri, out var concept) ? Multilingual.Of(concept.German, concept.English) : null;
}
