using System.Net;
using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Portal.Model;

namespace Portal.Read;

/// <summary>Prose as HTML that can do nothing: no raw HTML, only links that lead somewhere, pictures from the site itself.</summary>
/// <param name="Title">The first heading, where it is the only one of the first level; it is then left out of the HTML.</param>
public sealed record HarmlessMarkdown(string? Title, string Html)
{
    static readonly MarkdownPipeline pipeline = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().UseAutoIdentifiers().Build();

    public static HarmlessMarkdown From(string body, Spot first, IReadOnlyDictionary<string, string> settings, List<Finding> findings)
    {
        var placeholders = new Placeholders(settings);
        var marked = placeholders.Mark(ProseSections.Keep(body, settings, first, findings), first, findings);
        MarkdownDocument document;
        try
        {
            document = Markdown.Parse(marked, pipeline);
        }
        catch (ArgumentException) // nested deeper than the parser goes
        {
            findings.Add(TooDeep(first));
            return new(null, $"<p>{WebUtility.HtmlEncode(placeholders.Plain(marked))}</p>");
        }
        foreach (var link in document.Descendants<LinkInline>().ToList()) Defuse(link, placeholders, first, findings);
        foreach (var link in document.Descendants<AutolinkInline>().ToList()) Defuse(link, placeholders, first, findings);
        var title = TakeTitle(document);
        Demote(document);
        return new(title is null ? null : placeholders.Plain(title), placeholders.Fill(document.ToHtml(pipeline)));
    }

    static void Defuse(LinkInline link, Placeholders placeholders, Spot first, List<Finding> findings)
    {
        var url = placeholders.Plain(link.GetDynamicUrl?.Invoke() ?? link.Url ?? "");
        link.GetDynamicUrl = null;
        link.Url = url;
        if (link.IsImage ? ProseLinks.IsOwn(url) : ProseLinks.IsSafe(url))
        {
            if (!link.IsImage && ProseLinks.IsExternal(url)) link.GetAttributes().AddProperty("rel", "noreferrer");
            return;
        }
        findings.Add(UnsafeLink(first with { Line = first.Line + link.Line }, url));
        Unwrap(link);
    }

    static void Defuse(AutolinkInline link, Placeholders placeholders, Spot first, List<Finding> findings)
    {
        var url = placeholders.Plain(link.Url);
        if (link.IsEmail || ProseLinks.IsSafe(url))
        {
            link.Url = url;
            if (ProseLinks.IsExternal(url)) link.GetAttributes().AddProperty("rel", "noreferrer");
            return;
        }
        findings.Add(UnsafeLink(first with { Line = first.Line + link.Line }, url));
        link.ReplaceBy(new LiteralInline(url));
    }

    /// <summary>Leaves the words of a link and takes the link away.</summary>
    static void Unwrap(LinkInline link)
    {
        var words = new ContainerInline();
        link.MoveChildrenAfter(words);
        link.ReplaceBy(words);
    }

    static string? TakeTitle(MarkdownDocument document)
    {
        if (document.Descendants<HeadingBlock>().Where(heading => heading.Level == 1).ToList() is not [{ Parent: MarkdownDocument } only]) return null;
        document.Remove(only);
        return string.Concat(only.Inline?.Descendants<LiteralInline>().Select(literal => literal.ToString()) ?? []);
    }

    /// <summary>Moves headings down where one of the first level is left: the page's title is the only one of that level.</summary>
    static void Demote(MarkdownDocument document)
    {
        var headings = document.Descendants<HeadingBlock>().ToList();
        if (headings.Count == 0) return;
        var down = headings.Min(heading => heading.Level) == 1 ? 1 : 0;
        foreach (var heading in headings) heading.Level = Math.Min(6, heading.Level + down);
    }

    static Finding UnsafeLink(Spot spot, string url) => new("unsafe-link", Severity.Error, spot,
        new($"Der Verweis „{Problems.Short(url)}“ ist nicht erlaubt und wurde entfernt.", $"The link “{Problems.Short(url)}” is not allowed and was removed."),
        new("Erlaubt sind https, http, mailto, tel und Adressen im Portal; Bilder nur aus dem Portal selbst.", "Allowed are https, http, mailto, tel and addresses in the portal; pictures only from the portal itself."));

    static Finding TooDeep(Spot spot) => new("limit-exceeded", Severity.Error, spot,
        new("Der Text ist zu tief verschachtelt.", "The text is nested too deeply."), new("Zitate und Listen weniger tief schachteln.", "Nest quotes and lists less deeply."));
}
