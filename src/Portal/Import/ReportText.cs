using System.Text;

namespace Portal.Import;

/// <summary>The report for people: short sums first, every single loss after them.</summary>
static class ReportText
{
    public static string Of(ImportReport report)
    {
        var text = new StringBuilder($"# Import von {Safe(report.File)}\n\nZuordnung: {Safe(report.Mapping)}\n");
        if (report.Source.Length > 0) text.Append($"Quelle: {Safe(report.Source)}\n");
        Rows(text, report);
        Datasets(text, report);
        Columns(text, report);
        Losses(text, report);
        return text.ToString();
    }

    static void Rows(StringBuilder text, ImportReport report)
    {
        text.Append($"\n## Zeilen\n\n{report.Rows.Count} Zeilen im Export: {report.Count(RowFate.Imported)} übernommen, {report.Count(RowFate.Filtered)} herausgefiltert, {report.Count(RowFate.Refused)} abgelehnt.\n\n");
        foreach (var filter in report.Rows.Where(r => r.Fate == RowFate.Filtered).GroupBy(r => r.Why.De))
            text.Append($"- herausgefiltert, weil nicht gilt: {Safe(filter.Key["Filter: ".Length..])} – {filter.Count()} Zeilen ({Lines(filter.Select(r => r.Line))})\n");
        foreach (var row in report.Rows.Where(r => r.Fate == RowFate.Refused)) text.Append($"- Zeile {row.Line} abgelehnt: {Safe(row.Why.De)}\n");
        foreach (var (line, first) in report.Merged.Distinct().Where(m => m.Line != m.First).Take(200)) text.Append($"- Zeile {line} gehört zum selben Datensatz wie Zeile {first}\n");
    }

    static void Datasets(StringBuilder text, ImportReport report)
    {
        text.Append("\n## Unsere Dateien\n\n");
        foreach (var d in report.Datasets)
        {
            text.Append($"- {d.Dataset}.csv: {d.New} neu, {d.Changed} geändert, {d.Same} gleich, {d.Foreign} unberührt (anderer Herkunft oder diesmal abgelehnt), {d.Gone.Count} nicht mehr im Export\n");
            foreach (var id in d.Gone) text.Append($"  - {Safe(id)} fehlt im Export{(report.GoneRows == Gone.Dissolve ? ": Status jetzt „aufgeloest“, wo es einen gibt" : ": bleibt stehen")}\n");
        }
    }

    static void Columns(StringBuilder text, ImportReport report)
    {
        text.Append($"\n## Spalten\n\n{report.Columns.Count} Spalten im Export.\n");
        foreach (var (fate, title) in new[]
        {
            (ColumnFate.Used, "verwendet"), (ColumnFate.NotMapped, "nicht zugeordnet"), (ColumnFate.Ignored, "absichtlich nicht verwendet (ignore)"),
            (ColumnFate.Personal, "personenbezogen, nicht gelesen (personal)"), (ColumnFate.Empty, "überall leer"),
        })
        {
            var columns = report.Columns.Where(c => c.Fate == fate).ToList();
            text.Append($"\n### {columns.Count} {title}\n\n");
            foreach (var c in columns)
                text.Append($"- {Safe(c.Column)}{(fate == ColumnFate.Personal ? "" : $" ({c.Filled} ausgefüllt)")}{(c.For.Count > 0 ? " → " + string.Join(", ", c.For) : "")}\n");
        }
    }

    static void Losses(StringBuilder text, ImportReport report)
    {
        text.Append($"\n## {report.Unmapped.Count} Angaben, die nicht oder nicht ganz übernommen wurden\n");
        foreach (var group in report.Unmapped.GroupBy(u => (u.Target, u.Column)).OrderBy(g => g.Key.Target, StringComparer.Ordinal).ThenBy(g => g.Key.Column, StringComparer.Ordinal))
        {
            text.Append($"\n### {Title(group.Key.Target, group.Key.Column)} ({group.Count()})\n\n");
            foreach (var same in group.GroupBy(u => (u.Value, u.Reason.De, u.Instead)))
                text.Append($"- {Lines(same.Select(u => u.Line), int.MaxValue)}: „{Safe(same.Key.Value)}“ – {Safe(same.Key.De)}{(same.Key.Instead.Length > 0 ? $" Jetzt steht dort „{Safe(same.Key.Instead)}“." : "")}\n");
        }
    }

    static string Title(string target, string column) => (target.Length, column.Length) switch
    {
        (0, _) => Safe(column),
        (_, 0) => target,
        _ => $"{target} aus {Safe(column)}",
    };

    static string Lines(IEnumerable<int> lines, int most = 20)
    {
        var all = lines.Distinct().ToList();
        return $"Zeile{(all.Count == 1 ? "" : "n")} {string.Join(", ", all.Take(most))}{(all.Count > most ? " …" : "")}";
    }

    /// <summary>Foreign text in Markdown: one line, no markup, no direction tricks.</summary>
    static string Safe(string text)
    {
        var safe = new StringBuilder();
        foreach (var c in OneLine.Of(text))
        {
            if (char.IsControl(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format) continue;
            if ("\\`*_[]<>#|&~!".Contains(c)) safe.Append('\\');
            safe.Append(c);
        }
        return safe.ToString();
    }
}
