using System.Buffers;
using Portal.Shape;

namespace Portal.Publish.Rdf;

/// <summary>The serialisation for people: grouped by subject, short names, what has no address of its own written where it belongs (RDF 1.1 Turtle).</summary>
public static class Turtle
{
    static readonly SearchValues<char> LocalName = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-");

    public static void Write(Graph graph, Stream stream)
    {
        using var writer = NTriples.NewWriter(stream);
        WritePrefixes(writer, UsedPrefixes(graph));
        foreach (var subject in graph.Roots) WriteSubject(writer, graph, subject);
    }

    /// <summary>One record after the other under one header, so that none has to wait for the next.</summary>
    /// <param name="records">Each with just these prefixes, in which no two share a blank node.</param>
    public static void Write(IEnumerable<Graph> records, IReadOnlyDictionary<string, string> prefixes, Stream stream)
    {
        using var writer = NTriples.NewWriter(stream);
        WritePrefixes(writer, prefixes);
        foreach (var graph in records)
            foreach (var subject in graph.Roots) WriteSubject(writer, graph, subject);
    }

    static void WritePrefixes(StreamWriter writer, IEnumerable<KeyValuePair<string, string>> prefixes)
    {
        foreach (var (prefix, space) in prefixes) writer.Write($"@prefix {prefix}: <{space}> .\n");
    }

    static void WriteSubject(StreamWriter writer, Graph graph, Term subject)
    {
        writer.Write('\n');
        writer.Write(Subject(graph, subject));
    }

    static IEnumerable<KeyValuePair<string, string>> UsedPrefixes(Graph graph)
    {
        var used = graph.Triples
            .SelectMany(triple => new[] { triple.Subject, triple.Predicate == Vocabulary.Rdf.Type ? null : triple.Predicate, triple.Object, WrittenDatatype(triple.Object) })
            .OfType<Iri>()
            .Distinct()
            .Select(iri => Short(graph, iri)?.Split(':')[0])
            .ToHashSet();
        return graph.Prefixes.Where(prefix => used.Contains(prefix.Key));
    }

    static Iri? WrittenDatatype(Term term) =>
        term is Literal { Language: null } literal && literal.Datatype != Vocabulary.Xsd.String ? literal.Datatype : null;

    static string Subject(Graph graph, Term subject) => $"{Written(graph, subject, "")} {Statements(graph, subject, "  ")} .\n";

    static string Statements(Graph graph, Term subject, string indent) => string.Join($" ;\n{indent}", graph.About(subject)
        .Select(said => $"{Predicate(graph, said.Key)} {string.Join(", ", said.Select(value => Written(graph, value, indent)))}"));

    static string Predicate(Graph graph, Iri predicate) => predicate == Vocabulary.Rdf.Type ? "a" : Written(graph, predicate, "");

    static string Written(Graph graph, Term term, string indent) => term switch
    {
        Iri iri => Short(graph, iri) ?? iri.ToString(),
        Blank when graph.IsNested(term) && !graph.About(term).Any() => "[]",
        Blank when graph.IsNested(term) => $"[\n{indent}  {Statements(graph, term, indent + "  ")}\n{indent}]",
        Literal { Language: { } language } literal => $"{NTriples.Quoted(literal.Text)}@{language}",
        Literal literal when WrittenDatatype(literal) is { } datatype => $"{NTriples.Quoted(literal.Text)}^^{Written(graph, datatype, "")}",
        Literal literal => NTriples.Quoted(literal.Text),
        _ => term.ToString()!,
    };

    static string? Short(Graph graph, Iri iri)
    {
        foreach (var (prefix, space) in graph.Prefixes)
            if (iri.Value.StartsWith(space, StringComparison.Ordinal) && IsLocalName(iri.Value.AsSpan(space.Length)))
                return string.Concat(prefix, ":", iri.Value.AsSpan(space.Length));
        return null;
    }

    // A part of what Turtle allows: enough for every vocabulary, and nothing that needs escaping.
    static bool IsLocalName(ReadOnlySpan<char> text) =>
        text.Length > 0 && (char.IsAsciiLetter(text[0]) || text[0] == '_') && !text.ContainsAnyExcept(LocalName);
}
