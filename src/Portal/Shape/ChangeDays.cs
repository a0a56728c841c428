using Portal.Model;
using Portal.Protect;

namespace Portal.Shape;

/// <summary>When something was first published and when it last changed; never the one after the other.</summary>
public sealed record Days(DateOnly Issued, DateOnly Modified);

/// <summary>
/// Reads issued and modified out of the ledger (katalog.lock), so that they change exactly when the content does: GovData takes a newer
/// modified for the better duplicate, and data.europa.eu writes anew whatever differs by a byte.
/// </summary>
public static class ChangeDays
{
    /// <summary>The days of something with that content and address. Unchanged, it keeps both; changed, it gets the day of change, but never an earlier one than it had.</summary>
    /// <param name="before">What the ledger says; null for what is new.</param>
    /// <param name="now">SHA-256 and IRI.</param>
    /// <param name="changed">Day of the last commit of the data, or of the build.</param>
    /// <param name="today">No day of change lies behind it, and a new address gets a newer day than the old one had if it allows.</param>
    public static Days Of(LockedEntry? before, (string Content, string Iri) now, DateOnly changed, DateOnly today)
    {
        var day = Earlier(changed, today);
        if (before is null) return new(day, day);
        if (before.Content == now.Content && before.Iri == now.Iri) return new(before.Issued, before.Modified);
        var newer = before.Iri == now.Iri ? day : Later(day, Earlier(before.Modified.AddDays(1), today));
        return new(before.Issued, Later(before.Modified, newer));
    }

    /// <summary>The data sets with content and days. A setting "issued" wins over the ledger, but is never after the day of change.</summary>
    public static IReadOnlyList<PublishedDataset> Dated(Safe safe, IReadOnlyList<PublishedDataset> datasets)
    {
        var newest = datasets.Max(d => d.Coverage.Modified) ?? safe.Today;
        return [.. datasets.Select(plain =>
        {
            var dataset = plain with { Content = ContentHash.Of(plain) };
            var days = safe.Lock is { } before ? Of(before.Find(dataset.Id), (dataset.Content, CatalogueOf.DatasetIri(safe.Site, dataset).Value), Changed(safe), safe.Today) : Guessed(dataset, newest);
            return dataset with { Days = dataset.Settings?.Issued is { } wish ? days with { Issued = Earlier(wish, days.Modified) } : days };
        })];
    }

    /// <summary>The file with the days of its own bytes; without a ledger those of its data set.</summary>
    public static PublishedFile Dated(Safe safe, PublishedFile file) => safe.Lock is not { } before ? file with { Days = file.Dataset.Days } : file with
    {
        Days = Of(before.Find(LockOf.FileId(file.Dataset, file.FormatId)), (file.Sha256, CatalogueOf.FileIri(safe.Site, file.Dataset, file.FormatId).Value), Changed(safe), safe.Today),
    };

    // Without a ledger: the newest day in the rows, which is at least the same in every build.
    static Days Guessed(PublishedDataset dataset, DateOnly newest)
    {
        var day = dataset.Coverage.Modified ?? dataset.Settings?.Issued ?? newest;
        return new(day, day);
    }

    static DateOnly Changed(Safe safe) => safe.CommittedOn ?? safe.Today;

    static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
