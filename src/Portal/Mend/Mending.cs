using System.Text;
using Portal.Datasets;
using Portal.Model;
using Portal.Read;
using Text = Portal.Model.Text;

namespace Portal.Mend;

/// <summary>Brings a CSV file into our spelling where that is certain, and leaves all else as it was.</summary>
public static class Mending
{
    static readonly Text doubt = new("Die ausgebesserte Datei würde anders gelesen als die alte.", "The mended file would be read differently from the old one.");

    public static Mended Table(byte[] bytes, string file, Dataset dataset) => Of(bytes, file, content => FilePlan.Of(content, dataset));

    public static Mended CodeList(byte[] bytes, string file) => Of(bytes, file, FilePlan.OfCodeList);

    static Mended Of(byte[] bytes, string file, Func<CsvContent, FilePlan> planOf)
    {
        var content = CsvFile.Parse(bytes, file);
        if (Unsound(content) is { } unsound) return Mended.Alone(file, unsound);
        var plan = planOf(content);
        if (plan.Refusal is { } refusal) return Mended.Alone(file, refusal);
        var utf8 = Decoded.From(bytes).Utf8;
        var delimiter = content.Dialect.Delimiter;
        var hint = CsvShape.Of(utf8.Span).Start;
        var pieces = Pieces.Of(Encoding.UTF8.GetString(utf8.Span[hint..]), delimiter);
        if (pieces.Records.Count != content.Rows.Count + 1) return Mended.Alone(file, Doubt(file));
        var labelled = Enumerable.Range(0, pieces.Records[0].Count).Where(i => !string.IsNullOrWhiteSpace(Pieces.Text(pieces.Records[0][i]))).ToList();
        IReadOnlyList<string> Labelled(IReadOnlyList<string> record) => [.. labelled.Select(i => i < record.Count ? record[i] : "")];
        if (labelled.Count != content.Header.Count) return Mended.Alone(file, Doubt(file));
        var rows = content.Rows.Select((row, i) => MendedRow.Of(Labelled(pieces.Records[i + 1]), plan, delimiter, (i, row.Line))).ToList();
        var sorted = rows.TrueForAll(row => row.Key is not null) ? [.. rows.OrderBy(row => row.Key, StringComparer.Ordinal)] : rows;
        var layout = Layout(content, pieces, hint > 0)
            .Concat(labelled.Count < pieces.Records[0].Count ? [new Text("leere Spalten entfernt", "empty columns removed")] : [])
            .Concat(plan.Order.SequenceEqual(plan.Order.Order()) ? [] : [new Text("Spalten geordnet", "columns ordered")])
            .Concat(sorted.SequenceEqual(rows) ? [] : [new Text("Zeilen nach der Kennung sortiert", "rows sorted by id")]).ToList();
        var changes = rows.SelectMany(row => row.Changes).ToList();
        var unread = rows.Sum(row => row.Unread);
        if (layout.Count == 0 && changes.Count == 0) return new(file, null, [], []) { Unread = unread };
        var header = Labelled(pieces.Records[0]);
        var text = Written(plan.Order.Select(i => MendedRow.Kept(header[i], delimiter)), sorted);
        return SaysTheSame(content, plan, CsvFile.Parse(text, file), (planOf, sorted))
            ? new(file, text, layout, changes) { Unread = unread }
            : Mended.Alone(file, Doubt(file));
    }

    static byte[] Written(IEnumerable<string> header, IEnumerable<MendedRow> rows)
    {
        var text = new StringBuilder();
        foreach (var cells in rows.Select(row => row.Cells).Prepend([.. header])) text.AppendJoin(',', cells).Append('\n');
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    static IEnumerable<Text> Layout(CsvContent content, Pieces pieces, bool hint)
    {
        var (encoding, delimiter, _) = content.Dialect;
        if (encoding == "utf-8-bom") yield return new("BOM entfernt", "BOM removed");
        else if (encoding != Dialect.Ours.Encoding) yield return new($"Kodierung {encoding} wird UTF-8", $"encoding {encoding} becomes UTF-8");
        if (delimiter != Dialect.Ours.Delimiter || hint) yield return new("Trennzeichen wird Komma", "delimiter becomes a comma");
        if (pieces.HasForeignEnds) yield return new("Zeilenenden werden LF", "line ends become LF");
        if (pieces.HasBlankRecords) yield return new("leere Zeilen entfernt", "empty rows removed");
    }

    /// <summary>Why no one can be sure of a file's cells; what is wrong inside one cell only is no reason.</summary>
    static Finding? Unsound(CsvContent content) => content.Findings.FirstOrDefault(finding => finding.Rule != "encoding-error" || finding.Spot.Column is null);

    /// <summary>The last word: the new text is read like any file, and every cell must be what it was.</summary>
    static bool SaysTheSame(CsvContent before, FilePlan plan, CsvContent after, (Func<CsvContent, FilePlan> Of, IReadOnlyList<MendedRow> Rows) made)
    {
        if (Unsound(after) is not null || after.Rows.Count != before.Rows.Count || !after.Header.SequenceEqual(plan.Order.Select(i => before.Header[i]))) return false;
        var columns = made.Of(after).Columns;
        return made.Rows.Index().All(row => plan.Order.Index().All(column =>
            Said(plan.Columns[column.Item], before.Rows[row.Item.Index].Cells[column.Item]) == Said(columns[column.Index], after.Rows[row.Index].Cells[column.Index])));
    }

    static string Said(ColumnPlan? column, string cell) => column?.Read(cell) ?? cell.Trim();

    static Finding Doubt(string file) => new("source-error", Severity.Error, new(file), doubt,
        new("Die Datei bitte von Hand nach den Meldungen von check berichtigen.", "Please correct the file by hand as check says."));
}
