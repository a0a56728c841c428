using Newtonsoft.Json.Linq;
using Portal.Datasets;
using Portal.Shape;

namespace Portal.Publish.Metadata;

/// <summary>The record sets of one Croissant file: a table's columns as fields, a code list as an enumeration.</summary>
/// <param name="Sets">Ids of the record sets that the file holds; references lead only to those.</param>
sealed record CroissantRecords(Described All, IReadOnlySet<string> Sets, string Language)
{
    public CroissantRecords(Described all, IEnumerable<string> sets, string language) : this(all, sets.ToHashSet(), language)
    {
    }

    public static string FileId(string table) => table + ".csv";

    public JObject OfTable(PublishedTable table)
    {
        var links = All.Promises[table.Id].Links.Where(l => Sets.Contains(l.TableId)).ToDictionary(l => l.Column.Name);
        return MetadataJson.Object(
            ("@type", "cr:RecordSet"),
            ("@id", table.Id),
            ("name", table.Id),
            ("description", table.Definition.Description.In(Language)),
            ("key", Key(table)),
            ("field", new JArray(table.Definition.Columns.Select(c => Field(table.Id, c, c.Name, links.GetValueOrDefault(c.Name))))));
    }

    /// <summary>An enumeration must have a field "name" (standard, Categorical Data): the German label, which every code has.</summary>
    public JObject OfList(string id)
    {
        var dataset = All.Tables[id];
        var columns = dataset.Table!.Definition.Columns.Where(c => c.Name is "code" or "parent" || c.Name.StartsWith("label_", StringComparison.Ordinal));
        return MetadataJson.Object(
            ("@type", "cr:RecordSet"),
            ("@id", id),
            ("name", id),
            ("description", dataset.Table.Definition.Description.In(Language)),
            ("dataType", "sc:Enumeration"),
            ("key", Key(dataset.Table)),
            ("field", new JArray(columns.Select(c => Field(id, c, c.Name == "label_de" ? "name" : c.Name, null)))));
    }

    JToken? Key(PublishedTable table) => All.Promises[table.Id].IsPrimary(table.Definition.Key)
        ? new JArray(table.Definition.Key.Select(k => Id(FieldId(table.Id, k))))
        : null;

    JObject Field(string set, Column column, string name, Link? link) => MetadataJson.Object(
        ("@type", "cr:Field"),
        ("@id", FieldId(set, name)),
        ("name", $"{set}/{name}"),
        ("description", $"{column.Title.In(Language)}: {column.Description.In(Language)}"),
        ("dataType", "sc:" + CellTypes.Of(column.Kind).SchemaOrg),
        ("repeated", column.IsList ? true : null),
        ("references", link is null ? null : new JObject { ["field"] = Id(FieldId(link.TableId, link.KeyColumn)) }),
        ("source", MetadataJson.Object(
            ("fileObject", Id(FileId(set))),
            ("extract", new JObject { ["column"] = column.Name }),
            ("transform", column.IsList ? new JObject { ["separator"] = CellTypes.ListSeparator } : null))));

    static JObject Id(string id) => new() { ["@id"] = id };

    static string FieldId(string set, string field) => $"{set}/{Uri.EscapeDataString(field)}";
}
