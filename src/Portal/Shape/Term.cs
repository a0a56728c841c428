using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Portal.Shape;

/// <summary>What may stand in a statement, so that the writers need no other knowledge than RDF itself.</summary>
public abstract record Term;

/// <summary>A thing without an address of its own; its label is chosen by whoever builds the graph, so that the same data gives the same bytes.</summary>
public sealed partial record Blank : Term
{
    public Blank(string label) =>
        Label = Shape().IsMatch(label) ? label : throw new ArgumentException($"Not a label that all serialisations allow: '{label}'", nameof(label));

    /// <summary>ASCII letters and digits, a letter first: the common ground of Turtle labels and XML names.</summary>
    public string Label { get; }

    public override string ToString() => $"_:{Label}";

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9]*$")]
    private static partial Regex Shape();
}

/// <summary>
/// A text with a language or a datatype that every serialisation can hold: characters that XML 1.0 forbids and lone surrogates
/// become U+FFFD here, at the door, so that RDF/XML says the same as the others. Languages are kept in lower case (RDF 1.1, 3.3).
/// </summary>
public sealed partial record Literal : Term
{
    Literal(string text, string? language, Iri datatype) => (Text, Language, Datatype) = (Clean(text), language, datatype);

    public string Text { get; }
    public string? Language { get; }
    public Iri Datatype { get; }

    public static Literal Of(string text) => new(text, null, Vocabulary.Xsd.String);

    /// <summary>Throws for rdf:langString, which needs a language.</summary>
    public static Literal Typed(string text, Iri datatype) => datatype == Vocabulary.Rdf.LangString
        ? throw new ArgumentException("rdf:langString needs a language", nameof(datatype))
        : new(text, null, datatype);

    /// <summary>Throws for what is no language tag (BCP 47); see <see cref="IsLanguage"/>.</summary>
    public static Literal In(string language, string text) => IsLanguage(language)
        ? new(text, language.ToLowerInvariant(), Vocabulary.Rdf.LangString)
        : throw new ArgumentException($"Not a language tag: '{language}'", nameof(language));

    public static bool IsLanguage(string tag) => Tag().IsMatch(tag);

    public override string ToString() => Language is null ? $"\"{Text}\"^^{Datatype}" : $"\"{Text}\"@{Language}";

    static string Clean(string text)
    {
        if (text.All(c => XmlConvert.IsXmlChar(c))) return text;
        var result = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            result.Append(rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? "\uFFFD" : rune.ToString());
        return result.ToString();
    }

    [GeneratedRegex("^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$")]
    private static partial Regex Tag();
}

/// <summary>One statement.</summary>
public sealed record Triple(Term Subject, Iri Predicate, Term Object);
