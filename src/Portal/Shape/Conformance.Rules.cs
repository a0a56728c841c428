using static Portal.Shape.Vocabulary;

namespace Portal.Shape;

public static partial class Conformance
{
    /// <summary>
    /// The obligations: DCAT-AP.de 3.0 with its lists and SEMIC 3.0.0 (De), DCAT-AP 3.0.1 with its code lists (Eu), db-shapes.ttl of GovData (GovData).
    /// Where De and Eu differ they have lines of their own.
    /// </summary>
    public static readonly IReadOnlyList<ConformanceRule> Rules =
    [
        .. In(Dcat.Catalog, CatalogueRules),
        .. In(Dcat.Dataset, DatasetRules),
        .. In(Dcat.Distribution, DistributionRules),
        .. In(Dcat.DataService, ServiceRules),
        .. In(Foaf.Agent, [Words(Foaf.Name) with { Minimum = 1 }, OneOf(Dcterms.Type, PublisherTypes.All) with { Profile = Profiles.De, Maximum = 1 }, Eu(Dcterms.Type) with { Maximum = 1 }]),
        .. In(Vcard.Kind, ContactRules),
        .. In(Adms.IdentifierClass, [De(Skos.Notation) with { Minimum = 1, Kind = TermKind.Literal }, De(Skos.Notation) with { Profile = Profiles.Both, Maximum = 1 }]),
        .. In(Dcterms.Location, [Words(Dcat.Bbox) with { Maximum = 1 }, Words(Dcat.Centroid) with { Maximum = 1 }]),
        .. In(Dcterms.PeriodOfTime,
        [
            De(Dcat.StartDate) with { Minimum = 1, Or = [Dcat.EndDate] },
            De(Dcat.StartDate) with { Profile = Profiles.Both, Maximum = 1 }, De(Dcat.EndDate) with { Profile = Profiles.Both, Maximum = 1 },
            De(Dcat.StartDate) with { Kind = TermKind.Literal }, De(Dcat.EndDate) with { Kind = TermKind.Literal },
        ]),
        .. In(Spdx.Checksum,
        [
            De(Spdx.Algorithm) with { Minimum = 1, Maximum = 1, Kind = TermKind.Node },
            Eu(Spdx.Algorithm) with { Minimum = 1, Maximum = 1, Kind = TermKind.Iri, Values = new HashSet<Iri> { Spdx.Sha256 } },
            Words(Spdx.ChecksumValue) with { Minimum = 1, Maximum = 1, Datatypes = [Xsd.HexBinary] },
        ]),
        .. In(Dcterms.LicenseDocument, [De(Dcterms.Type) with { Kind = TermKind.Node }, OneOf(Dcterms.Type, LicenceTypes.All) with { Profile = Profiles.Eu }]),
        .. In(Skos.Concept, [Words(Skos.PrefLabel) with { Profile = Profiles.Eu, Minimum = 1, SaidElsewhere = ByIri.Keys.ToHashSet() }]),
        .. In(Skos.ConceptScheme, [Words(Dcterms.Title) with { Profile = Profiles.Eu, Minimum = 1 }]),
    ];

    static IEnumerable<ConformanceRule> CatalogueRules =>
    [
        Words(Dcterms.Title) with { Minimum = 1 }, Words(Dcterms.Description) with { Minimum = 1 },
        Link(Dcterms.Publisher) with { Profile = Profiles.De, Target = Foaf.Agent }, De(Dcterms.Publisher) with { Profile = Profiles.Both, Minimum = 1, Maximum = 1 },
        Link(Dcterms.Creator) with { Maximum = 1 }, De(Dcterms.Creator) with { Target = Foaf.Agent },
        .. Date(Dcterms.Issued), .. Date(Dcterms.Modified),
        OneOf(Dcterms.Language, Languages.All.Values),
        Link(Foaf.Homepage) with { Maximum = 1 }, Link(Dcterms.License) with { Maximum = 1 }, Link(Dcterms.Rights) with { Maximum = 1 },
        Link(Dcat.ThemeTaxonomy), Link(Dcterms.Spatial), .. Law,
        Link(Dcat.HasDataset), De(Dcat.HasDataset) with { Target = Dcat.Dataset },
        Link(Dcat.HasService), De(Dcat.HasService) with { Target = Dcat.DataService },
    ];

