using System.Globalization;
using Newtonsoft.Json.Linq;
using Portal.Values;

namespace Portal.Shape;

/// <summary>A data set, and the catalogue of all, in the words of schema.org as dataset search engines read them in pages.</summary>
/// <remarks>A description has 50 to 5,000 characters there; a shorter one is lengthened by title and publisher, a longer one cut.</remarks>
public static class SchemaOrgDataset
{
    const int Shortest = 50;
    const int Longest = 5000;

    /// <summary>JSON-LD that may stand in a script element as it is.</summary>
    /// <param name="entry">The same data set in the catalogue.</param>
    /// <param name="files">Its downloads.</param>
    public static string Json(CatalogueDataset entry, IReadOnlyList<PublishedFile> files, Catalogue catalogue, string language) =>
        SchemaOrg.Text(Of(entry, files, catalogue, language));

    public static string Json(Catalogue catalogue, string page, string language) => SchemaOrg.Text(SchemaOrgWords.Object(
        ("@context", Context(language)),
        ("@type", "DataCatalog"),
        ("@id", catalogue.Iri.Value),
        ("name", Words(catalogue.Title, language)),
        ("description", Words(catalogue.Description, language)),
        ("url", page),
        ("publisher", Body(catalogue.Publisher, null)),
        ("license", catalogue.Licence?.Text.Value),
        ("datePublished", DateValue.Iso(catalogue.Issued)),
        ("dateModified", DateValue.Iso(catalogue.Modified)),
        ("dataset", new JArray(catalogue.Datasets.Select(d => SchemaOrgWords.Object(
            ("@type", "Dataset"), ("@id", d.Iri.Value), ("name", Words(d.Title, language)), ("description", Described(d, language)),
            ("url", d.LandingPage.Value), ("license", d.Distributions[0].Licence.Text.Value), ("creator", new JObject { ["@id"] = d.Publisher.Iri.Value })))))));

    static JObject Of(CatalogueDataset entry, IReadOnlyList<PublishedFile> files, Catalogue catalogue, string language) => SchemaOrgWords.Object(
        ("@context", Context(language)),
        ("@type", "Dataset"),
        ("@id", entry.Iri.Value),
        ("name", Words(entry.Title, language)),
        ("description", Described(entry, language)),
        ("url", entry.LandingPage.Value),
        ("identifier", entry.Iri.Value),
        ("keywords", new JArray(entry.Keywords.Select(k => k.Main))),
        ("license", entry.Distributions[0].Licence.Text.Value),
        ("creator", Body(entry.Publisher, entry.Contact)),
        ("publisher", new JObject { ["@id"] = entry.Publisher.Iri.Value }),
        ("isAccessibleForFree", true),
        ("inLanguage", "de"),
        ("datePublished", DateValue.Iso(entry.Issued)),
        ("dateModified", DateValue.Iso(entry.Modified)),
        ("version", entry.Version),
        ("temporalCoverage", $"{DateValue.Iso(entry.Temporal.Start)}/{(entry.Temporal.End is { } end ? DateValue.Iso(end) : "..")}"),
        ("spatialCoverage", Place(entry.Spatial)),
        ("variableMeasured", new JArray((files.Count > 0 ? files[0].Dataset.Table?.Definition.Columns : null)?.Select(c => SchemaOrgWords.Object(
            ("@type", "PropertyValue"), ("name", c.Name), ("alternateName", c.Title.In(language)), ("description", c.Description.In(language)), ("propertyID", c.Property))) ?? [])),
        ("includedInDataCatalog", SchemaOrgWords.Object(("@type", "DataCatalog"), ("@id", catalogue.Iri.Value), ("name", Words(catalogue.Title, language)), ("url", catalogue.Homepage.Value.TrimEnd('/') + Urls.Data))),
        ("distribution", new JArray(entry.Distributions.Select(d => Download(d, language)))));

    static JObject Download(CatalogueDistribution file, string language) => SchemaOrgWords.Object(
        ("@type", "DataDownload"),
        ("@id", file.Iri.Value),
        ("name", Words(file.Title, language)),
        ("description", file.Description is null ? null : Words(file.Description, language)),
        ("contentUrl", file.Url.Value),
        ("encodingFormat", (file.Package ?? file.Format).ContentType),
        ("contentSize", $"{file.ByteSize.ToString(CultureInfo.InvariantCulture)} B"),
        ("sha256", file.Sha256),
        ("license", file.Licence.Text.Value),
        ("dateModified", DateValue.Iso(file.Modified)));

    static JObject Body(Agent agent, Contact? contact) => SchemaOrgWords.Object(
        ("@type", "Organization"),
        ("@id", agent.Iri.Value),
        ("name", agent.Name),
        ("url", agent.Homepage?.Value),
        ("contactPoint", contact is null ? null : SchemaOrgWords.Object(
            ("@type", "ContactPoint"), ("contactType", "customer service"), ("name", contact.Name), ("url", contact.Page.Value),
            ("email", contact.Email?.Value["mailto:".Length..]), ("telephone", contact.Phone?.Value["tel:".Length..]))));

    static JObject Place(Location location) => SchemaOrgWords.Object(
        ("@type", "Place"),
        ("name", location.Area.Name),
        ("identifier", location.Area.Iri.Value),
        ("geo", location.Box is { } box ? SchemaOrgWords.Object(("@type", "GeoShape"), ("box", string.Create(CultureInfo.InvariantCulture, $"{box.South} {box.West} {box.North} {box.East}")))
            : location.Centroid is { } point ? SchemaOrgWords.Object(("@type", "GeoCoordinates"), ("latitude", point.Latitude), ("longitude", point.Longitude)) : null));

    static string Described(CatalogueDataset entry, string language)
    {
        var text = Words(entry.Description, language);
        if (text.Length < Shortest) text = $"{text} – {Words(entry.Title, language)}, {entry.Publisher.Name}";
        return text.Length <= Longest ? text : text[..(char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)];
    }

    // The language is said once; terms of schema.org need no file from elsewhere.
    static JObject Context(string language) => new() { ["@vocab"] = "https://schema.org/", ["@language"] = language };

    static string Words(Multilingual text, string language) => text.In(language) ?? text.Main;
}
