using System.Text;
using Portal.Shape;

namespace Portal.Publish.Centres;

/// <summary>The same JSON-LD that stands in the centre's page, as a file of its own.</summary>
static class CentreJsonLd
{
    public static void Write(CentreFile file, Stream stream) =>
        stream.Write(Encoding.UTF8.GetBytes(SchemaOrg.Json(file.Centre, file.Safe, file.Lookups, file.Safe.Site.Languages[0]) + "\n"));
}
