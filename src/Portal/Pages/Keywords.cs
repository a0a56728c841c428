using Portal.Model;
using Portal.Values;

namespace Portal.Pages;

/// <summary>A word that people look for, and the topic that answers it.</summary>
/// <param name="Language">The word's language where it is not the page's, for the attribute lang.</param>
public sealed record KeywordEntry(string Word, string? Language, Concept Topic);

/// <summary>The register of keywords: the search for those whose browser runs no scripts.</summary>
public static class Keywords
{
    /// <summary>Labels and synonyms of all topics that have centres, by initial; what begins with no Latin letter comes last under "#".</summary>
    public static IReadOnlyList<(string Initial, IReadOnlyList<KeywordEntry> Words)> Of(View view) =>
    [
        .. SearchChoices.Topics(view).SelectMany(topic => Words(view, topic)).DistinctBy(w => (Normal.SortKey(w.Word), w.Topic.Code))
            .OrderBy(w => Initial(w.Word) == "#").ThenBy(w => Normal.SortKey(w.Word), StringComparer.Ordinal).ThenBy(w => w.Topic.Code, StringComparer.Ordinal)
            .GroupBy(w => Initial(w.Word)).Select(g => (g.Key, (IReadOnlyList<KeywordEntry>)[.. g])),
    ];

    static IEnumerable<KeywordEntry> Words(View view, Concept topic) =>
        (topic.Field("synonyme") ?? "").Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(word => new KeywordEntry(word, view.ContentLanguage(), topic)).Prepend(new(topic.Label(view.Language), null, topic));

    static string Initial(string word) => Normal.SortKey(word) is { Length: > 0 } key && key[0] is >= 'a' and <= 'z' ? key[..1].ToUpperInvariant() : "#";
}
