using Portal.Model;
using Portal.Values;

namespace Portal.Shape;

/// <summary>
/// Compares what will be published with what was published, because GovData deletes at night whatever a catalogue no longer names.
/// A loss is an error until its id is named in the setting catalogue_release; a name that lifts nothing any more is a finding too.
/// </summary>
public static class Losses
{
    /// <param name="before">Null where there is no record: then nothing can be lost.</param>
    /// <param name="now">Entries as in the ledger; their days and sums are not looked at.</param>
    public static IReadOnlyList<Finding> Of(CatalogueLock? before, IReadOnlyList<LockedEntry> now, Release release)
    {
        var found = before is null ? [] : Compared(before, now).ToList();
        var needed = found.Where(loss => loss.ReleasedBy is { } name && release.Has(name)).Select(loss => loss.ReleasedBy!).ToHashSet();
        return
        [
            .. found.Where(loss => loss.ReleasedBy is null || !needed.Contains(loss.ReleasedBy)).Select(loss => loss.Finding),
            .. release.Names.Distinct().Select(name => needed.Contains(name) ? LossTexts.Used(release, name) : LossTexts.Unneeded(release, name, IsAlive(name, now), Nearest(name, found))),
        ];
    }

    static IEnumerable<Loss> Compared(CatalogueLock before, IReadOnlyList<LockedEntry> now)
    {
        if (!now.Any(e => !e.IsFile)) return [new(LossTexts.Empty(before), null)];
        var current = now.DistinctBy(e => e.Id).ToDictionary(e => e.Id);
        var files = before.Entries.Where(e => e.IsFile).ToLookup(e => e.Dataset);
        return
        [
            .. Moves(before, current),
            .. before.Entries.Where(e => !e.IsFile).SelectMany(old => current.TryGetValue(old.Id, out var its) ? Changed(before, (old, its), [.. files[old.Id]], current) : [Gone(before, old, [.. files[old.Id]])]),
        ];
    }

    /// <summary>One loss for each host that is given up, however many data sets it had.</summary>
    static IEnumerable<Loss> Moves(CatalogueLock before, Dictionary<string, LockedEntry> current) =>
        from old in before.Entries
        where !old.IsFile && current.ContainsKey(old.Id) && HostOf(old.Iri) != HostOf(current[old.Id].Iri)
        group old by (Old: HostOf(old.Iri), New: HostOf(current[old.Id].Iri)) into move
        select new Loss(LossTexts.Moved(before, [.. move], move.Key), move.Key.Old);

    static IEnumerable<Loss> Changed(CatalogueLock before, (LockedEntry Old, LockedEntry New) dataset, IReadOnlyList<LockedEntry> files, Dictionary<string, LockedEntry> current)
    {
        var (old, its) = dataset;
        if (PathOf(old.Iri) != PathOf(its.Iri)) yield return new(LossTexts.Address(before, old, its), old.Id);
        if (its.Title.Length == 0) yield return new(LossTexts.NoTitle(before, old), null);
        if (its.Licence.Length == 0) yield return new(LossTexts.NoLicence(before, old), null);
        else if (its.Licence != old.Licence) yield return new(LossTexts.Licence(before, old, its), null);
        if (files.Count > 0 && files.All(f => !current.ContainsKey(f.Id)) && !current.Values.Any(e => e.IsFile && e.Dataset == old.Id))
        {
            yield return new(LossTexts.NoFiles(before, old, files), old.Id);
            yield break;
        }
        foreach (var file in files)
            if (!current.TryGetValue(file.Id, out var kept)) yield return new(LossTexts.FileGone(before, old, file), file.Id);
            else if (kept.Iri != file.Iri && old.Iri == its.Iri) yield return new(LossTexts.Address(before, file, kept), file.Id);
            else if (kept.Licence.Length == 0 && its.Licence.Length > 0) yield return new(LossTexts.NoLicence(before, file), null);
    }

    /// <summary>A data set that is not there any more, with its files.</summary>
    internal static Loss Gone(CatalogueLock before, LockedEntry old, IReadOnlyList<LockedEntry> files) => new(LossTexts.Gone(before, old, files), old.Id);

    // A name that stands for something living could lift a later accident.
    static bool IsAlive(string name, IReadOnlyList<LockedEntry> now) => now.Any(e => e.Id == name || HostOf(e.Iri) == name);

    static string? Nearest(string name, IEnumerable<Loss> found) => Normal.Nearest(name, [.. found.Select(loss => loss.ReleasedBy).OfType<string>()]);

    static string HostOf(string iri) => new Uri(iri).GetLeftPart(UriPartial.Authority);

    static string PathOf(string iri)
    {
        var address = new Uri(iri);
        return address.PathAndQuery + address.Fragment;
    }
}

/// <summary>Something that would vanish, and the name that permits it.</summary>
/// <param name="ReleasedBy">Null where nothing permits it.</param>
sealed record Loss(Finding Finding, string? ReleasedBy);
