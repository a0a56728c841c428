using Portal.Datasets;
using Portal.Model;
using Portal.Shape;

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

/// <summary>Finds the links that really hold. Rules can be switched off and a source may lean on another one's table, and a description must not promise what the rows break.</summary>
public static class Links
{
    /// <param name="tables">All tables that go out, by id.</param>
    public static IReadOnlyList<Link> Of(PublishedTable table, IReadOnlyDictionary<string, PublishedTable> tables, IReadOnlyDictionary<string, CodeList> lists) =>
    [
        .. from column in table.Definition.Columns.Index()
           let link = Candidate(table, column.Item, tables, lists)
           where link is not null && Holds(table, column.Index, Known(link, tables))
           select link,
    ];

    static Link? Candidate(PublishedTable table, Column column, IReadOnlyDictionary<string, PublishedTable> tables, IReadOnlyDictionary<string, CodeList> lists)
    {
        if (column.CodeList is { } name) return lists.GetValueOrDefault(name) is { } list ? new(column, "codeliste-" + name, "code", list) : null;
        if (column.References is null) return null;
        var target = tables.GetValueOrDefault(table.Id[..^table.Definition.Name.Length] + column.References);
        return target is { Definition.Key: [var key] } ? new(column, target.Id, key, null) : null;
    }

    static HashSet<string> Known(Link link, IReadOnlyDictionary<string, PublishedTable> tables)
    {
        if (link.List is { } list) return [.. list.Concepts.Select(c => c.Code)];
        var target = tables[link.TableId];
        var place = target.Definition.Columns.Index().First(c => c.Item.Name == link.KeyColumn).Index;
        return [.. target.Rows.Select(row => row[place]).OfType<string>()];
    }

    static bool Holds(PublishedTable table, int column, HashSet<string> known) => table.Rows.All(row => row[column] switch
    {
        null or "" => true,
        string value => known.Contains(value),
        IEnumerable<string> values => values.All(known.Contains),
        _ => false,
    });
}
