using Portal.Model;
using Portal.Shape;
using static Portal.Shape.Vocabulary;

namespace Portal.Tests;

/// <summary>What the official shapes do not say and GovData's harvester punishes all the same.</summary>
public class ThePublishedCatalogue
{
    [Fact]
    public void No_path_leads_from_a_data_set_to_another_even_where_the_settings_draw_one()
    {
        var rich = Catalogues.Named("rich");
        var (first, second) = (rich.Datasets[0], rich.Datasets[1]);
        var graph = DcatApDe.From(rich with
        {
            Datasets =
            [
                first with { Publisher = first.Publisher with { Homepage = rich.Iri }, ConformsTo = [second.Iri], Pages = [second.Iri] },
                second with { LandingPage = first.Iri, Contact = second.Contact with { Email = null }, Distributions = [second.Distributions[0] with { ConformsTo = [rich.Services[0].Iri] }] },
            ],
            Publisher = rich.Publisher with { Homepage = rich.Iri },
        });
        Assert.Equal([first.Iri], DatasetsReached(graph, first.Iri));
        Assert.Equal([second.Iri], DatasetsReached(graph, second.Iri));
    }

    [Fact]
    public void A_licence_that_demands_a_name_gets_the_publisher_when_nobody_else_is_named()
    {
        var dataset = Catalogues.Named("rich").Datasets[0];
        var graph = DcatApDe.From(Catalogues.Named("rich"));
        Assert.Equal(dataset.Publisher.Name, Text(graph, dataset.Distributions[0].Iri, DcatDe.LicenseAttributionByText));
        Assert.Equal("Landkreis Musterland, Open Data", Text(graph, dataset.Distributions[1].Iri, DcatDe.LicenseAttributionByText));
        Assert.Null(Text(graph, dataset.Distributions[2].Iri, DcatDe.LicenseAttributionByText));
    }

    [Fact]
    public void The_identifier_is_the_address()
    {
        var catalogue = Catalogues.Named("minimal");
        Assert.Equal(catalogue.Datasets[0].Iri.Value, Text(DcatApDe.From(catalogue), catalogue.Datasets[0].Iri, Dcterms.Identifier));
    }

    [Fact]
    public void Without_a_usable_keyword_the_themes_stand_in()
    {
        var catalogue = Catalogues.Named("minimal");
        var graph = DcatApDe.From(catalogue with { Datasets = [catalogue.Datasets[0] with { Keywords = [Multilingual.Of("/"), Multilingual.Of("😀")] }] });
        Assert.Equal("Bevölkerung und Gesellschaft", Text(graph, catalogue.Datasets[0].Iri, Dcat.Keyword));
    }

    [Fact]
    public void A_box_without_extent_is_left_out_and_the_point_stays()
    {
        var catalogue = Catalogues.Named("minimal");
        var spatial = catalogue.Datasets[0].Spatial with { Box = new Box(7m, 52m, 7m, 52m), Centroid = new Point(-0.5m, 7.1234567m) };
        var graph = DcatApDe.From(catalogue with { Datasets = [catalogue.Datasets[0] with { Spatial = spatial }] });
        Assert.DoesNotContain(graph.Triples, triple => triple.Predicate == Dcat.Bbox);
        Assert.Contains(graph.Triples, triple => triple.Object == Literal.Typed("POINT(7.123457 -0.5)", Geo.WktLiteral));
    }

    [Fact]
    public void No_vocabulary_value_has_a_label_that_would_replace_it() => Assert.DoesNotContain(
        Catalogues.Names.SelectMany(name => DcatApDe.From(Catalogues.Named(name)).Triples),
        triple => triple.Predicate.Value == "http://www.w3.org/2000/01/rdf-schema#label");

    static string? Text(Graph graph, Term subject, Iri predicate) =>
        graph.Triples.Where(triple => triple.Subject == subject && triple.Predicate == predicate).Select(triple => ((Literal)triple.Object).Text).FirstOrDefault();

    static IEnumerable<Term> DatasetsReached(Graph graph, Term start)
    {
        HashSet<Term> seen = [];
        Stack<Term> open = new([start]);
        while (open.TryPop(out var term))
            if (seen.Add(term))
                foreach (var triple in graph.Triples.Where(triple => triple.Subject == term)) open.Push(triple.Object);
        return seen.Where(term => graph.Triples.Contains(new Triple(term, Rdf.Type, Dcat.Dataset)));
    }
}
