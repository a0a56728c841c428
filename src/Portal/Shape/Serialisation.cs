namespace Portal.Shape;

/// <summary>A form in which a graph is written. One list, so that files, links, headers and pages name the same ones.</summary>
/// <param name="Extension">With the dot.</param>
/// <param name="Name">What people call it.</param>
public sealed record Serialisation(string Extension, FileFormat Format, string Name)
{
    public static readonly Serialisation Turtle = new(".ttl", Vocabulary.Formats.Turtle, "Turtle");
    public static readonly Serialisation RdfXml = new(".rdf", Vocabulary.Formats.RdfXml, "RDF/XML");
    public static readonly Serialisation JsonLd = new(".jsonld", Vocabulary.Formats.JsonLd, "JSON-LD");
    public static readonly Serialisation NTriples = new(".nt", Vocabulary.Formats.NTriples, "N-Triples");

    public static readonly IReadOnlyList<Serialisation> All = [Turtle, RdfXml, JsonLd, NTriples];
}
