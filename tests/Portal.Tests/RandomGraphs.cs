using FsCheck;
using FsCheck.Fluent;
using Portal.Shape;

namespace Portal.Tests;

/// <summary>Graphs that nobody would write on purpose: rings and shared blank nodes, texts and addresses full of syntax.</summary>
static class RandomGraphs
{
    static readonly string[] _pieces =
    [
        "", " ", "  ", "\"", "\\", "'", "\"\"\"", "'''", "<", ">", "&", "&amp;", "]]>", "<!--", "<![CDATA[", "\n", "\r", "\r\n", "\t", "\0", "\u0001", "\u001f", "\u007f", "\u0085",
        "\u00a0", "\u2028", "\u2029", "\u200b", "\u200e", "\u202e", "\ufeff", "\ufffd", "\ufffe", "\uffff", "\ud83d", "\ude00", "😀", "👩‍👩‍👧", "\U0001fffe", "\U0010ffff", "\ue000", "ä", "a\u0308", "שלום", "مرحبا",
        "{", "}", "[", "]", "|", "^", "`", "%", "%4", "%41", "%zz", "#", "##", "?", "/", "//", "/../", "/./", "..", ":", "@", "@de", "^^", "_:b1", "a", "b c", "_", "-", ".", ";", ",", "=", "+", "$", "*", "!", "(", ")", "~", "1", "@id", "@value", "rdf:", "dcat:",
    ];

    static readonly string[] _starts =
        ["https://example.org/", "https://example.org/a?", "https://example.org/a#", "http://[::1]:80/", "https://ä.example/", "urn:x:", "mailto:", "tel:", "file:///", "dcat:", "rdf:", "xsd:", "a:", "x-y+z.1:", "http://www.w3.org/ns/dcat#", "http://purl.org/dc/terms/"];

    static readonly string[] _languages = ["de", "en", "ar", "de-AT", "zh-Hant-TW", "x-klingon", "EN-us"];

    static readonly Gen<string> _text = Gen.Frequency(
        (4, Gen.Elements(_pieces).ListOf().Select(string.Concat)),
        (1, Gen.Choose(0, 0xffff).Select(c => ((char)c).ToString()).ListOf().Select(string.Concat)));

    static readonly Gen<Iri> _iri = Gen.Elements(_starts).Zip(_text, (start, rest) => Accepted(start + rest));

    static Iri Accepted(string text) => Iri.TryFrom(text, out var iri) ? iri : Iri.Of("https://example.org/refused");

    static readonly Gen<Iri> _predicate = Gen.Frequency(
        (3, Gen.Elements(Vocabulary.Dcterms.Title, Vocabulary.Dcat.ContactPoint, Vocabulary.Rdf.Type, Iri.Of(Vocabulary.Rdf.Namespace + "_1"), Iri.Of(Vocabulary.Rdf.Namespace + "value"))),
        (1, _iri.Zip(Gen.Elements("p", "_", "a-b", "x.y", "P1"), (iri, name) => Accepted(iri.Value + "/" + name))));

    static readonly Gen<Term> _literal = Gen.OneOf(
        _text.Select(text => (Term)Literal.Of(text)),
        _text.Zip(Gen.Elements(_languages), (text, language) => (Term)Literal.In(language, text)),
        _text.Zip(Gen.OneOf(_iri, Gen.Elements(Vocabulary.Xsd.Date, Iri.Of(Vocabulary.Xsd.Namespace + "boolean"), Iri.Of(Vocabulary.Xsd.Namespace + "integer"), Iri.Of(Vocabulary.Rdf.Namespace + "XMLLiteral"), Iri.Of(Vocabulary.Rdf.Namespace + "JSON"))),
            (text, datatype) => (Term)Literal.Typed(text, datatype)));

    static readonly Gen<Term> _blank = Gen.Choose(1, 6).Select(number => (Term)new Blank("b" + number));
    static readonly Gen<Term> _name = _iri.Select(iri => (Term)iri);
    static readonly Gen<Term> _subject = Gen.Frequency((3, _blank), (2, _name), (1, Gen.Constant((Term)Iri.Of("https://example.org/s"))));

    public static Gen<Graph> Graphs { get; } = _subject.Zip(_predicate)
        .Zip(Gen.Frequency((2, _literal), (2, _blank), (1, _name)), (said, value) => new Triple(said.Item1, said.Item2, value))
        .ListOf()
        .Select(triples => new Graph(triples));
}
