using Portal.Model;
using Portal.Protect;
using Portal.Shape;

namespace Portal.Publish.Metadata;

/// <summary>Everything that descriptions are made of: what was written, and what the catalogue says of it.</summary>
public sealed class Described
{
    readonly Dictionary<string, CatalogueDataset> entries;

    /// <param name="files">As written: sizes and fingerprints are those of the real files.</param>
    public Described(Safe safe, Catalogue catalogue, IReadOnlyList<PublishedFile> files)
    {
        (Safe, Catalogue, Files) = (safe, catalogue, files.ToLookup(f => f.Dataset.Id));
        Datasets = [.. files.Select(f => f.Dataset).DistinctBy(d => d.Id)];
        entries = catalogue.Datasets.ToDictionary(d => d.Iri.Value);
        Tables = Datasets.Where(d => d.Table is not null && Csv(d) is not null).ToDictionary(d => d.Id);
        var tables = Tables.Values.ToDictionary(d => d.Id, d => d.Table!);
        Promises = tables.Values.ToDictionary(t => t.Id, t => Metadata.Promises.Of(t, tables, safe.CodeLists));
    }

    public Safe Safe { get; }

    public Catalogue Catalogue { get; }

    public IReadOnlyList<PublishedDataset> Datasets { get; }

    /// <summary>The files of a data set by its id.</summary>
    public ILookup<string, PublishedFile> Files { get; }

    /// <summary>The data sets of one table that go out as CSV, by id.</summary>
    public IReadOnlyDictionary<string, PublishedDataset> Tables { get; }

    /// <summary>What holds of a table, by its id.</summary>
    public IReadOnlyDictionary<string, Promises> Promises { get; }

    public Site Site => Safe.Site;

    /// <summary>What the catalogue says of a data set, so that no description tells other dates or terms.</summary>
    public CatalogueDataset Entry(PublishedDataset dataset) => entries[CatalogueOf.DatasetIri(Site, dataset).Value];

    public PublishedFile? Csv(PublishedDataset dataset) => Files[dataset.Id].FirstOrDefault(f => f.FormatId == Formats.Csv.FormatId);
}
