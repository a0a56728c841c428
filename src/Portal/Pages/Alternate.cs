using Portal.Shape;

namespace Portal.Pages;

/// <summary>The same thing for programs: a page names its files in its head, where crawlers and harvesters look for them.</summary>
/// <param name="Type">Media type, as a server sends it.</param>
/// <param name="Href">Root-relative.</param>
public sealed record Alternate(string Type, string Href)
{
    /// <summary>The files about one centre.</summary>
    public static IReadOnlyList<Alternate> OfCentre(string id) =>
    [
        new("application/json", Urls.CentreFile(id, "json")),
        new("application/ld+json", Urls.CentreFile(id, "jsonld")),
        new("text/turtle", Urls.CentreFile(id, "ttl")),
        new("text/vcard", Urls.CentreFile(id, "vcf")),
    ];

    /// <summary>The downloads of a data set; none where the portal has no such set.</summary>
    public static IReadOnlyList<Alternate> OfDataset(View view, string id) =>
        [.. view.Downloads.Where(file => file.Dataset.Id == id).Select(file => new Alternate(file.ContentType, file.Url))];

    /// <summary>The linked data of a code list, which holds the concept that a page is about.</summary>
    public static IReadOnlyList<Alternate> OfCodeList(View view, string list) =>
        [.. OfDataset(view, "codeliste-" + list).Where(file => file.Type is "text/turtle" or "application/ld+json" or "application/rdf+xml")];
}
