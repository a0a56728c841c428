using System.Text.RegularExpressions;

namespace Portal.Tests.Whole;

/// <summary>No request ever leaves the site's own origin, and nothing in a page runs.</summary>
public partial class OwnOrigin
{
    static readonly string[] Fetching = ["src", "srcset", "poster", "data", "background", "formaction", "action", "ping", "manifest", "xlink:href"];

    [Fact]
    public void No_page_makes_a_browser_ask_another_server() =>
        Assert.Empty(WrittenPages.Example.All.AsParallel().SelectMany(page => Foreign(page).Select(f => $"{page.File}: {f}")));

    [Fact]
    public void No_page_holds_a_style_a_handler_or_a_script_of_its_own() =>
        Assert.Empty(WrittenPages.Example.All.AsParallel().SelectMany(page => Active(page).Select(a => $"{page.File}: {a}")));

    [Fact]
    public void Every_page_keeps_its_address_to_itself_when_a_link_leads_away() => Assert.Empty(WrittenPages.Example.All.AsParallel().SelectMany(page =>
        page.Document.QuerySelectorAll("a[href], area[href]").Where(a => a.GetAttribute("href")!.Contains("://", StringComparison.Ordinal) && a.GetAttribute("rel")?.Split(' ').Contains("noreferrer") != true)
            .Select(a => a.OuterHtml)
            .Concat(page.Document.QuerySelectorAll("[target], [ping], [referrerpolicy]").Select(e => e.OuterHtml))
            .Concat(page.Values("meta[name=referrer]", "content").SequenceEqual(["no-referrer"]) ? [] : ["no meta referrer"])
            .Select(trouble => $"{page.File}: {trouble}")));

    [Fact]
    public void No_style_sheet_or_picture_makes_a_browser_ask_another_server()
    {
        var files = Site.Example.Files().Where(f => Path.GetExtension(f) is ".css" or ".svg" or ".js" or ".webmanifest").ToList();
        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            var text = Site.Example.Text(file);
            var addresses = Fetched().Matches(text).Select(m => m.Groups[1].Value.Trim('"', '\'', ' '));
            Assert.DoesNotContain(addresses, a => a.Contains("//") || a.Contains(':'));
            if (file.EndsWith(".svg", StringComparison.Ordinal)) Assert.DoesNotMatch("(?i)<script|\\son\\w+=|<foreignObject|javascript:", text);
        }
    }

    internal static IEnumerable<string> Foreign(WrittenPage page)
    {
        foreach (var element in page.Document.All)
        {
            foreach (var attribute in Fetching)
                if (element.GetAttribute(attribute) is { } value && !IsOwn(value)) yield return $"<{element.LocalName} {attribute}={value}>";
            // A browser fetches every link but these two, and an SVG's use or image.
            var named = element.LocalName == "link" && element.GetAttribute("rel") is "canonical" or "alternate";
            if (element.LocalName is "link" or "use" or "image" or "base" && !named && element.GetAttribute("href") is { } href && !IsOwn(href)) yield return $"<{element.LocalName} href={href}>";
            if (element.LocalName == "link" && element.GetAttribute("rel") is "dns-prefetch" or "preconnect" or "prefetch" or "prerender") yield return element.OuterHtml;
        }
    }

    internal static IEnumerable<string> Active(WrittenPage page)
    {
        foreach (var element in page.Document.All)
        {
            if (element.LocalName is "style" or "iframe" or "object" or "embed" or "base" or "form" && !(element.LocalName == "form" && IsOwn(element.GetAttribute("action") ?? ""))) yield return $"<{element.LocalName}>";
            if (element.LocalName == "script" && element.GetAttribute("type") != "application/ld+json" && (element.GetAttribute("src") is not { } src || !IsOwn(src) || element.TextContent.Length > 0)) yield return "<script>";
            if (element.LocalName == "meta" && element.HasAttribute("http-equiv")) yield return element.OuterHtml;
            foreach (var attribute in element.Attributes)
            {
                if (attribute.Name == "style" || attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)) yield return $"<{element.LocalName} {attribute.Name}>";
                if (attribute.Name is "href" or "src" or "action" or "xlink:href" && !Link().IsMatch(attribute.Value)) yield return $"{attribute.Name}={attribute.Value}";
            }
        }
    }

    static bool IsOwn(string address) => address.Length == 0 || address.StartsWith('#') || (address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal) && !address.Contains('\\'));

    [GeneratedRegex(@"^(https?://[^\s\\""'<>]+|mailto:[^\s""'<>]+|tel:\+?\d+|/(?![/\\])[^\s\\""'<>]*|#[\w.-]+)$")]
    private static partial Regex Link();

    [GeneratedRegex(@"(?:url\(|@import\s+|(?:href|src)\s*=\s*)([^);>\s]+)")]
    private static partial Regex Fetched();
}
