using System.Buffers;
using System.Text.RegularExpressions;

namespace Portal.Shape;

/// <summary>
/// A set of statements in the order in which they were first said, so that what people read in the file is told in a sensible order
/// and the same statements always give the same bytes.
/// </summary>
public sealed partial class Graph
{
    static readonly SearchValues<char> NameCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-");

    readonly Dictionary<Term, List<Triple>> _bySubject = [];
    readonly HashSet<Term> _nested = [];

    /// <summary>
    /// Throws for a literal as subject and for a predicate that RDF/XML cannot write (its end must be an XML name; rdf:li and its like are syntax).
    /// Prefixes: short name to namespace; a namespace ends in / or #.
    /// </summary>
    public Graph(IEnumerable<Triple> triples, IReadOnlyDictionary<string, string>? prefixes = null)
    {
        Prefixes = [.. (prefixes ?? Vocabulary.Prefixes).OrderBy(p => p.Key, StringComparer.Ordinal)];
        Triples = [.. triples.Distinct()];
        foreach (var triple in Triples)
        {
            RefuseWhatCannotBeWritten(triple);
            if (!_bySubject.TryGetValue(triple.Subject, out var said)) _bySubject[triple.Subject] = said = [];
            said.Add(triple);
        }
        FindNested();
    }

    public IReadOnlyList<KeyValuePair<string, string>> Prefixes { get; }
    public IReadOnlyList<Triple> Triples { get; }
    public IEnumerable<Term> Subjects => _bySubject.Keys;

    /// <summary>The subjects that stand on their own: all but the nested ones.</summary>
    public IEnumerable<Term> Roots => Subjects.Where(s => !IsNested(s));

    /// <summary>What is said about one subject: its types first, then by predicate in the order of first mention.</summary>
    public IEnumerable<IGrouping<Iri, Term>> About(Term subject) => _bySubject.TryGetValue(subject, out var said)
        ? said.GroupBy(t => t.Predicate, t => t.Object).OrderBy(group => group.Key == Vocabulary.Rdf.Type ? 0 : 1)
        : [];

    /// <summary>What is said of a subject by one predicate, in the order in which it was said.</summary>
    public IEnumerable<Term> Objects(Term subject, Iri predicate) =>
        _bySubject.TryGetValue(subject, out var said) ? said.Where(t => t.Predicate == predicate).Select(t => t.Object) : [];

    /// <summary>Every subject that says it is of this class, once.</summary>
    public IEnumerable<Term> OfType(Iri type) =>
        _bySubject.Where(s => s.Value.Any(t => t.Predicate == Vocabulary.Rdf.Type && t.Object == type)).Select(s => s.Key);

    /// <summary>A blank node that is spoken of exactly once can be written where it is spoken of and needs no label.</summary>
    public bool IsNested(Term term) => _nested.Contains(term);

    /// <summary>Splits an IRI into namespace and XML name (ASCII letters, digits, _ . -), or null when its end is no such name.</summary>
    public static (string Namespace, string Local)? Split(Iri iri)
    {
        var start = iri.Value.AsSpan().LastIndexOfAnyExcept(NameCharacters) + 1;
        if (start == 0 || start == iri.Value.Length || !(char.IsAsciiLetter(iri.Value[start]) || iri.Value[start] == '_')) return null;
        var space = iri.Value[..start];
        return space == "http://www.w3.org/2000/xmlns/" ? null : (space, iri.Value[start..]);
    }

    void FindNested()
    {
        var mentions = Triples.Where(t => t.Object is Blank).ToLookup(t => t.Object, t => t.Subject);
        foreach (var mentioned in mentions.Where(m => m.Count() == 1)) _nested.Add(mentioned.Key);
        // A ring of blank nodes that nothing else mentions would never be written.
        foreach (var mentioned in mentions)
        {
            HashSet<Term> seen = [];
            var parent = mentioned.Key;
            while (IsNested(parent) && seen.Add(parent)) parent = mentions[parent].Single();
            if (seen.Contains(parent)) _nested.Remove(parent);
        }
    }

    static void RefuseWhatCannotBeWritten(Triple triple)
    {
        if (triple.Subject is Literal) throw new ArgumentException($"A literal cannot be a subject: {triple}");
        if (Split(triple.Predicate) is not { } name || (name.Namespace == Vocabulary.Rdf.Namespace && RdfSyntax().IsMatch(name.Local)))
            throw new ArgumentException($"RDF/XML cannot write this predicate: {triple.Predicate}");
    }

    [GeneratedRegex("^(RDF|ID|about|parseType|resource|nodeID|datatype|Description|li|aboutEach|aboutEachPrefix|bagID)$")]
    private static partial Regex RdfSyntax();
}
