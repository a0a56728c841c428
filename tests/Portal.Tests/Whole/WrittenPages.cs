using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Portal.Tests.Whole;

/// <summary>Every HTML page of a site, parsed once as a browser would.</summary>
sealed class WrittenPages
{
    public const string Host = "https://beratung.example.org";
    static readonly Lazy<WrittenPages> example = new(() => new(Site.Example));

    public WrittenPages(Site site)
    {
        var files = site.Files().ToList();
        Files = files.ToHashSet();
        All = [.. files.Where(f => f.EndsWith(".html", StringComparison.Ordinal)).AsParallel().AsOrdered()
            .Select(f => new WrittenPage(f, new HtmlParser(new() { IsScripting = true }).ParseDocument(site.Text(f))))];
        ByAddress = All.ToDictionary(p => p.Address);
    }

    public static WrittenPages Example => example.Value;

    public IReadOnlySet<string> Files { get; }

    public IReadOnlyList<WrittenPage> All { get; }

    public IReadOnlyDictionary<string, WrittenPage> ByAddress { get; }

    /// <summary>Null where the address leads to a file of the site (and to an id in it), else what is missing.</summary>
    public string? Problem(WrittenPage from, string address)
    {
        if (new Uri(new Uri(Host + from.Address), address) is not { Scheme: "https" } uri || uri.GetLeftPart(UriPartial.Authority) != Host) return null;
        var path = Uri.UnescapeDataString(uri.AbsolutePath);
        if (!Leads(path)) return $"{from.File}: {address}";
        if (uri.Fragment.Length < 2 || !ByAddress.TryGetValue(path, out var page)) return null;
        return page.Ids.Contains(Uri.UnescapeDataString(uri.Fragment[1..])) ? null : $"{from.File}: {address} (no such id)";
    }

    /// <summary>True where a web server has something to send for the root-relative path.</summary>
    public bool Leads(string path) => path.EndsWith('/') ? Files.Contains(path + "index.html") : Files.Contains(path);
}

/// <summary>One page.</summary>
/// <param name="File">Root-relative path of the file.</param>
sealed record WrittenPage(string File, IDocument Document)
{
    readonly Lazy<HashSet<string>> ids = new(() => [.. Document.All.Select(e => e.GetAttribute("id")).OfType<string>()]);

    /// <summary>The address without host: /daten/ for /daten/index.html.</summary>
    public string Address => File.EndsWith("/index.html", StringComparison.Ordinal) ? File[..^"index.html".Length] : File;

    public IReadOnlySet<string> Ids => ids.Value;

    public IEnumerable<string> Values(string selector, string attribute) => Document.QuerySelectorAll(selector).Select(e => e.GetAttribute(attribute)).OfType<string>();
}
