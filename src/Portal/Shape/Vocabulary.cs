namespace Portal.Shape;

/// <summary>Every term that our data uses, in one place, because a slip in a namespace is the mistake seen most in real catalogues.</summary>
public static partial class Vocabulary
{
    public static IReadOnlyDictionary<string, string> Prefixes { get; } = new Dictionary<string, string>
    {
        ["adms"] = Adms.Namespace,
        ["dcat"] = Dcat.Namespace,
        ["dcatap"] = DcatAp.Namespace,
        ["dcatde"] = DcatDe.Namespace,
        ["dcterms"] = Dcterms.Namespace,
        ["eli"] = Eli.Namespace,
        ["foaf"] = Foaf.Namespace,
        ["geo"] = Geo.Namespace,
        ["geodcatap"] = GeoDcatAp.Namespace,
        ["hydra"] = Hydra.Namespace,
        ["locn"] = Locn.Namespace,
        ["org"] = Org.Namespace,
        ["rdf"] = Rdf.Namespace,
        ["schema"] = Schema.Namespace,
        ["skos"] = Skos.Namespace,
        ["spdx"] = Spdx.Namespace,
        ["vcard"] = Vcard.Namespace,
        ["xsd"] = Xsd.Namespace,
    };

    /// <summary>RDF itself.</summary>
    public static class Rdf
    {
        public const string Namespace = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
        public static readonly Iri Type = Iri.Of(Namespace + "type");
        public static readonly Iri LangString = Iri.Of(Namespace + "langString");
    }

    /// <summary>The datatypes of literals.</summary>
    public static class Xsd
    {
        public const string Namespace = "http://www.w3.org/2001/XMLSchema#";
        public static readonly Iri String = Iri.Of(Namespace + "string");
        public static readonly Iri Date = Iri.Of(Namespace + "date");
        public static readonly Iri Duration = Iri.Of(Namespace + "duration");
        public static readonly Iri Integer = Iri.Of(Namespace + "integer");
        public static readonly Iri Boolean = Iri.Of(Namespace + "boolean");
        public static readonly Iri Decimal = Iri.Of(Namespace + "decimal");
        public static readonly Iri Time = Iri.Of(Namespace + "time");
        public static readonly Iri HexBinary = Iri.Of(Namespace + "hexBinary");
        public static readonly Iri NonNegativeInteger = Iri.Of(Namespace + "nonNegativeInteger");
        public static readonly Iri Token = Iri.Of(Namespace + "token");
    }

    /// <summary>W3C Data Catalog Vocabulary 3.</summary>
    public static class Dcat
    {
        public const string Namespace = "http://www.w3.org/ns/dcat#";
        public static readonly Iri Catalog = Iri.Of(Namespace + "Catalog");
        public static readonly Iri Dataset = Iri.Of(Namespace + "Dataset");
        public static readonly Iri Distribution = Iri.Of(Namespace + "Distribution");
        public static readonly Iri DataService = Iri.Of(Namespace + "DataService");
        public static readonly Iri HasDataset = Iri.Of(Namespace + "dataset");
        public static readonly Iri HasService = Iri.Of(Namespace + "service");
        public static readonly Iri HasDistribution = Iri.Of(Namespace + "distribution");
        public static readonly Iri ThemeTaxonomy = Iri.Of(Namespace + "themeTaxonomy");
        public static readonly Iri Theme = Iri.Of(Namespace + "theme");
        public static readonly Iri Keyword = Iri.Of(Namespace + "keyword");
        public static readonly Iri ContactPoint = Iri.Of(Namespace + "contactPoint");
        public static readonly Iri LandingPage = Iri.Of(Namespace + "landingPage");
        public static readonly Iri Version = Iri.Of(Namespace + "version");
        public static readonly Iri TemporalResolution = Iri.Of(Namespace + "temporalResolution");
        public static readonly Iri StartDate = Iri.Of(Namespace + "startDate");
        public static readonly Iri EndDate = Iri.Of(Namespace + "endDate");
        public static readonly Iri Bbox = Iri.Of(Namespace + "bbox");
        public static readonly Iri Centroid = Iri.Of(Namespace + "centroid");
        public static readonly Iri AccessUrl = Iri.Of(Namespace + "accessURL");
        public static readonly Iri DownloadUrl = Iri.Of(Namespace + "downloadURL");
        public static readonly Iri MediaType = Iri.Of(Namespace + "mediaType");
        public static readonly Iri PackageFormat = Iri.Of(Namespace + "packageFormat");
        public static readonly Iri ByteSize = Iri.Of(Namespace + "byteSize");
        public static readonly Iri EndpointUrl = Iri.Of(Namespace + "endpointURL");
        public static readonly Iri EndpointDescription = Iri.Of(Namespace + "endpointDescription");
        public static readonly Iri ServesDataset = Iri.Of(Namespace + "servesDataset");
    }

