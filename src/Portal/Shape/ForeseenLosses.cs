using Portal.Datasets;
using Portal.Model;
using Portal.Read;

namespace Portal.Shape;

/// <summary>What a draft with errors would make vanish: there is no catalogue of it to compare, yet whoever deleted a file or a licence should hear what hangs on it.</summary>
public static class ForeseenLosses
{
    static readonly IReadOnlyList<string> tables = [.. AllDatasets.List.Select(d => d.Name)];

    public static IEnumerable<Finding> Of(Draft draft) => draft.Lock is { } before ? [.. Unlicensed(draft, before), .. Gone(draft, before)] : [];

    static IEnumerable<Finding> Unlicensed(Draft draft, CatalogueLock before) =>
        from source in draft.Sources.Append(draft.Terms).DistinctBy(s => s.Id)
        where source.Licence.Length == 0
        let lost = before.Entries.Where(e => !e.IsFile && (source.Id.Length == 0 ? !draft.Sources.Any(s => IsOf(e, s)) : IsOf(e, source))).ToList()
        where lost.Count > 0
        select LossTexts.Unlicensed(source.File, lost[0].Licence, lost);

    static IEnumerable<Finding> Gone(Draft draft, CatalogueLock before) =>
        from old in before.Entries
        where !old.IsFile && !draft.Site.Release.Has(old.Id) && TableOf(old) is { } table && !IsThere(draft, old, table)
        select Losses.Gone(before, old, [.. before.Entries.Where(e => e.IsFile && e.Dataset == old.Id)]).Finding;

    static bool IsOf(LockedEntry entry, Source source) => source.Id.Length > 0 && entry.Id.StartsWith(source.Id + "-", StringComparison.Ordinal);

    static string? TableOf(LockedEntry entry) => tables.FirstOrDefault(name => entry.Id == name || entry.Id.EndsWith("-" + name, StringComparison.Ordinal));

    // Without a prefix it is the only source's, or the pool of all.
    static bool IsThere(Draft draft, LockedEntry entry, string table) =>
        draft.Tables.Any(t => t.Dataset == table && (entry.Id == table || t.Source + "-" + table == entry.Id));
}
