namespace Portal.Shape;

public static partial class Vocabulary
{
    /// <summary>Asset Description Metadata Schema.</summary>
    public static class Adms
    {
        public const string Namespace = "http://www.w3.org/ns/adms#";
        public static readonly Iri IdentifierClass = Iri.Of(Namespace + "Identifier");
        public static readonly Iri Identifier = Iri.Of(Namespace + "identifier");
        public static readonly Iri Status = Iri.Of(Namespace + "status");
        public static readonly Iri VersionNotes = Iri.Of(Namespace + "versionNotes");
    }

    /// <summary>European Legislation Identifier.</summary>
    public static class Eli
    {
        public const string Namespace = "http://data.europa.eu/eli/ontology#";
        public static readonly Iri LegalResource = Iri.Of(Namespace + "LegalResource");
    }

    /// <summary>People, organisations, pages.</summary>
    public static class Foaf
    {
        public const string Namespace = "http://xmlns.com/foaf/0.1/";
        public static readonly Iri Agent = Iri.Of(Namespace + "Agent");
        public static readonly Iri Organization = Iri.Of(Namespace + "Organization");
        public static readonly Iri Document = Iri.Of(Namespace + "Document");
        public static readonly Iri Name = Iri.Of(Namespace + "name");
        public static readonly Iri Homepage = Iri.Of(Namespace + "homepage");
        public static readonly Iri Mbox = Iri.Of(Namespace + "mbox");
        public static readonly Iri Page = Iri.Of(Namespace + "page");
        public static readonly Iri PrimaryTopic = Iri.Of(Namespace + "primaryTopic");
    }

    /// <summary>OGC GeoSPARQL: places as text.</summary>
    public static class Geo
    {
        public const string Namespace = "http://www.opengis.net/ont/geosparql#";
        public static readonly Iri WktLiteral = Iri.Of(Namespace + "wktLiteral");
    }

    /// <summary>Paging. CKAN reads the terms of 2019, the engine of data.europa.eu those of 2013 as well.</summary>
    public static class Hydra
    {
        public const string Namespace = "http://www.w3.org/ns/hydra/core#";
        public static readonly Iri PagedCollection = Iri.Of(Namespace + "PagedCollection");
        public static readonly Iri PartialCollectionView = Iri.Of(Namespace + "PartialCollectionView");
        public static readonly Iri TotalItems = Iri.Of(Namespace + "totalItems");
        public static readonly Iri ItemsPerPage = Iri.Of(Namespace + "itemsPerPage");
        public static readonly Iri First = Iri.Of(Namespace + "first");
        public static readonly Iri FirstPage = Iri.Of(Namespace + "firstPage");
        public static readonly Iri Previous = Iri.Of(Namespace + "previous");
        public static readonly Iri PreviousPage = Iri.Of(Namespace + "previousPage");
        public static readonly Iri Next = Iri.Of(Namespace + "next");
        public static readonly Iri NextPage = Iri.Of(Namespace + "nextPage");
        public static readonly Iri Last = Iri.Of(Namespace + "last");
        public static readonly Iri LastPage = Iri.Of(Namespace + "lastPage");
    }

    /// <summary>Concepts of vocabularies. Their names are skos:prefLabel, never rdfs:label: GovData would store the label in place of the IRI.</summary>
    public static class Skos
    {
        public const string Namespace = "http://www.w3.org/2004/02/skos/core#";
        public static readonly Iri Concept = Iri.Of(Namespace + "Concept");
        public static readonly Iri ConceptScheme = Iri.Of(Namespace + "ConceptScheme");
        public static readonly Iri PrefLabel = Iri.Of(Namespace + "prefLabel");
        public static readonly Iri Notation = Iri.Of(Namespace + "notation");
        public static readonly Iri TopConceptOf = Iri.Of(Namespace + "topConceptOf");
        public static readonly Iri HasTopConcept = Iri.Of(Namespace + "hasTopConcept");
        public static readonly Iri InScheme = Iri.Of(Namespace + "inScheme");
        public static readonly Iri Broader = Iri.Of(Namespace + "broader");
        public static readonly Iri Narrower = Iri.Of(Namespace + "narrower");
        public static readonly Iri AltLabel = Iri.Of(Namespace + "altLabel");
        public static readonly Iri Definition = Iri.Of(Namespace + "definition");
        public static readonly Iri ScopeNote = Iri.Of(Namespace + "scopeNote");
        public static readonly Iri Note = Iri.Of(Namespace + "note");
        public static readonly Iri ExactMatch = Iri.Of(Namespace + "exactMatch");
        public static readonly Iri CloseMatch = Iri.Of(Namespace + "closeMatch");
        public static readonly Iri RelatedMatch = Iri.Of(Namespace + "relatedMatch");
    }

    /// <summary>Checksums (SPDX 2.x, http://).</summary>
    public static class Spdx
    {
        public const string Namespace = "http://spdx.org/rdf/terms#";
        public static readonly Iri Checksum = Iri.Of(Namespace + "Checksum");
        public static readonly Iri HasChecksum = Iri.Of(Namespace + "checksum");
        public static readonly Iri Algorithm = Iri.Of(Namespace + "algorithm");
        public static readonly Iri ChecksumValue = Iri.Of(Namespace + "checksumValue");
        public static readonly Iri Sha256 = Iri.Of(Namespace + "checksumAlgorithm_sha256");
    }

    /// <summary>Contact points.</summary>
    public static class Vcard
    {
        public const string Namespace = "http://www.w3.org/2006/vcard/ns#";
        public static readonly Iri Kind = Iri.Of(Namespace + "Kind");
        public static readonly Iri Organization = Iri.Of(Namespace + "Organization");
        public static readonly Iri FullName = Iri.Of(Namespace + "fn");
        public static readonly Iri HasEmail = Iri.Of(Namespace + "hasEmail");
        public static readonly Iri HasTelephone = Iri.Of(Namespace + "hasTelephone");
        public static readonly Iri HasUrl = Iri.Of(Namespace + "hasURL");
    }
}
