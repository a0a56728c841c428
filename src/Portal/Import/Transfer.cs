using Portal.Datasets;
using Portal.Model;

namespace Portal.Import;

/// <summary>The import without a disk: a foreign table and a mapping in, our tables and a full account out.</summary>
public static class Transfer
{
    public static ImportResult Run(ForeignTable export, Mapping mapping, Ours ours)
    {
        var table = export.WithDistinctColumns();
        var check = new CellCheck(ours.CodeLists);
        var mistakes = MappingCheck.Of(table, mapping, check).Distinct().ToList();
        if (mistakes.Count > 0) return new(new Dictionary<string, Table>(), ours.Ledger, mistakes, ImportReport.Empty(table, mapping));

        table = table.Without(mapping.Personal);
        var unmapped = new List<Unmapped>();
        var reader = new RowReader(table, check, unmapped);
        var rows = table.Rows.Select(row => new RowInWork(row, Filter(table, mapping, row), [])).ToList();
        foreach (var row in rows.Where(r => r.Filter is null))
            row.Entries.AddRange(InOrder(mapping).SelectMany(record => reader.Entries(record, row.Row)));

        var entries = Identity.Of(rows, ours.Ledger);
        var refusals = new Refusals(MainDataset(mapping), mapping, ours);
        foreach (var row in rows.Where(r => r.Filter is null)) refusals.Decide(row.Entries);
        unmapped.AddRange(LeftOvers.Of(table, mapping, rows.Where(r => r.Filter is null).Select(r => r.Row)));

        var merge = new Merge(mapping, ours, entries, unmapped);
        var tables = merge.Tables();
        var outcomes = rows.Select(row => row.Outcome(MainDataset(mapping))).ToList();
        unmapped.AddRange(Refusals.Listed(rows, outcomes));
        var report = new ImportReport(table.File, mapping.File, mapping.Source, outcomes, ColumnUse.Of(table, mapping), merge.Outcomes,
            [.. unmapped.OrderBy(u => u.Line).ThenBy(u => u.Target, StringComparer.Ordinal).ThenBy(u => u.Column, StringComparer.Ordinal)], merge.Merged, mapping.Gone);
        return new(tables, merge.Ledger, ImportFindings.Of(report), report);
    }

    static Condition? Filter(ForeignTable table, Mapping mapping, ForeignRow row) =>
        mapping.Filters.FirstOrDefault(filter => !filter.Holds(table.Cell(row, filter.Column)));

    /// <summary>What others refer to comes first.</summary>
    static IEnumerable<RecordMapping> InOrder(Mapping mapping) =>
        mapping.Records.OrderBy(record => AllDatasets.List.TakeWhile(d => d.Name != record.Dataset).Count());

    /// <summary>The dataset whose records decide whether a row counts as imported.</summary>
    static string MainDataset(Mapping mapping) =>
        new[] { Stellen.Definition.Name, Angebote.Definition.Name }.FirstOrDefault(name => mapping.Records.Any(r => r.Dataset == name))
        ?? mapping.Records.FirstOrDefault()?.Dataset ?? "";
}

/// <summary>A row of the export on its way through the import.</summary>
/// <param name="Filter">The filter that keeps it out, or null.</param>
sealed record RowInWork(ForeignRow Row, Condition? Filter, List<Entry> Entries)
{
    public RowOutcome Outcome(string mainDataset)
    {
        if (Filter is not null) return new(Row.Line, RowFate.Filtered, new($"Filter: {Filter}", $"Filter: {Filter}"));
        var main = Entries.Where(e => e.Dataset == mainDataset).ToList();
        if (main.Any(e => e.Refused is null)) return new(Row.Line, RowFate.Imported, new("", ""));
        return new(Row.Line, RowFate.Refused, main.FirstOrDefault()?.Refused
            ?? new($"Für die Zeile entsteht kein Datensatz in {mainDataset}.csv (when, for_each).", $"The row gives no record in {mainDataset}.csv (when, for_each)."));
    }
}
