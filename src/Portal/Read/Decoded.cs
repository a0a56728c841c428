using System.Text;
using Portal.Model;

namespace Portal.Read;

/// <summary>A file's bytes as UTF-8 without BOM, whatever they were, because offices still save in four encodings.</summary>
/// <param name="Name">utf-8, utf-8-bom, utf-16 or windows-1252.</param>
/// <param name="BadLines">Lines with something that no encoding explains.</param>
sealed record Decoded(ReadOnlyMemory<byte> Utf8, string Name, IReadOnlyList<int> BadLines)
{
    const int ReportedLines = 20;
    static readonly UTF8Encoding strict = new(false, throwOnInvalidBytes: true);
    static readonly Encoding ansi = CodePagesEncodingProvider.Instance.GetEncoding(1252, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <summary>What to say of bytes that are no text at all; null where they are text.</summary>
    public static Finding? NoText(ReadOnlySpan<byte> bytes, string file) =>
        bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith(new byte[] { 0xD0, 0xCF, 0x11, 0xE0 }) ? Problems.Workbook(file)
        : bytes.Contains((byte)0) && Utf16(bytes) is null ? Problems.Binary(file)
        : null;

    public static Decoded From(byte[] bytes)
    {
        if (bytes.AsSpan().StartsWith(new byte[] { 0xEF, 0xBB, 0xBF })) return Unicode(bytes.AsMemory(3), "utf-8-bom");
        if (Utf16(bytes) is { } text) return Unicode(Encoding.UTF8.GetBytes(text), "utf-16");
        return IsUtf8(bytes) ? Unicode(bytes, "utf-8") : Ansi(bytes);
    }

    static Decoded Unicode(ReadOnlyMemory<byte> bytes, string encoding) =>
        IsStrict(bytes.Span) && bytes.Span.IndexOf("\uFFFD"u8) < 0 ? new(bytes, encoding, []) : Mended(bytes.Span, encoding);

    static Decoded Mended(ReadOnlySpan<byte> bytes, string encoding)
    {
        var text = Encoding.UTF8.GetString(bytes);
        return new(Encoding.UTF8.GetBytes(text), encoding, LinesWith(text, c => c == '\uFFFD'));
    }

    /// <remarks>Five bytes mean nothing in Windows-1252; .NET reads them as control characters.</remarks>
    static Decoded Ansi(byte[] bytes)
    {
        var text = ansi.GetString(bytes);
        return new(Encoding.UTF8.GetBytes(text), "windows-1252", LinesWith(text, c => c is >= '\u0080' and <= '\u009F'));
    }

    /// <summary>The text of UTF-16 with or without BOM, or null where the bytes are none.</summary>
    static string? Utf16(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 2) return null;
        if (bytes[0] == 0xFF && bytes[1] == 0xFE) return Encoding.Unicode.GetString(bytes[2..]);
        if (bytes[0] == 0xFE && bytes[1] == 0xFF) return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        var guess = (bytes.Length % 2, bytes[0], bytes[1]) switch
        {
            (0, not 0, 0) => Encoding.Unicode.GetString(bytes),
            (0, 0, not 0) => Encoding.BigEndianUnicode.GetString(bytes),
            _ => null,
        };
        return guess is null || guess.AsSpan().ContainsAny('\0', '\uFFFD') ? null : guess;
    }

    static bool IsStrict(ReadOnlySpan<byte> bytes) => System.Text.Unicode.Utf8.IsValid(bytes);

    /// <remarks>A few bad bytes among many good sequences are damage in a UTF-8 file, not another encoding.</remarks>
    static bool IsUtf8(ReadOnlySpan<byte> bytes)
    {
        if (IsStrict(bytes)) return true;
        var (good, bad) = (0, 0);
        while (!bytes.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(bytes, out _, out var length);
            if (status != System.Buffers.OperationStatus.Done) bad++;
            else if (length > 1) good++;
            bytes = bytes[length..];
        }
        return good > bad;
    }

    static IReadOnlyList<int> LinesWith(string text, Func<char, bool> isBad)
    {
        var (lines, line, previous) = (new List<int>(), 1, '\0');
        foreach (var c in text)
        {
            if (c == '\r' || (c == '\n' && previous != '\r')) line++;
            if (isBad(c) && (lines.Count == 0 || lines[^1] != line) && lines.Count < ReportedLines) lines.Add(line);
            previous = c;
        }
        return lines;
    }

    /// <summary>The cell that was meant where UTF-8 was once read as Windows-1252 ("MÃ¼nchen"), else null.</summary>
    public static string? MeantBy(string cell)
    {
        if (!cell.AsSpan().ContainsAny('Ã', 'Â', 'â')) return null;
        try
        {
            return strict.GetString(ansi.GetBytes(cell)) is var meant && meant != cell ? meant : null;
        }
        catch (ArgumentException) // both fallbacks: the cell is not such text
        {
            return null;
        }
    }
}
