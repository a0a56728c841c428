using Portal.Datasets;

namespace Portal.Compare;

/// <summary>What is seldom meant when it happens to a whole table.</summary>
static class Unusual
{
    /// <summary>Share of a table's rows whose loss is worth a question.</summary>
    const double Gone = 0.1;

    /// <summary>Share of the rows that one person cannot have checked on one day.</summary>
    const double Most = 0.8;

    /// <summary>Rows, at the least: two centres can well be checked on one day.</summary>
    const int Fewest = 5;

    public static IEnumerable<Warning> Of(Dataset dataset, Pairing pairs, IReadOnlyList<TableCount> counts)
    {
        foreach (var (table, lost) in counts.Select(t => (t, Lost(dataset, t))).Where(t => t.Item2 > t.t.Before * Gone))
            yield return new(Alarm.RowsGone, dataset.Name, table.Source, "", "", lost, table.Before);
        if (dataset.Find("geprueft_am") is null) yield break;
        foreach (var rows in pairs.Same.Concat(pairs.Renamed).GroupBy(p => p.After.Source).Where(g => g.Count() >= Fewest))
        {
            var day = rows.Where(p => p.After.Text("geprueft_am").Length > 0 && p.Before.Text("geprueft_am") != p.After.Text("geprueft_am"))
                .GroupBy(p => p.After.Text("geprueft_am")).MaxBy(g => g.Count());
            if (day is not null && day.Count() > rows.Count() * Most)
                yield return new(Alarm.CheckedOnOneDay, dataset.Name, rows.Key, "", "", day.Count(), rows.Count(), day.Key);
        }
    }

    // Where all columns together are the key, a change looks like a loss and a gain.
    static int Lost(Dataset dataset, TableCount table) => dataset.Key.Count == 1 ? table.Removed : table.Removed - table.Added;
}
