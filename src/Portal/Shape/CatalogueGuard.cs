using Portal.Model;
using Portal.Values;
using static Portal.Shape.Vocabulary;

namespace Portal.Shape;

/// <summary>
/// The last look at the finished catalogue before it replaces the old one, in the harvester's own terms. All of this should be true by
/// construction; where it is not, a stopped build costs a night and a published one every entry at GovData.
/// </summary>
public static class CatalogueGuard
{
    /// <param name="graph">One page of the catalogue, complete in itself.</param>
    public static IEnumerable<Finding> Of(Graph graph)
    {
        var typed = graph.Triples.Where(t => t.Predicate == Rdf.Type).ToLookup(t => t.Object, t => t.Subject);
        var said = graph.Triples.ToLookup(t => (t.Subject, t.Predicate), t => t.Object);
        IEnumerable<Finding> Lacking(IEnumerable<Term> things, Iri property, Text what) =>
            things.Where(thing => !said[(thing, property)].Any(value => value is not Literal literal || literal.Text.Trim().Length > 0)).Select(thing => Broken(Named(thing), what));
        var datasets = typed[Dcat.Dataset].ToList();
        if (datasets.Count == 0) yield return Broken("catalog", new("Der Katalog nennt keinen Datensatz; GovData würde alle löschen.", "The catalogue names no data set; GovData would delete all."));
        var all = Lacking(datasets, Dcterms.Title, new("Der Titel fehlt; GovData bricht dann die ganze Abholung ab.", "The title is missing; GovData then ends the whole harvest."))
            .Concat(Lacking(datasets, Dcat.HasDistribution, new("Der Datensatz hat keine Datei.", "The data set has no file.")))
            .Concat(Lacking(typed[Dcat.Distribution], Dcterms.License, new("Die Lizenz fehlt.", "The licence is missing.")))
            .Concat(Lacking(typed[Dcat.Distribution], Dcat.AccessUrl, new("Die Adresse der Datei fehlt.", "The address of the file is missing.")))
            .Concat(BadAddresses(graph)).Concat(BadKeywords(graph));
        foreach (var finding in all) yield return finding;
    }

    static IEnumerable<Finding> BadAddresses(Graph graph) =>
        from term in graph.Triples.SelectMany(t => new[] { t.Subject, t.Object }).OfType<Iri>().Distinct()
        where !IsWhole(term.Value)
        select Broken(term.Value, new("Die Adresse ist nicht vollständig oder enthält ein Leerzeichen.", "The address is not complete or holds a blank."));

    static bool IsWhole(string iri) => !iri.Any(char.IsWhiteSpace) && Uri.TryCreate(iri, UriKind.Absolute, out var address) && !address.IsFile;

    static IEnumerable<Finding> BadKeywords(Graph graph) =>
        from triple in graph.Triples
        where triple.Predicate == Dcat.Keyword && triple.Object is Literal keyword && Keyword.Clean(keyword.Text) != keyword.Text
        select Broken(Named(triple.Subject), new($"Das Schlagwort „{((Literal)triple.Object).Text}“ würde GovData verändern.", $"GovData would change the keyword “{((Literal)triple.Object).Text}”."));

    static string Named(Term term) => term is Iri iri ? iri.Value : term.ToString()!;

    static Finding Broken(string what, Text problem) => new("catalogue-broken", Severity.Error, new("catalog", 0, what), problem,
        new("Das ist ein Fehler des Programms. Bitte melden Sie ihn; die bisherige Website bleibt.", "This is a fault of the program. Please report it; the old site stays."));
}
