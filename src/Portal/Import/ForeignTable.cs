namespace Portal.Import;

/// <summary>A record of an export as it was found.</summary>
/// <param name="Line">Line in the file at which the record begins, from 1.</param>
/// <param name="Cells">In the order of the table's columns; a missing cell is empty.</param>
public sealed record ForeignRow(int Line, IReadOnlyList<string> Cells);

/// <summary>An export of another program before anything is known of its columns, so that the engine needs no disk.</summary>
/// <param name="File">The name that findings and the report show.</param>
public sealed record ForeignTable(string File, IReadOnlyList<string> Columns, IReadOnlyList<ForeignRow> Rows)
{
    readonly Dictionary<string, int> exact = Columns.Select((name, i) => (name, i)).GroupBy(c => c.name).ToDictionary(g => g.Key, g => g.First().i);
    readonly Dictionary<string, int> loose = Columns.Select((name, i) => (name, i)).GroupBy(c => c.name.Trim(), StringComparer.OrdinalIgnoreCase).ToDictionary(g => g.Key, g => g.First().i, StringComparer.OrdinalIgnoreCase);

    /// <summary>Position of a column, written as in the file or only with other case and blanks; -1 where there is none.</summary>
    public int IndexOf(string column) => exact.TryGetValue(column, out var i) || loose.TryGetValue(column.Trim(), out i) ? i : -1;

    /// <summary>The trimmed cell; empty where the row or the table has none.</summary>
    public string Cell(ForeignRow row, string column) => IndexOf(column) is var i && i >= 0 && i < row.Cells.Count ? row.Cells[i].Trim() : "";

    /// <summary>The same table with some columns emptied, so that nothing after this line can carry what they hold.</summary>
    public ForeignTable Without(IEnumerable<string> columns)
    {
        var hidden = columns.Select(IndexOf).ToHashSet();
        return this with { Rows = [.. Rows.Select(row => row with { Cells = [.. row.Cells.Select((cell, i) => hidden.Contains(i) ? "" : cell)] })] };
    }

    /// <summary>The same table with headers that can be told apart: the second "Name" becomes "Name (2)", an empty one "Spalte 5".</summary>
    public ForeignTable WithDistinctColumns()
    {
        var seen = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        return new(File, [.. Columns.Select((column, i) => Distinct(column.Trim().Length == 0 ? $"Spalte {i + 1}" : column, seen))], Rows);
    }

    static string Distinct(string column, Dictionary<string, int> seen)
    {
        var count = seen[column] = seen.GetValueOrDefault(column) + 1;
        return count == 1 ? column : $"{column} ({count})";
    }
}
