using Portal.Datasets;

namespace Portal.Compare;

/// <summary>Guesses which removed record lives on under another id: an id is part of an address, so changing it breaks links.</summary>
static class Renames
{
    /// <summary>Share of the filled cells that must be equal.</summary>
    const double Alike = 0.8;

    /// <summary>Equal cells, at the least; two nearly empty records say nothing.</summary>
    const int Fewest = 3;

    /// <summary>A value that more records share tells none of them from the others; so the work stays linear.</summary>
    const int Common = 8;

    /// <summary>Pairs of a removed and an added record, best first, none twice; the same pairs whichever side is called before.</summary>
    public static IReadOnlyList<(Cells Before, Cells After)> Guess(Dataset dataset, IReadOnlyList<Cells> removed, IReadOnlyList<Cells> added)
    {
        if (removed.Count == 0 || added.Count == 0) return [];
        var columns = dataset.Columns.Select(c => c.Name).Except(dataset.Key).ToList();
        var (old, now) = (Filled(removed, columns), Filled(added, columns));
        var (telling, known) = (ByValue(old), ByValue(now));
        var candidates = from entry in telling
                         where entry.Value.Count <= Common && known.TryGetValue(entry.Key, out var others) && others.Count <= Common
                         from pair in entry.Value.SelectMany(a => known[entry.Key].Select(b => (a, b)))
                         select pair;
        var scored = from pair in candidates.Distinct()
                     let equal = old[pair.a].Count(cell => now[pair.b].TryGetValue(cell.Key, out var value) && value == cell.Value)
                     let both = old[pair.a].Keys.Count(now[pair.b].ContainsKey)
                     let share = (double)equal / (old[pair.a].Count + now[pair.b].Count - both)
                     where equal >= Fewest && share >= Alike
                     select (pair.a, pair.b, share);
        return [.. Best(scored, dataset.Key[0], removed, added)];
    }

    static IEnumerable<(Cells, Cells)> Best(IEnumerable<(int A, int B, double Share)> scored, string key, IReadOnlyList<Cells> removed, IReadOnlyList<Cells> added)
    {
        var (takenA, takenB) = (new HashSet<int>(), new HashSet<int>());
        string[] Ids((int A, int B, double) pair) => [.. new[] { removed[pair.A].Text(key), added[pair.B].Text(key) }.Order(StringComparer.Ordinal)];
        foreach (var pair in scored.OrderByDescending(p => p.Share).ThenBy(p => string.Join('\u001f', Ids(p)), StringComparer.Ordinal))
        {
            if (takenA.Contains(pair.A) || takenB.Contains(pair.B)) continue;
            takenA.Add(pair.A);
            takenB.Add(pair.B);
            yield return (removed[pair.A], added[pair.B]);
        }
    }

    static List<Dictionary<string, string>> Filled(IReadOnlyList<Cells> rows, List<string> columns) =>
        [.. rows.Select(row => columns.Select(c => (c, value: row.Text(c))).Where(c => c.value.Length > 0).ToDictionary(c => c.c, c => c.value))];

    static Dictionary<(string, string), List<int>> ByValue(List<Dictionary<string, string>> rows)
    {
        var found = new Dictionary<(string, string), List<int>>();
        for (var i = 0; i < rows.Count; i++)
            foreach (var (column, value) in rows[i])
                if (!found.TryGetValue((column, value), out var list)) found[(column, value)] = [i];
                else if (list.Count <= Common) list.Add(i);
        return found;
    }
}
