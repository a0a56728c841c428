using Portal.Datasets;
using Portal.Model;
using Portal.Values;

namespace Portal.Read;

/// <summary>Which of a file's labels are which columns of ours.</summary>
/// <param name="Names">A name for each label: the column's, or the label itself where no column is meant.</param>
/// <param name="Columns">The column of each label, or null.</param>
/// <param name="ByAlias">How many labels were only recognised by another spelling.</param>
sealed record Headers(IReadOnlyList<string> Names, IReadOnlyList<Column?> Columns, int ByAlias, IReadOnlyList<Finding> Findings)
{
    public static Headers Of(CsvContent content, Dataset dataset)
    {
        var columns = new Column?[content.Header.Count];
        var taken = new HashSet<Column>();
        var findings = new List<Finding>();
        Claim(columns, taken, i => dataset.Find(content.Header[i]));
        Claim(columns, taken, i => Known(dataset, content.Header[i], column => [column.Name]));
        Claim(columns, taken, i => Known(dataset, content.Header[i], column => column.Aliases));
        var names = columns.Select((column, i) => column?.Name ?? content.Header[i]).ToList();
        for (var i = 0; i < names.Count; i++)
            if (columns[i] is null && names[i].Length > 0 && !content.Header.Take(i).Contains(names[i], StringComparer.OrdinalIgnoreCase)) findings.Add(Unknown(content, i, dataset, taken));
        return new(names, columns, columns.Where((column, i) => column is not null && column.Name != content.Header[i]).Count(), findings);
    }

    static void Claim(Column?[] columns, HashSet<Column> taken, Func<int, Column?> find)
    {
        for (var i = 0; i < columns.Length; i++)
            if (columns[i] is null && find(i) is { } column && taken.Add(column)) columns[i] = column;
    }

    static Column? Known(Dataset dataset, string label, Func<Column, IReadOnlyList<string>> names)
    {
        var folded = Normal.Header(label);
        return folded.Length == 0 ? null : dataset.Columns.FirstOrDefault(column => names(column).Any(name => Normal.Header(name) == folded));
    }

    static Finding Unknown(CsvContent content, int index, Dataset dataset, HashSet<Column> taken)
    {
        var label = content.Header[index];
        var same = Known(dataset, label, column => [column.Name, .. column.Aliases]);
        if (same is not null && taken.Contains(same)) return Problems.DuplicateColumn(content.File, content.HeaderLine, label, same.Name);
        return Problems.UnknownLabel(content.File, content.HeaderLine, label, Normal.Nearest(label, dataset.Columns.Where(c => !taken.Contains(c)).Select(c => c.Name)));
    }

    /// <summary>The column that a finding of the raw file means, in our words.</summary>
    public Finding InOurWords(Finding finding, IReadOnlyList<string> labels)
    {
        for (var i = 0; i < labels.Count; i++)
            if (finding.Spot.Column == labels[i]) return finding with { Spot = finding.Spot with { Column = Names[i] } };
        return finding;
    }
}
