using System.Globalization;
using System.Text;
using Newtonsoft.Json.Linq;
using Portal.Datasets;
using Portal.Shape;

namespace Portal.Publish.Metadata;

/// <summary>The columns of a table in the words of the CSVW metadata vocabulary (W3C, 2015, 5.5 and 5.6).</summary>
static class CsvwSchema
{
    public static JObject Of(Described all, PublishedDataset dataset, JArray foreignKeys)
    {
        var (definition, promises) = (dataset.Table!.Definition, all.Promises[dataset.Id]);
        var isChecked = AllDatasets.Find(definition.Name) is not null;
        return MetadataJson.Object(
            ("aboutUrl", About(all.Site.CatalogueHost, dataset)),
            ("columns", new JArray(definition.Columns.Select(column => Column(column with { Required = promises.Required.Contains(column.Name) }, isChecked)))),
            ("primaryKey", promises.IsPrimary(definition.Key) ? MetadataJson.Strings(definition.Key.Select(Name)) : null),
            ("foreignKeys", foreignKeys));
    }

    /// <summary>A column's name as a variable of RFC 6570 may be, since a list's own headers may hold anything: other bytes than letters, digits and "_" are percent-encoded.</summary>
    public static string Name(string column) => string.Concat(Encoding.UTF8.GetBytes(column)
        .Select((b, i) => char.IsAsciiLetterOrDigit((char)b) || (b == '_' && i > 0) ? ((char)b).ToString() : "%" + b.ToString("X2", CultureInfo.InvariantCulture)));

    static JObject Column(Column column, bool isChecked)
    {
        var type = CellTypes.Of(column.Kind);
        return MetadataJson.Object(
            ("name", Name(column.Name)),
            ("titles", new JObject { ["de"] = Titles(column, column.Title.De), ["en"] = Titles(column, column.Title.En) }),
            ("dc:description", MetadataJson.Tagged(Multilingual.Of(column.Description.De, column.Description.En))),
            ("datatype", Datatype(column, type, isChecked)),
            ("separator", column.IsList ? CellTypes.ListSeparator : null),
            ("required", column.Required ? true : null),
            ("propertyUrl", column.Property));
    }

    // The header comes first: a table is taken for the described one only where its headers are among the titles.
    static JArray Titles(Column column, string title) => title == column.Name ? [title] : [column.Name, title];

    static JObject Datatype(Column column, CellType type, bool isChecked) => MetadataJson.Object(
        ("base", type.Csvw),
        ("format", type.Csvw switch { "boolean" => "ja|nein", "date" => "yyyy-MM-dd", _ => type.Pattern is { } pattern ? $"^{pattern}$" : null }),
        ("minimum", MetadataJson.Number(column.Minimum)),
        ("maximum", MetadataJson.Number(column.Maximum)),
        ("maxLength", isChecked && type.Csvw == "string" ? column.MaximumLength : null));

    // What each row is about: the same addresses as in the linked data of its page.
    static string? About(string host, PublishedDataset dataset)
    {
        var table = dataset.Table!.Definition.Name;
        if (dataset.Kind == DatasetKind.CodeList) return $"{host}{Urls.Dataset(dataset.Id).TrimEnd('/')}#code-{{code}}";
        if (table == Stellen.Definition.Name) return $"{host}{Urls.Centres}{{stelle_id}}/#stelle";
        if (table == Traeger.Definition.Name) return $"{host}{Urls.Organizations}{{traeger_id}}/#traeger";
        return table == Angebote.Definition.Name ? $"{host}{Urls.Centres}{{stelle_id}}/#{{angebot_id}}" : null;
    }
}
