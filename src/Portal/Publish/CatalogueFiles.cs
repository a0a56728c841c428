using Portal.Publish.Rdf;
using Portal.Shape;

namespace Portal.Publish;

/// <summary>The DCAT-AP.de catalogue: one graph, three files, because harvesters choose by media type.</summary>
public static class CatalogueFiles
{
    public static IEnumerable<OutputFile> Of(Catalogue catalogue)
    {
        var graph = DcatApDe.From(catalogue);
        return
        [
            new(Urls.Catalogue + ".ttl", stream => Turtle.Write(graph, stream)),
            new(Urls.Catalogue + ".rdf", stream => RdfXml.Write(graph, stream)),
            new(Urls.Catalogue + ".jsonld", stream => JsonLd.Write(graph, stream)),
        ];
    }
}
