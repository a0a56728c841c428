using Portal.Model;
using Portal.Publish.Rdf;
using Portal.Shape;

namespace Portal.Publish.Formats;

/// <summary>The data set as linked data in the serialisation for programmers (JSON-LD 1.1), record by record.</summary>
public sealed class LinkedJsonLd : IFormat
{
    public string Id => "json-ld";

    public Text Title { get; } = new("JSON-LD", "JSON-LD");

    public Text Description { get; } = new("Verknüpfte Daten (RDF) als JSON, der Kontext steht in der Datei.", "Linked data (RDF) as JSON, with its context in the file.");

    public FileFormat Format => Vocabulary.Formats.JsonLd;

    public string FileName(PublishedDataset dataset) => $"{dataset.Id}.jsonld";

    public bool Fits(PublishedDataset dataset) => LinkedRecords.Fits(dataset);

    public void Write(PublishedDataset dataset, Stream stream) => JsonLd.Write(LinkedRecords.Of(dataset)!, LinkedData.Prefixes, stream);
}
