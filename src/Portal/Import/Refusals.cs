using Portal.Datasets;
using Portal.Model;
using Portal.Read;

namespace Portal.Import;

/// <summary>Decides which records may not be written, and says why.</summary>
sealed class Refusals
{
    readonly string mainDataset;
    readonly IReadOnlySet<string> present;
    readonly HashSet<string> foreign = [];

    public Refusals(string mainDataset, Mapping mapping, Ours ours)
    {
        this.mainDataset = mainDataset;
        present = Present(mapping, ours);
        if (mapping.TakeOver || !ours.Tables.TryGetValue(mainDataset, out var table)) return;
        var dataset = AllDatasets.Find(mainDataset)!;
        foreach (var row in table.Rows) foreign.Add(Identity.Name(dataset, column => table.Value(row, column)));
        foreach (var own in ours.Ledger.Where(l => l.Dataset == mainDataset)) foreign.Remove(own.Id);
    }

    /// <summary>A row without its main record, or whose main record refers to a refused one, gives nothing.</summary>
    public void Decide(IReadOnlyList<Entry> entries)
    {
        foreach (var entry in entries) entry.Refused = Incomplete(entry) ?? (entry.Dataset == mainDataset ? Foreign(entry) : null);
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

    Text? Incomplete(Entry entry)
    {
        var dataset = AllDatasets.Find(entry.Dataset)!;
        if (entry.IdBase is not null && entry.Key.Length == 0)
            return new("Die Spalten, aus denen die Kennung entsteht, sind leer.", "The columns that the id is made of are empty.");
        var missing = dataset.Columns.Where(c => c.Required && Tables.Needs(dataset, c, present) && entry.Cells.GetValueOrDefault(c.Name, "").Length == 0).Select(c => c.Name).ToList();
        return missing.Count == 0 ? null : new(
            $"In {dataset.Name}.csv bliebe leer, was nicht leer sein darf: {string.Join(", ", missing)}.", $"In {dataset.Name}.csv these required cells would be empty: {string.Join(", ", missing)}.");
    }

    Text? Foreign(Entry entry) => Identity.Name(entry) is var name && foreign.Contains(name)
        ? new($"„{name}“ gibt es in {entry.Dataset}.csv schon, und dieser Import hat die Zeile nicht geschrieben. Mit „take_over: yes“ würde er sie übernehmen.",
            $"{entry.Dataset}.csv already has “{name}”, and this import did not write that row. With “take_over: yes” it would take it over.")
        : null;
}
