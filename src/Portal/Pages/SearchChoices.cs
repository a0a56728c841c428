using Portal.Model;
using Portal.Values;

namespace Portal.Pages;

/// <summary>What the search can be narrowed by: only codes that some open centre has, so that no choice is empty from the start.</summary>
public static class SearchChoices
{
    /// <summary>Topics with centres, each main topic followed by its own subtopics.</summary>
    public static IReadOnlyList<Concept> Topics(View view) =>
    [
        .. Sections.MainTopics(view).SelectMany(t => Sections.SubTopics(view, t.Code).Prepend(t)).Where(t => view.Lookups.ByTopic[t.Code].Any()),
    ];

    /// <summary>Languages of centres, by name.</summary>
    public static IReadOnlyList<Concept> Languages(View view)
    {
        var spoken = view.Lookups.Open.SelectMany(c => c.Languages).ToHashSet();
        return [.. Concepts(view, "sprachen", spoken).OrderBy(c => Normal.SortKey(c.Label(view.Language)), StringComparer.Ordinal)];
    }

    /// <summary>Ways to be advised, in the order of the code list.</summary>
    public static IReadOnlyList<Concept> Modes(View view) =>
        Concepts(view, "kontaktformen", view.Lookups.Open.SelectMany(c => view.Lookups.Services[c.Id]).SelectMany(s => s.Modes).Where(m => m is not ("gesamt" or "unbekannt")).ToHashSet());

    /// <summary>Kinds of carriers, in the order of the code list.</summary>
    public static IReadOnlyList<Concept> Kinds(View view) =>
        Concepts(view, "traegerarten", view.Lookups.Open.Select(c => view.Lookups.Organizations.GetValueOrDefault(c.OrganizationId ?? "")?.Kind).OfType<string>().ToHashSet());

    static IReadOnlyList<Concept> Concepts(View view, string list, HashSet<string> used) =>
        [.. (view.Safe.CodeLists.GetValueOrDefault(list)?.Concepts ?? []).Where(c => used.Contains(c.Code))];
}
