using Portal.Datasets;
using Portal.Model;
using Portal.Read;

namespace Portal.Check;

/// <summary>Says of each finding which row and value it is about, so that programs know it again after lines have moved.</summary>
public static class Identity
{
    public static IReadOnlyList<Finding> Named(Draft draft, IReadOnlyList<Finding> findings)
    {
        var rows = RowsOf(draft, findings);
        return [.. findings.Select(f => rows.TryGetValue((f.Spot.File, f.Spot.Line), out var row) ? f with { Identity = Of(row, f.Spot.Column) } : f)];
    }

    static Dictionary<(string File, int Line), Cells> RowsOf(Draft draft, IReadOnlyList<Finding> findings)
    {
        var wanted = findings.Select(f => (f.Spot.File, f.Spot.Line)).ToHashSet();
        var rows = new Dictionary<(string, int), Cells>();
        foreach (var table in draft.Tables)
            foreach (var row in table.Rows.Where(r => wanted.Contains((table.File, r.Line)))) rows.TryAdd((table.File, row.Line), new(table, row));
        return rows;
    }

    // A row without a whole key is known by all of its cells.
    static string Of(Cells row, string? column)
    {
        var key = AllDatasets.Find(row.Table.Dataset)?.Key.Select(row.Text).ToList() ?? [];
        var cells = key.Count == 0 || key.Contains("") ? row.Row.Values : key;
        return $"{string.Join('\u001F', cells)}\n{(column is null ? "" : row.Text(column))}";
    }
}
