using System.Text;
using Portal.Model;
using Portal.Read;
using Text = Portal.Model.Text;

namespace Portal.Mend;

/// <summary>A sound file both as it was read and as it was written, cell for cell.</summary>
/// <param name="Header">Labels as written; columns without a label are left out, here and in the rows.</param>
/// <param name="Rows">Cells as written; one for each row of the content.</param>
/// <param name="Layout">What a rewriting changes in the file as a whole.</param>
sealed record CutFile(CsvContent Content, IReadOnlyList<string> Header, IReadOnlyList<IReadOnlyList<string>> Rows, IReadOnlyList<Text> Layout)
{
    /// <summary>The file; null where its cells as written cannot be told.</summary>
    public static CutFile? Of(byte[] bytes, CsvContent content)
    {
        var utf8 = Decoded.From(bytes).Utf8;
        var hint = CsvShape.Of(utf8.Span).Start;
        var pieces = Pieces.Of(Encoding.UTF8.GetString(utf8.Span[hint..]), content.Dialect.Delimiter);
        if (pieces.Records.Count != content.Rows.Count + 1) return null;
        var labels = pieces.Records[0];
        var labelled = Enumerable.Range(0, labels.Count).Where(i => !string.IsNullOrWhiteSpace(Pieces.Text(labels[i]))).ToList();
        if (labelled.Count != content.Header.Count) return null;
        IReadOnlyList<string> Labelled(IReadOnlyList<string> record) => [.. labelled.Select(i => i < record.Count ? record[i] : "")];
        return new(content, Labelled(labels), [.. pieces.Records.Skip(1).Select(Labelled)], [.. LayoutOf(content, pieces, (hint > 0, labelled.Count < labels.Count))]);
    }

    static IEnumerable<Text> LayoutOf(CsvContent content, Pieces pieces, (bool Hint, bool EmptyColumns) has)
    {
        var (encoding, delimiter, _) = content.Dialect;
        if (encoding == "utf-8-bom") yield return new("BOM entfernt", "BOM removed");
        else if (encoding != Dialect.Ours.Encoding) yield return new($"Kodierung {encoding} wird UTF-8", $"encoding {encoding} becomes UTF-8");
        if (delimiter != Dialect.Ours.Delimiter || has.Hint) yield return new("Trennzeichen wird Komma", "delimiter becomes a comma");
        if (pieces.HasForeignEnds) yield return new("Zeilenenden werden LF", "line ends become LF");
        if (pieces.HasBlankRecords) yield return new("leere Zeilen entfernt", "empty rows removed");
        if (has.EmptyColumns) yield return new("leere Spalten entfernt", "empty columns removed");
    }
}
