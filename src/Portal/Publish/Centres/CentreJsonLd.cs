using Portal.Publish.Rdf;
using Portal.Shape;

namespace Portal.Publish.Centres;

/// <summary>A centre with its carrier and services as JSON-LD: the same statements as in Turtle.</summary>
static class CentreJsonLd
{
    public static void Write(CentreFile file, Stream stream) => JsonLd.Write(LinkedData.Whole(file.Centre, file.Publication), stream);

    public static void Write(ServiceFile file, Stream stream) => JsonLd.Write(LinkedData.Of(file.Service, file.Publication), stream);
}
