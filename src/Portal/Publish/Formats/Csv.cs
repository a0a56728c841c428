using Portal.Model;
using Portal.Shape;

namespace Portal.Publish.Formats;

/// <summary>The table for programs and for every spreadsheet that asks how to read it.</summary>
/// <remarks>
/// RFC 4180: UTF-8 without byte order mark, comma, CRLF. Our own files end lines with LF because that is what git keeps;
/// a download ends them as the standard and the CSVW and Frictionless defaults say. Cells are canonical and unchanged: nothing is put
/// before a cell that begins with "=", because a program would take that for data; rules refuse such cells in the input.
/// </remarks>
public sealed class Csv : IFormat
{
    /// <summary>By which others find the table among its files.</summary>
    public const string FormatId = "csv";

    public string Id => FormatId;

    public Text Title { get; } = new("CSV", "CSV");

    public Text Description { get; } = new("Für Programme und LibreOffice: UTF-8, Komma, Datum wie 2026-09-01.", "For programs and LibreOffice: UTF-8, comma, dates like 2026-09-01.");

    public FileFormat Format => Vocabulary.Formats.Csv;

    public Iri? Standard { get; } = Iri.Of("https://www.rfc-editor.org/rfc/rfc4180");

    public string FileName(PublishedDataset dataset) => $"{dataset.Id}.csv";

    public bool Fits(PublishedDataset dataset) => dataset.Table is not null;

    public void Write(PublishedDataset dataset, Stream stream) => Write(dataset.Table!, stream);

    internal static void Write(PublishedTable table, Stream stream)
    {
        using var text = CsvTable.Open(stream, byteOrderMark: false);
        CsvTable.Write(table, text, ',', (_, value) => CanonicalCell.Of(value));
    }
}
