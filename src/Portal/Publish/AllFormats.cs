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
    ];

    /// <summary>Every file of every table.</summary>
    public static IEnumerable<Download> Of(IEnumerable<PublishedTable> tables) =>
        from table in tables
        from format in List
        where format.Fits(table)
        select new Download(table, format, new OutputFile(Urls.Download(table.Id, format.FileName(table)), stream => format.Write(table, stream)));
}

/// <summary>One table in one format.</summary>
public sealed record Download(PublishedTable Table, IFormat Format, OutputFile File)
{
    /// <summary>What catalogue and pages tell of it once it is written.</summary>
    public PublishedFile Published(WrittenFile written) => new(
        Table, Format.Id, Format.Title, Format.Description, Format.Format, File.Path, written.Size, written.Sha256);
}
