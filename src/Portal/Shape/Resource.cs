using Portal.Values;

namespace Portal.Shape;

/// <summary>Collects what is said about one thing, so that the code of a profile reads like the profile's table. What is not known is not said.</summary>
sealed class Resource
{
    readonly Term _subject;
    readonly List<Triple> _triples = [];
    int _blanks;

    string? _label;

    public Resource(Term subject, params Iri[] classes)
    {
        _subject = subject;
        foreach (var type in classes) Link(Vocabulary.Rdf.Type, type);
    }

    public IReadOnlyList<Triple> Triples => _triples;

    public Resource Link(Iri predicate, Iri? target) => Say(predicate, target);

    public Resource Link(Iri predicate, VocabularyEntry? target) => Say(predicate, target?.Iri);

    public Resource Links(Iri predicate, IEnumerable<Iri> targets)
    {
        foreach (var target in targets) Say(predicate, target);
        return this;
    }

    public Resource Text(Iri predicate, string? text) => Say(predicate, string.IsNullOrWhiteSpace(text) ? null : Literal.Of(text.Trim()));

    public Resource Text(Iri predicate, Multilingual? text)
    {
        foreach (var (language, said) in text?.Texts ?? []) Say(predicate, Literal.In(language, said));
        return this;
    }

    public Resource Typed(Iri predicate, string? text, Iri datatype) => Say(predicate, text is null ? null : Literal.Typed(text, datatype));

    public Resource Date(Iri predicate, DateOnly? day) =>
        Typed(predicate, day is { } known ? DateValue.Iso(known) : null, Vocabulary.Xsd.Date);

    /// <summary>A thing that has no address; its label is made from the owner's, so that a new data set changes no other's label.</summary>
    public Resource Nested(Iri predicate, Iri[] classes, Action<Resource> describe)
    {
        var node = new Resource(new Blank($"{LabelOfOwner}x{++_blanks}"), classes);
        describe(node);
        Say(predicate, node._subject);
        _triples.AddRange(node._triples);
        return this;
    }

    string LabelOfOwner => _label ??= _subject is Blank blank ? blank.Label : "b" + Fingerprint(_subject.ToString()!);

    public Resource Say(Iri predicate, Term? term)
    {
        if (term is not null) _triples.Add(new Triple(_subject, predicate, term));
        return this;
    }

    static string Fingerprint(string text) => Convert.ToHexStringLower(
        System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)))[..16];
}
