namespace Portal.Import;

/// <summary>Accounts for every column of an export.</summary>
static class ColumnUse
{
    public static IReadOnlyList<ColumnOutcome> Of(ForeignTable table, Mapping mapping)
    {
        var uses = Uses(mapping).Where(u => u.Column != Pick.Item).ToLookup(u => table.IndexOf(u.Column), u => u.For);
        var ignored = mapping.Ignore.Select(table.IndexOf).ToHashSet();
        var personal = mapping.Personal.Select(table.IndexOf).ToHashSet();
        return [.. table.Columns.Select((column, i) =>
        {
            var filled = table.Rows.Count(row => i < row.Cells.Count && row.Cells[i].Trim().Length > 0);
            var fate = personal.Contains(i) ? ColumnFate.Personal : uses.Contains(i) ? ColumnFate.Used : ignored.Contains(i) ? ColumnFate.Ignored
                : filled == 0 ? ColumnFate.Empty : ColumnFate.NotMapped;
            return new ColumnOutcome(column, fate, filled, fate == ColumnFate.Used ? [.. uses[i].Distinct()] : []);
        })];
    }

    static IEnumerable<(string Column, string For)> Uses(Mapping mapping)
    {
        foreach (var filter in mapping.Filters) yield return (filter.Column, "filter");
        foreach (var record in mapping.Records)
        {
            foreach (var condition in record.When) yield return (condition.Column, $"{record.Dataset}: when");
            if (record.ForEach is not null) yield return (record.ForEach, $"{record.Dataset}: for_each");
            foreach (var column in record.Columns)
                foreach (var pick in column.Picks) yield return (pick.Column, $"{record.Dataset}.{column.Column}");
        }
    }
}
