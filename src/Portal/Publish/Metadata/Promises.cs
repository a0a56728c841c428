using Portal.Datasets;
using Portal.Model;
using Portal.Shape;

namespace Portal.Publish.Metadata;

/// <summary>What a description may promise of a table because its rows really keep it.</summary>
/// <remarks>
/// The definition alone is not enough: a rule may be switched off, a table without its neighbour may leave columns empty (a centre's
/// carrier where there is no traeger.csv), and one source may lean on another one's table.
/// </remarks>
/// <param name="Links">Columns whose values all stand elsewhere.</param>
/// <param name="Required">Names of the required columns that no row leaves empty.</param>
public sealed record Promises(IReadOnlyList<Link> Links, IReadOnlySet<string> Required)
{
    /// <param name="tables">All tables that go out together, by id.</param>
    public static Promises Of(PublishedTable table, IReadOnlyDictionary<string, PublishedTable> tables, IReadOnlyDictionary<string, CodeList> lists) => new(
        [
            .. from column in table.Definition.Columns.Index()
               let link = Candidate(table, column.Item, tables, lists)
               where link is not null && Holds(table, column.Index, Known(link, tables))
               select link,
        ],
        table.Definition.Columns.Index().Where(c => c.Item.Required && table.Rows.All(row => row[c.Index] is not (null or ""))).Select(c => c.Item.Name).ToHashSet());

    /// <summary>True where the key names every row: a primary key has no empty part.</summary>
    public bool IsPrimary(IReadOnlyList<string> key) => key.All(Required.Contains);

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
