using Newtonsoft.Json.Linq;
using Portal.Shape;

namespace Portal.Publish.Formats;

/// <summary>The datapackage.json inside the HSDS package: exactly the tables that are in it, so that any Frictionless tool checks them unaided.</summary>
/// <remarks>Frictionless Data Package v2. Names, types and constraints are those of HSDS 3.0; keys to tables that are not in the package are left out.</remarks>
static class HsdsPackage
{
    public static void Write(PublishedDataset dataset, IReadOnlyList<HsdsTable> tables, Stream stream) => JsonText.Write(stream, json =>
    {
        var licence = Licences.Find(dataset.Source.Licence);
        new JObject
        {
            ["$schema"] = "https://datapackage.org/profiles/2.0/datapackage.json",
            ["name"] = $"{dataset.Id}-hsds",
            ["title"] = $"{dataset.Title.Main} (HSDS 3.0)",
            ["homepage"] = dataset.In.Safe.Site.Host + Urls.Dataset(dataset.Id),
            ["licenses"] = licence is null ? null : new JArray(HsdsWords.Object(("name", licence.Spdx ?? licence.Code), ("path", licence.Text.Value), ("title", licence.Title))),
            ["contributors"] = new JArray(HsdsWords.Object(("title", dataset.Source.Publisher.Name), ("path", HsdsWords.Web(dataset.Source.Publisher.Website)), ("roles", new JArray("publisher")))),
            ["resources"] = new JArray(tables.Select(table => Resource(table, tables))),
        }.WriteTo(json);
    });

    static JObject Resource(HsdsTable table, IReadOnlyList<HsdsTable> present) => HsdsWords.Object(
        ("name", table.Name),
        ("type", "table"),
        ("path", table.File),
        ("format", "csv"),
        ("mediatype", "text/csv"),
        ("encoding", "utf-8"),
        ("schema", HsdsWords.Object(
            ("fields", new JArray(table.Fields.Select(Field))),
            ("primaryKey", new JArray("id")),
            ("foreignKeys", new JArray(table.References.Where(r => present.Any(t => t.Name == r.Table)).Select(r => new JObject
            {
                ["fields"] = new JArray(r.Field),
                ["reference"] = HsdsWords.Object(("resource", r.Table == table.Name ? null : r.Table), ("fields", new JArray("id"))),
            }))))));

    static JObject Field(HsdsField field) => HsdsWords.Object(
        ("name", field.Name), ("type", field.Type), ("format", field.Format), ("constraints", Constraints(field)));

    static JObject? Constraints(HsdsField field)
    {
        var constraints = HsdsWords.Object(("required", field.Required ? true : null), ("unique", field.Unique ? true : null), ("enum", new JArray(field.Values)));
        return constraints.Count == 0 ? null : constraints;
    }
}
