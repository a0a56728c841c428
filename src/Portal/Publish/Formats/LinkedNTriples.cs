using Portal.Model;
using Portal.Publish.Rdf;
using Portal.Shape;

namespace Portal.Publish.Formats;

/// <summary>The whole directory for graph databases, which load it line by line (RDF 1.1 N-Triples).</summary>
public sealed class LinkedNTriples : IFormat
{
    public string Id => "n-triples";

    public Text Title { get; } = new("N-Triples", "N-Triples");

    public Text Description { get; } = new("Verknüpfte Daten (RDF), eine Aussage je Zeile: für Graphdatenbanken.", "Linked data (RDF), one statement a line: for graph databases.");

    public FileFormat Format => Vocabulary.Formats.NTriples;

    public string FileName(PublishedDataset dataset) => $"{dataset.Id}.nt";

    public bool Fits(PublishedDataset dataset) => dataset.Kind == DatasetKind.Directory;

    public void Write(PublishedDataset dataset, Stream stream) => NTriples.Write(LinkedRecords.Of(dataset)!, stream);
}
