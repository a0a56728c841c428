using System.Text;
using CsvHelper;

namespace Portal.Read;

/// <summary>A quotation mark at the start of a cell that nobody meant as one: it swallows the lines up to the next mark.</summary>
/// <param name="Cell">Which cell it opens, from 0.</param>
/// <param name="LinesBefore">Lines of the record before the one it stands in.</param>
/// <param name="Swallowed">Lines it takes in beyond its own.</param>
/// <param name="Length">Bytes from the start of the record to the line after the mark.</param>
/// <param name="Cells">The cells of its line without the mark; null where they cannot be told.</param>
sealed record StrayQuote(int Cell, int LinesBefore, int Swallowed, int Length, List<string>? Cells)
{
    /// <summary>The stray quote of a record, or null: a cell may well hold line breaks, but then its line is no whole record.</summary>
    /// <param name="columns">Cells of the header; 0 while it is read.</param>
    public static StrayQuote? In(CsvRecord record, byte delimiter, int columns)
    {
        var unterminated = record.Malformed == CsvMalformedReason.UnterminatedQuote;
        if (!unterminated && (record.Cells.Count == columns && record.Malformed is null || columns == 0)) return null;
        var cell = record.Cells.FindLastIndex(text => text.AsSpan().ContainsAny('\r', '\n'));
        if (cell < 0) return unterminated ? At(record, record.Cells.Count - 1, delimiter) : null;
        var stray = At(record, unterminated ? record.Cells.Count - 1 : cell, delimiter);
        return unterminated || stray.Cells?.Count >= columns ? stray : null;
    }

    static StrayQuote At(CsvRecord record, int cell, byte delimiter)
    {
        var raw = record.Raw.Span;
        var open = Opening(raw, cell, delimiter);
        var lineStart = raw[..open].LastIndexOfAny((byte)'\r', (byte)'\n') + 1;
        var rest = raw[open..].IndexOfAny((byte)'\r', (byte)'\n');
        var end = rest < 0 ? raw.Length : open + rest;
        var next = end < raw.Length && raw[end..].StartsWith("\r\n"u8) ? end + 2 : end + 1;
        var before = record.Cells.Take(cell).ToList();
        var line = Encoding.UTF8.GetString(raw[Math.Min(open + 1, end)..end]);
        return new(cell, Breaks(raw[..lineStart]), Breaks(raw[end..]), next, [.. before, .. line.Split((char)delimiter).Select(c => c.Trim())]);
    }

    /// <summary>Where the cell's opening mark stands.</summary>
    static int Opening(ReadOnlySpan<byte> raw, int cell, byte delimiter)
    {
        var (quoted, fresh) = (false, true);
        for (var i = 0; i < raw.Length; i++)
        {
            var b = raw[i];
            if (cell == 0 && !quoted && fresh && b == '"') return i;
            if (b == '"' && (fresh || quoted)) (quoted, fresh) = (!quoted, quoted);
            else if (!quoted && b == delimiter) (cell, fresh) = (cell - 1, true);
            else if (b is not ((byte)' ' or (byte)'\t')) fresh = false;
        }
        return 0;
    }

    static int Breaks(ReadOnlySpan<byte> bytes)
    {
        var lines = 0;
        for (var i = 0; i < bytes.Length; i++)
            if (bytes[i] == '\n' || (bytes[i] == '\r' && (i + 1 == bytes.Length || bytes[i + 1] != '\n'))) lines++;
        return lines;
    }
}
