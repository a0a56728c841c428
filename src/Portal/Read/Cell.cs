using System.Text.RegularExpressions;
using Portal.Datasets;
using Portal.Values;

namespace Portal.Read;

/// <summary>What became of a cell: its canonical text, or the raw one with what is wrong.</summary>
readonly record struct Cell(string Value, IReadOnlyList<Reading> Problems)
{
    static readonly Cell empty = new("", []);

    public static Cell Of(Column column, string raw)
    {
        var text = raw.Trim();
        if (text.Length == 0) return empty;
        return column.IsList ? List(column, text) : One(column.Kind.Read(text), text);
    }

    static Cell One(Reading reading, string text) => reading.Canonical is { } canonical ? new(canonical, []) : new(text, [reading]);

    static Cell List(Column column, string text)
    {
        var items = Items(column, text);
        var readings = items.ConvertAll(item => column.Kind.Read(item));
        if (readings.TrueForAll(reading => reading.Canonical is not null)) return new(Joined(readings.Select(r => r.Canonical)), []);
        var meant = readings.Select(reading => reading.Canonical ?? reading.Proposal).ToList();
        var proposal = meant.Contains(null) ? null : Joined(meant);
        return new(text, [.. readings.Where(reading => reading.Canonical is null).Select(reading => reading with { Proposal = proposal })]);
    }

    static string Joined(IEnumerable<string?> items) => string.Join('|', items);

    /// <remarks>Commas and semicolons separate codes only: in a list of anything else they may be part of an item.</remarks>
    static List<string> Items(Column column, string text)
    {
        if (column.CodeList is not null && !text.Contains('|') && Split(text, [',', ';']) is { Count: > 1 } codes && codes.TrueForAll(IsCode)) return codes;
        return Split(text, ['|']);
    }

    static List<string> Split(string text, char[] separators) =>
        [.. text.Split(separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    static bool IsCode(string text) => Regex.IsMatch(text, "^[A-Za-z0-9][A-Za-z0-9._-]*$");
}

/// <summary>Reads the cells of one column and remembers the short ones, because codes, dates and towns repeat.</summary>
sealed class ColumnReader(Column column)
{
    const int Remembered = 4096;
    const int Short = 100;
    readonly Dictionary<string, Cell> known = [];

    public Column Definition => column;

    public Cell Read(string raw)
    {
        if (known.TryGetValue(raw, out var cell)) return cell;
        cell = Cell.Of(column, raw);
        if (raw.Length <= Short && known.Count < Remembered) known[raw] = cell;
        return cell;
    }
}
