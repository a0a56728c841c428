using Portal.Datasets;
using Portal.Model;
using Portal.Values;

namespace Portal.Read;

/// <summary>A table of a dataset with what reading it found.</summary>
/// <param name="Note">One line: what the file was taken for.</param>
public sealed record ReadTable(Table Table, IReadOnlyList<Finding> Findings, string Note);

/// <summary>Turns a CSV file into a table of one of our datasets: columns by name or alias, every cell in canonical form.</summary>
public static class Tables
{
    /// <param name="source">Id of the source.</param>
    /// <param name="present">Names of the datasets that the source has files of.</param>
    public static ReadTable From(CsvContent content, Dataset dataset, string source, IReadOnlySet<string> present)
    {
        var headers = Headers.Of(content, dataset);
        var findings = content.Findings.Select(finding => headers.InOurWords(finding, content.Header)).Concat(headers.Findings).ToList();
        if (content.Header.Count > 0) findings.AddRange(MissingLabels(content, dataset, headers, present));
        var values = headers.Columns.Select(column => column is null ? null : new ColumnReader(column)).ToList();
        var rows = content.Rows.Select(row => Row(row, values, content.File, findings)).ToList();
        var table = new Table(content.File, dataset.Name, source, content.Dialect, headers.Names, rows);
        return new(table, findings, Notes.Of(content, headers.ByAlias));
    }

    /// <summary>True where a file of the dataset must have the column; in the smallest portals two of them make no sense.</summary>
    public static bool Needs(Dataset dataset, Column column, IReadOnlySet<string> present) => (dataset.Name, column.Name) switch
    {
        ("stellen", "traeger_id") => present.Contains("traeger"),
        ("stellen", "themen") => !present.Contains("angebote"),
        _ => column.Required,
    };

    static IEnumerable<Finding> MissingLabels(CsvContent content, Dataset dataset, Headers headers, IReadOnlySet<string> present) =>
        from column in dataset.Columns
        where Needs(dataset, column, present) && !headers.Columns.Contains(column)
        select Problems.MissingLabel(content.File, content.HeaderLine, column);

    static Row Row(CsvRow row, List<ColumnReader?> columns, string file, List<Finding> findings)
    {
        var values = new string[row.Cells.Count];
        for (var i = 0; i < values.Length; i++)
        {
            if (columns[i] is not { } column)
            {
                values[i] = row.Cells[i].Trim();
                continue;
            }
            var cell = column.Read(row.Cells[i]);
            values[i] = cell.Value;
            foreach (var problem in cell.Problems) findings.Add(TypeError(problem, new(file, row.Line, column.Definition.Name)));
        }
        return new(row.Line, row.Cells, values);
    }

    static Finding TypeError(Reading reading, Spot spot) => new("type-error", Severity.Error, spot,
        reading.Problem ?? new("Die Zelle ist nicht zu verstehen.", "The cell cannot be understood."),
        reading.Remedy ?? new("Bitte berichtigen.", "Please correct it."), reading.Proposal);
}
