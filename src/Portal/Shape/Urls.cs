using Portal.Model;

namespace Portal.Shape;

/// <summary>Every address of the site in one place, root-relative, without language prefix, so that pages, feeds and catalogue cannot disagree.</summary>
/// <remarks>Ids and codes are slugs by rule (Kinds.Slug, Kinds.Code), so they need no escaping in a path.</remarks>
public static class Urls
{
    public const string Start = "/";
    public const string Search = "/suche/";
    public const string Keywords = "/suche/stichworte/";
    public const string Centres = "/beratungsstellen/";
    public const string Topics = "/themen/";
    public const string Places = "/orte/";
    public const string Organizations = "/traeger/";
    public const string Data = "/daten/";
    public const string Quality = "/daten/qualitaet/";
    /// <summary>The page of quality for programs, beside it.</summary>
    public const string QualityFile = "qualitaet.json";
    public const string Catalogue = "/catalog";
    public const string Lock = "/" + CatalogueLock.FileName;
    public const string Hsds = "/hsds/";
    public const string HsdsDescription = "/hsds/openapi.json";
    /// <summary>The pieces that the script of the search loads.</summary>
    public const string SearchIndex = "/suche/index/";
    public const string Feed = "/aenderungen.atom";

    /// <summary>Page n of the catalogue; the first has no number.</summary>
    /// <param name="extension">With the dot.</param>
    public static string CataloguePage(int number, string extension) => number == 1 ? Catalogue + extension : $"{Catalogue}-{number}{extension}";

    public static string Centre(string id) => $"{Centres}{id}/";

    /// <summary>A file about one centre beside its page.</summary>
    /// <param name="extension">json, jsonld, ttl or vcf.</param>
    public static string CentreFile(string id, string extension) => $"{Centres}{id}/{id}.{extension}";

    /// <summary>A file about one service below its centre's page.</summary>
    /// <param name="extension">jsonld or ttl.</param>
    public static string ServiceFile(Service service, string extension) => $"{Centre(service.CentreId)}angebote/{service.Id}.{extension}";

    public static string Topic(string code) => $"{Topics}{code}/";

    public static string State(State state) => $"{Places}{Values.Slug.Of(state.Name)}/";

    public static string District(State state, District district) => $"{State(state)}{Values.Slug.Of(district.Name)}/";

    public static string Organization(string id) => $"{Organizations}{id}/";

    public static string Dataset(string id) => $"{Data}{id}/";

    /// <param name="file">File name with extension.</param>
    public static string Download(string id, string file) => $"{Data}{id}/{file}";

    /// <summary>Borders of the Länder for the map of the search; those of a Land's Kreise lie below it by the Land's key.</summary>
    public const string Outlines = "/suche/index/umrisse.json";

    /// <param name="state">Key of the Land, 2 digits.</param>
    public static string OutlinesOf(string state) => $"/suche/index/umrisse/{state}.json";

    public static string Prose(string slug) => $"/{slug}/";

    /// <summary>Page n of a paged list; the first is the list itself.</summary>
    public static string Page(string list, int number) => number == 1 ? list : $"{list}seite-{number}/";
}
