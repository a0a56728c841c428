using Portal.Publish.Formats;
using Portal.Shape;

namespace Portal.Publish;

/// <summary>The list of download formats: a new one is a new file and a line here.</summary>
public static class AllFormats
{
    public static readonly IReadOnlyList<IFormat> List =
    [
        new Csv(),
        new CsvExcel(),
        new Json(),
        new GeoJson(),
        new CsvZip(),
        new HsdsZip(),
        new LinkedTurtle(),
        new LinkedJsonLd(),
        new LinkedRdfXml(),
    ];

    /// <summary>Every file of every data set.</summary>
    public static IEnumerable<Download> Of(IEnumerable<PublishedDataset> datasets) =>
        from dataset in datasets
        from format in List
        where format.Fits(dataset)
        select new Download(dataset, format, new OutputFile(Urls.Download(dataset.Id, format.FileName(dataset)), stream => format.Write(dataset, stream)));
}

/// <summary>One data set in one format.</summary>
public sealed record Download(PublishedDataset Dataset, IFormat Format, OutputFile File)
{
    /// <summary>What catalogue and pages tell of it once it is written.</summary>
    public PublishedFile Published(WrittenFile written) => new(
        Dataset, Format.Id, Format.Title, Format.Description, Format.Format, File.Path, written.Size, written.Sha256)
    { Package = Format.Package, Standard = Format.Standard };
}
