using System.Text;
using Portal.Model;

namespace Portal.Read;

/// <summary>Reads input/pages: a new page of prose needs no code.</summary>
static class Prose
{
    const int MostBytes = 1_000_000;

    public static IReadOnlyList<ProsePage> Read(Folders folders, Site site, List<Finding> findings)
    {
        var pages = new Dictionary<(string Slug, string Language), ProsePage>();
        var missing = new Dictionary<string, Finding>();
        foreach (var file in Spoken([.. Layers.Files(folders, "input/pages", ".md", findings)], site))
        {
            List<Finding> own = [];
            var read = Page(file, site, own);
            findings.AddRange(own.Where(f => f.Rule != "placeholder"));
            if (read is not { } page) continue;
            foreach (var gap in own.Where(f => f.Rule == "placeholder")) Weigh(gap, page, site, missing);
            if (!pages.TryAdd((page.Slug, page.Language), page)) findings.Add(Twice(page, pages[(page.Slug, page.Language)].File));
        }
        findings.AddRange(missing.Values);
        return [.. pages.Values.OrderBy(page => page.Order).ThenBy(page => page.Slug, StringComparer.Ordinal).ThenBy(page => page.Language, StringComparer.Ordinal)];
    }

    // A page in a language that the portal does not speak is asked for nothing, unless there is no other of its name.
    static IEnumerable<LayeredFile> Spoken(IReadOnlyList<LayeredFile> files, Site site)
    {
        bool IsSpoken(LayeredFile file) => site.Languages.Contains(Name(file.Relative, site.Languages[0]).Language);
        var spoken = files.Where(IsSpoken).Select(file => Name(file.Relative, site.Languages[0]).Stem).ToHashSet();
        return files.Where(file => IsSpoken(file) || !spoken.Contains(Name(file.Relative, site.Languages[0]).Stem));
    }

    /// <summary>A setting that several pages lack is one gap; where a duty page lacks it, only a draft may go out.</summary>
    static void Weigh(Finding gap, ProsePage page, Site site, Dictionary<string, Finding> missing)
    {
        var weighed = page.IsDuty && !site.Draft ? gap with { Severity = Severity.Error } : gap;
        if (missing.GetValueOrDefault(gap.Spot.Column!) is not { } first || weighed.Severity > first.Severity) missing[gap.Spot.Column!] = weighed;
    }

    static ProsePage? Page(LayeredFile file, Site site, List<Finding> findings)
    {
        var bytes = new FileInfo(file.FullPath).Length > MostBytes ? null : File.ReadAllBytes(file.FullPath);
        if (bytes is null || Decoded.NoText(bytes, file.Shown) is not null)
        {
            findings.Add(NoText(file.Shown));
            return null;
        }
        var decoded = Decoded.From(bytes);
        findings.AddRange(decoded.BadLines.Select(line => Problems.Undecodable(file.Shown, line)));
        return Page(Encoding.UTF8.GetString(decoded.Utf8.Span), file, site, findings);
    }

    /// <summary>The page that a Markdown text with front matter makes.</summary>
    public static ProsePage Page(string text, LayeredFile file, Site site, List<Finding> findings)
    {
        var (stem, language) = Name(file.Relative, site.Languages[0]);
        var (matter, body, bodyLine) = FrontMatter(text.ReplaceLineEndings("\n"));
        var front = new YamlSection(YamlFile.Parse(matter, file.Shown, findings), file.Shown, "", findings);
        var markdown = HarmlessMarkdown.From(body, new(file.Shown, bodyLine), site.Settings, findings);
        var title = front.Text("title") ?? markdown.Title ?? stem;
        var page = new ProsePage(Slug(front, stem), language, title, front.Text("description"), Navigation(front), front.Integer("order") ?? 100, markdown.Html, file.Shown) { IsToTranslate = front.YesNo("translate") ?? true };
        front.ReportUnasked();
        return page;
    }

    static (string Stem, string Language) Name(string relative, string first)
    {
        var stem = relative[..^3];
        var dot = stem.LastIndexOf('.');
        return dot > 0 && SiteFile.IsLanguage(stem[(dot + 1)..]) ? (stem[..dot], stem[(dot + 1)..]) : (stem, first);
    }

    /// <summary>The YAML between two lines of three hyphens at the start, and the rest with the line it begins at; a blank line in place of the first hyphens keeps the numbers of lines.</summary>
    static (string Matter, string Body, int BodyLine) FrontMatter(string text)
    {
        if (!text.StartsWith("---\n", StringComparison.Ordinal)) return ("", text, 1);
        var end = text.IndexOf("\n---", 3, StringComparison.Ordinal);
        if (end < 0) return ("", text, 1);
        var after = text.IndexOf('\n', end + 1);
        var bodyStart = after < 0 ? text.Length : after + 1;
        return ("\n" + text[4..Math.Max(4, end)], text[bodyStart..], text.AsSpan(0, bodyStart).Count('\n') + 1);
    }

    static string Slug(YamlSection front, string stem)
    {
        var wanted = front.Text("slug")?.Trim('/') ?? stem;
        var slug = string.Join('/', wanted.Split('/').Where(part => part.Any(char.IsLetterOrDigit)).Select(Values.Slug.Of));
        if (front.Has("slug") && slug != wanted) front.Wrong("slug", new($"„{Problems.Short(wanted)}“ kann nicht in einer Adresse stehen.", $"“{Problems.Short(wanted)}” cannot be part of an address."), slug);
        return slug.Length > 0 ? slug : "seite";
    }

    static string Navigation(YamlSection front)
    {
        var navigation = front.Text("navigation") ?? "none";
        if (navigation is "footer" or "header" or "none") return navigation;
        front.Wrong("navigation", new($"„{Problems.Short(navigation)}“ ist keines von footer, header, none.", $"“{Problems.Short(navigation)}” is none of footer, header, none."));
        return "none";
    }

    static Finding Twice(ProsePage page, string first) => new("unique-error", Severity.Error, new(page.File, 1, "slug"),
        new($"Die Seite /{page.Slug}/ ({page.Language}) gibt es schon in {first}.", $"The page /{page.Slug}/ ({page.Language}) is already in {first}."),
        new("Einer der Seiten im Kopf einen anderen „slug“ geben.", "Give one of them another “slug” in its head."));

    static Finding NoText(string file) => new("encoding-error", Severity.Error, new(file),
        new("Das ist keine Textdatei, oder sie ist zu groß.", "This is no text file, or it is too large."), new("Die Seite als Markdown in UTF-8 speichern.", "Save the page as Markdown in UTF-8."));
}
