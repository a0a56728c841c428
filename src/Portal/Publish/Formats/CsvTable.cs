using System.Text;
using Portal.Shape;
using Portal.Values;

namespace Portal.Publish.Formats;

/// <summary>A table as RFC 4180 has it: a header, then one record a row, CRLF after every one.</summary>
static class CsvTable
{
    /// <param name="cell">The text of a value by the index of its column.</param>
    public static void Write(PublishedTable table, StreamWriter text, char delimiter, Func<int, object?, string> cell)
    {
        text.Write(CsvLine.Of([.. table.Definition.Columns.Select(c => c.Name)], delimiter) + "\r\n");
        foreach (var row in table.Rows) text.Write(CsvLine.Of([.. row.Select((value, i) => cell(i, value))], delimiter) + "\r\n");
    }

    public static StreamWriter Open(Stream stream, bool byteOrderMark) => new(stream, new UTF8Encoding(byteOrderMark), 16 * 1024, leaveOpen: true);
}
