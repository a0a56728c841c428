using Portal.Datasets;
using Portal.Model;

namespace Portal.Import;

/// <summary>Brings imported records and our present rows together: rows of this import are updated, all others stay as they are.</summary>
sealed class Merge(Mapping mapping, Ours ours, IReadOnlyList<Entry> entries, List<Unmapped> unmapped)
{
    readonly List<DatasetOutcome> outcomes = [];
    readonly List<(int, int)> merged = [];
    readonly List<LedgerEntry> ledger = [.. ours.Ledger];

    public IReadOnlyList<DatasetOutcome> Outcomes => outcomes;

    public IReadOnlyList<(int Line, int First)> Merged => merged;

    public IReadOnlyList<LedgerEntry> Ledger => [.. ledger.Distinct().OrderBy(e => e.Dataset, StringComparer.Ordinal).ThenBy(e => e.Id, StringComparer.Ordinal)];

    public IReadOnlyDictionary<string, Table> Tables() => AllDatasets.List.Where(d => mapping.Records.Any(r => r.Dataset == d.Name)).ToDictionary(d => d.Name, TableOf);

    Table TableOf(Dataset dataset)
    {
        var present = ours.Tables.GetValueOrDefault(dataset.Name) ?? new(dataset.FileName, dataset.Name, "", Dialect.Ours, [], []);
        var columns = Columns(dataset, present);
        var records = new SortedDictionary<string, Dictionary<string, string>>(StringComparer.Ordinal);
        foreach (var row in present.Rows) records[NameOf(dataset, present, row, records)] = present.Columns.Distinct().ToDictionary(c => c, c => present.Value(row, c));
        var own = ours.Ledger.Where(l => l.Dataset == dataset.Name).Select(l => l.Id).ToHashSet();
        var (added, changed, same) = (0, 0, 0);
        foreach (var (name, cells) in Records(dataset))
        {
            var there = records.TryGetValue(name, out var before);
            if (there && !own.Contains(name) && !mapping.TakeOver) continue;
            var after = there ? new Dictionary<string, string>(before!) : [];
            foreach (var (column, value) in cells) after[column] = value;
            if (Shelter.Is(dataset.Name, after)) Shelter.Clear(after);
            if (!there) added++;
            else if (columns.All(c => before!.GetValueOrDefault(c, "") == after.GetValueOrDefault(c, ""))) same++;
            else changed++;
            records[name] = after;
            own.Add(name);
        }
        var gone = GoneRows(dataset, records);
        var dissolved = mapping.Gone == Gone.Dissolve ? Dissolve(dataset, gone.Select(id => records[id])) : 0;
        outcomes.Add(new(dataset.Name, added, changed, same, records.Count - added - changed - same - gone.Count, gone, dissolved));
        return Written(dataset, present.File, columns, records.Values);
    }

    /// <summary>The records of a dataset by name; later rows of the same record add to the report and not to the data.</summary>
    Dictionary<string, Dictionary<string, string>> Records(Dataset dataset)
    {
        var records = new Dictionary<string, Dictionary<string, string>>();
        var first = new Dictionary<string, int>();
        foreach (var entry in entries.Where(e => e.Dataset == dataset.Name && e.Refused is null))
        {
            var name = Identity.Name(entry);
            if (records.TryGetValue(name, out var there))
            {
                if (dataset.Name == Transfer.MainDataset(mapping)) merged.Add((entry.Row.Line, first[name]));
                foreach (var (column, value) in entry.Cells.Where(cell => cell.Value != there.GetValueOrDefault(cell.Key, "")))
                    unmapped.Add(new(entry.Row.Line, "", $"{dataset.Name}.{column}", OneLine.Shortened(value, 80),
                        new($"Derselbe Datensatz steht schon in Zeile {first[name]}, dort mit anderem Wert; der erste gilt.", $"Line {first[name]} already has this record with another value; the first one counts."),
                        OneLine.Shortened(there.GetValueOrDefault(column, ""), 80)));
                continue;
            }
            records[name] = entry.Cells;
            first[name] = entry.Row.Line;
            ledger.Add(new(dataset.Name, entry.Key, name));
        }
        return records;
    }

    List<string> GoneRows(Dataset dataset, SortedDictionary<string, Dictionary<string, string>> records)
    {
        var delivered = entries.Where(e => e.Dataset == dataset.Name).Select(e => e.Key).ToHashSet();
        return [.. ours.Ledger.Where(l => l.Dataset == dataset.Name && !delivered.Contains(l.Key) && records.ContainsKey(l.Id))
            .Select(l => l.Id).Except(entries.Where(e => e.Dataset == dataset.Name && e.Refused is null).Select(Identity.Name)).Order(StringComparer.Ordinal)];
    }

    /// <summary>Sets rows that the export no longer has to aufgeloest; how many were not so before.</summary>
    static int Dissolve(Dataset dataset, IEnumerable<Dictionary<string, string>> rows)
    {
        if (dataset.Find("status") is null) return 0;
        var running = rows.Where(cells => cells.GetValueOrDefault("status") != "aufgeloest").ToList();
        foreach (var cells in running) cells["status"] = "aufgeloest";
        return running.Count;
    }

    IReadOnlyList<string> Columns(Dataset dataset, Table present)
    {
        var mapped = mapping.Records.Where(r => r.Dataset == dataset.Name).SelectMany(r => r.Columns).Select(c => c.Column).ToHashSet();
        return [.. dataset.Columns.Where(c => (c.Required && Portal.Read.Tables.Needs(dataset, c, Refusals.Present(mapping, ours))) || mapped.Contains(c.Name) || present.Has(c.Name)).Select(c => c.Name),
            .. present.Columns.Where(c => dataset.Find(c) is null).Distinct()];
    }

    /// <summary>Rows that share a name, or have none, are both kept: sorting them out is the check's business.</summary>
    static string NameOf(Dataset dataset, Table table, Row row, SortedDictionary<string, Dictionary<string, string>> taken)
    {
        var name = Identity.Name(dataset, column => table.Value(row, column));
        while (taken.ContainsKey(name)) name += " ";
        return name;
    }

    static Table Written(Dataset dataset, string file, IReadOnlyList<string> columns, IEnumerable<Dictionary<string, string>> records)
    {
        var rows = new List<Row>();
        var line = 2;
        foreach (var record in records)
        {
            IReadOnlyList<string> cells = [.. columns.Select(c => record.GetValueOrDefault(c, ""))];
            rows.Add(new(line, cells, cells));
            line += 1 + cells.Sum(cell => cell.Count(ch => ch == '\n'));
        }
        return new(file, dataset.Name, "", Dialect.Ours, columns, rows);
    }
}
