using Portal.Model;

namespace Portal.Shape.Search;

/// <summary>The words for topics, languages and conditions in a page's language, so that "Azubi" leads to a topic and "barrierefrei" to a filter.</summary>
static class VocabularyPiece
{
    const string Column = "synonyme";

    /// <summary>Facet of the search and the code list that names its values.</summary>
    static readonly IReadOnlyList<(string Facet, string List)> Facets =
    [
        ("thema", "themen"), ("sprache", "sprachen"), ("form", "kontaktformen"), ("kosten", "kosten"), ("zugang", "zugangsarten"), ("traegerart", "traegerarten"), ("rolli", "erfuellung"),
    ];

    static readonly HashSet<string> noValues = ["gesamt", "unbekannt"];

    /// <summary>A piece a language: its own names alone, so that a page loads German and its own, and others only for words it does not know.</summary>
    public static IEnumerable<SearchPiece> Of(Publication all) => all.Safe.Site.Languages.Append("de").Distinct().Select(language => new SearchPiece($"worte.{language}.json", () =>
    [
        ("konzepte", Members.Of(Concepts(all).GroupBy(c => c.Facet).Select(g => (g.Key, (object?)g.Select(c => Entry(c.Concept, language)).ToList())))),
    ]));

    // One text a concept, because quotes and brackets around each of 1,500 words are a tenth of the file.
    static string Entry(Concept concept, string language) =>
        string.Join('|', [concept.Code, (concept.Labels.GetValueOrDefault(language) ?? "").Replace('|', ' '), .. Synonyms(concept, language)]);

    /// <summary>Every word or phrase that names something to look for, unfolded.</summary>
    public static IEnumerable<string> Words(Publication all) => Concepts(all).SelectMany(c => c.Concept.Labels.SelectMany(label => Synonyms(c.Concept, label.Key).Prepend(label.Value)));

    static IEnumerable<(string Facet, Concept Concept)> Concepts(Publication all) =>
        from facet in Facets
        from concept in all.Safe.CodeLists.GetValueOrDefault(facet.List)?.Concepts ?? []
        where !noValues.Contains(concept.Code)
        select (facet.Facet, concept);

    static List<string> Synonyms(Concept concept, string language) =>
        [.. (concept.Field(language == "de" ? Column : $"{Column}_{language}") ?? "").Split('|').Select(word => word.Trim()).Where(word => word.Length > 0).Distinct()];
}
