using Portal.Model;

namespace Portal.Import;

/// <summary>Lists the parts of a cell that no column of ours takes, because a cell taken apart must not lose a piece silently.</summary>
static class LeftOvers
{
    public static IEnumerable<Unmapped> Of(ForeignTable table, Mapping mapping, IEnumerable<ForeignRow> rows)
    {
        var picks = mapping.Records.SelectMany(r => r.Columns).SelectMany(c => c.From.Concat(c.FirstOf)).ToList();
        var whole = picks.Where(p => p.Part is null).Select(p => table.IndexOf(p.Column)).ToHashSet();
        var taken = picks.Where(p => p.Part is not null && !whole.Contains(table.IndexOf(p.Column)))
            .GroupBy(p => (Column: table.IndexOf(p.Column), Parts.Find(p.Part!)!.Family))
            .Select(g => (g.Key.Column, g.Key.Family, Open: Parts.All.Where(part => part.Family == g.Key.Family && g.All(p => p.Part != part.Name)).ToList()))
            .Where(g => g.Column >= 0 && g.Open.Count > 0).ToList();
        foreach (var row in rows)
            foreach (var (column, family, open) in taken)
            {
                var parts = Parts.Of(family, table.Cell(row, table.Columns[column]));
                foreach (var part in open.Where(part => parts.GetValueOrDefault(part.Name, "").Length > 0))
                    yield return new(row.Line, table.Columns[column], "", OneLine.Shortened(parts[part.Name], 80),
                        new Text($"Dieser Teil der Zelle ({part.German}) wird nirgends übernommen.", $"This part of the cell ({part.Name}) is not taken anywhere."), "");
            }
    }
}
