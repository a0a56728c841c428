using System.Text;
using System.Xml;
using Portal.Shape;

namespace Portal.Publish.Rdf;

/// <summary>The serialisation that GovData reads even where a server says nothing about the type (RDF 1.1 XML Syntax).</summary>
public static class RdfXml
{
    const string Rdf = Vocabulary.Rdf.Namespace;

    public static void Write(Graph graph, Stream stream)
    {
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(false),
            Indent = true,
            IndentChars = "  ",
            NewLineChars = "\n",
            // Otherwise a carriage return would be read back as a line feed.
            NewLineHandling = NewLineHandling.Entitize,
        });
        xml.WriteStartDocument();
        xml.WriteStartElement("rdf", "RDF", Rdf);
        foreach (var (prefix, space) in graph.Prefixes.Where(p => p.Value != Rdf)) xml.WriteAttributeString("xmlns", prefix, null, space);
        foreach (var subject in graph.Roots) WriteNode(xml, graph, subject);
        xml.WriteEndElement();
        xml.WriteWhitespace("\n");
    }

    static void WriteNode(XmlWriter xml, Graph graph, Term subject)
    {
        var elementType = ElementType(graph, subject);
        if (elementType is null) xml.WriteStartElement("Description", Rdf);
        else StartElement(xml, elementType);
        if (subject is Iri iri) xml.WriteAttributeString("about", Rdf, iri.Value);
        else if (!graph.IsNested(subject)) xml.WriteAttributeString("nodeID", Rdf, ((Blank)subject).Label);
        foreach (var said in graph.About(subject))
            foreach (var value in said.Where(value => value != elementType || said.Key != Vocabulary.Rdf.Type))
                WriteProperty(xml, graph, said.Key, value);
        xml.WriteEndElement();
    }

    static Iri? ElementType(Graph graph, Term subject) => graph.About(subject)
        .Where(said => said.Key == Vocabulary.Rdf.Type)
        .SelectMany(said => said)
        .OfType<Iri>()
        .FirstOrDefault(type => Graph.Split(type) is { } name && name.Namespace != Rdf);

    static void WriteProperty(XmlWriter xml, Graph graph, Iri predicate, Term value)
    {
        StartElement(xml, predicate);
        if (value is Iri iri) xml.WriteAttributeString("resource", Rdf, iri.Value);
        else if (value is Literal literal) WriteLiteral(xml, literal);
        else if (graph.IsNested(value)) WriteNode(xml, graph, value);
        else xml.WriteAttributeString("nodeID", Rdf, ((Blank)value).Label);
        xml.WriteEndElement();
    }

    static void WriteLiteral(XmlWriter xml, Literal literal)
    {
        if (literal.Language is not null) xml.WriteAttributeString("xml", "lang", null, literal.Language);
        else if (literal.Datatype != Vocabulary.Xsd.String) xml.WriteAttributeString("datatype", Rdf, literal.Datatype.Value);
        xml.WriteString(literal.Text);
    }

    static void StartElement(XmlWriter xml, Iri name)
    {
        var (space, local) = Graph.Split(name)!.Value;
        xml.WriteStartElement(local, space);
    }
}
