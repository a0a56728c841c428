using System.Globalization;
using System.Text;
using Portal.Shape;

namespace Portal.Publish.Rdf;

/// <summary>One statement a line: the serialisation that needs no parser worth the name, for tests and for people with grep (RDF 1.1 N-Triples).</summary>
public static class NTriples
{
    public static void Write(Graph graph, Stream stream)
    {
        using var writer = NewWriter(stream);
        foreach (var (subject, predicate, value) in graph.Triples)
            writer.Write($"{Written(subject)} {Written(predicate)} {Written(value)} .\n");
    }

    internal static StreamWriter NewWriter(Stream stream) => new(stream, new UTF8Encoding(false), -1, leaveOpen: true) { NewLine = "\n" };

    /// <summary>The text between quotation marks, as N-Triples and Turtle both read it.</summary>
    internal static string Quoted(string text)
    {
        var result = new StringBuilder("\"", text.Length + 2);
        foreach (var c in text)
        {
            result.Append(c switch
            {
                '"' => "\\\"",
                '\\' => @"\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                < ' ' or '\u007F' => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => c.ToString(),
            });
        }
        return result.Append('"').ToString();
    }

    static string Written(Term term) => term switch
    {
        Literal { Language: { } language } literal => $"{Quoted(literal.Text)}@{language}",
        Literal literal when literal.Datatype == Vocabulary.Xsd.String => Quoted(literal.Text),
        Literal literal => $"{Quoted(literal.Text)}^^{literal.Datatype}",
        _ => term.ToString()!,
    };
}
