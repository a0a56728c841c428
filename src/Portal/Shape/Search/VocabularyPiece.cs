using Portal.Model;

namespace Portal.Shape.Search;

/// <summary>The words for topics, languages and conditions in a page's language, so that "Azubi" leads to a topic and "barrierefrei" to a filter.</summary>
static class VocabularyPiece
{
    const string Synonyms = "synonyme";

    /// <summary>Facet of the search and the code list that names its values.</summary>
    static readonly IReadOnlyList<(string Facet, string List)> Facets =
    [
        ("thema", "themen"), ("sprache", "sprachen"), ("form", "kontaktformen"), ("kosten", "kosten"), ("zugang", "zugangsarten"), ("traegerart", "traegerarten"), ("rolli", "erfuellung"),
    ];

    static readonly HashSet<string> noValues = ["gesamt", "unbekannt"];

    public static IEnumerable<SearchPiece> Of(Publication all) => all.Safe.Site.Languages.Select(language => new SearchPiece($"worte.{language}.json", () =>
    [
        ("konzepte", Concepts(all).Select(c => new object?[] { c.Facet, c.Concept.Code, c.Concept.Parent is { } p && !noValues.Contains(p) ? p : null, c.Concept.Label(language), Alternatives(c.Concept, language) }).ToList()),
    ]));

    /// <summary>Every word or phrase that names something to look for, unfolded.</summary>
    public static IEnumerable<string> Words(Publication all) => Concepts(all).SelectMany(c => c.Concept.Labels.Values.Concat(Alternatives(c.Concept, "")));

    static IEnumerable<(string Facet, Concept Concept)> Concepts(Publication all) =>
        from facet in Facets
        from concept in all.Safe.CodeLists.GetValueOrDefault(facet.List)?.Concepts ?? []
        where !noValues.Contains(concept.Code)
        select (facet.Facet, concept);

    static List<string> Alternatives(Concept concept, string language) => [.. concept.Fields.Where(f => IsSynonyms(f.Key)).SelectMany(f => f.Value.Split('|'))
        .Prepend(concept.Label("de")).Select(word => word.Trim()).Where(word => word.Length > 0 && word != concept.Label(language)).Distinct()];

    static bool IsSynonyms(string column) => column == Synonyms || column.StartsWith(Synonyms + "_", StringComparison.Ordinal);
}
