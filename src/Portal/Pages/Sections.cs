using Portal.Model;
using Portal.Values;

namespace Portal.Pages;

/// <summary>Topics and places as lists with counts, as several pages show them.</summary>
public static class Sections
{
    /// <summary>Topics under which nothing stands above, in the order of the code list.</summary>
    public static IReadOnlyList<Concept> MainTopics(View view) =>
        [.. Topics(view).Where(t => t.Parent is null)];

    public static IReadOnlyList<Concept> SubTopics(View view, string code) => [.. Topics(view).Where(t => t.Parent == code)];

    public static Concept? Topic(View view, string code) => view.Safe.CodeLists.GetValueOrDefault("themen")?.Find(code);

    /// <summary>One plain sentence on a topic, in the page's language or the next best; null where the code list has none.</summary>
    public static Spoken? Sentence(View view, Concept topic) =>
        Spoken.Order(view.Language).Where(l => topic.Field("kurz_" + l) is not null).Select(l => new Spoken(topic.Field("kurz_" + l)!, l)).FirstOrDefault();

    /// <summary>Länder that have centres, by name.</summary>
    public static IReadOnlyList<(State State, int Count)> States(View view) =>
    [
        .. view.Safe.Geography.States.Select(s => (State: s, Count: view.Lookups.ByState[s.Key].Count()))
            .Where(s => s.Count > 0).OrderBy(s => Normal.SortKey(view.Name(s.State)), StringComparer.Ordinal),
    ];

    /// <summary>Kreise of a Land that have centres, by name.</summary>
    public static IReadOnlyList<(District District, int Count)> Districts(View view, State state) =>
    [
        .. view.Safe.Geography.Districts.Where(d => d.StateKey == state.Key).Select(d => (District: d, Count: view.Lookups.ByDistrict[d.Key].Count()))
            .Where(d => d.Count > 0).OrderBy(d => Normal.SortKey(d.District.Name), StringComparer.Ordinal),
    ];

    /// <summary>Organisations by kind, then name; those without an open centre too, for their page may be linked from a closed one.</summary>
    public static IReadOnlyList<Organization> Organizations(View view) =>
        [.. view.Safe.Directory.Organizations.OrderBy(o => Normal.SortKey(view.Label("traegerarten", o.Kind)), StringComparer.Ordinal)
            .ThenBy(o => o.Kind, StringComparer.Ordinal).ThenBy(o => Normal.SortKey(o.Name), StringComparer.Ordinal).ThenBy(o => o.Id, StringComparer.Ordinal)];

    static IReadOnlyList<Concept> Topics(View view) => view.Safe.CodeLists.GetValueOrDefault("themen")?.Concepts ?? [];
}
