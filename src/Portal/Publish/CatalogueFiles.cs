using Portal.Model;
using Portal.Publish.Rdf;
using Portal.Shape;

namespace Portal.Publish;

/// <summary>The DCAT-AP.de catalogue: one graph in every serialisation, because harvesters choose by media type; in pages above a set number of data sets.</summary>
public static class CatalogueFiles
{
    public static IEnumerable<OutputFile> Of(Catalogue catalogue, Site site)
    {
        var (size, total) = (site.CataloguePageSize, catalogue.Datasets.Count);
        var pages = CataloguePage.Split(catalogue, size);
        foreach (var (index, page) in pages.Index())
            foreach (var kind in Serialisation.All)
            {
                var view = pages.Count == 1 ? null : new CataloguePage([.. pages.Select((_, i) => Address(site, kind, i + 1))], index + 1, size, total);
                yield return new(Urls.CataloguePage(index + 1, kind.Extension), stream => Write(kind, DcatApDe.From(page, view), stream));
            }
    }

    /// <summary>The path of every file of a catalogue of so many data sets with what servers must call it.</summary>
    public static IEnumerable<(string Path, FileFormat Format)> Paths(Site site, int datasets) =>
        from number in Enumerable.Range(1, CataloguePage.Count(datasets, site.CataloguePageSize))
        from kind in Serialisation.All
        select (Urls.CataloguePage(number, kind.Extension), kind.Format);

    /// <summary>Throws for a serialisation that nobody can write.</summary>
    public static void Write(Serialisation kind, Graph graph, Stream stream)
    {
        if (kind == Serialisation.Turtle) Turtle.Write(graph, stream);
        else if (kind == Serialisation.RdfXml) RdfXml.Write(graph, stream);
        else if (kind == Serialisation.JsonLd) JsonLd.Write(graph, stream);
        else if (kind == Serialisation.NTriples) NTriples.Write(graph, stream);
        else throw new ArgumentException($"No writer for {kind.Name}", nameof(kind));
    }

    static Iri Address(Site site, Serialisation kind, int number) => Iri.Of(site.Host + Urls.CataloguePage(number, kind.Extension));
}
