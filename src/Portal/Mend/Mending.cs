using System.Text;
using Portal.Datasets;
using Portal.Model;
using Portal.Read;
using Text = Portal.Model.Text;

namespace Portal.Mend;

/// <summary>Brings a CSV file into our spelling where that is certain, and leaves all else as it was.</summary>
public static class Mending
{
    /// <param name="file">The name that messages show.</param>
    public static Mended Table(byte[] bytes, string file, Dataset dataset) => Of(bytes, file, content => FilePlan.Of(content, dataset));

    /// <param name="file">The name that messages show.</param>
    public static Mended CodeList(byte[] bytes, string file) => Of(bytes, file, FilePlan.OfCodeList);

    static Mended Of(byte[] bytes, string file, Func<CsvContent, FilePlan> planOf)
    {
        var content = CsvFile.Parse(bytes, file);
        if (Unsound(content) is { } unsound) return Mended.Alone(file, unsound);
        var plan = planOf(content);
        if (plan.Refusal is { } refusal) return Mended.Alone(file, refusal);
        if (CutFile.Of(bytes, content) is not { } cut) return Mended.Alone(file, Doubt(file));
        var rows = cut.Rows.Select((row, i) => MendedRow.Of(row, plan, content.Dialect.Delimiter, (i, content.Rows[i].Line))).ToList();
        var sorted = rows.TrueForAll(row => row.Key is not null) ? [.. rows.OrderBy(row => row.Key, StringComparer.Ordinal)] : rows;
        var result = new Mended(file, null, [.. cut.Layout, .. Order(plan, rows, sorted)], [.. rows.SelectMany(row => row.Changes)]) { Unread = rows.Sum(row => row.Unread) };
        if (result.Layout.Count + result.Cells.Count == 0) return result;
        var written = Written(plan.Order.Select(i => MendedRow.Kept(cut.Header[i], content.Dialect.Delimiter)), sorted);
        var after = CsvFile.Parse(written, file);
        return Unsound(after) is null && SaysTheSame((content, plan), (after, planOf(after)), sorted) ? result with { Bytes = written } : Mended.Alone(file, Doubt(file));
    }

    static IEnumerable<Text> Order(FilePlan plan, IReadOnlyList<MendedRow> rows, IReadOnlyList<MendedRow> sorted)
    {
        if (!plan.Order.SequenceEqual(plan.Order.Order())) yield return new("Spalten geordnet", "columns ordered");
        if (!sorted.Select(row => row.Index).SequenceEqual(rows.Select(row => row.Index))) yield return new("Zeilen nach der Kennung sortiert", "rows sorted by id");
    }

    static byte[] Written(IEnumerable<string> header, IEnumerable<MendedRow> rows)
    {
        var text = new StringBuilder();
        foreach (var cells in rows.Select(row => row.Cells).Prepend([.. header])) text.AppendJoin(',', cells).Append('\n');
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>Why no one can be sure of a file's cells; what is wrong inside one cell only is no reason.</summary>
    static Finding? Unsound(CsvContent content) => content.Findings.FirstOrDefault(finding => finding.Rule != "encoding-error" || finding.Spot.Column is null);

    /// <summary>The last word: the new text is read like any file, and every cell must say what it said.</summary>
    static bool SaysTheSame((CsvContent Content, FilePlan Plan) before, (CsvContent Content, FilePlan Plan) after, IReadOnlyList<MendedRow> rows) =>
        after.Content.Rows.Count == rows.Count
        && after.Content.Header.SequenceEqual(before.Plan.Order.Select(i => before.Content.Header[i]))
        && rows.Index().All(row => before.Plan.Order.Index().All(column =>
            Said(before.Plan.Columns[column.Item], before.Content.Rows[row.Item.Index].Cells[column.Item])
            == Said(after.Plan.Columns[column.Index], after.Content.Rows[row.Index].Cells[column.Index])));

    static string Said(ColumnPlan? column, string cell) => column?.Read(cell) ?? cell.Trim();

    static Finding Doubt(string file) => new("source-error", Severity.Error, new(file),
        new("Die ausgebesserte Datei würde anders gelesen als die alte.", "The mended file would be read differently from the old one."),
        new("Bitte von Hand nach den Meldungen von check berichtigen.", "Please correct it by hand as check says."));
}
