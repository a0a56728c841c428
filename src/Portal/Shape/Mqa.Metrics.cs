using static Portal.Shape.MqaDimension;
using static Portal.Shape.Vocabulary;

namespace Portal.Shape;

public static partial class Mqa
{
    // Lists of data.europa.eu (edp-vocabularies), cut down to file types that this portal can name. Its list of machine-readable types
    // names every file type, PDF too; here only those are kept that a program can take data from.
    static readonly HashSet<Iri> _nonProprietary = Types("CSV DBF GEOJSON GPKG HTML ICS JSON JSON_LD KML NETCDF ODS RDF_N_QUADS RDF_N_TRIPLES RDF_TRIG RDF_TURTLE RDF_XML RSS RTF TSV TXT XML ZIP");
    static readonly HashSet<Iri> _machineReadable = Types("ATOM CSV DBF GEOJSON GPKG GPX ICS JSON JSON_LD KML ODS RDF_N_QUADS RDF_N_TRIPLES RDF_TRIG RDF_TURTLE RDF_XML RSS TSV XLS XLSX XML");
    static readonly HashSet<Iri> _fileTypes = [.. Formats.All.Select(f => f.FileType)];
    static readonly HashSet<Iri> _licences = [.. Licences.All.Select(l => l.Iri)];
    static readonly HashSet<Iri> _access = [.. AccessRights.All.Select(a => a.Iri)];

    static readonly IReadOnlyList<(MqaMetric Metric, Func<Subject, bool> Holds)> OfDataset =
    [
        (new("keyword", Findability, 30, new("Schlagwörter", "Keywords")), s => s.Has(Dcat.Keyword)),
        (new("theme", Findability, 30, new("Thema", "Theme")), s => s.Has(Dcat.Theme)),
        (new("spatial", Findability, 20, new("Gebiet", "Area")), s => s.Has(Dcterms.Spatial)),
        (new("temporal", Findability, 20, new("Zeitraum", "Period")), s => s.Has(Dcterms.Temporal)),
        (new("DCAT-AP compliance", Interoperability, 30, new("Regeln von DCAT-AP eingehalten", "Rules of DCAT-AP met")), s => s.Conforms),
        (new("accessRights", Reusability, 10, new("Zugangsrechte genannt", "Access rights given")), s => s.Has(Dcterms.AccessRights)),
        (new("accessRights from vocabulary", Reusability, 5, new("Zugangsrechte aus der EU-Liste", "Access rights from the EU list")), s => s.Links(Dcterms.AccessRights, _access.Contains)),
        (new("contactPoint", Reusability, 20, new("Ansprechstelle", "Contact point")), s => s.Has(Dcat.ContactPoint)),
        (new("publisher", Reusability, 10, new("Herausgeber", "Publisher")), s => s.Has(Dcterms.Publisher)),
    ];

    static readonly IReadOnlyList<(MqaMetric Metric, Func<Subject, bool> Holds)> OfDistribution =
    [
        (new("accessURL status", MqaDimension.Accessibility, 50, new("Zugangsadresse antwortet", "Access address answers")), s => s.Links(Dcat.AccessUrl, s.Answers)),
        (new("downloadURL given", MqaDimension.Accessibility, 20, new("Adresse zum Herunterladen genannt", "Download address given")), s => s.Has(Dcat.DownloadUrl)),
        (new("downloadURL status", MqaDimension.Accessibility, 30, new("Adresse zum Herunterladen antwortet", "Download address answers")), s => s.Links(Dcat.DownloadUrl, s.Answers)),
        (new("format", Interoperability, 20, new("Dateiformat genannt", "File format given")), s => s.Has(Dcterms.Format)),
        (new("mediaType", Interoperability, 10, new("Medientyp genannt", "Media type given")), s => s.Has(Dcat.MediaType)),
        (new("format+mediaType from vocabulary", Interoperability, 10, new("Format und Medientyp aus den amtlichen Listen", "Format and media type from the official lists")),
            s => s.Links(Dcterms.Format, _fileTypes.Contains) && s.Links(Dcat.MediaType, type => MediaType().IsMatch(type.Value))),
        (new("non-proprietary", Interoperability, 20, new("Offenes Dateiformat", "Open file format")), s => s.Links(Dcterms.Format, _nonProprietary.Contains)),
        (new("machine-readable", Interoperability, 20, new("Von Programmen lesbar", "Machine-readable")), s => s.Links(Dcterms.Format, _machineReadable.Contains)),
        (new("licence", Reusability, 20, new("Lizenz genannt", "Licence given")), s => s.Has(Dcterms.License)),
        (new("known licence", Reusability, 10, new("Lizenz aus einer bekannten Liste", "Licence from a known list")), s => s.Links(Dcterms.License, _licences.Contains)),
        (new("rights", Contextuality, 5, new("Nutzungsrechte genannt", "Rights given")), s => s.Has(Dcterms.Rights)),
        (new("byteSize", Contextuality, 5, new("Dateigröße genannt", "File size given")), s => s.Has(Dcat.ByteSize)),
        (new("issued", Contextuality, 5, new("Tag der Veröffentlichung genannt", "Day of publication given")), s => s.HasDay(Dcterms.Issued)),
        (new("modified", Contextuality, 5, new("Tag der letzten Änderung genannt", "Day of last change given")), s => s.HasDay(Dcterms.Modified)),
    ];

    /// <summary>Every question, in the order of the dimensions; 405 points together.</summary>
    public static readonly IReadOnlyList<MqaMetric> Metrics = [.. OfDataset.Concat(OfDistribution).Select(m => m.Metric).OrderBy(m => m.Dimension)];

    static HashSet<Iri> Types(string codes) => [.. codes.Split(' ').Select(code => Iri.Of(FileTypes + code))];
}
