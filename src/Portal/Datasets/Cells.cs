using System.Globalization;
using Portal.Model;
using Portal.Values;

namespace Portal.Datasets;

/// <summary>Typed access to the canonical cells of a row that passed every rule, so that a dataset's reader is one expression.</summary>
public readonly record struct Cells(Table Table, Row Row)
{
    public string Source => Table.Source;

    public int Line => Row.Line;

    /// <summary>The cell's text; empty where the file has no such column.</summary>
    public string Text(string column) => Table.Value(Row, column);

    public string? Optional(string column) => Text(column) is { Length: > 0 } text ? text : null;

    public IReadOnlyList<string> List(string column) =>
        Text(column).Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public int? Integer(string column) => int.TryParse(Text(column), NumberStyles.Integer, CultureInfo.InvariantCulture, out var n) ? n : null;

    public decimal? Decimal(string column) => decimal.TryParse(Text(column), NumberStyles.Number, CultureInfo.InvariantCulture, out var n) ? n : null;

    public bool? YesNo(string column) => Text(column) switch { "ja" => true, "nein" => false, _ => null };

    public DateOnly? Date(string column) => DateOnly.TryParseExact(Text(column), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public OpeningHours Hours(string column) => HoursValue.Parse(Text(column));
}