    /// <summary>Dublin Core terms.</summary>
    public static class Dcterms
    {
        public const string Namespace = "http://purl.org/dc/terms/";
        public static readonly Iri Title = Iri.Of(Namespace + "title");
        public static readonly Iri Description = Iri.Of(Namespace + "description");
        public static readonly Iri Identifier = Iri.Of(Namespace + "identifier");
        public static readonly Iri Publisher = Iri.Of(Namespace + "publisher");
        public static readonly Iri Creator = Iri.Of(Namespace + "creator");
        public static readonly Iri Issued = Iri.Of(Namespace + "issued");
        public static readonly Iri Modified = Iri.Of(Namespace + "modified");
        public static readonly Iri Language = Iri.Of(Namespace + "language");
        public static readonly Iri License = Iri.Of(Namespace + "license");
        public static readonly Iri Rights = Iri.Of(Namespace + "rights");
        public static readonly Iri AccessRights = Iri.Of(Namespace + "accessRights");
        public static readonly Iri AccrualPeriodicity = Iri.Of(Namespace + "accrualPeriodicity");
        public static readonly Iri Spatial = Iri.Of(Namespace + "spatial");
        public static readonly Iri Temporal = Iri.Of(Namespace + "temporal");
        public static readonly Iri Type = Iri.Of(Namespace + "type");
        public static readonly Iri Format = Iri.Of(Namespace + "format");
        public static readonly Iri Provenance = Iri.Of(Namespace + "provenance");
        public static readonly Iri ConformsTo = Iri.Of(Namespace + "conformsTo");
        public static readonly Iri Subject = Iri.Of(Namespace + "subject");
        public static readonly Iri Source = Iri.Of(Namespace + "source");
        public static readonly Iri IsReplacedBy = Iri.Of(Namespace + "isReplacedBy");
        public static readonly Iri LinguisticSystem = Iri.Of(Namespace + "LinguisticSystem");
        public static readonly Iri LicenseDocument = Iri.Of(Namespace + "LicenseDocument");
        public static readonly Iri RightsStatement = Iri.Of(Namespace + "RightsStatement");
        public static readonly Iri Frequency = Iri.Of(Namespace + "Frequency");
        public static readonly Iri MediaTypeOrExtent = Iri.Of(Namespace + "MediaTypeOrExtent");
        public static readonly Iri MediaTypeClass = Iri.Of(Namespace + "MediaType");
        public static readonly Iri Location = Iri.Of(Namespace + "Location");
        public static readonly Iri PeriodOfTime = Iri.Of(Namespace + "PeriodOfTime");
        public static readonly Iri ProvenanceStatement = Iri.Of(Namespace + "ProvenanceStatement");
        public static readonly Iri Standard = Iri.Of(Namespace + "Standard");
    }

    /// <summary>What DCAT-AP adds; GovData's own files write r5r#, which is wrong.</summary>
    public static class DcatAp
    {
        public const string Namespace = "http://data.europa.eu/r5r/";
        public static readonly Iri Availability = Iri.Of(Namespace + "availability");
        public static readonly Iri ApplicableLegislation = Iri.Of(Namespace + "applicableLegislation");
    }

    /// <summary>What DCAT-AP.de adds.</summary>
    public static class DcatDe
    {
        public const string Namespace = "http://dcat-ap.de/def/dcatde/";
        public static readonly Iri ContributorId = Iri.Of(Namespace + "contributorID");
        public static readonly Iri LicenseAttributionByText = Iri.Of(Namespace + "licenseAttributionByText");
        public static readonly Iri PoliticalGeocodingLevelUri = Iri.Of(Namespace + "politicalGeocodingLevelURI");
        /// <summary>Deprecated in 3.0 (a warning), yet the only key of the area that GovData's CKAN keeps.</summary>
        public static readonly Iri PoliticalGeocodingUri = Iri.Of(Namespace + "politicalGeocodingURI");
    }

    /// <summary>GeoDCAT-AP: who collected the data, who keeps it.</summary>
    public static class GeoDcatAp
    {
        public const string Namespace = "http://data.europa.eu/930/";
        public static readonly Iri Originator = Iri.Of(Namespace + "originator");
        public static readonly Iri Custodian = Iri.Of(Namespace + "custodian");
    }
}
