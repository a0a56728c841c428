using Newtonsoft.Json;
using Portal.Shape;

namespace Portal.Publish.Rdf;

/// <summary>The serialisation for programmers. Its context is inside the file: a harvester must not fetch anything to understand it (JSON-LD 1.1).</summary>
public static class JsonLd
{
    public static void Write(Graph graph, Stream stream) => Write([graph], SafePrefixes(graph), stream);

    /// <summary>One record after the other under one context, so that none has to wait for the next.</summary>
    /// <param name="records">No two share a blank node, and no address in them has a prefix's name as its scheme.</param>
    public static void Write(IEnumerable<Graph> records, IReadOnlyDictionary<string, string> prefixes, Stream stream) =>
        Write(records, [.. prefixes], stream);

    static void Write(IEnumerable<Graph> records, List<KeyValuePair<string, string>> prefixes, Stream stream)
    {
        using var text = NTriples.NewWriter(stream);
        using var json = new JsonTextWriter(text) { Formatting = Formatting.Indented, Indentation = 2, CloseOutput = false };
        json.WriteStartObject();
        json.WritePropertyName("@context");
        json.WriteStartObject();
        foreach (var (prefix, space) in prefixes) WriteMember(json, prefix, space);
        json.WriteEndObject();
        json.WritePropertyName("@graph");
        json.WriteStartArray();
        foreach (var graph in records)
            foreach (var subject in graph.Roots) WriteNode(json, (graph, prefixes), subject);
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        text.Write('\n');
    }

    // <dcat:x> would be read as a short name, so a prefix that is also some IRI's scheme is left out.
    static List<KeyValuePair<string, string>> SafePrefixes(Graph graph)
    {
        var schemes = graph.Triples
            .SelectMany(triple => new[] { triple.Subject, triple.Predicate, triple.Object, (triple.Object as Literal)?.Datatype })
            .OfType<Iri>()
            .Select(iri => iri.Value.Split(':')[0])
            .ToHashSet(StringComparer.Ordinal);
        return [.. graph.Prefixes.Where(prefix => !schemes.Contains(prefix.Key))];
    }

    static void WriteNode(JsonTextWriter json, (Graph Graph, List<KeyValuePair<string, string>> Prefixes) scope, Term subject)
    {
        json.WriteStartObject();
        if (!scope.Graph.IsNested(subject)) WriteMember(json, "@id", Id(subject));
        foreach (var said in scope.Graph.About(subject))
        {
            var isType = said.Key == Vocabulary.Rdf.Type && said.All(value => value is Iri);
            json.WritePropertyName(isType ? "@type" : Short(scope.Prefixes, said.Key));
            List<Term> values = [.. said];
            if (values.Count > 1) json.WriteStartArray();
            foreach (var value in values)
            {
                if (isType) json.WriteValue(Short(scope.Prefixes, (Iri)value));
                else WriteValue(json, scope, value);
            }
            if (values.Count > 1) json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    static void WriteValue(JsonTextWriter json, (Graph Graph, List<KeyValuePair<string, string>> Prefixes) scope, Term value)
    {
        if (value is Literal { Language: null } plain && plain.Datatype == Vocabulary.Xsd.String) json.WriteValue(plain.Text);
        // An empty object says nothing to some parsers, so a blank node without statements keeps its label.
        else if (scope.Graph.IsNested(value) && scope.Graph.About(value).Any()) WriteNode(json, scope, value);
        else if (value is Literal literal) WriteLiteral(json, literal, Short(scope.Prefixes, literal.Datatype));
        else
        {
            json.WriteStartObject();
            WriteMember(json, "@id", Id(value));
            json.WriteEndObject();
        }
    }

    static void WriteLiteral(JsonTextWriter json, Literal literal, string datatype)
    {
        json.WriteStartObject();
        WriteMember(json, literal.Language is null ? "@type" : "@language", literal.Language ?? datatype);
        WriteMember(json, "@value", literal.Text);
        json.WriteEndObject();
    }

    static void WriteMember(JsonTextWriter json, string name, string value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    static string Id(Term term) => term is Iri iri ? iri.Value : term.ToString()!;

    static string Short(List<KeyValuePair<string, string>> prefixes, Iri iri)
    {
        var found = prefixes.FirstOrDefault(prefix => iri.Value.StartsWith(prefix.Value, StringComparison.Ordinal) && iri.Value.Length > prefix.Value.Length);
        return found.Key is null || iri.Value[found.Value.Length..].StartsWith("//", StringComparison.Ordinal) ? iri.Value : $"{found.Key}:{iri.Value[found.Value.Length..]}";
    }
}
