namespace Portal.Publish.SiteFiles;

/// <summary>What crawlers may do: everything on the real site, nothing on drafts and previews, which would compete with it (RFC 9309).</summary>
static class Robots
{
    public static IEnumerable<OutputFile> Of(Website site) =>
    [
        AllSiteFiles.Lines("/robots.txt",
        [
            "User-agent: *",
            site.IsPublic ? "Disallow:" : "Disallow: /",
            "",
            $"Sitemap: {site.Safe.Site.Host}/sitemap.xml",
        ]),
    ];
}
