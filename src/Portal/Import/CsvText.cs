using System.Buffers;
using System.Text;
using Portal.Model;

namespace Portal.Import;

/// <summary>A table as the text of a CSV file in this project's dialect (RFC 4180 with LF: UTF-8, comma, quotes only where needed).</summary>
public static class CsvText
{
    static readonly SearchValues<char> special = SearchValues.Create(",\"\n\r");

    public static string Of(Table table)
    {
        var text = new StringBuilder();
        Line(text, table.Columns);
        foreach (var row in table.Rows) Line(text, row.Values);
        return text.ToString();
    }

    static void Line(StringBuilder text, IReadOnlyList<string> cells)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            if (i > 0) text.Append(',');
            // A cell with blanks at its ends is quoted so that no editor trims it; a lone empty cell, so that its line is no empty line.
            var quote = cells[i].AsSpan().ContainsAny(special) || cells[i] != cells[i].Trim() || (cells.Count == 1 && cells[i].Length == 0);
            text.Append(quote ? $"\"{cells[i].Replace("\"", "\"\"")}\"" : cells[i]);
        }
        text.Append('\n');
    }
}
