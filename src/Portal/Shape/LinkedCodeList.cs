using Portal.Model;

namespace Portal.Shape;

/// <summary>A code list as a SKOS concept scheme, so that programs find every language's label and what a code means elsewhere.</summary>
/// <remarks>The scheme is not the data set: a path from one to the other would let GovData delete what hangs on it.</remarks>
public static class LinkedCodeList
{
    /// <summary>Fragment of the scheme on the list's page.</summary>
    public const string Scheme = "liste";

    public static Iri SchemeOf(Site site, string list) => Address(site, list, Scheme);

    public static Iri Concept(Site site, string list, string code) => Address(site, list, Anchor(code));

    /// <summary>Id of a code's row on the list's page.</summary>
    public static string Anchor(string code) => "code-" + code;

    public static Graph Of(PublishedDataset dataset)
    {
        var (list, all) = (dataset.CodeList!, dataset.In);
        var scheme = new Resource(SchemeOf(all.Safe.Site, list.Name), Vocabulary.Skos.ConceptScheme)
            .Text(Vocabulary.Dcterms.Title, dataset.Title)
            .Text(Vocabulary.Dcterms.Description, dataset.Description)
            .Link(Vocabulary.Dcterms.License, Licences.Find(dataset.Source.Licence)?.Iri)
            .Links(Vocabulary.Skos.HasTopConcept, list.Concepts.Where(c => c.Parent is null).Select(c => Concept(all.Safe.Site, list.Name, c.Code)));
        var below = list.Concepts.ToLookup(c => c.Parent);
        return LinkedData.Graph([.. scheme.Triples, .. list.Concepts.SelectMany(concept => Of(concept, below[concept.Code], list, all))]);
    }

    static IReadOnlyList<Triple> Of(Concept concept, IEnumerable<Concept> narrower, CodeList list, Publication all)
    {
        var site = all.Safe.Site;
        var scheme = SchemeOf(site, list.Name);
        var node = new Resource(Concept(site, list.Name, concept.Code), Vocabulary.Skos.Concept)
            .Link(Vocabulary.Skos.InScheme, scheme)
            .Typed(Vocabulary.Skos.Notation, concept.Code, Column(site, list.Name, "code"))
            .Text(Vocabulary.Skos.PrefLabel, Multilingual.From(concept.Labels))
            .Link(concept.Parent is null ? Vocabulary.Skos.TopConceptOf : Vocabulary.Skos.Broader, concept.Parent is { } parent ? Concept(site, list.Name, parent) : scheme)
            .Links(Vocabulary.Skos.Narrower, narrower.Select(c => Concept(site, list.Name, c.Code)));
        foreach (var (field, text) in concept.Fields) CodeListColumns.Say(node, new(concept, list.Name, field, text), all);
        foreach (var (predicate, same) in KnownConcepts.Of(list.Name, concept.Code)) node.Link(predicate, same);
        return node.Triples;
    }

    /// <summary>The datatype of a code from elsewhere is the column that holds it; the list's page has a row for it.</summary>
    public static Iri Column(Site site, string list, string column) => Address(site, list, CodeListColumns.Anchor(column));

    static Iri Address(Site site, string list, string fragment) => Iri.Of($"{site.CatalogueHost}{Urls.Dataset("codeliste-" + list).TrimEnd('/')}#{fragment}");
}
