using Newtonsoft.Json.Linq;
using Portal.Datasets;
using Portal.Model;
using Portal.Shape;

namespace Portal.Publish.Metadata;

/// <summary>A table's columns and keys as a Table Schema 2.0 (datapackage.org).</summary>
/// <remarks>
/// The text of the standard has a type "list", its official profile has not; so a list is a string with a pattern, and two members of our
/// own (delimiter, itemType) say the rest in the words of the type. Texts in English stand in members of our own too (title_en). A code
/// column has its codes twice: as categories with labels, and as enum for those who read version 1.
/// </remarks>
static class TableSchema
{
    /// <param name="resources">Ids of the tables that the package holds; a key leads only to those.</param>
    public static JObject Of(PublishedTable table, Promises promises, IReadOnlySet<string> resources)
    {
        var (definition, byColumn) = (table.Definition, promises.Links.ToDictionary(l => l.Column.Name));
        var isChecked = AllDatasets.Find(definition.Name) is not null;
        var key = MetadataJson.Strings(definition.Key);
        var isPrimary = promises.IsPrimary(definition.Key);
        return MetadataJson.Object(
            ("fields", new JArray(definition.Columns.Select(c => Field(c with { Required = promises.Required.Contains(c.Name) }, byColumn.GetValueOrDefault(c.Name), isChecked)))),
            ("missingValues", new JArray("")),
            ("primaryKey", isPrimary ? key : null),
            ("uniqueKeys", isPrimary ? null : new JArray { key }),
            ("foreignKeys", new JArray(promises.Links.Where(l => l.IsKey && resources.Contains(l.TableId)).Select(l => ForeignKey(table, l)))));
    }

    static JObject Field(Column column, Link? link, bool isChecked)
    {
        var (type, list) = (CellTypes.Of(column.Kind), link is { IsKey: true } ? link.List : null);
        return MetadataJson.Object(
        [
            ("name", column.Name),
            ("type", type.Frictionless),
            ("format", column.IsList ? null : type.Format),
            .. MetadataJson.Named("title", column.Title),
            .. MetadataJson.Named("description", column.Description),
            ("example", column.Example),
            ("trueValues", type.Frictionless == "boolean" ? new JArray("ja") : null),
            ("falseValues", type.Frictionless == "boolean" ? new JArray("nein") : null),
            ("delimiter", column.IsList ? CellTypes.ListSeparator : null),
            ("itemType", column.IsList ? type.Frictionless : null),
            ("codelist", link?.List is null ? null : link.TableId),
            ("categories", list is null ? null : Categories(list)),
            ("categoriesOrdered", list is null ? null : false),
            ("constraints", Constraints(column, type, list, isChecked)),
            ("rdfProperty", column.Property),
        ]);
    }

    // Code lists are read without a limit to their texts.
    static JObject? Constraints(Column column, CellType type, CodeList? list, bool isChecked)
    {
        var found = MetadataJson.Object(
            ("required", column.Required ? true : null),
            ("unique", column.Unique ? true : null),
            ("minimum", MetadataJson.Number(column.Minimum)),
            ("maximum", MetadataJson.Number(column.Maximum)),
            ("maxLength", isChecked && type.Frictionless == "string" ? column.MaximumLength : null),
            ("pattern", column.IsList ? OfList(type.Pattern) : type.Pattern),
            ("enum", list is null ? null : MetadataJson.Strings(list.Concepts.Select(c => c.Code))));
        return found.Count > 0 ? found : null;
    }

    static string? OfList(string? pattern) => pattern is null ? null : $@"({pattern})(\|({pattern}))*";

    // A label may stand for one code only.
    static JArray Categories(CodeList list)
    {
        var twice = list.Concepts.GroupBy(c => c.Label("de")).Where(g => g.Skip(1).Any()).Select(g => g.Key).ToHashSet();
        return [.. list.Concepts.Select(c => MetadataJson.Object(
            ("value", c.Code),
            ("label", twice.Contains(c.Label("de")) ? $"{c.Label("de")} ({c.Code})" : c.Label("de")),
            ("label_en", c.Labels.GetValueOrDefault("en"))))];
    }

    static JObject ForeignKey(PublishedTable table, Link link) => new()
    {
        ["fields"] = new JArray(link.Column.Name),
        ["reference"] = MetadataJson.Object(("resource", link.TableId == table.Id ? null : link.TableId), ("fields", new JArray(link.KeyColumn))),
    };
}
