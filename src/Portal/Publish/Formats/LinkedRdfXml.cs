using Portal.Model;
using Portal.Publish.Rdf;
using Portal.Shape;

namespace Portal.Publish.Formats;

/// <summary>A code list for the tools that load vocabularies, many of which know only RDF/XML.</summary>
public sealed class LinkedRdfXml : IFormat
{
    public string Id => "rdf-xml";

    public Text Title { get; } = new("RDF/XML", "RDF/XML");

    public Text Description { get; } = new("Verknüpfte Daten (SKOS) für Programme, die Vokabulare laden.", "Linked data (SKOS) for programs that load vocabularies.");

    public FileFormat Format => Vocabulary.Formats.RdfXml;

    public string FileName(PublishedDataset dataset) => $"{dataset.Id}.rdf";

    public bool Fits(PublishedDataset dataset) => dataset.Kind == DatasetKind.CodeList;

    public void Write(PublishedDataset dataset, Stream stream) => RdfXml.Write(LinkedRecords.Of(dataset)!.Single(), stream);
}
