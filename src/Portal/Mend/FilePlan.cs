using Portal.Datasets;
using Portal.Model;
using Portal.Read;
using Portal.Values;

namespace Portal.Mend;

/// <summary>How one column is spelt in our way.</summary>
/// <param name="Read">The canonical text of a cell; null where it cannot be understood, for a proposal is a guess and never taken.</param>
sealed record ColumnPlan(string Name, Text Kind, Func<string, string?> Read);

/// <summary>What may be mended in a file of one kind.</summary>
/// <param name="Columns">For each label of the file; null for columns that are not ours.</param>
/// <param name="Order">Positions of the labels in the order in which they are to stand.</param>
/// <param name="Key">Positions of the key by which rows are sorted, and whether each must be filled; empty where the order of rows means something.</param>
sealed record FilePlan(IReadOnlyList<ColumnPlan?> Columns, IReadOnlyList<int> Order, IReadOnlyList<(int Position, bool Needed)> Key)
{
    /// <summary>Why the file must be left alone, or null.</summary>
    public Finding? Refusal { get; init; }

    public static FilePlan Of(CsvContent content, Dataset dataset)
    {
        var headers = Headers.Of(content, dataset);
        var places = dataset.Columns.Index().ToDictionary(c => c.Item, c => c.Index);
        var order = Enumerable.Range(0, headers.Columns.Count).OrderBy(i => headers.Columns[i] is { } column ? places[column] : int.MaxValue);
        var positions = headers.Columns.Index().Where(c => c.Item is not null).ToDictionary(c => c.Item!.Name, c => c.Index);
        var key = dataset.Key.Select(name => (Column: dataset.Find(name)!, Position: positions.GetValueOrDefault(name, -1))).ToList();
        var sortable = key.TrueForAll(k => k.Position >= 0 || !k.Column.Required);
        return new([.. headers.Columns.Select(column => column is null ? null : Plan(dataset, column))], [.. order],
            sortable ? [.. key.Where(k => k.Position >= 0).Select(k => (k.Position, k.Column.Required))] : [])
        { Refusal = headers.Findings.FirstOrDefault(finding => finding.Rule == "duplicate-label") };
    }

    /// <remarks>The order of a code list is the order in which people are shown its codes, and of its columns no one asks more.</remarks>
    public static FilePlan OfCodeList(CsvContent content) =>
        new([.. content.Header.Select(label => new ColumnPlan(label, Kinds.Text.Name, label.Equals("code", StringComparison.OrdinalIgnoreCase) ? Trimmed : Label))], [.. Enumerable.Range(0, content.Header.Count)], []);

    static ColumnPlan Plan(Dataset dataset, Column column)
    {
        var reader = new ColumnReader(column);
        string? Canonical(string raw) => !WasReadTwice(raw) && reader.Read(raw) is { Problems.Count: 0 } cell ? cell.Value : null;
        var isCount = dataset.Name == Besuche.Definition.Name && column.Kind == Kinds.Integer;
        Func<string, string?> read = isCount ? raw => Canonical(raw) is null ? null : raw.Trim() : column.Kind == Kinds.Decimal ? raw => Point(raw.Trim(), Canonical) : Canonical;
        return new(column.Name, column.IsList ? new("Liste", "list") : column.Kind.Name, read);
    }

    /// <summary>A decimal point for the comma; the zeros at the end stay, for they tell how exact a number is.</summary>
    static string? Point(string raw, Func<string, string?> canonical) =>
        raw.Replace(',', '.') is var pointed && canonical(pointed) is { } number && number == canonical(raw) ? pointed : canonical(raw);

    static string? Label(string raw) => WasReadTwice(raw) ? null : raw.Trim() is { Length: > 1 } text ? Kinds.Text.Read(text).Canonical : raw.Trim();

    static string Trimmed(string raw) => raw.Trim();

    static bool WasReadTwice(string raw) => Decoded.MeantBy(raw) is not null;
}
