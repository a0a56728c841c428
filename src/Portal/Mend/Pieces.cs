namespace Portal.Mend;

/// <summary>The text of a CSV file cut into cells as they were written, marks and blanks included, so that what is not mended can be put back as it was.</summary>
sealed class Pieces
{
    readonly List<IReadOnlyList<string>> records = [];
    List<string> cells = [];

    /// <summary>Records that hold something, the header first.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Records => records;

    public bool HasBlankRecords { get; private set; }

    /// <summary>True where a line ends in anything but a line feed, or the last one does not end.</summary>
    public bool HasForeignEnds { get; private set; }

    /// <remarks>Quotation marks count at the start of a cell only, as the reader takes them.</remarks>
    public static Pieces Of(string text, char delimiter)
    {
        var pieces = new Pieces();
        var (start, quoted, fresh) = (0, false, true);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '"' && (fresh || quoted)) (quoted, fresh) = (!quoted, quoted);
            else if (quoted) { }
            else if (c == delimiter || c is '\r' or '\n')
            {
                pieces.cells.Add(text[start..i]);
                if (c != delimiter) pieces.End(isForeign: c == '\r');
                if (c == '\r' && i + 1 < text.Length && text[i + 1] == '\n') i++;
                (start, fresh) = (i + 1, true);
            }
            else if (c is not (' ' or '\t')) fresh = false;
        }
        if (start == text.Length && pieces.cells.Count == 0) return pieces;
        pieces.cells.Add(text[start..]);
        pieces.End(isForeign: true);
        return pieces;
    }

    /// <summary>What a cell says: without the marks around it; without marks, with the blanks around it.</summary>
    public static string Text(string piece) => piece.Trim(' ', '\t') is ['"', .. var inner, '"'] ? inner.Replace("\"\"", "\"", StringComparison.Ordinal) : piece;

    void End(bool isForeign)
    {
        HasForeignEnds |= isForeign;
        if (cells.TrueForAll(cell => string.IsNullOrWhiteSpace(Text(cell)))) HasBlankRecords = true;
        else records.Add(cells);
        cells = [];
    }
}
