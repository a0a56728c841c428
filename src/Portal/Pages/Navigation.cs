using Portal.Model;
using Portal.Shape;

namespace Portal.Pages;

/// <summary>What every page links to, so that header, footer and breadcrumbs cannot disagree.</summary>
public static class Navigation
{
    /// <summary>The main sections: address and text key.</summary>
    public static readonly IReadOnlyList<(string Path, string Key)> Main =
    [
        (Urls.Search, "nav.search"), (Urls.Topics, "nav.topics"), (Urls.Places, "nav.places"), (Urls.Centres, "nav.centres"), (Urls.Organizations, "nav.organizations"), (Urls.Data, "nav.data"),
    ];

    /// <summary>The prose pages of a place (header, footer) in the page's language, else in the site's first.</summary>
    public static IEnumerable<ProsePage> Prose(View view, string place) =>
        ProseOf(view).Where(p => p.Navigation == place).OrderBy(p => p.Order).ThenBy(p => p.Slug, StringComparer.Ordinal);

    /// <summary>Every prose page once: in the page's language where it is translated.</summary>
    public static IEnumerable<ProsePage> ProseOf(View view) => view.Safe.Prose.GroupBy(p => p.Slug)
        .Select(g => g.FirstOrDefault(p => p.Language == view.Language) ?? g.FirstOrDefault(p => p.Language == view.Site.Languages[0]) ?? g.First());

    /// <summary>A language's name in that language, as its speakers look for it.</summary>
    public static string LanguageName(string code) => code switch
    {
        "de" => "Deutsch",
        "en" => "English",
        "tr" => "Türkçe",
        "uk" => "Українська",
        "ru" => "Русский",
        "ar" => "العربية",
        _ => code,
    };

    /// <summary>Writing direction of a language.</summary>
    public static string Direction(string code) => code is "ar" or "fa" or "he" or "ur" or "ps" or "ckb" ? "rtl" : "ltr";

    /// <summary>True for a topic whose pages need care: it or its parent is on the site's list.</summary>
    public static bool IsSensitive(View view, string topic) => IsOn(view.Site.SensitiveTopics, view, topic);

    /// <summary>True for a topic that no title may name: it or its parent is on the site's list.</summary>
    public static bool IsNeutral(View view, string topic) => IsOn(view.Site.NeutralTitles, view, topic);

    static bool IsOn(IReadOnlyList<string> topics, View view, string topic) =>
        topics.Contains(topic) || (view.Safe.CodeLists.GetValueOrDefault("themen")?.Find(topic)?.Parent is { } parent && topics.Contains(parent));
}
