using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Portal.Shape;

/// <summary>
/// An absolute IRI that every serialisation can hold and every parser reads back letter by letter, because one bad address stops a whole harvest.
/// What RFC 3987 forbids (spaces, quotes, &lt; &gt; { } | \ ^ `, controls, private use, a second #) is percent-encoded and dot segments are resolved;
/// what has no scheme, no host where one is due, a number in [brackets] as host (parsers disagree about it), or half a surrogate pair is refused.
/// </summary>
public sealed partial record Iri : Term
{
    const string AlwaysAllowed = "-._~:/?@!$&'()*+,;=";

    Iri(string value) => Value = value;

    public string Value { get; }

    /// <summary>For constants and addresses that the program itself made; throws where <see cref="TryFrom"/> refuses.</summary>
    public static Iri Of(string text) =>
        TryFrom(text, out var iri) ? iri : throw new ArgumentException($"Not an absolute IRI: '{text}'", nameof(text));

    public static bool TryFrom(string? text, [NotNullWhen(true)] out Iri? iri)
    {
        iri = null;
        var trimmed = text?.Trim() ?? "";
        if (!Scheme().IsMatch(trimmed) || HasLoneSurrogate(trimmed)) return false;
        var encoded = Encode(trimmed);
        if (!Uri.TryCreate(encoded, UriKind.Absolute, out var uri)) return false;
        if (uri.Scheme is "http" or "https" && (uri.Host.Length == 0 || !encoded.Contains("://", StringComparison.Ordinal))) return false;
        iri = new Iri(DotSegment().IsMatch(encoded) ? Encode(uri.AbsoluteUri) : encoded);
        return !DotSegment().IsMatch(iri.Value) && (Authority().IsMatch(iri.Value) || !AnyDotSegment().IsMatch(iri.Value));
    }

    /// <summary>A mail address as the IRI that vcard:hasEmail wants, or null when it is none.</summary>
    public static Iri? Mailto(string? address) => TryFrom(SafeLink.Mail(address?.Trim()), out var iri) ? iri : null;

    /// <summary>A telephone number as the IRI that vcard:hasTelephone wants, or null when it is none.</summary>
    public static Iri? Tel(string? number) => TryFrom(SafeLink.Phone(number), out var iri) ? iri : null;

    public override string ToString() => $"<{Value}>";

    static string Encode(string text)
    {
        var result = new StringBuilder(text.Length);
        var (position, hashes) = (0, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == '#') hashes++;
            if (Stays(rune, text, position) && !(rune.Value == '#' && hashes > 1)) result.Append(rune.ToString());
            else AppendEncoded(result, rune);
            position += rune.Utf16SequenceLength;
        }
        return result.ToString();
    }

    static bool Stays(Rune rune, string text, int position) => rune.Value switch
    {
        '%' => position + 2 < text.Length && char.IsAsciiHexDigit(text[position + 1]) && char.IsAsciiHexDigit(text[position + 2]),
        '#' => true,
        < 128 => char.IsAsciiLetterOrDigit((char)rune.Value) || AlwaysAllowed.Contains((char)rune.Value, StringComparison.Ordinal),
        _ => IsLetterOfIri(rune),
    };

    // RFC 3987 section 2.2, ucschar; section 4.1 forbids the marks that only steer writing direction.
    static bool IsLetterOfIri(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.SpaceSeparator
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
        && (rune.Value is (>= 0xA0 and <= 0xD7FF) or (>= 0xF900 and <= 0xFDCF) or (>= 0xFDF0 and <= 0xFFEF)
            || rune.Value is >= 0x10000 and < 0xE0000 && (rune.Value & 0xFFFF) <= 0xFFFD);

    static void AppendEncoded(StringBuilder result, Rune rune)
    {
        Span<byte> bytes = stackalloc byte[4];
        foreach (var one in bytes[..rune.EncodeToUtf8(bytes)]) result.Append('%').Append(one.ToString("X2", CultureInfo.InvariantCulture));
    }

    internal static bool HasLoneSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1])) return true;
            i++;
        }
        return false;
    }

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9+.-]*:[^:\s]")]
    private static partial Regex Scheme();
    [GeneratedRegex(@"^[^?#]*/\.{1,2}(/|$|\?|#)")]
    private static partial Regex DotSegment();
    [GeneratedRegex("^[^:]+://[^/?#]")]
    private static partial Regex Authority();
    // Some parsers resolve dots even in the fragment when there is no host.
    [GeneratedRegex(@"/\.{1,2}(/|$|\?|#)")]
    private static partial Regex AnyDotSegment();
}
