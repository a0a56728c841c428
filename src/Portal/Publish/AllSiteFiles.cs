using System.Text;
using Portal.Publish.SiteFiles;

namespace Portal.Publish;

/// <summary>The list of files that a site has beside pages and data: a new one is a new file and a line here.</summary>
public static class AllSiteFiles
{
    public static readonly IReadOnlyList<Func<Website, IEnumerable<OutputFile>>> List =
    [
        Sitemap.Of,
        Robots.Of,
        ChangesFeed.Of,
        HeaderRules.Of,
        Redirects.Of,
        SecurityText.Of,
        QualityFile.Of,
        HsdsApi.Of,
        MapOutlines.Of,
        SearchIndex.Of,
    ];

    public static IEnumerable<OutputFile> Of(Website site) => List.SelectMany(files => files(site));

    /// <summary>A text file of UTF-8 lines, each ended by LF.</summary>
    internal static OutputFile Lines(string path, IEnumerable<string> lines) =>
        Text(path, string.Concat(lines.Select(line => line + "\n")));

    internal static OutputFile Text(string path, string text) => new(path, stream => stream.Write(Encoding.UTF8.GetBytes(text)));
}
