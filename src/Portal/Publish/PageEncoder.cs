using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;

namespace Portal.Publish;

/// <summary>Escapes what HTML gives a meaning and leaves umlauts readable; ASP.NET's own turns each into a number.</summary>
/// <remarks>
/// &amp; &lt; &gt; " ' become references, which is safe in text and in quoted attributes, and Razor quotes all attributes. Control
/// characters, half surrogate pairs and noncharacters are errors in HTML in every spelling (WHATWG, 13.2.3.5) and become U+FFFD; a
/// carriage return becomes a reference because a bare one would turn into a line feed.
/// </remarks>
public sealed class PageEncoder : HtmlEncoder
{
    static readonly SearchValues<char> Suspects = SearchValues.Create(
        string.Concat(Enumerable.Range(0, char.MaxValue + 1).Select(i => (char)i).Where(c => char.IsSurrogate(c) || IsEscaped(c))));

    public override int MaxOutputCharactersPerInputCharacter => 6;

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
    {
        var span = new ReadOnlySpan<char>(text, textLength);
        for (var at = 0; at < textLength;)
        {
            var next = span[at..].IndexOfAny(Suspects);
            if (next < 0) return -1;
            at += next;
            if (Rune.DecodeFromUtf16(span[at..], out var rune, out var length) != OperationStatus.Done || WillEncode(rune.Value)) return at;
            at += length;
        }
        return -1;
    }

    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        var text = unicodeScalar switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", '"' => "&quot;", '\'' => "&#39;", '\r' => "&#xD;", _ => "\uFFFD" };
        numberOfCharactersWritten = text.Length <= bufferLength ? text.Length : 0;
        return text.AsSpan().TryCopyTo(new Span<char>(buffer, bufferLength));
    }

    public override bool WillEncode(int unicodeScalar) => IsEscaped(unicodeScalar);

    static bool IsEscaped(int scalar) => scalar is '&' or '<' or '>' or '"' or '\'' or 0x7F
        || (scalar < 0x20 && scalar is not ('\t' or '\n'))
        || scalar is (>= 0x80 and <= 0x9F) or (>= 0xFDD0 and <= 0xFDEF) || (scalar & 0xFFFE) == 0xFFFE;
}
