using Portal.Shape;
using static Portal.Shape.Vocabulary;

namespace Portal.Tests.Harvest;

/// <summary>The last look at the catalogue sees each thing that would hurt at GovData.</summary>
public class TheLastGuard
{
    static readonly Graph Whole = DcatApDe.From(Catalogues.Named("rich"));

    [Theory, MemberData(nameof(Names))]
    public void A_catalogue_of_ours_passes(string name) => Assert.Empty(CatalogueGuard.Of(DcatApDe.From(Catalogues.Named(name))));

    public static TheoryData<string> Names => Catalogues.Names;

    [Fact]
    public void An_empty_one_does_not() => Assert.Contains("keinen Datensatz", Says(DcatApDe.From(Catalogues.Named("rich") with { Datasets = [] })));

    [Fact]
    public void A_data_set_without_title_or_file_does_not()
    {
        Assert.Contains("Der Titel fehlt", Says(Without(t => t.Predicate == Dcterms.Title)));
        Assert.Contains("keine Datei", Says(Without(t => t.Predicate == Dcat.HasDistribution)));
    }

    [Fact]
    public void A_file_without_licence_or_address_does_not()
    {
        Assert.Contains("Die Lizenz fehlt", Says(Without(t => t.Predicate == Dcterms.License)));
        Assert.Contains("Die Adresse der Datei fehlt", Says(Without(t => t.Predicate == Dcat.AccessUrl)));
    }

    [Theory, InlineData("Sucht/Drogen"), InlineData("Ehe, Familie"), InlineData("x")]
    public void A_keyword_that_govdata_would_change_does_not(string keyword) =>
        Assert.Contains($"„{keyword}“", Says(With(new(Catalogues.Named("rich").Datasets[0].Iri, Dcat.Keyword, Literal.Of(keyword)))));

    [Fact]
    public void An_address_of_a_file_on_this_machine_does_not() =>
        Assert.Contains("nicht vollständig", Says(With(new(Catalogues.Named("rich").Datasets[0].Iri, Dcat.LandingPage, Iri.Of("file:///daten/stellen")))));

    static Graph Without(Func<Triple, bool> which) => new(Whole.Triples.Where(t => !which(t)));

    static Graph With(Triple more) => new(Whole.Triples.Append(more));

    static string Says(Graph graph) => string.Join('\n', CatalogueGuard.Of(graph).Select(f => f.Problem.De));
}
