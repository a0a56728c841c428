using System.Text;
using Portal.Shape;

namespace Portal.Publish.Formats;

/// <summary>Writes records as RFC 4180 has it: CRLF after every one, quotes only where a reader would need them.</summary>
sealed class CsvText(Stream stream, char delimiter, bool byteOrderMark) : IDisposable
{
    readonly StreamWriter writer = new(stream, new UTF8Encoding(byteOrderMark), 16 * 1024, leaveOpen: true) { NewLine = "\r\n" };

    public static void Write(PublishedTable table, CsvText text, Func<int, object?, string> cell)
    {
        text.Record([.. table.Definition.Columns.Select(c => c.Name)]);
        foreach (var row in table.Rows) text.Record([.. row.Select((value, i) => cell(i, value))]);
    }

    public void Dispose() => writer.Dispose();

    void Record(IReadOnlyList<string> cells)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            if (i > 0) writer.Write(delimiter);
            writer.Write(Quoted(cells[i], cells.Count == 1));
        }
        writer.WriteLine();
    }

    // A single empty cell would be an empty line, which readers skip; blanks at the ends would be trimmed by some.
    string Quoted(string cell, bool alone) =>
        (alone && cell.Length == 0) || cell.AsSpan().IndexOfAny(delimiter, '"') >= 0 || cell.AsSpan().IndexOfAny('\r', '\n') >= 0
            || (cell.Length > 0 && (char.IsWhiteSpace(cell[0]) || char.IsWhiteSpace(cell[^1])))
            ? $"\"{cell.Replace("\"", "\"\"")}\"" : cell;
}
