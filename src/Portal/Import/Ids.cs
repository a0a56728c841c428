using Portal.Datasets;

namespace Portal.Import;

/// <summary>Gives generated ids that depend on what a record is, never on where it stands in the export.</summary>
static class Ids
{
    /// <summary>The id of every key: the one of an earlier import, else the readable one, else with a piece of the key's hash.</summary>
    public static IReadOnlyDictionary<(string Dataset, string Key), string> Of(IEnumerable<Entry> entries, IReadOnlyList<LedgerEntry> ledger)
    {
        var ids = ledger.GroupBy(e => (e.Dataset, e.Key)).ToDictionary(g => g.Key, g => g.First().Id);
        var taken = ledger.Select(e => (e.Dataset, e.Id)).ToHashSet();
        var wanted = entries.Where(e => e.IdBase is not null && e.Key.Length > 0 && !ids.ContainsKey((e.Dataset, e.Key)))
            .GroupBy(e => (e.Dataset, e.Key))
            .Select(g => (Name: g.Key, Base: g.Select(e => Fitted(g.Key.Dataset, e.IdBase!, 0)).Min(StringComparer.Ordinal)!))
            .OrderBy(w => w.Name.Key, StringComparer.Ordinal).ToList();
        var crowded = wanted.GroupBy(w => (w.Name.Dataset, w.Base)).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet();
        foreach (var (name, readable) in wanted)
        {
            var id = readable.Length > 0 && !crowded.Contains((name.Dataset, readable)) ? readable : Suffixed(name, readable, 6);
            for (var length = 6; taken.Contains((name.Dataset, id)) && length <= name.Key.Length; length += 2) id = Suffixed(name, readable, length);
            taken.Add((name.Dataset, id));
            ids[name] = id;
        }
        return ids;
    }

    static string Suffixed((string Dataset, string Key) name, string readable, int length) =>
        $"{Fitted(name.Dataset, readable, length + 1)}-{name.Key[..Math.Min(length, name.Key.Length)]}".TrimStart('-');

    /// <summary>As much of an id as the column holds, cut at a hyphen where one is near.</summary>
    static string Fitted(string dataset, string readable, int reserve)
    {
        var definition = AllDatasets.Find(dataset)!;
        var most = definition.Find(definition.Key[0])!.MaximumLength - reserve;
        if (readable.Length <= most) return readable;
        var end = readable.LastIndexOf('-', most);
        return readable[..(end > most / 2 ? end : most)].TrimEnd('-');
    }
}
