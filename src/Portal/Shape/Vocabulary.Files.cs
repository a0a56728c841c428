namespace Portal.Shape;

/// <summary>What kind of file it is, as the EU's list and as IANA's; both are worth points at data.europa.eu.</summary>
public sealed record FileFormat(Iri FileType, Iri MediaType)
{
    /// <summary>CSV, JSON, RDF_TURTLE.</summary>
    public string Code => FileType.Value[(FileType.Value.LastIndexOf('/') + 1)..];

    /// <summary>text/csv, as a server sends it.</summary>
    public string ContentType => MediaType.Value[Vocabulary.MediaTypes.Length..];

    /// <summary>What every file of this kind keeps to; null where kinds of files differ (a CSV for Excel is none of RFC 4180).</summary>
    public Iri? Standard { get; init; }
}

public static partial class Vocabulary
{
    public const string FileTypes = Authority + "file-type/";
    public const string MediaTypes = "https://www.iana.org/assignments/media-types/";

    /// <summary>Values of dcterms:format together with their dcat:mediaType.</summary>
    public static class Formats
    {
        public static readonly FileFormat Csv = File("CSV", "text/csv");
        public static readonly FileFormat Json = File("JSON", "application/json", "https://www.rfc-editor.org/rfc/rfc8259");
        public static readonly FileFormat GeoJson = File("GEOJSON", "application/geo+json", "https://www.rfc-editor.org/rfc/rfc7946");
        public static readonly FileFormat JsonLd = File("JSON_LD", "application/ld+json", "https://www.w3.org/TR/json-ld11/");
        public static readonly FileFormat Turtle = File("RDF_TURTLE", "text/turtle", "https://www.w3.org/TR/turtle/");
        public static readonly FileFormat RdfXml = File("RDF_XML", "application/rdf+xml", "https://www.w3.org/TR/rdf-syntax-grammar/");
        public static readonly FileFormat NTriples = File("RDF_N_TRIPLES", "application/n-triples", "https://www.w3.org/TR/n-triples/");
        public static readonly FileFormat Xml = File("XML", "application/xml");
        public static readonly FileFormat Xlsx = File("XLSX", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        public static readonly FileFormat Ods = File("ODS", "application/vnd.oasis.opendocument.spreadsheet");
        public static readonly FileFormat Tsv = File("TSV", "text/tab-separated-values");
        public static readonly FileFormat Html = File("HTML", "text/html");
        public static readonly FileFormat Pdf = File("PDF", "application/pdf");
        public static readonly FileFormat Zip = File("ZIP", "application/zip");
        public static readonly FileFormat Calendar = File("ICS", "text/calendar");
        public static readonly IReadOnlyList<FileFormat> All =
            [Csv, Json, GeoJson, JsonLd, Turtle, RdfXml, NTriples, Xml, Xlsx, Ods, Tsv, Html, Pdf, Zip, Calendar];

        static FileFormat File(string code, string type, string? standard = null) =>
            new(Iri.Of(FileTypes + code), Iri.Of(MediaTypes + type)) { Standard = standard is null ? null : Iri.Of(standard) };
    }

    /// <summary>Political geocoding (http://dcat-ap.de/def/politicalGeocoding/), the smallest area that holds the data.</summary>
    public static class Areas
    {
        public const string Scheme = "http://dcat-ap.de/def/politicalGeocoding/";
        public static readonly Iri Germany = Iri.Of(Authority + "country/DEU");
        public static readonly VocabularyEntry Federal = Level("federal", "Bund", "federal");
        public static readonly VocabularyEntry State = Level("state", "Land", "state");
        public static readonly VocabularyEntry District = Level("administrativeDistrict", "Kreis oder kreisfreie Stadt", "administrative district");
        public static readonly VocabularyEntry Municipality = Level("municipality", "Gemeinde", "municipality");
        public static readonly IReadOnlyList<VocabularyEntry> Levels = [Federal, State, District, Municipality];

        static VocabularyEntry Level(string code, string german, string english) => new(Iri.Of(Scheme + "Level/" + code), german, english);
    }
}
