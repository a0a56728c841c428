using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Portal.Publish.Formats;
using Portal.Shape;

namespace Portal.Publish.SiteFiles;

/// <summary>The directory as a read-only API by Open Referral HSDS 3.0, made of nothing but files.</summary>
/// <remarks>
/// A single object is a file without extension, so that the standard's address works on every host. A list is index.json in its folder
/// (a 200 rewrite in _redirects gives it the standard's address) and page-2, page-3 … beside it. All objects of a kind are in one
/// folder: hosts cannot lead an address to a subfolder by the first letters of its last part.
/// </remarks>
public static class HsdsApi
{
    /// <summary>Objects in one page of a list; the standard leaves it open.</summary>
    public const int PageSize = 100;

    /// <summary>Every address that answers with the index.json in it, without a slash at the end.</summary>
    public static readonly IReadOnlyList<string> Folders = ["/hsds", .. new[] { "services", "organizations", "service_at_locations", "taxonomies", "taxonomy_terms" }.Select(name => Urls.Hsds + name)];

    public static IEnumerable<OutputFile> Of(Website site)
    {
        var directory = new HsdsDirectory(new(site.Safe, site.Lookups), site.Safe.Directory.Centres);
        List<HsdsOffer> offers = [.. directory.Offers];
        var (taxonomies, terms) = (HsdsObjects.Taxonomies(directory.Words).ToList(), HsdsObjects.Terms(directory.Words).ToList());
        HsdsList[] lists =
        [
            new("services", offers.Count, i => HsdsObjects.Short(offers[i], directory)),
            new("organizations", directory.Providers.Count, i => HsdsObjects.Short(directory.Providers[i], directory)),
            new("service_at_locations", offers.Count, i => HsdsObjects.AtLocation(offers[i], directory)),
            new("taxonomies", taxonomies.Count, i => taxonomies[i].Object),
            new("taxonomy_terms", terms.Count, i => terms[i].Object),
        ];
        return
        [
            File("index.json", () => Base(site)),
            File("openapi.json", () => HsdsOpenApi.Of(site.Safe, lists)),
            .. lists.SelectMany(list => Pages(list, site.Safe.Site.Host)),
            .. offers.Select(offer => File("services/" + offer.Id, () => HsdsObjects.Full(offer, directory))),
            .. directory.Providers.Select(provider => File("organizations/" + provider.Id, () => HsdsObjects.Full(provider, directory))),
            .. taxonomies.Select(taxonomy => File("taxonomies/" + taxonomy.Id, () => taxonomy.Object)),
            .. terms.Select(term => File("taxonomy_terms/" + term.Id, () => term.Object)),
        ];
    }

    static JObject Base(Website site) => new()
    {
        ["version"] = "3.0",
        ["profile"] = $"{site.Safe.Site.Host}{Urls.Data}#hsds",
        ["openapi_url"] = site.Safe.Site.Host + Urls.HsdsDescription,
    };

    static OutputFile File(string path, Func<JObject> content) => new(Urls.Hsds + path, stream => JsonText.Write(stream, json => content().WriteTo(json)));

    static IEnumerable<OutputFile> Pages(HsdsList list, string host) => Enumerable.Range(1, list.Pages)
        .Select(page => new OutputFile(list.Path(page), stream => JsonText.Write(stream, json => Write(json, list, page, host))));

    static void Write(JsonTextWriter json, HsdsList list, int page, string host)
    {
        var (first, size) = ((page - 1) * PageSize, Math.Min(PageSize, list.Count - (page - 1) * PageSize));
        json.WriteStartObject();
        json.Member("total_items", list.Count);
        json.Member("total_pages", list.Pages);
        json.Member("page_number", page);
        json.Member("size", size);
        json.Member("first_page", page == 1);
        json.Member("last_page", page == list.Pages);
        json.Member("empty", size == 0);
        if (page < list.Pages) json.Member("next", host + list.Path(page + 1));
        json.WritePropertyName("contents");
        json.WriteStartArray();
        for (var i = first; i < first + size; i++)
        {
            json.Line();
            list.Item(i).WriteTo(json);
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}

/// <summary>A list of the API before it is cut into pages.</summary>
/// <param name="Name">Part of its address, e.g. services.</param>
/// <param name="Item">Makes the object at a place, 0 to Count - 1.</param>
public sealed record HsdsList(string Name, int Count, Func<int, JObject> Item)
{
    /// <summary>At least one, which may be empty.</summary>
    public int Pages => Math.Max(1, (Count + HsdsApi.PageSize - 1) / HsdsApi.PageSize);

    /// <param name="page">From 1.</param>
    public string Path(int page) => page == 1 ? $"{Urls.Hsds}{Name}/index.json" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Urls.Hsds}{Name}/page-{page}");
}
