using Portal.Model;
using Portal.Values;

namespace Portal.Pages;

/// <summary>A word that people look for, and the topic that answers it.</summary>
public sealed record KeywordEntry(Spoken Word, Concept Topic);

/// <summary>The register of keywords: the search for those whose browser runs no scripts.</summary>
public static class Keywords
{
    /// <summary>Labels and synonyms of all topics that have centres, in the page's language where it has any; by initial, what begins with no letter comes last under "#".</summary>
    public static IReadOnlyList<(string Initial, IReadOnlyList<KeywordEntry> Words)> Of(View view) =>
    [
        .. SearchChoices.Topics(view).SelectMany(topic => Words(view, topic)).DistinctBy(w => (Normal.SortKey(w.Word.Text), w.Topic.Code))
            .OrderBy(w => Initial(w.Word.Text) == "#").ThenBy(w => Normal.SortKey(w.Word.Text), StringComparer.Ordinal).ThenBy(w => w.Topic.Code, StringComparer.Ordinal)
            .GroupBy(w => Initial(w.Word.Text)).Select(g => (g.Key, (IReadOnlyList<KeywordEntry>)[.. g])),
    ];

    static IEnumerable<KeywordEntry> Words(View view, Concept topic) =>
        Synonyms(view, topic).Prepend(topic.Say(view.Language)).Select(word => new KeywordEntry(word, topic));

    static IEnumerable<Spoken> Synonyms(View view, Concept topic)
    {
        var own = view.Language == "de" ? null : topic.Field("synonyme_" + view.Language);
        return (own ?? topic.Field("synonyme") ?? "").Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(word => own is null ? view.Content(word) : view.Own(word));
    }

    static string Initial(string word) => Normal.SortKey(word) is { Length: > 0 } key && char.IsLetter(key[0]) ? key[..1].ToUpperInvariant() : "#";
}
