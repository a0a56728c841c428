using System.Security.Cryptography;
using System.Text;
using Portal.Datasets;
using Portal.Model;
using Portal.Values;

namespace Portal.Import;

/// <summary>A piece of the export that did not make it into our tables.</summary>
/// <param name="Line">Line in the export.</param>
/// <param name="Column">Column of the export, or several with " + "; empty for the row as a whole.</param>
/// <param name="Target">Where it was to go, e.g. "stellen.plz"; empty where nowhere.</param>
/// <param name="Value">The original on one line, shortened.</param>
/// <param name="Instead">What stands there now; empty for nothing.</param>
public sealed record Unmapped(int Line, string Column, string Target, string Value, Text Reason, string Instead);

/// <summary>A record of ours in the making.</summary>
/// <param name="Key">Names the record over all imports: a hash, so that it gives nothing away.</param>
/// <param name="IdBase">Readable id before it is made unique; null where the id is not generated.</param>
sealed record Entry(RecordMapping Mapping, ForeignRow Row, string Key, string? IdBase, Dictionary<string, string> Cells)
{
    public string Dataset => Mapping.Dataset;

    /// <summary>Why the record may not be written, or null.</summary>
    public Text? Refused { get; set; }
}

/// <summary>Makes the records of one foreign row, all but the ids that depend on other rows.</summary>
sealed class RowReader(ForeignTable table, CellCheck check, List<Unmapped> unmapped)
{
    public IEnumerable<Entry> Entries(RecordMapping mapping, ForeignRow row)
    {
        if (!mapping.When.All(condition => condition.Holds(table.Cell(row, condition.Column)))) return [];
        if (mapping.ForEach is null) return [EntryOf(mapping, row, "")];
        return [.. Items(table.Cell(row, mapping.ForEach), mapping.Split).Distinct(StringComparer.OrdinalIgnoreCase).Select(item => EntryOf(mapping, row, item))];
    }

    Entry EntryOf(RecordMapping mapping, ForeignRow row, string item)
    {
        var dataset = AllDatasets.Find(mapping.Dataset)!;
        var cells = new Dictionary<string, string>();
        var kept = new List<(string Column, string Text)>();
        foreach (var column in mapping.Columns.Where(c => c.Id is null && c.IdOf is null))
        {
            var (value, original) = Fill(dataset, column, row, item);
            cells[column.Column] = value;
            if (original is not null && column.KeepIn is { } keep) kept.Add((keep, original));
        }
        foreach (var (column, text) in kept) Keep(dataset, cells, column, text);
        if (mapping.Columns.FirstOrDefault(c => c.Column == dataset.Key[0])?.Id is not { } id)
            return new(mapping, row, "", null, cells);
        var key = string.Join('\u001f', (id.Key.Count > 0 ? id.Key : id.From).Select(pick => Text(pick, row, item)));
        var readable = Slug.Of($"{id.Prefix} {string.Join(" ", id.From.Select(pick => Text(pick, row, item)).Where(t => t.Length > 0))}");
        return new(mapping, row, key.Trim('\u001f').Length == 0 ? "" : Hash(dataset.Name, key), readable, cells);
    }

    (string Value, string? Original) Fill(Dataset dataset, ColumnMapping column, ForeignRow row, string item)
    {
        var target = dataset.Find(column.Column)!;
        var text = TextOf(column, row, item);
        var items = column.Split.Length > 0 ? [.. Items(text, column.Split)] : new List<string> { text };
        if (items.Count == 0) items.Add("");
        var outcomes = items.Select(i => (Item: i, Outcome: Steps.Apply(column, target, i, check))).ToList();
        var value = string.Join("|", outcomes.SelectMany(o => o.Outcome.Value.Split(column.Split.Length > 0 ? '|' : '\0')).Where(v => v.Length > 0).Distinct());
        var filled = value.Length > 0 ? value : check.Accept(target, column.Default, false).Value;
        if (filled.Length > 0 && outcomes.All(o => o.Outcome is { Value.Length: 0, Problem: null }))
            unmapped.Add(new(row.Line, Sources(column), $"{dataset.Name}.{target.Name}", OneLine.Shortened(text, 80),
                new("Keine Angabe; es gilt der Ersatzwert der Zuordnung (default).", "Nothing given; the mapping's stand-in (default) counts."), OneLine.Shortened(filled, 80)));
        string? original = null;
        foreach (var (part, outcome) in outcomes.Where(o => o.Outcome.Problem is not null))
        {
            original = original is null ? part : $"{original}; {part}";
            unmapped.Add(new(row.Line, Sources(column), $"{dataset.Name}.{target.Name}", OneLine.Shortened(part, 80), outcome.Problem!, OneLine.Shortened(filled, 80)));
        }
        return (filled, original);
    }

    void Keep(Dataset dataset, Dictionary<string, string> cells, string column, string text)
    {
        var target = dataset.Find(column)!;
        var before = cells.GetValueOrDefault(column, "");
        cells[column] = check.Accept(target, before.Length == 0 ? text : $"{before}; {text}", true).Value is { Length: > 0 } both ? both : before;
    }

    string TextOf(ColumnMapping column, ForeignRow row, string item) =>
        column.Value
        ?? (column.FirstOf.Count > 0
            ? column.FirstOf.Select(pick => Text(pick, row, item)).FirstOrDefault(t => t.Length > 0) ?? ""
            : string.Join(column.Join, column.From.Select(pick => Text(pick, row, item)).Where(t => t.Length > 0)));

    string Text(Pick pick, ForeignRow row, string item)
    {
        var text = pick.Column == Pick.Item ? item : table.Cell(row, pick.Column);
        if (pick.EmptyIf.Contains(text, StringComparer.OrdinalIgnoreCase)) return "";
        if (pick.Part is { } part) text = Parts.Of(Parts.Find(part)!.Family, text)[part];
        return text.Length == 0 ? "" : pick.Before + text + pick.After;
    }

    static string Sources(ColumnMapping column) => string.Join(" + ", column.From.Concat(column.FirstOf).Select(p => p.Column).Distinct());

    static IEnumerable<string> Items(string text, string separators) =>
        text.Split([.. separators, '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public static string Hash(string dataset, string key) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{dataset}\u001e{key}")))[..24];
}
