using Portal.Check;
using Portal.Datasets;
using Portal.Model;
using Portal.Read;

namespace Portal.Compare;

/// <summary>Two states of a portal become one difference; nothing is read, written or asked.</summary>
public static class Comparison
{
    public static Difference Of(Draft before, Draft after)
    {
        var (changes, tables, warnings) = (new List<Change>(), new List<TableCount>(), new List<Warning>());
        var renamed = new Dictionary<string, Dictionary<string, string>>();
        var secrets = new Secrets(before, after);
        var changed = new RowChanges(secrets, renamed);
        foreach (var dataset in AllDatasets.List)
        {
            var pairs = Pairing.Of(dataset, Rows.Of(before, dataset), Rows.Of(after, dataset), renamed);
            if (dataset.Key.Count == 1) renamed[dataset.Name] = pairs.Renamed.DistinctBy(p => p.Before.Text(dataset.Key[0])).ToDictionary(p => p.Before.Text(dataset.Key[0]), p => p.After.Text(dataset.Key[0]));
            if (dataset.Name == Stellen.Definition.Name) foreach (var (old, now) in pairs.Renamed) secrets.Join(old, now);
            var found = changed.Of(dataset, pairs);
            var counts = Counts(dataset, (before, after), pairs, found);
            tables.AddRange(counts);
            warnings.AddRange(changed.Warnings(dataset, pairs).Concat(Unusual.Of(dataset, pairs, counts)));
            if (dataset.Name != Besuche.Definition.Name) changes.AddRange(found);
        }
        return new(changes, tables, [.. warnings.OrderBy(w => w.Alarm)], SettingChanges.Of(before, after), SettingChanges.CodeLists(before, after), (Errors(before), Errors(after)));
    }

    static List<TableCount> Counts(Dataset dataset, (Draft Before, Draft After) drafts, Pairing pairs, IReadOnlyList<Change> found)
    {
        var sources = new[] { drafts.Before, drafts.After }.SelectMany(d => d.Tables).Where(t => t.Dataset == dataset.Name).Select(t => t.Source).Distinct().Order(StringComparer.Ordinal);
        int Rows(Draft draft, string source) => draft.Tables.Where(t => t.Dataset == dataset.Name && t.Source == source).Sum(t => t.Rows.Count);
        return [.. sources.Select(source => new TableCount(dataset.Name, source, Rows(drafts.Before, source), Rows(drafts.After, source),
            pairs.Added.Count(r => r.Source == source), pairs.Removed.Count(r => r.Source == source),
            found.Count(c => c.Source == source && c.Fate is not (Fate.Added or Fate.Removed))))];
    }

    static int Errors(Draft draft) => draft.Findings.Count(f => f.Severity == Severity.Error);
}
