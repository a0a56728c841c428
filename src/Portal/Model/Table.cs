namespace Portal.Model;

/// <summary>What the reader took a file to be, so that it can say so in one line and a wrong guess is seen.</summary>
/// <param name="Encoding">utf-8, utf-8-bom, utf-16 or windows-1252.</param>
public sealed record Dialect(string Encoding, char Delimiter, string LineEnd)
{
    /// <summary>The dialect that this project writes: UTF-8, comma, LF.</summary>
    public static readonly Dialect Ours = new("utf-8", ',', "\n");
}

/// <summary>One record of a file, both as it was written and in canonical form, so that a finding can show the one and a rule compare the other.</summary>
/// <param name="Line">Line in the file at which the record begins, from 1.</param>
/// <param name="Raw">Cells as in the file, in the order of the table's columns.</param>
/// <param name="Values">The same cells in canonical form (trimmed, ISO dates, ja/nein, decimal point); the raw text where none could be found.</param>
public sealed record Row(int Line, IReadOnlyList<string> Raw, IReadOnlyList<string> Values);

/// <summary>A file of records before anything is believed about them: rules look at tables, pages never do.</summary>
/// <param name="File">Path relative to the portal's folder, with <c>/</c>.</param>
/// <param name="Dataset">Name of the dataset whose columns it has.</param>
/// <param name="Source">Id of the source (folder under data) it came from; empty for data/ itself.</param>
/// <param name="Columns">Column names after aliases are resolved; an unknown column keeps its own header.</param>
public sealed record Table(string File, string Dataset, string Source, Dialect Dialect, IReadOnlyList<string> Columns, IReadOnlyList<Row> Rows)
{
    /// <summary>Position of a column, or -1 where the file has none of that name.</summary>
    public int IndexOf(string column)
    {
        for (var i = 0; i < Columns.Count; i++)
            if (Columns[i] == column) return i;
        return -1;
    }

    public bool Has(string column) => IndexOf(column) >= 0;

    /// <summary>The canonical value of a cell; empty where the file has no such column.</summary>
    public string Value(Row row, string column) => IndexOf(column) is var i && i >= 0 ? row.Values[i] : "";

    public Spot At(Row row, string? column = null) => new(File, row.Line, column);
}
