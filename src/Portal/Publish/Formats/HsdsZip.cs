using Newtonsoft.Json.Linq;
using Portal.Model;
using Portal.Shape;
using Portal.Values;

namespace Portal.Publish.Formats;

/// <summary>The directory as the tabular data package of Open Referral HSDS 3.0, which directory software of other countries reads.</summary>
public sealed class HsdsZip : IFormat
{
    public string Id => "hsds";

    public Text Title { get; } = new("Open Referral HSDS 3.0 (ZIP mit CSV)", "Open Referral HSDS 3.0 (ZIP of CSV)");

    public Text Description { get; } = new(
        "Das ganze Verzeichnis im internationalen Format für soziale Angebote, mit datapackage.json.",
        "The whole directory in the international format for human services, with datapackage.json.");

    public FileFormat Format => Vocabulary.Formats.Csv;

    public FileFormat? Package => Vocabulary.Formats.Zip;

    public string FileName(PublishedDataset dataset) => $"{dataset.Id}-hsds.zip";

    public bool Fits(PublishedDataset dataset) => dataset.Kind == DatasetKind.Directory;

    public void Write(PublishedDataset dataset, Stream stream)
    {
        var directory = new HsdsDirectory(dataset.In, dataset.Centres);
        var tables = HsdsTables.All.Where(table => table.Rows(directory).Any()).ToList();
        ZipText.Write(stream,
        [
            ("datapackage.json", entry => HsdsPackage.Write(dataset, tables, entry)),
            .. tables.Select(table => (table.File, (Action<Stream>)(entry => Write(table, directory, entry)))),
        ]);
    }

    static void Write(HsdsTable table, HsdsDirectory directory, Stream stream)
    {
        using var text = CsvTable.Open(stream, byteOrderMark: false);
        text.Write(CsvLine.Of([.. table.Fields.Select(f => f.Name)]) + "\r\n");
        foreach (var row in table.Rows(directory))
            text.Write(CsvLine.Of([.. table.Fields.Select(f => CanonicalCell.Of((row[f.Name] as JValue)?.Value))]) + "\r\n");
    }
}
