using System.Text.RegularExpressions;
using Portal.Shape;

namespace Portal.Publish.Rdf;

/// <summary>The serialisation for people: grouped by subject, short names, what has no address of its own written where it belongs (RDF 1.1 Turtle).</summary>
public static partial class Turtle
{
    public static void Write(Graph graph, Stream stream)
    {
        var subjects = string.Concat(graph.Roots.Select(subject => "\n" + Subject(graph, subject)));
        using var writer = NTriples.NewWriter(stream);
        foreach (var (prefix, space) in UsedPrefixes(graph)) writer.Write($"@prefix {prefix}: <{space}> .\n");
        writer.Write(subjects);
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

    static string? Short(Graph graph, Iri iri) => graph.Prefixes
        .Where(prefix => iri.Value.StartsWith(prefix.Value, StringComparison.Ordinal) && LocalName().IsMatch(iri.Value[prefix.Value.Length..]))
        .Select(prefix => $"{prefix.Key}:{iri.Value[prefix.Value.Length..]}")
        .FirstOrDefault();

    // A part of what Turtle allows: enough for every vocabulary, and nothing that needs escaping.
    [GeneratedRegex(@"^[A-Za-z_][A-Za-z0-9_-]*\z")]
    private static partial Regex LocalName();
}
