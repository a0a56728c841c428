using Portal.Datasets;
using Portal.Model;

namespace Portal.Publish.Metadata;

/// <summary>A column whose every value stands in another place: what a description may promise as a key or a list of codes.</summary>
/// <param name="TableId">Id of the table that holds the values; not every description has that table.</param>
/// <param name="KeyColumn">Its column.</param>
/// <param name="List">Where the values are codes.</param>
public sealed record Link(Column Column, string TableId, string KeyColumn, CodeList? List)
{
    /// <summary>True where the cell holds exactly one value, as foreign keys and categories ask.</summary>
    public bool IsKey => !Column.IsList;
}
