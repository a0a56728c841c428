using Portal.Model;
using Portal.Shape;

namespace Portal.Publish.SiteFiles;

/// <summary>What servers must say with each file, in the _headers form of Netlify and Cloudflare Pages; the preview sends the same.</summary>
/// <remarks>
/// Both hosts apply every rule that fits and join the values of a header that two of them name, so no two rules that fit one path
/// name the same header. Cloudflare reads 100 rules of 2,000 characters a line, takes one "*" a rule (any characters, slashes too)
/// and ":name" (one segment). Netlify reads "*" the same way inside a segment, but its published parser takes a dot beside it for any
/// character, ignores case and a final slash; so "/daten/*.nt" would also be the page /daten/konvent/. Hence ":id/" before each "*",
/// and no rule gives the plain ".json" a type, which would also be that of ".geojson": both hosts know application/json by themselves.
/// The catalogue's first pages are named exactly and hold on every host; of the further pages GovData reads no type (it keeps the first).
/// Pages have no Cache-Control here, because both hosts send <see cref="PageCache"/> by themselves and would join a second one.
/// "! name" takes away what Cloudflare adds to everything; Netlify skips the line, which has no colon.
/// The origin of a tile server is therefore named for every page, not for the search page alone: two policies would both have to agree.
/// X-Robots-Tag is left out: robots.txt keeps drafts away, and both hosts send noindex with previews.
/// </remarks>
public static class HeaderRules
{
    /// <summary>As many rules as Cloudflare Pages reads; what comes after them would be lost there.</summary>
    public const int MaximumRules = 100;

    /// <summary>What both hosts send with pages by themselves, and other servers by our files: keep it, but ask each time.</summary>
    public const string PageCache = "public, max-age=0, must-revalidate";

    /// <summary>Data may be five minutes old, then it is asked for again by its ETag.</summary>
    public const string DataCache = "public, max-age=300, must-revalidate";

    /// <summary>Assets carry the hash of their content in their name.</summary>
    public const string AssetCache = "public, max-age=31536000, immutable";

    public const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; " + Pictures + "; media-src 'self'; font-src 'self'; connect-src 'self'; "
        + "manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

    const string Pictures = "img-src 'self' data:";

    const string Cors = "Access-Control-Allow-Origin: *";
    const string CatalogueCache = "Cache-Control: " + PageCache;
    const string Cache = "Cache-Control: " + DataCache;

    /// <summary>Sent with everything, pages and data.</summary>
    public static readonly IReadOnlyList<string> Everywhere =
    [
        $"Content-Security-Policy: {ContentSecurityPolicy}",
        "Referrer-Policy: no-referrer",
        "X-Content-Type-Options: nosniff",
        "Permissions-Policy: accelerometer=(), camera=(), display-capture=(), geolocation=(self), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()",
        "Cross-Origin-Opener-Policy: same-origin",
        "Cross-Origin-Embedder-Policy: require-corp",
        "Cross-Origin-Resource-Policy: same-origin",
        "Strict-Transport-Security: max-age=31536000",
    ];

    internal static IEnumerable<OutputFile> Of(Website site) =>
        [AllSiteFiles.Lines("/_headers", Lines([.. CatalogueFiles.Paths(site.Safe.Site, site.Datasets.Count).Select(f => f.Path)], site.Safe.Site.MapTiles))];

    /// <summary>The lines of _headers.</summary>
    /// <param name="catalogue">Paths of the catalogue, every page in every form.</param>
    /// <param name="tiles">The one server from which pictures may come besides our own.</param>
    public static IEnumerable<string> Lines(IReadOnlyCollection<string> catalogue, MapTiles? tiles = null) =>
        Rules(catalogue, tiles).SelectMany(rule => rule.Headers.Select(h => "  " + h).Prepend(rule.Path));

    static IEnumerable<(string Path, string[] Headers)> Rules(IReadOnlyCollection<string> catalogue, MapTiles? tiles) =>
    [
        ("/*", ["! Access-Control-Allow-Origin", .. Everywhere.Select(header => tiles is null ? header : header.Replace(Pictures, $"{Pictures} {tiles.Origin}", StringComparison.Ordinal))]),
        .. Catalogue(catalogue, MaximumRules - 1 - Fixed.Count),
        .. Fixed,
    ];

    static readonly IReadOnlyList<(string Path, string[] Headers)> Fixed =
    [
        ("/assets/*", [$"Cache-Control: {AssetCache}"]),
        (Urls.Feed, [Type(Urls.Feed), Cors, Cache]),
        ("/katalog.lock", [Type("/katalog.lock"), Cors, Cache]),
        ("/datapackage.json", [Type("/datapackage.json"), Cors, Cache]),
        (MediaTypes.Api + "*", [Type(MediaTypes.Api), Cors, Cache]),
        .. Files(Urls.Data, MediaTypes.Data.Select(t => t.Suffix).Where(s => s is not (".nt" or ".vcf"))),
        .. Files(Urls.Centres, [".json", ".jsonld", ".ttl", ".vcf"]),
    ];

    // Page by page while there is room; then one rule for all further pages of a form.
    static IEnumerable<(string, string[])> Catalogue(IReadOnlyCollection<string> files, int room) => files.Count <= room
        ? files.Select(CatalogueFile)
        : files.Select(file => file[file.LastIndexOf('.')..]).Distinct()
            .SelectMany(suffix => new[] { CatalogueFile(Urls.Catalogue + suffix), CatalogueFile($"{Urls.Catalogue}-*{suffix}") });

    static (string, string[]) CatalogueFile(string path) => (path, [Type(path), Cors, CatalogueCache]);

    static IEnumerable<(string, string[])> Files(string folder, IEnumerable<string> suffixes) =>
    [
        .. suffixes.Where(s => s != ".json").Select(s => ($"{folder}:id/*{s}", IsJson(s) ? [Type(s)] : new[] { Type(s), Cors, Cache })),
        ($"{folder}:id/*json", [Cors, Cache]),
    ];

    static bool IsJson(string suffix) => suffix.EndsWith("json", StringComparison.Ordinal);

    static string Type(string path) => "Content-Type: " + MediaTypes.Of(path);
}
