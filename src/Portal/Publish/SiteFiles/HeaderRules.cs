using Portal.Publish.Formats;
using Portal.Shape;

namespace Portal.Publish.SiteFiles;

/// <summary>What servers must say with each file, in the _headers form of Netlify and Cloudflare Pages; the preview sends the same.</summary>
/// <remarks>
/// Servers join the values when two rules name the same header for one path, so no two rules here do. That is why pages have no
/// Cache-Control: both hosts revalidate by default. Only a whole segment or the end of a path is a wildcard on both hosts, but
/// Cloudflare also takes "*.vcf"; so what the harvester needs is named exactly. Cloudflare reads the first 100 rules.
/// </remarks>
static class HeaderRules
{
    const int MaximumRules = 100;
    const string Cors = "Access-Control-Allow-Origin: *";

    public const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
        + "manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    static readonly string[] Everywhere =
    [
        $"Content-Security-Policy: {ContentSecurityPolicy}",
        "Referrer-Policy: no-referrer",
        "X-Content-Type-Options: nosniff",
        "Permissions-Policy: accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()",
        "Cross-Origin-Opener-Policy: same-origin",
        "Cross-Origin-Embedder-Policy: require-corp",
        "Cross-Origin-Resource-Policy: same-origin",
        "Strict-Transport-Security: max-age=31536000",
    ];

    public static IEnumerable<OutputFile> Of(Website site) =>
        [AllSiteFiles.Lines("/_headers", Rules(site).Take(MaximumRules).SelectMany(rule => rule.Headers.Select(h => "  " + h).Prepend(rule.Path)))];

    static IEnumerable<(string Path, string[] Headers)> Rules(Website site) =>
    [
        ("/*", Everywhere),
        ("/assets/*", ["Cache-Control: public, max-age=31536000, immutable"]),
        .. CatalogueFiles.Paths(site.Safe.Site, site.Datasets.Count).Select(f => (f.Path, new[] { Type(f.Format.ContentType), Cors })),
        (Urls.Feed, [Type("application/atom+xml"), Cors]),
        ($"{Urls.Data}*", [Cors]),
        ($"{Urls.Centres}*.jsonld", [Type("application/ld+json"), Cors]),
        ($"{Urls.Centres}*.ttl", [Type("text/turtle"), Cors]),
        ($"{Urls.Centres}*.json", [Type("application/json"), Cors]),
        ($"{Urls.Centres}*.vcf", [Type("text/vcard"), Cors]),
        .. AllFormats.Of(site.Datasets).OrderBy(d => d.Format is Json or Csv or CsvExcel ? 1 : 0)
            .Select(d => (d.File.Path, new[] { Type((d.Format.Package ?? d.Format.Format).ContentType) })),
    ];

    static string Type(string mediaType) => $"Content-Type: {mediaType}; charset=utf-8";
}
