using Portal.Datasets;
using Portal.Model;

namespace Portal.Shape;

/// <summary>The protected rows of one dataset as they go out.</summary>
/// <param name="Id">Name of its files without extension: "stellen", or "awo-stellen" for the source awo.</param>
/// <param name="Rows">Cells in the order of the definition's columns; see <see cref="Column{T}"/> for their types.</param>
/// <param name="Centres">The records themselves where the table has places, for GeoJSON and coverage; else empty.</param>
public sealed record PublishedTable(string Id, Dataset Definition, IReadOnlyList<IReadOnlyList<object?>> Rows, IReadOnlyList<Centre> Centres)
{
    /// <summary>What it covers on the day of the build.</summary>
    public Coverage Coverage { get; init; } = new(null, null, null);

    /// <summary>SHA-256 of column names and cells.</summary>
    public string Content { get; init; } = "";

    public static PublishedTable Of<T>(string id, Dataset<T> dataset, IEnumerable<T> records, DateOnly today)
    {
        var list = records.ToList();
        var table = new PublishedTable(id, dataset, [.. list.Select(r => (IReadOnlyList<object?>)[.. dataset.TypedColumns.Select(c => c.Value(r))])], [.. list.OfType<Centre>()]);
        return table with { Coverage = Coverage.Of(table, today), Content = ContentHash.Of(table) };
    }
}
