using Newtonsoft.Json.Linq;
using Portal.Model;

namespace Portal.Shape;

/// <summary>HSDS objects as the API sends them: short ones for lists, and single ones with everything that belongs to them inside.</summary>
/// <remarks>One member is ours: source, with the name, licence and attribution of whoever delivered the entry, because HSDS has no place for terms of use.</remarks>
public static class HsdsObjects
{
    /// <summary>A service as in a list: its own fields and who provides it.</summary>
    public static JObject Short(HsdsOffer offer, HsdsDirectory directory)
    {
        var service = HsdsServices.Row(offer, directory);
        service["organization"] = HsdsOrganizations.Row(directory.ProviderOf(offer.Centre), directory.Words);
        return With(service, offer.Centre.Source, directory.Words);
    }

    /// <summary>A service with everything.</summary>
    public static JObject Full(HsdsOffer offer, HsdsDirectory directory)
    {
        var (service, words) = (HsdsServices.Row(offer, directory), directory.Words);
        Add(service, "languages", HsdsServices.Languages(offer, words));
        Add(service, "schedules", HsdsServices.Schedules(offer, words));
        Add(service, "service_areas", HsdsServices.Areas(offer, words));
        var at = HsdsServices.AtLocation(offer, words);
        at["location"] = Location(offer.Centre, directory);
        Add(service, "service_at_locations", [at]);
        service["organization"] = Provider(directory.ProviderOf(offer.Centre), directory);
        Add(service, "cost_options", HsdsServices.Costs(offer, words));
        Add(service, "attributes", Attributes(HsdsServices.Attributes(offer, words), directory));
        return With(service, offer.Centre.Source, words);
    }

    public static JObject Short(HsdsProvider provider, HsdsDirectory directory) =>
        With(HsdsOrganizations.Row(provider, directory.Words), provider.Source, directory.Words);

    /// <summary>An organisation with its places and, in short, its services.</summary>
    public static JObject Full(HsdsProvider provider, HsdsDirectory directory)
    {
        var organization = Provider(provider, directory);
        Add(organization, "locations", directory.CentresOf(provider).Select(centre => Location(centre, directory)));
        Add(organization, "services", directory.CentresOf(provider).SelectMany(directory.OffersOf).Select(offer => HsdsServices.Row(offer, directory)));
        return With(organization, provider.Source, directory.Words);
    }

    public static JObject AtLocation(HsdsOffer offer, HsdsDirectory directory)
    {
        var at = HsdsServices.AtLocation(offer, directory.Words);
        at["location"] = HsdsLocations.Row(offer.Centre, directory);
        at["service"] = HsdsServices.Row(offer, directory);
        return With(at, offer.Centre.Source, directory.Words);
    }

    public static IEnumerable<(string Id, JObject Object)> Taxonomies(HsdsWords words) => ById(HsdsTaxonomies.Lists(words).Select(list => HsdsTaxonomies.Row(list, words)));

    public static IEnumerable<(string Id, JObject Object)> Terms(HsdsWords words) => ById(HsdsTaxonomies.Terms(words).Select(term => HsdsTaxonomies.FullTerm(term.List, term.Concept, words)));

    static JObject Location(Centre centre, HsdsDirectory directory)
    {
        var (location, words) = (HsdsLocations.Row(centre, directory), directory.Words);
        Add(location, "languages", HsdsLocations.Languages(centre, words));
        Add(location, "addresses", HsdsLocations.Addresses(centre, words));
        Add(location, "accessibility", HsdsLocations.Accessibility(centre, words));
        Add(location, "phones", HsdsLocations.Phones(centre, words));
        Add(location, "schedules", HsdsLocations.Schedules(centre, words));
        return location;
    }

    static JObject Provider(HsdsProvider provider, HsdsDirectory directory)
    {
        var (organization, words) = (HsdsOrganizations.Row(provider, directory.Words), directory.Words);
        Add(organization, "organization_identifiers", HsdsOrganizations.Identifiers(provider, words));
        Add(organization, "attributes", Attributes(HsdsOrganizations.Attributes(provider, words), directory));
        return organization;
    }

    static IEnumerable<JObject> Attributes(IEnumerable<JObject> attributes, HsdsDirectory directory)
    {
        foreach (var attribute in attributes)
        {
            attribute["taxonomy_term"] = directory.Term((string?)attribute["taxonomy_term_id"]);
            yield return attribute;
        }
    }

    static JObject With(JObject item, string source, HsdsWords words)
    {
        if (words.Lookups.Sources.GetValueOrDefault(source) is { } from)
            item["source"] = HsdsWords.Object(("name", from.Name), ("licence", Licences.Find(from.Licence)?.Text.Value), ("attribution", from.Attribution));
        return item;
    }

    static void Add(JObject parent, string name, IEnumerable<JObject> children)
    {
        if (children.ToList() is { Count: > 0 } some) parent[name] = new JArray(some);
    }

    static IEnumerable<(string, JObject)> ById(IEnumerable<JObject> objects) => objects.Select(o => ((string)o["id"]!, o));
}
