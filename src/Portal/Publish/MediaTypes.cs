namespace Portal.Publish;

/// <summary>What each file of the site is, told once: _headers, the preview and the files in docs/hosting say nothing else.</summary>
/// <remarks>
/// Text types carry charset=utf-8, because a browser guesses without it (Turtle's registration asks for it, RFC 4180 and RFC 6350 know it).
/// The others carry none: JSON has no such parameter (RFC 8259, 11), N-Triples neither, and XML says it in its own first line.
/// </remarks>
public static class MediaTypes
{
    /// <summary>Files for machines that stand beside pages. The first suffix that fits counts, so longer ones come first.</summary>
    public static readonly IReadOnlyList<(string Suffix, string Type)> Data =
    [
        (".csv-metadata.json", "application/csvm+json"),
        (".croissant.json", "application/ld+json"),
        (".geojson", "application/geo+json"),
        (".jsonld", "application/ld+json"),
        (".json", "application/json"),
        (".csv", "text/csv; charset=utf-8"),
        (".ttl", "text/turtle; charset=utf-8"),
        (".rdf", "application/rdf+xml"),
        (".nt", "application/n-triples"),
        (".vcf", "text/vcard; charset=utf-8"),
        (".zip", "application/zip"),
    ];

    /// <summary>Data outside of the folders, and what belongs to pages.</summary>
    public static readonly IReadOnlyList<(string Suffix, string Type)> Others =
    [
        (".atom", "application/atom+xml"),
        (".lock", "text/csv; charset=utf-8"),
        (".html", "text/html; charset=utf-8"),
        (".css", "text/css; charset=utf-8"),
        (".js", "text/javascript; charset=utf-8"),
        (".mjs", "text/javascript; charset=utf-8"),
        (".txt", "text/plain; charset=utf-8"),
        (".xml", "application/xml"),
        (".svg", "image/svg+xml"),
        (".png", "image/png"),
        (".jpg", "image/jpeg"),
        (".jpeg", "image/jpeg"),
        (".webp", "image/webp"),
        (".avif", "image/avif"),
        (".gif", "image/gif"),
        (".ico", "image/x-icon"),
        (".woff2", "font/woff2"),
        (".mp4", "video/mp4"),
        (".webm", "video/webm"),
        (".vtt", "text/vtt; charset=utf-8"),
        (".pdf", "application/pdf"),
        (".webmanifest", "application/manifest+json"),
    ];

    /// <summary>The folder whose files have no suffix, because their addresses are those of an API.</summary>
    public const string Api = "/hsds";

    public const string ApiType = "application/json";

    public const string Unknown = "application/octet-stream";

    /// <summary>The Content-Type of a root-relative path; a page where it ends with a slash.</summary>
    public static string Of(string path)
    {
        if (path == Api || path.StartsWith(Api + "/", StringComparison.Ordinal)) return ApiType;
        return path.EndsWith('/') ? Of("index.html") : Data.Concat(Others).FirstOrDefault(t => path.EndsWith(t.Suffix, StringComparison.Ordinal)).Type ?? Unknown;
    }
}