    static IEnumerable<ConformanceRule> DatasetRules =>
    [
        Words(Dcterms.Title) with { Minimum = 1 }, Words(Dcterms.Description) with { Minimum = 1 },
        Link(Dcterms.Publisher) with { Maximum = 1 }, De(Dcterms.Publisher) with { Minimum = 1, Target = Foaf.Agent },
        GovData(Dcterms.Publisher) with { Minimum = 1, Maximum = 1 },
        GovData(Foaf.Name) with { Via = Dcterms.Publisher, Minimum = 1, Kind = TermKind.Literal, Qualified = true },
        Link(Dcterms.Creator), De(Dcterms.Creator) with { Target = Foaf.Agent },
        De(GeoDcatAp.Originator) with { Target = Foaf.Agent }, De(GeoDcatAp.Custodian) with { Target = Foaf.Agent },
        De(DcatDe.ContributorId) with { Kind = TermKind.Iri },
        GovData(DcatDe.ContributorId) with { Minimum = 1, Maximum = 1, Values = Contributors.All.Select(id => Contributors.Of(id)!).ToHashSet(), Qualified = true },
        Link(Dcat.ContactPoint), De(Dcat.ContactPoint) with { Target = Vcard.Kind },
        OneOf(Dcat.Theme, Themes.All) with { Profile = Profiles.De }, Eu(Dcat.Theme) with { Kind = TermKind.Iri },
        Words(Dcat.Keyword), GovData(Dcat.Keyword) with { Minimum = 1, Kind = TermKind.Literal, Qualified = true },
        .. Day(Dcterms.Issued), .. Day(Dcterms.Modified),
        OneOf(Dcterms.Language, Languages.All.Values),
        Link(Dcterms.AccessRights) with { Maximum = 1 }, OneOf(Dcterms.AccessRights, AccessRights.All) with { Profile = Profiles.De },
        OneOf(Dcterms.AccrualPeriodicity, Frequencies.All) with { Maximum = 1 },
        Link(Dcterms.Temporal), De(Dcterms.Temporal) with { Target = Dcterms.PeriodOfTime },
        Words(Dcat.TemporalResolution) with { Maximum = 1, Datatypes = [Xsd.Duration] },
        Link(Dcterms.Spatial), De(DcatDe.PoliticalGeocodingLevelUri) with { Kind = TermKind.Iri },
        Link(Adms.Identifier), De(Adms.Identifier) with { Target = Adms.IdentifierClass },
        Link(Dcterms.Provenance),
        Link(Dcterms.Type), Words(Dcterms.Identifier), Words(Dcat.Version) with { Maximum = 1 }, Words(Adms.VersionNotes),
        Link(Dcterms.ConformsTo), Link(Dcat.LandingPage), Link(Foaf.Page), .. Law,
        Link(Dcat.HasDistribution), De(Dcat.HasDistribution) with { Target = Dcat.Distribution },
    ];

    static IEnumerable<ConformanceRule> DistributionRules =>
    [
        Words(Dcterms.Title), Words(Dcterms.Description),
        Link(Dcat.AccessUrl) with { Minimum = 1 }, Link(Dcat.DownloadUrl),
        OneOf(Dcterms.Format, Formats.All.Select(f => f.FileType)) with { Maximum = 1 },
        Media(Dcat.MediaType), Media(Dcat.PackageFormat),
        Link(Dcterms.License) with { Maximum = 1 }, De(Dcterms.License) with { Minimum = 1 },
        GovData(Dcterms.License) with { Minimum = 1, Maximum = 1, Values = Licences.All.Select(l => l.Iri).ToHashSet() },
        De(DcatDe.LicenseAttributionByText) with { Kind = TermKind.Literal },
        Link(Dcterms.Rights) with { Maximum = 1 },
        .. Date(Dcterms.Issued), .. Date(Dcterms.Modified),
        OneOf(Dcterms.Language, Languages.All.Values),
        Words(Dcat.ByteSize) with { Maximum = 1, Datatypes = [Xsd.NonNegativeInteger] },
        Link(Spdx.HasChecksum) with { Maximum = 1 }, De(Spdx.HasChecksum) with { Target = Spdx.Checksum },
        Link(DcatAp.Availability) with { Maximum = 1 }, OneOf(DcatAp.Availability, Availabilities.All) with { Profile = Profiles.Eu },
        OneOf(Adms.Status, Statuses.All) with { Maximum = 1 },
        Link(Dcterms.ConformsTo), Link(Foaf.Page), .. Law,
    ];

