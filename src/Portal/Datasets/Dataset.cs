using Portal.Model;

namespace Portal.Datasets;

/// <summary>A kind of file that maintainers keep: the one place that knows its columns, texts and keys.</summary>
/// <param name="Name">File name without .csv and last part of its address, e.g. "stellen".</param>
/// <param name="Key">Columns that together name a row.</param>
/// <param name="Columns">In the order in which they are written.</param>
/// <param name="Themes">Codes of the EU data-theme list, e.g. SOCI.</param>
/// <param name="Keywords">German keywords for the catalogue; letters, digits, blanks, "-", "_" and "." only.</param>
public abstract record Dataset(
    string Name, Text Title, Text Description, IReadOnlyList<string> Key, IReadOnlyList<Column> Columns,
    IReadOnlyList<string> Themes, IReadOnlyList<string> Keywords)
{
    public string FileName => Name + ".csv";

    public Column? Find(string column) => Columns.FirstOrDefault(c => c.Name == column);
}

/// <summary>A dataset whose rows become records of one type.</summary>
/// <param name="Read">Makes the record of a row that passed every rule.</param>
public sealed record Dataset<T>(
    string Name, Text Title, Text Description, IReadOnlyList<string> Key, IReadOnlyList<Column<T>> TypedColumns,
    IReadOnlyList<string> Themes, IReadOnlyList<string> Keywords, Func<Cells, T> Read)
    : Dataset(Name, Title, Description, Key, [.. TypedColumns], Themes, Keywords);
