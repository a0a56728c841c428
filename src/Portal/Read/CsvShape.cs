namespace Portal.Read;

/// <summary>How a CSV file is laid out, guessed from its first records.</summary>
/// <param name="Delimiter">An ASCII character.</param>
/// <param name="Start">Bytes before the header: the line "sep=;" of Excel.</param>
readonly record struct CsvShape(byte Delimiter, string LineEnd, int Start)
{
    const int Sampled = 200;

    public static CsvShape Of(ReadOnlySpan<byte> utf8)
    {
        var lineEnd = LineEndOf(utf8);
        if (Hint(utf8) is var (delimiter, start) && start > 0) return new(delimiter, lineEnd, start);
        return new(Best(utf8), lineEnd, 0);
    }

    static (byte Delimiter, int Start) Hint(ReadOnlySpan<byte> utf8)
    {
        var line = utf8[..Math.Max(0, utf8.IndexOfAny((byte)'\r', (byte)'\n'))];
        var bare = line.Trim((byte)'"');
        if (bare.Length != 5 || !bare.StartsWith("sep="u8) || char.IsAsciiLetterOrDigit((char)bare[4]) || bare[4] >= 0x80) return default;
        var after = utf8[line.Length..];
        return (bare[4], line.Length + (after.StartsWith("\r\n"u8) ? 2 : 1));
    }

    /// <remarks>A delimiter that splits the header wins over one that does not; then the one with which most records have as many cells as the header.</remarks>
    static byte Best(ReadOnlySpan<byte> utf8)
    {
        var (best, bestScore) = ((byte)',', (Splits: false, Alike: -1d, Cells: 0));
        foreach (var delimiter in ",;\t"u8)
        {
            var counts = CellCounts(utf8, delimiter);
            if (counts.Count == 0) continue;
            var score = (counts[0] > 1, (double)counts.Count(c => c == counts[0]) / counts.Count, counts[0]);
            if (score.CompareTo(bestScore) > 0) (best, bestScore) = (delimiter, score);
        }
        return best;
    }

    /// <summary>Cells of each of the first records if this were the delimiter; blank lines left out.</summary>
    static List<int> CellCounts(ReadOnlySpan<byte> utf8, byte delimiter)
    {
        var (counts, cells, quoted, fresh, blank) = (new List<int>(), 1, false, true, true);
        foreach (var b in utf8)
        {
            if (b == '"' && (fresh || quoted)) (quoted, fresh, blank) = (!quoted, quoted, false); // a mark right after a closing one is a doubled mark
            else if (quoted) { }
            else if (b == delimiter) (cells, fresh, blank) = (cells + 1, true, false);
            else if (b is (byte)'\r' or (byte)'\n')
            {
                if (!blank) counts.Add(cells);
                if (counts.Count == Sampled) return counts;
                (cells, fresh, blank) = (1, true, true);
            }
            else if (b is not ((byte)' ' or (byte)'\t')) (fresh, blank) = (false, false);
        }
        if (!blank) counts.Add(cells);
        return counts;
    }

    static string LineEndOf(ReadOnlySpan<byte> utf8)
    {
        var quoted = false;
        for (var i = 0; i < utf8.Length; i++)
        {
            if (utf8[i] == '"') quoted = !quoted;
            else if (!quoted && utf8[i] == '\n') return "\n";
            else if (!quoted && utf8[i] == '\r') return i + 1 < utf8.Length && utf8[i + 1] == '\n' ? "\r\n" : "\r";
        }
        return "\n";
    }
}
