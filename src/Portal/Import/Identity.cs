using Portal.Datasets;

namespace Portal.Import;

/// <summary>Puts ids into records once all rows are known, because only then is it known which would be the same.</summary>
static class Identity
{
    /// <summary>All entries with their key cells and references filled; the rows' own lists are changed alike.</summary>
    public static IReadOnlyList<Entry> Of(IReadOnlyList<RowInWork> rows, IReadOnlyList<LedgerEntry> ledger)
    {
        var ids = Ids.Of(rows.SelectMany(r => r.Entries), ledger);
        foreach (var row in rows)
        {
            foreach (var entry in row.Entries.Where(e => e.IdBase is not null && e.Key.Length > 0))
                entry.Cells[AllDatasets.Find(entry.Dataset)!.Key[0]] = ids[(entry.Dataset, entry.Key)];
            for (var i = 0; i < row.Entries.Count; i++)
            {
                Refer(row.Entries[i], row.Entries);
                if (row.Entries[i].IdBase is null) row.Entries[i] = row.Entries[i] with { Key = RowReader.Hash(row.Entries[i].Dataset, Name(row.Entries[i])) };
            }
        }
        return [.. rows.SelectMany(r => r.Entries)];
    }

    /// <summary>The key cells of a record in one text.</summary>
    public static string Name(Entry entry) => Name(AllDatasets.Find(entry.Dataset)!, column => entry.Cells.GetValueOrDefault(column, ""));

    public static string Name(Dataset dataset, Func<string, string> cell) => string.Join("|", dataset.Key.Select(cell));

    static void Refer(Entry entry, IReadOnlyList<Entry> siblings)
    {
        foreach (var column in entry.Mapping.Columns.Where(c => c.IdOf is not null))
        {
            var referred = siblings.FirstOrDefault(s => s.Dataset == column.IdOf);
            entry.Cells[column.Column] = referred is null ? "" : referred.Cells.GetValueOrDefault(AllDatasets.Find(referred.Dataset)!.Key[0], "");
        }
    }
}
