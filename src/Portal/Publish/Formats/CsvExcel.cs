using System.Globalization;
using Portal.Model;
using Portal.Shape;
using Portal.Values;

namespace Portal.Publish.Formats;

/// <summary>The table for people who double-click it in a German Excel.</summary>
/// <remarks>
/// Semicolon, byte order mark, CRLF, decimal comma, dd.mm.yyyy. A leading zero is written, but Excel hides it on opening: the
/// usual trick ="04109" is a formula, and a file that we publish has none. Texts that Excel would take for a formula get an
/// apostrophe in front (CWE-1236). Only the phone number may begin with "+"; it is written with 00, which is the same
/// number when dialled and stays text.
/// </remarks>
public sealed class CsvExcel : IFormat
{
    public string Id => "csv-excel";

    public Text Title { get; } = new("CSV für Excel", "CSV for German Excel");

    public Text Description { get; } = new(
        "Zum Doppelklicken in Excel. Excel blendet dabei führende Nullen aus (Postleitzahl) und macht aus 1-3 ein Datum; mit „Daten > Aus Text/CSV“ und Spalten als Text bleibt alles erhalten.",
        "For a double click in a German Excel, which hides leading zeros (postcode) and turns 1-3 into a date; “Data > From Text/CSV” with columns as text keeps everything.");

    public FileFormat Format => Vocabulary.Formats.Csv;

    public string FileName(PublishedDataset dataset) => $"{dataset.Id}-excel.csv";

    public bool Fits(PublishedDataset dataset) => dataset.Table is not null;

    public void Write(PublishedDataset dataset, Stream stream)
    {
        using var text = CsvTable.Open(stream, byteOrderMark: true);
        CsvTable.Write(dataset.Table!, text, ';', (column, value) => Shown(dataset.Table!.Definition.Columns[column].Kind, value));
    }

    static string Shown(ValueKind kind, object? value) => value switch
    {
        DateOnly day => day.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture),
        decimal number => number.ToString(CultureInfo.InvariantCulture).Replace('.', ','),
        int number => number.ToString(CultureInfo.InvariantCulture),
        string phone when kind == Kinds.Phone && phone.StartsWith('+') => Harmless("00" + phone[1..]),
        _ => Harmless(CanonicalCell.Of(value)),
    };

    static string Harmless(string text) => text.Length > 0 && "=+-@\t\r\n＝＋－＠".Contains(text[0]) ? "'" + text : text;
}
