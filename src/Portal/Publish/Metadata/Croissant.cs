using Newtonsoft.Json.Linq;
using Portal.Shape;
using Portal.Values;

namespace Portal.Publish.Metadata;

/// <summary>For each table, and for each directory with all its tables, a Croissant 1.0 description (MLCommons, 2024): machine learning loads the rows by it.</summary>
/// <remarks>
/// Ids are relative to the file's own address, as the standard has it. Code lists are record sets of their own (sc:Enumeration) that read
/// the list's CSV. One language a file: English where title and description have it, because its readers are everywhere, else German.
/// </remarks>
static class Croissant
{
    public static IEnumerable<OutputFile> Of(Described all) =>
        from dataset in all.Datasets
        where dataset.Kind != DatasetKind.CodeList
        select new OutputFile(Descriptions.CroissantUrl(dataset), stream => MetadataJson.Write(Whole(all, dataset), stream));

    static JObject Whole(Described all, PublishedDataset dataset)
    {
        var language = dataset.Title.In("en") is not null && dataset.Description.In("en") is not null ? "en" : "de";
        var tables = dataset.Tables.Where(t => all.Tables.ContainsKey(t.Id)).ToList();
        var lists = tables.SelectMany(t => all.Promises[t.Id].Links).Where(l => l.List is not null).Select(l => l.TableId).Distinct().Where(all.Tables.ContainsKey).Order(StringComparer.Ordinal).ToList();
        var part = new CroissantRecords(all, [.. tables.Select(t => t.Id), .. lists], language);
        return MetadataJson.Object(
        [
            ("@context", Context(language)),
            ("@type", "sc:Dataset"),
            .. About(all, dataset, language),
            ("distribution", new JArray(tables.Select(t => t.Id).Concat(lists).Select(id => FileObject(all, all.Csv(all.Tables[id])!)))),
            ("recordSet", new JArray([.. tables.Select(part.OfTable), .. lists.Select(part.OfList)])),
        ]);
    }

    static IEnumerable<(string, JToken?)> About(Described all, PublishedDataset dataset, string language)
    {
        var entry = all.Entry(dataset);
        var title = dataset.Title.In(language) ?? dataset.Title.Main;
        return
        [
            ("@id", entry.Iri.Value),
            ("name", title),
            ("description", dataset.Description.In(language) ?? dataset.Description.Main),
            ("conformsTo", "http://mlcommons.org/croissant/1.0"),
            ("url", entry.LandingPage.Value),
            ("license", entry.Distributions[0].Licence.Text.Value),
            ("creator", Body(entry.Publisher)),
            ("publisher", Body(entry.Publisher)),
            ("datePublished", DateValue.Iso(entry.Issued)),
            ("dateModified", DateValue.Iso(entry.Modified)),
            // Semantic versioning has no leading zeros.
            ("version", $"{entry.Modified.Year}.{entry.Modified.Month}.{entry.Modified.Day}"),
            ("inLanguage", "de"),
            ("keywords", MetadataJson.Strings(dataset.Keywords)),
            ("citeAs", Citation(dataset, entry, title)),
        ];
    }

    static JObject Body(Agent agent) => MetadataJson.Object(("@type", "sc:Organization"), ("@id", agent.Iri.Value), ("name", agent.Name), ("url", agent.Homepage?.Value));

    // BibTeX, where braces and backslashes are commands.
    static string Citation(PublishedDataset dataset, CatalogueDataset entry, string title)
    {
        static string Plain(string text) => string.Concat(text.Select(c => c is '{' or '}' or '\\' || char.IsControl(c) ? ' ' : c)).Trim();
        return $"@misc{{{dataset.Id}, title = {{{Plain(title)}}}, author = {{{{{Plain(entry.Publisher.Name)}}}}}, year = {{{entry.Modified.Year}}}, url = {{{entry.Iri.Value}}}, note = {{{DateValue.Iso(entry.Modified)}}}}}";
    }

    static JObject FileObject(Described all, PublishedFile file) => new()
    {
        ["@type"] = "cr:FileObject",
        ["@id"] = CroissantRecords.FileId(file.Dataset.Id),
        ["name"] = CroissantRecords.FileId(file.Dataset.Id),
        ["contentUrl"] = all.Site.Host + file.Url,
        ["contentSize"] = $"{file.Size} B",
        ["encodingFormat"] = "text/csv",
        ["sha256"] = file.Sha256,
    };

    // As the standard's own examples have it, so that tools which compare see no difference but the language.
    static JObject Context(string language)
    {
        var context = new JObject { ["@language"] = language, ["@vocab"] = "https://schema.org/" };
        foreach (var term in Terms) context[term] = "cr:" + term;
        (context["conformsTo"], context["cr"], context["dct"]) = ("dct:conformsTo", "http://mlcommons.org/croissant/", "http://purl.org/dc/terms/");
        (context["rai"], context["sc"]) = ("http://mlcommons.org/croissant/RAI/", "https://schema.org/");
        foreach (var json in new[] { "data", "examples" }) context[json] = new JObject { ["@id"] = "cr:" + json, ["@type"] = "@json" };
        context["dataType"] = new JObject { ["@id"] = "cr:dataType", ["@type"] = "@vocab" };
        return context;
    }

    static readonly string[] Terms =
    [
        "arrayShape", "citeAs", "column", "extract", "field", "fileProperty", "fileObject", "fileSet", "format", "includes", "isArray", "isLiveDataset", "jsonPath",
        "key", "md5", "parentField", "path", "recordSet", "references", "regex", "repeated", "replace", "separator", "source", "subField", "transform",
    ];
}
