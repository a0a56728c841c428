using Portal.Datasets;
using Portal.Model;
using Portal.Read;

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

/// <summary>Decides which records may not be written, and says why.</summary>
static class Refusals
{
    /// <summary>A row without its main record, or whose main record refers to a refused one, gives nothing.</summary>
    public static void Decide(IReadOnlyList<Entry> entries, string mainDataset, Mapping mapping, Ours ours)
    {
        var present = Present(mapping, ours);
        foreach (var entry in entries) entry.Refused = Incomplete(entry, present) ?? (entry.Dataset == mainDataset ? ForeignRow(entry, mapping, ours) : null);
        var before = entries.TakeWhile(e => e.Dataset != mainDataset).FirstOrDefault(e => e.Refused is not null);
        var main = entries.Where(e => e.Dataset == mainDataset).ToList();
        foreach (var entry in main.Where(_ => before is not null)) entry.Refused ??= before!.Refused;
        if (main.Any(e => e.Refused is null)) return;
        foreach (var entry in entries) entry.Refused ??= main.FirstOrDefault()?.Refused ?? new("Die Zeile ergibt keinen Hauptdatensatz.", "The row gives no main record.");
    }

    /// <summary>Refused records of rows that were imported all the same.</summary>
    public static IEnumerable<Unmapped> Listed(IReadOnlyList<RowInWork> rows, IReadOnlyList<RowOutcome> outcomes) =>
        from pair in rows.Zip(outcomes)
        where pair.Second.Fate == RowFate.Imported
        from entry in pair.First.Entries
        where entry.Refused is not null
        select new Unmapped(pair.First.Row.Line, "", entry.Dataset, entry.Cells.GetValueOrDefault("name", ""), entry.Refused!, "");

    /// <summary>Names of the datasets that the folder has afterwards.</summary>
    public static IReadOnlySet<string> Present(Mapping mapping, Ours ours) => mapping.Records.Select(r => r.Dataset).Concat(ours.Tables.Keys).ToHashSet();

    static Text? Incomplete(Entry entry, IReadOnlySet<string> present)
    {
        var dataset = AllDatasets.Find(entry.Dataset)!;
        if (entry.IdBase is not null && entry.Key.Length == 0)
            return new("Die Spalten, aus denen die Kennung entsteht, sind leer.", "The columns that the id is made of are empty.");
        var missing = dataset.Columns.Where(c => c.Required && Tables.Needs(dataset, c, present) && entry.Cells.GetValueOrDefault(c.Name, "").Length == 0).Select(c => c.Name).ToList();
        return missing.Count == 0 ? null : new(
            $"In {dataset.Name}.csv bliebe leer, was nicht leer sein darf: {string.Join(", ", missing)}.", $"In {dataset.Name}.csv these required cells would be empty: {string.Join(", ", missing)}.");
    }

    static Text? ForeignRow(Entry entry, Mapping mapping, Ours ours)
    {
        if (mapping.TakeOver || !ours.Tables.TryGetValue(entry.Dataset, out var table)) return null;
        var name = Identity.Name(entry);
        var dataset = AllDatasets.Find(entry.Dataset)!;
        if (ours.Ledger.Any(l => l.Dataset == entry.Dataset && l.Id == name)) return null;
        return table.Rows.Any(row => Identity.Name(dataset, column => table.Value(row, column)) == name)
            ? new($"„{name}“ gibt es in {dataset.FileName} schon, und dieser Import hat die Zeile nicht geschrieben. Mit „take_over: yes“ würde er sie übernehmen.",
                $"{dataset.FileName} already has “{name}”, and this import did not write that row. With “take_over: yes” it would take it over.")
            : null;
    }
}
