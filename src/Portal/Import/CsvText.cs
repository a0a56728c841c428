using Portal.Model;
using Portal.Values;

namespace Portal.Import;

/// <summary>A table as the text of a CSV file in this project's dialect (RFC 4180 with LF: UTF-8, comma, quotes only where needed).</summary>
public static class CsvText
{
    public static string Of(Table table) => string.Concat(table.Rows.Select(row => row.Values).Prepend(table.Columns).Select(cells => CsvLine.Of(cells) + '\n'));
}
