using Portal.Datasets;

namespace Portal.Compare;

/// <summary>The rows of one dataset before and after, brought together by key.</summary>
/// <param name="Renamed">Pairs whose keys differ and nearly nothing else: a guess.</param>
sealed record Pairing(
    IReadOnlyList<(Cells Before, Cells After)> Same, IReadOnlyList<(Cells Before, Cells After)> Renamed,
    IReadOnlyList<Cells> Removed, IReadOnlyList<Cells> Added)
{
    /// <param name="renamed">By dataset: ids before -> ids after, so that what points to a renamed record is no change.</param>
    public static Pairing Of(Dataset dataset, IEnumerable<Cells> before, IEnumerable<Cells> after, IReadOnlyDictionary<string, Dictionary<string, string>> renamed)
    {
        string Key(Func<Column, string> cell) => string.Join('\u001f', dataset.Key.Select(column => cell(dataset.Find(column)!)));
        string Written(Cells row, bool _) => row.Source + '\u001f' + Key(column => row.Text(column.Name));
        string Followed(Cells row, bool isBefore) => row.Source + '\u001f' + Key(column => isBefore ? Now(column, row.Text(column.Name), renamed) : row.Text(column.Name));
        var (same, removed, added) = Match(before, after, Written);
        // What is left may name a record that has another id now, or have changed its source and kept its key.
        var (following, left, right) = Match(removed, added, Followed);
        var (moved, gone, come) = Match(left, right, (row, _) => Key(column => row.Text(column.Name)));
        var guessed = dataset.Key.Count == 1 ? Renames.Guess(dataset, gone, come) : [];
        var (departed, arrived) = (guessed.Select(g => g.Before.Row).ToHashSet(ReferenceEqualityComparer.Instance), guessed.Select(g => g.After.Row).ToHashSet(ReferenceEqualityComparer.Instance));
        return new([.. same, .. following, .. moved], guessed, [.. gone.Where(r => !departed.Contains(r.Row))], [.. come.Where(r => !arrived.Contains(r.Row))]);
    }

    /// <summary>What a cell of the state before would be called now, where it is the id of a renamed record.</summary>
    public static string Now(Column column, string value, IReadOnlyDictionary<string, Dictionary<string, string>> renamed) =>
        column.References is { } dataset && renamed.TryGetValue(dataset, out var ids) && ids.TryGetValue(value, out var now) ? now : value;

    // A key that is there twice is an error, yet not one that may hide a row: the second meets the second.
    static (List<(Cells, Cells)> Same, List<Cells> Removed, List<Cells> Added) Match(IEnumerable<Cells> before, IEnumerable<Cells> after, Func<Cells, bool, string> key)
    {
        var waiting = new Dictionary<string, Queue<Cells>>();
        var order = before.ToList();
        foreach (var row in order)
        {
            var name = key(row, true);
            if (!waiting.TryGetValue(name, out var rows)) waiting[name] = rows = new();
            rows.Enqueue(row);
        }
        var (same, added) = (new List<(Cells, Cells)>(), new List<Cells>());
        foreach (var row in after)
            if (waiting.TryGetValue(key(row, false), out var rows) && rows.TryDequeue(out var old)) same.Add((old, row));
            else added.Add(row);
        return (same, [.. waiting.Values.SelectMany(rows => rows)], added);
    }
}
