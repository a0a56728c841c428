using Portal.Model;
using Portal.Protect;
using Portal.Publish.Centres;
using Portal.Shape;

namespace Portal.Publish;

/// <summary>The files about each single centre: a new kind is a new file under Centres and a line here.</summary>
public static class CentreFiles
{
    /// <summary>Extension, and what writes the file.</summary>
    public static readonly IReadOnlyList<(string Extension, Action<CentreFile, Stream> Write)> List =
    [
        ("json", CentreJson.Write),
        ("jsonld", CentreJsonLd.Write),
        ("vcf", VCard.Write),
    ];

    public static IEnumerable<OutputFile> Of(Safe safe, Lookups lookups) =>
        from centre in lookups.Centres
        from kind in List
        select new OutputFile(Urls.CentreFile(centre.Id, kind.Extension), stream => kind.Write(new(centre, safe, lookups), stream));
}

/// <summary>A centre with all that can be said about it.</summary>
public sealed record CentreFile(Centre Centre, Safe Safe, Lookups Lookups)
{
    public Organization? Organization => Centre.OrganizationId is { } id ? Lookups.Organizations.GetValueOrDefault(id) : null;

    public Source? Source => Lookups.Sources.GetValueOrDefault(Centre.Source);

    /// <summary>The address of its page, which is also its identifier.</summary>
    public string Url => Safe.Site.CatalogueHost + Urls.Centre(Centre.Id);
}
