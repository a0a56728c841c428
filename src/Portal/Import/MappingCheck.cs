using Portal.Datasets;
using Portal.Model;
using Portal.Values;

namespace Portal.Import;

/// <summary>Holds a mapping against the export it is for, before a single row is read.</summary>
static class MappingCheck
{
    public static IEnumerable<Finding> Of(ForeignTable table, Mapping mapping, CellCheck cells)
    {
        foreach (var (column, line) in Named(mapping))
            if (column != Pick.Item && table.IndexOf(column) < 0)
                yield return Unknown(table, mapping, column, line);
        foreach (var (column, line) in Read(mapping))
            if (mapping.Personal.Any(p => table.IndexOf(p) is var i && i >= 0 && i == table.IndexOf(column)))
                yield return Wrong(mapping, line, $"„{column}“ steht unter „personal“ und wird darum nie gelesen.", $"“{column}” is listed under “personal” and is therefore never read.",
                    "Die Spalte aus „personal“ oder aus der Zuordnung nehmen.", "Take the column out of “personal” or out of the mapping.");
        foreach (var finding in mapping.Records.SelectMany(record => record.Columns.SelectMany(column => OfColumn(mapping, record, column, cells))))
            yield return finding;
    }

    static IEnumerable<Finding> OfColumn(Mapping mapping, RecordMapping record, ColumnMapping column, CellCheck cells)
    {
        var dataset = AllDatasets.Find(record.Dataset)!;
        var target = dataset.Find(column.Column)!;
        foreach (var constant in Constants(column, target.IsList).Where(c => c.Length > 0))
            if (cells.Accept(target, constant, false).Problem is { } problem)
                yield return Wrong(mapping, column.Line, $"„{constant}“ passt nicht in {dataset.Name}.{target.Name}: {problem.De}", $"“{constant}” does not fit {dataset.Name}.{target.Name}: {problem.En}",
                    target.Description.De, target.Description.En);
        if (column.KeepIn is { } keep && dataset.Find(keep) is null)
            yield return Wrong(mapping, column.Line, $"keep_in: {dataset.Name}.csv hat keine Spalte „{keep}“.", $"keep_in: {dataset.Name}.csv has no column “{keep}”.",
                "Eine Textspalte derselben Datei nennen.", "Name a text column of the same file.");
        if (record.ForEach is null && column.Picks.Any(p => p.Column == Pick.Item))
            yield return Wrong(mapping, column.Line, "„$item“ gibt es nur zusammen mit „for_each“.", "“$item” only exists together with “for_each”.",
                "„for_each: Spalte“ ergänzen.", "Add “for_each: column”.");
    }

    static IEnumerable<string> Constants(ColumnMapping column, bool isList) =>
        new[] { column.Value ?? "", column.Default, column.Otherwise == Otherwise.Constant ? column.OtherwiseValue : "" }
            .Concat(column.Map?.Values ?? []).SelectMany(value => isList ? value.Split('|', StringSplitOptions.TrimEntries) : [value]).Distinct();

    /// <summary>Every column of the export that the mapping names, with the line where it does.</summary>
    static IEnumerable<(string Column, int Line)> Named(Mapping mapping) =>
        Read(mapping).Concat(mapping.Ignore.Concat(mapping.Personal).Select(column => (column, 1)));

    static IEnumerable<(string Column, int Line)> Read(Mapping mapping) =>
        mapping.Filters.Select(f => (f.Column, f.Line))
            .Concat(mapping.Records.SelectMany(r => r.When.Select(w => (w.Column, w.Line))))
            .Concat(mapping.Records.Where(r => r.ForEach is not null).Select(r => (r.ForEach!, r.Line)))
            .Concat(mapping.Records.SelectMany(r => r.Columns).SelectMany(c => c.Picks).Select(p => (p.Column, p.Line)));

    static Finding Unknown(ForeignTable table, Mapping mapping, string column, int line) => Normal.Nearest(column, table.Columns) is { } near
        ? Wrong(mapping, line, $"Der Export hat keine Spalte „{column}“.", $"The export has no column “{column}”.", $"Ist „{near}“ gemeint?", $"Did you mean “{near}”?", near)
        : Wrong(mapping, line, $"Der Export hat keine Spalte „{column}“.", $"The export has no column “{column}”.",
            "Die Überschriften in der Exportdatei ansehen und genau so schreiben.", "Look at the headers of the export and write them in the same way.");

    static Finding Wrong(Mapping mapping, int line, string german, string english, string remedy, string remedyEn, string? proposal = null) =>
        new(MappingFile.Rule, Severity.Error, new(mapping.File, line), new(german, english), new(remedy, remedyEn), proposal);
}
