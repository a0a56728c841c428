using Portal.Publish.Rdf;
using Portal.Shape;

namespace Portal.Publish.Centres;

/// <summary>A centre with its carrier and services as Turtle, for people who read linked data.</summary>
static class CentreTurtle
{
    public static void Write(CentreFile file, Stream stream) => Turtle.Write(LinkedData.Whole(file.Centre, file.Publication), stream);

    public static void Write(ServiceFile file, Stream stream) => Turtle.Write(LinkedData.Of(file.Service, file.Publication), stream);
}
