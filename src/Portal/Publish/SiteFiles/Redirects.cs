using Portal.Shape;

namespace Portal.Publish.SiteFiles;

/// <summary>Addresses that people and programs try first, led to the right ones, in the _redirects form of Netlify and Cloudflare Pages.</summary>
/// <remarks>Closed centres keep their pages, so none of them is here. No target begins with a wildcard, so none can lead to another host.</remarks>
static class Redirects
{
    static readonly string[] Sections = [Urls.Centres, Urls.Topics, Urls.Places, Urls.Organizations, Urls.Data];

    public static IEnumerable<OutputFile> Of(Website site)
    {
        var first = site.Safe.Site.Languages[0];
        return
        [
            AllSiteFiles.Lines("/_redirects",
            [
                $"/feed {Urls.Feed} 301",
                $"/feed.xml {Urls.Feed} 301",
                $"/atom.xml {Urls.Feed} 301",
                $"{Urls.Catalogue}.xml {Urls.Catalogue}.rdf 301",
                .. site.Safe.Site.Publisher.Email is { } email && SafeLink.Mail(email) is not null ? new[] { $"/security.txt {SecurityText.Path} 301" } : [],
                .. HsdsApi.Folders.SelectMany(folder => new[] { $"{folder} {folder}/index.json 200", $"{folder}/ {folder}/index.json 200" }),
                $"/{first} {Urls.Start} 301",
                .. Sections.Select(section => $"/{first}{section}* {section}:splat 301"),
            ]),
        ];
    }
}
