using Newtonsoft.Json.Linq;
using Portal.Datasets;
using Portal.Model;

namespace Portal.Shape;

/// <summary>A service where it is offered, with its UUID: what HSDS calls a service. A centre that names none has one, called like itself.</summary>
public sealed record HsdsOffer(string Id, Centre Centre, Service Service);

/// <summary>Who answers for services: the carrier, or the centre itself where no carrier is known, because HSDS has no service without an organisation.</summary>
public sealed record HsdsProvider(string Id, Organization? Carrier, Centre? Centre)
{
    public string Source => Carrier?.Source ?? Centre!.Source;
}

/// <summary>Some centres of the directory as HSDS orders them: providers, their centres, and one service after another.</summary>
public sealed class HsdsDirectory
{
    readonly HashSet<string> sourcesWithServices;
    readonly ILookup<string, Centre> byProvider;
    readonly IReadOnlyDictionary<string, JObject> terms;

    public HsdsDirectory(Publication all, IReadOnlyList<Centre> centres)
    {
        (Words, Centres) = (new(all.Safe, all.Lookups), centres);
        sourcesWithServices = [.. all.Safe.Files.Where(f => f.Dataset == Angebote.Definition.Name).Select(f => f.Source)];
        byProvider = centres.ToLookup(centre => ProviderOf(centre).Id);
        terms = HsdsTaxonomies.Terms(Words).Select(t => HsdsTaxonomies.FullTerm(t.List, t.Concept, Words)).ToDictionary(t => (string)t["id"]!);
        var sources = centres.Select(c => c.Source).ToHashSet();
        Providers =
        [
            .. all.Safe.Directory.Organizations.Where(o => sources.Contains(o.Source)).Select(Of)
                .Concat(centres.Select(ProviderOf)).DistinctBy(provider => provider.Id),
        ];
    }

    public HsdsWords Words { get; }

    /// <summary>In the order of the files; closed ones too, with the status defunct.</summary>
    public IReadOnlyList<Centre> Centres { get; }

    /// <summary>Carriers first, those without a centre too, then centres of which no carrier is known.</summary>
    public IReadOnlyList<HsdsProvider> Providers { get; }

    public IEnumerable<HsdsOffer> Offers => Centres.SelectMany(OffersOf);

    /// <summary>A fresh copy of a taxonomy term, to be put into another object; null where no list has it.</summary>
    public JToken? Term(string? id) => id is null ? null : terms.GetValueOrDefault(id)?.DeepClone();

    public IEnumerable<Centre> CentresOf(HsdsProvider provider) => byProvider[provider.Id];

    /// <summary>The services of a centre, at least one.</summary>
    public IEnumerable<HsdsOffer> OffersOf(Centre centre)
    {
        var services = Words.Lookups.Services[centre.Id];
        if (!services.Any()) return [new(Words.Id("service", centre.Id, ""), centre, Nameless(centre))];
        var named = sourcesWithServices.Contains(centre.Source);
        return services.Select(s => new HsdsOffer(named ? Words.Id("service", s.Id) : Words.Id("service", centre.Id, s.Topic), centre, s)).DistinctBy(offer => offer.Id);
    }

    public HsdsProvider ProviderOf(Centre centre) =>
        centre.OrganizationId is { } id && Words.Lookups.Organizations.GetValueOrDefault(id) is { } carrier
            ? Of(carrier) : new(Words.Id("organization", centre.Id, ""), null, centre);

    HsdsProvider Of(Organization carrier) => new(Words.Id("organization", carrier.Id), carrier, null);

    static Service Nameless(Centre centre) => new(centre.Id, centre.Id, "", centre.Name, null, null, null, null,
        [], null, null, null, null, null, OpeningHours.Unknown, null, null, centre.Status, centre.CheckedOn, centre.Source);
}
