using Portal.Model;

namespace Portal.Import;

/// <summary>The report as findings, so that terminal, JSON and SARIF show it like any check.</summary>
static class ImportFindings
{
    public static IReadOnlyList<Finding> Of(ImportReport report) =>
    [
        .. Shrunk(report),
        .. report.Rows.Where(row => row.Fate == RowFate.Refused).Select(row => new Finding("import-row", Severity.Warning, new(report.File, row.Line),
            new($"Die Zeile wurde nicht übernommen. {row.Why.De}", $"The row was not imported. {row.Why.En}"),
            new("In der Quelle ergänzen oder in der Zuordnung einen Ersatzwert (default) nennen.", "Complete it at the source, or name a stand-in (default) in the mapping."))),
        .. report.Unmapped.Select(u => new Finding("import-value", u.Value.Length > 0 ? Severity.Warning : Severity.Info, new(report.File, u.Line, u.Column.Length > 0 ? u.Column : null),
            new($"„{u.Value}“: {u.Reason.De}", $"“{u.Value}”: {u.Reason.En}"), Remedy(u))),
        .. report.Columns.Where(c => c.Fate == ColumnFate.NotMapped).Select(c => new Finding("import-column", Severity.Info, new(report.File, 1, c.Column),
            new($"Die Spalte ist nicht zugeordnet; {c.Filled} Zeilen haben dort etwas.", $"The column is not mapped; {c.Filled} rows hold something there."),
            new("Zuordnen oder unter „ignore“ nennen.", "Map it or list it under “ignore”."))),
    ];

    /// <summary>An export that was cut off must not close half a directory.</summary>
    static IEnumerable<Finding> Shrunk(ImportReport report) =>
        from dataset in report.Datasets
        where dataset.Dissolved > Math.Max(FewEnough, dataset.Changed + dataset.Same)
        select new Finding("import-shrinks", Severity.Error, new(report.File),
            new($"{dataset.Dissolved} Einträge von {dataset.Dataset}.csv fehlen im Export und würden als aufgelöst gelten, nur {dataset.Changed + dataset.Same} sind noch da.",
                $"{dataset.Dissolved} entries of {dataset.Dataset}.csv are missing in the export and would count as dissolved; only {dataset.Changed + dataset.Same} are still there."),
            new("Prüfen Sie, ob der Export vollständig ist. Ist er es, importieren Sie mit „gone: keep“ und setzen den Status von Hand.",
                "Check whether the export is complete. If it is, import with “gone: keep” and set the status by hand."));

    // So many may go at once without a question.
    const int FewEnough = 5;

    static Text Remedy(Unmapped u) => u.Instead.Length > 0
        ? new($"In {u.Target} steht jetzt „{u.Instead}“. In der Quelle berichtigen.", $"{u.Target} now holds “{u.Instead}”. Correct it at the source.")
        : new("In der Quelle berichtigen oder die Zuordnung ergänzen.", "Correct it at the source or complete the mapping.");
}
