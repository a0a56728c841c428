namespace Portal.Shape;

/// <summary>Where a code of ours is a concept of an official list with an address: our own mapping, checked against those lists by a test.</summary>
static class KnownConcepts
{
    static readonly Dictionary<(string List, string Code), Iri> close = new()
    {
        [("gebietsarten", "bundesweit")] = Vocabulary.Areas.Federal.Iri,
        [("gebietsarten", "bundesland")] = Vocabulary.Areas.State.Iri,
        [("gebietsarten", "kreis")] = Vocabulary.Areas.District.Iri,
        [("gebietsarten", "ags")] = Vocabulary.Areas.Municipality.Iri,
        [("traegerarten", "oeffentlich")] = Vocabulary.PublisherTypes.LocalAuthority.Iri,
    };

    /// <summary>skos:exactMatch for languages, skos:closeMatch where an official list draws its lines for another purpose.</summary>
    public static IEnumerable<(Iri Predicate, Iri Concept)> Of(string list, string code)
    {
        if (list == "sprachen" && Vocabulary.Languages.All.GetValueOrDefault(code) is { } language) yield return (Vocabulary.Skos.ExactMatch, language);
        if (close.GetValueOrDefault((list, code)) is { } concept) yield return (Vocabulary.Skos.CloseMatch, concept);
    }
}
