using Newtonsoft.Json.Linq;
using Portal.Shape;
using Portal.Values;

namespace Portal.Publish.Metadata;

/// <summary>One Frictionless Data Package 2.0 for all CSV files of the site: tools load, check and join the tables by it.</summary>
/// <remarks>The tables for Excel are not among them: they hold the same rows, and a program would load every row twice.</remarks>
static class DataPackage
{
    public const string FileName = "datapackage.json";
    public const string Profile = "https://datapackage.org/profiles/2.0/datapackage.json";

    public static IEnumerable<OutputFile> Of(Described all) => [new(Descriptions.Package.Url, stream => MetadataJson.Write(Whole(all), stream))];

    static JObject Whole(Described all)
    {
        var (site, catalogue, tables) = (all.Site, all.Catalogue, all.Tables.Values.ToList());
        var ids = tables.Select(t => t.Id).ToHashSet();
        return MetadataJson.Object(
        [
            ("$schema", Profile),
            ("name", Slug.Of(new Uri(site.CatalogueHost).Host)),
            ("id", site.CatalogueHost + Descriptions.Package.Url),
            .. MetadataJson.Named("title", catalogue.Title),
            .. MetadataJson.Named("description", catalogue.Description),
            ("languages", new JArray("de", "en")),
            ("homepage", site.CatalogueHost + Urls.Data),
            ("version", DateValue.Iso(catalogue.Modified)),
            ("created", DateValue.Iso(catalogue.Issued) + "T00:00:00Z"),
            ("contributors", PackageParts.Contributors(all.Safe.Sources.Append(all.Safe.Terms))),
            ("keywords", MetadataJson.Strings(tables.SelectMany(t => t.Keywords).Distinct())),
            ("licenses", new JArray(tables.Select(t => t.Source.Licence).Distinct().Select(PackageParts.Licence))),
            ("sources", PackageParts.Sources(all.Safe.Sources)),
            ("resources", new JArray(tables.Select(t => Resource(all, t, ids)))),
        ]);
    }

    static JObject Resource(Described all, PublishedDataset dataset, HashSet<string> ids)
    {
        var (file, entry) = (all.Csv(dataset)!, all.Entry(dataset));
        return PackageParts.Resource(dataset, TableSchema.Of(dataset.Table!, all.Promises[dataset.Id], ids), new(file.Url[1..], file.Size, file.Sha256),
        [
            .. MetadataJson.Named("title", dataset.Title),
            .. MetadataJson.Named("description", dataset.Description),
            ("homepage", entry.LandingPage.Value),
            ("id", entry.Iri.Value),
            ("modified", DateValue.Iso(entry.Modified)),
        ]);
    }
}
