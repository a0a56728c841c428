using System.Globalization;
using System.Text;
using Portal.Model;
using Portal.Values;

namespace Portal.Shape;

/// <summary>The ledger of what is published now: katalog.lock, a CSV of one line a data set and one line a file, sorted by id, so that a pull request shows what changes for harvesters.</summary>
public static class LockOf
{
    /// <summary>Id of a file in the ledger, e.g. "stellen#csv".</summary>
    public static string FileId(PublishedDataset dataset, string format) => $"{dataset.Id}#{format}";

    /// <summary>What will be published, before any file is made: entries of files have no content yet.</summary>
    public static IReadOnlyList<LockedEntry> Planned(Site site, IEnumerable<(PublishedDataset Dataset, string Format)> files) =>
        [.. files.GroupBy(f => f.Dataset.Id).SelectMany(of => of.Select(f => Of(site, f.Dataset, f.Format)).Prepend(Of(site, of.First().Dataset)))];

    public static CatalogueLock From(Site site, IReadOnlyList<PublishedFile> files) => new("data/" + CatalogueLock.FileName,
    [
        .. files.GroupBy(f => f.Dataset.Id)
            .SelectMany(of => of.Select(f => Of(site, f.Dataset, f.FormatId) with { Content = f.Sha256, Issued = f.Days.Issued, Modified = f.Days.Modified, Title = Title(f.Title.De, f.FormatId) })
                .Prepend(Of(site, of.First().Dataset)))
            .OrderBy(entry => entry.Id, StringComparer.Ordinal),
    ]);

    /// <summary>UTF-8 without BOM, comma, LF, as reading expects it.</summary>
    public static string Text(CatalogueLock published) => string.Concat(published.Entries.Select(Cells).Prepend(CatalogueLock.Columns).Select(cells => CsvLine.Of(cells) + '\n'));

    static IReadOnlyList<string> Cells(LockedEntry entry) => [entry.Id, entry.Iri, entry.Content, DateValue.Iso(entry.Issued), DateValue.Iso(entry.Modified), entry.Licence, entry.Title];

    static LockedEntry Of(Site site, PublishedDataset dataset) => new(dataset.Id, CatalogueOf.DatasetIri(site, dataset).Value, dataset.Content,
        dataset.Days.Issued, dataset.Days.Modified, dataset.Source.Licence, Title(dataset.Title.Main, dataset.Id));

    static LockedEntry Of(Site site, PublishedDataset dataset, string format) =>
        new(FileId(dataset, format), CatalogueOf.FileIri(site, dataset, format).Value, "", dataset.Days.Issued, dataset.Days.Modified, dataset.Source.Licence, format);

    // One line that survives reading and that no spreadsheet runs; titles are text of strangers.
    static string Title(string text, string otherwise)
    {
        var sound = text.EnumerateRunes().Select(r => Rune.IsWhiteSpace(r) ? new Rune(' ') : r).Where(r => r != Rune.ReplacementChar && Rune.GetUnicodeCategory(r)
            is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned));
        var line = Plain.Line(string.Concat(sound.Take(200).Select(r => r.ToString()))).TrimStart(" =+-@＝＋－＠'\"".ToCharArray()).TrimEnd(' ', '"');
        return line.Length == 0 ? otherwise : line;
    }
}
