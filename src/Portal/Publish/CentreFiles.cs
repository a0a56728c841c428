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
        ("ttl", CentreTurtle.Write),
        ("vcf", VCard.Write),
    ];

    /// <summary>The same for each single service.</summary>
    public static readonly IReadOnlyList<(string Extension, Action<ServiceFile, Stream> Write)> ServiceList =
    [
        ("jsonld", CentreJsonLd.Write),
        ("ttl", CentreTurtle.Write),
    ];

    public static IEnumerable<OutputFile> Of(Publication all) => all.Lookups.Centres.SelectMany(centre => OfCentre(centre, all).Concat(OfServices(centre, all)));

    static IEnumerable<OutputFile> OfCentre(Centre centre, Publication all) =>
        from kind in List
        select new OutputFile(Urls.CentreFile(centre.Id, kind.Extension), stream => kind.Write(new(centre, all), stream));

    static IEnumerable<OutputFile> OfServices(Centre centre, Publication all) =>
        from service in all.Lookups.Services[centre.Id]
        from kind in ServiceList
        select new OutputFile(Urls.ServiceFile(service, kind.Extension), stream => kind.Write(new(service, all), stream));
}

/// <summary>A centre with all that can be said about it.</summary>
public sealed record CentreFile(Centre Centre, Publication Publication)
{
    public Safe Safe => Publication.Safe;

    public Lookups Lookups => Publication.Lookups;

    public Organization? Organization => Centre.OrganizationId is { } id ? Lookups.Organizations.GetValueOrDefault(id) : null;

    public Source? Source => Lookups.Sources.GetValueOrDefault(Centre.Source);

    /// <summary>The address of its page, which is also its identifier.</summary>
    public string Url => Safe.Site.CatalogueHost + Urls.Centre(Centre.Id);
}

/// <summary>A service with all that can be said about it.</summary>
public sealed record ServiceFile(Service Service, Publication Publication);
