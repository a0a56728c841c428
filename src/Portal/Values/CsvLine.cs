namespace Portal.Values;

/// <summary>One record as a line of CSV, so that what an import writes and what the site publishes quote alike.</summary>
public static class CsvLine
{
    /// <summary>Cells with a delimiter between them and no line end (RFC 4180); quotes only where a reader would need them.</summary>
    public static string Of(IReadOnlyList<string> cells, char delimiter = ',') =>
        cells is [""] ? "\"\"" : string.Join(delimiter, cells.Select(cell => Needs(cell, delimiter) ? $"\"{cell.Replace("\"", "\"\"")}\"" : cell)); // one empty cell would be an empty line, which readers skip

    // Blanks at the ends would be trimmed by some.
    static bool Needs(string cell, char delimiter) =>
        cell.AsSpan().ContainsAny(delimiter, '"') || cell.AsSpan().ContainsAny('\r', '\n')
        || cell.Length > 0 && (char.IsWhiteSpace(cell[0]) || char.IsWhiteSpace(cell[^1]));
}
