using Portal.Model;
using Portal.Publish.Metadata;
using Portal.Shape;

namespace Portal.Publish.Formats;

/// <summary>All tables of a directory in one package, so that nobody has to fetch them one by one and none is missing.</summary>
/// <remarks>Entries carry the oldest day that ZIP knows (1980-01-01): the same tables give the same bytes.</remarks>
public sealed class CsvZip : IFormat
{
    public string Id => "csv-zip";

    public Text Title { get; } = new("Alle Tabellen (ZIP mit CSV)", "All tables (ZIP of CSV)");

    public Text Description { get; } = new("Alle Tabellen des Verzeichnisses in einem Paket.", "All tables of the directory in one package.");

    public FileFormat Format => Vocabulary.Formats.Csv;

    public FileFormat? Package => Vocabulary.Formats.Zip;

    public string FileName(PublishedDataset dataset) => $"{dataset.Id}.zip";

    public bool Fits(PublishedDataset dataset) => dataset.Kind == DatasetKind.Directory;

    public void Write(PublishedDataset dataset, Stream stream) => ZipText.Write(stream, ZippedPackage.Entries(dataset));
}
