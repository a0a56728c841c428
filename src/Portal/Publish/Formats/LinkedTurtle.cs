using Portal.Model;
using Portal.Publish.Rdf;
using Portal.Shape;

namespace Portal.Publish.Formats;

/// <summary>The data set as linked data in the serialisation for people (RDF 1.1 Turtle), record by record.</summary>
public sealed class LinkedTurtle : IFormat
{
    public string Id => "turtle";

    public Text Title { get; } = new("Turtle", "Turtle");

    public Text Description { get; } = new("Verknüpfte Daten (RDF), die auch Menschen lesen können.", "Linked data (RDF) that people can read too.");

    public FileFormat Format => Vocabulary.Formats.Turtle;

    public string FileName(PublishedDataset dataset) => $"{dataset.Id}.ttl";

    public bool Fits(PublishedDataset dataset) => LinkedRecords.Fits(dataset);

    public void Write(PublishedDataset dataset, Stream stream) => Turtle.Write(LinkedRecords.Of(dataset)!, LinkedData.Prefixes, stream);
}