    static IEnumerable<ConformanceRule> ServiceRules =>
    [
        Words(Dcterms.Title) with { Minimum = 1 }, Words(Dcterms.Description), Words(Dcat.Keyword),
        Link(Dcat.EndpointUrl) with { Minimum = 1 }, Link(Dcat.EndpointDescription),
        Link(Dcterms.Publisher) with { Maximum = 1 }, De(Dcterms.Publisher) with { Minimum = 1, Target = Foaf.Agent },
        Link(Dcat.ContactPoint), De(Dcat.ContactPoint) with { Target = Vcard.Kind },
        Link(Dcat.Theme), Eu(Dcat.Theme) with { Kind = TermKind.Iri },
        Link(Dcat.ServesDataset), De(Dcat.ServesDataset) with { Target = Dcat.Dataset },
        OneOf(Dcterms.Format, Formats.All.Select(f => f.FileType)),
        Link(Dcterms.License) with { Maximum = 1 },
        Link(Dcterms.AccessRights) with { Maximum = 1 }, OneOf(Dcterms.AccessRights, AccessRights.All) with { Profile = Profiles.De },
        Link(Dcterms.ConformsTo), Link(Dcat.LandingPage), De(Foaf.Page) with { Kind = TermKind.Node }, .. Law,
    ];

    static IEnumerable<ConformanceRule> ContactRules =>
    [
        De(Vcard.HasUrl) with { Minimum = 1, Or = [Vcard.HasEmail, Vcard.HasTelephone] },
        De(Vcard.FullName) with { Maximum = 1, Kind = TermKind.Literal },
        .. new[] { Vcard.HasEmail, Vcard.HasTelephone, Vcard.HasUrl }.Select(way => De(way) with { Kind = TermKind.Iri }),
    ];

    static IEnumerable<ConformanceRule> Law =>
        [De(DcatAp.ApplicableLegislation) with { Kind = TermKind.Node }, Eu(DcatAp.ApplicableLegislation) with { Kind = TermKind.Iri }];

    // On a data set the shape for the datatype hangs on a dead term (sh:shape), so that only a distribution's and a catalogue's is judged.
    static IEnumerable<ConformanceRule> Day(Iri property) =>
        [De(property) with { Kind = TermKind.Literal }, De(property) with { Profile = Profiles.Both, Maximum = 1 }];

    static IEnumerable<ConformanceRule> Date(Iri property) => [.. Day(property), Eu(property) with { Datatypes = [Xsd.Date] }];

    static ConformanceRule De(Iri property) => new(Profiles.De, property);
    static ConformanceRule Eu(Iri property) => new(Profiles.Eu, property);
    static ConformanceRule GovData(Iri property) => new(Profiles.GovData, property);
    static ConformanceRule Words(Iri property) => new(Profiles.Both, property) { Kind = TermKind.Literal };
    static ConformanceRule Link(Iri property) => new(Profiles.Both, property) { Kind = TermKind.Node };
    static ConformanceRule Media(Iri property) => new(Profiles.Both, property) { Kind = TermKind.Iri, Maximum = 1, Begins = MediaTypes["https://".Length..] };
    static ConformanceRule OneOf(Iri property, IEnumerable<VocabularyEntry> list) => OneOf(property, list.Select(entry => entry.Iri));
    static ConformanceRule OneOf(Iri property, IEnumerable<Iri> list) => new(Profiles.Both, property) { Kind = TermKind.Iri, Values = list.ToHashSet() };

    static IEnumerable<ConformanceRule> In(Iri type, IEnumerable<ConformanceRule> rules) => rules.Select(rule => rule with { Class = type });
}
