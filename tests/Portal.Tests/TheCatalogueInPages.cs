using Portal.Model;
using Portal.Publish;
using Portal.Shape;
using static Portal.Shape.Vocabulary;

namespace Portal.Tests;

/// <summary>The promises of paging that a harvester's life depends on: it must end, and each page must stand alone.</summary>
public class TheCatalogueInPages
{
    static readonly Catalogue whole = Catalogues.Named("rich");

    [Theory, InlineData(1, 3), InlineData(2, 2), InlineData(3, 1), InlineData(4, 1), InlineData(10_000, 1)]
    public void No_page_holds_more_than_the_set_number_and_together_they_hold_each_data_set_once(int size, int pages)
    {
        var split = CataloguePage.Split(whole, size);
        Assert.Equal((pages, pages), (split.Count, CataloguePage.Count(whole.Datasets.Count, size)));
        Assert.All(split, page => Assert.InRange(page.Datasets.Count, 1, size));
        Assert.Equal(whole.Datasets, split.SelectMany(page => page.Datasets));
    }

    [Fact]
    public void One_page_says_nothing_of_paging() =>
        Assert.DoesNotContain(Read(size: 3).Single(file => file.Path == "/catalog.nt").Text, "hydra", StringComparison.Ordinal);

    [Fact]
    public void The_next_page_is_of_the_same_kind_and_on_the_host_and_the_last_has_none()
    {
        var files = Read(size: 2);
        Assert.Equal(
            ["/catalog.ttl", "/catalog.rdf", "/catalog.jsonld", "/catalog.nt", "/catalog-2.ttl", "/catalog-2.rdf", "/catalog-2.jsonld", "/catalog-2.nt"],
            files.Select(file => file.Path));
        var (first, last) = (files.Single(file => file.Path == "/catalog.nt").Text, files.Single(file => file.Path == "/catalog-2.nt").Text);
        foreach (var term in new[] { Hydra.Next, Hydra.NextPage })
        {
            Assert.Contains($"<https://preview.example.org/catalog.nt> {term} <https://preview.example.org/catalog-2.nt> .", first);
            Assert.DoesNotContain(term.ToString(), last);
        }
        Assert.Contains($"{Hydra.TotalItems} \"3\"^^{Xsd.Integer}", last);
        Assert.All(files.Where(file => !file.Path.EndsWith(".rdf", StringComparison.Ordinal)), file => Assert.Contains("https://preview.example.org/catalog", file.Text));
    }

    [Fact]
    public void A_page_names_no_data_set_of_another_and_repeats_all_that_its_own_point_at()
    {
        foreach (var page in CataloguePage.Split(whole, 1))
        {
            var graph = DcatApDe.From(page);
            var elsewhere = whole.Datasets.Except(page.Datasets).Select(dataset => (Term)dataset.Iri).ToHashSet();
            Assert.DoesNotContain(graph.Triples, triple => elsewhere.Contains(triple.Subject) || elsewhere.Contains(triple.Object));
            Assert.Contains(new Triple(page.Datasets[0].Publisher.Iri, Rdf.Type, Foaf.Agent), graph.Triples);
            Assert.Contains(new Triple(whole.Services[0].Iri, Rdf.Type, Dcat.DataService), graph.Triples);
        }
    }

    [Fact]
    public void Servers_are_told_the_type_of_every_page()
    {
        var site = SiteOf(2);
        Assert.Equal(CatalogueFiles.Of(whole, site).Select(file => file.Path), CatalogueFiles.Paths(site, whole.Datasets.Count).Select(file => file.Path));
    }

    static List<(string Path, string Text)> Read(int size) => [.. CatalogueFiles.Of(whole, SiteOf(size)).Select(file =>
    {
        using var stream = new MemoryStream();
        file.Write(stream);
        return (file.Path, System.Text.Encoding.UTF8.GetString(stream.ToArray()));
    })];

    static Site SiteOf(int size) => new(
        new Dictionary<string, string>(), new Dictionary<string, string>(), "https://preview.example.org", "https://beratung.example.org", ["de"], false,
        new("Verband", null, null, null, null, null), [], [], null, null, new Dictionary<string, string>(), new Dictionary<string, string>())
    { CataloguePageSize = size };
}
