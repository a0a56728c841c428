using Portal.Model;
using Portal.Protect;
using Portal.Values;

namespace Portal.Shape;

/// <summary>The directory by every way that people look: made once, read by all pages.</summary>
public sealed class Lookups
{
    public Lookups(Safe safe)
    {
        var directory = safe.Directory;
        Services = directory.Services.Concat(FromTopics(safe)).ToLookup(s => s.CentreId);
        Areas = directory.Areas.ToLookup(a => a.ServiceId);
        Organizations = directory.Organizations.ToDictionary(o => o.Id);
        Sources = safe.Sources.ToDictionary(s => s.Id);
        Centres = [.. directory.Centres.OrderBy(c => Normal.SortKey(c.Town), StringComparer.Ordinal).ThenBy(c => Normal.SortKey(c.Name), StringComparer.Ordinal).ThenBy(c => c.Id, StringComparer.Ordinal)];
        ById = Centres.ToDictionary(c => c.Id);
        Open = [.. Centres.Where(c => !c.IsClosed)];
        ByOrganization = Open.ToLookup(c => c.OrganizationId ?? "");
        ByState = Open.ToLookup(c => c.StateKey ?? "");
        ByDistrict = Open.ToLookup(c => c.DistrictKey ?? "");
        ByTopic = Open.SelectMany(c => TopicsOf(c, safe).Select(topic => (topic, c))).ToLookup(p => p.topic, p => p.c);
    }

    /// <summary>All centres by place, then name.</summary>
    public IReadOnlyList<Centre> Centres { get; }

    /// <summary>The centres that still exist: those that lists show.</summary>
    public IReadOnlyList<Centre> Open { get; }

    public IReadOnlyDictionary<string, Centre> ById { get; }

    public IReadOnlyDictionary<string, Organization> Organizations { get; }

    public IReadOnlyDictionary<string, Source> Sources { get; }

    /// <summary>Services by centre; for a portal without angebote.csv one for each topic of the centre.</summary>
    public ILookup<string, Service> Services { get; }

    public ILookup<string, ServiceArea> Areas { get; }

    public ILookup<string, Centre> ByOrganization { get; }

    /// <summary>By key of the Land; "" holds those of which it is not known.</summary>
    public ILookup<string, Centre> ByState { get; }

    /// <summary>By AGS of the Kreis; "" holds those of which it is not known.</summary>
    public ILookup<string, Centre> ByDistrict { get; }

    /// <summary>By topic, a subtopic's centres also under its parent.</summary>
    public ILookup<string, Centre> ByTopic { get; }

    /// <summary>Topics of a centre's running services, once each, in the order of the services.</summary>
    public IEnumerable<string> TopicsOf(Centre centre) =>
        Services[centre.Id].Where(s => s.Status != "aufgeloest").Select(s => s.Topic).Distinct();

    IEnumerable<string> TopicsOf(Centre centre, Safe safe)
    {
        var topics = safe.CodeLists.GetValueOrDefault("themen");
        return TopicsOf(centre).SelectMany(topic => topics?.Find(topic)?.Parent is { } parent ? new[] { topic, parent } : [topic]).Distinct();
    }

    static IEnumerable<Service> FromTopics(Safe safe)
    {
        var topics = safe.CodeLists.GetValueOrDefault("themen");
        return from centre in safe.Directory.Centres
               where !safe.Files.Contains((centre.Source, Datasets.Angebote.Definition.Name))
               from topic in centre.Topics
               select new Service($"{centre.Id}-{topic.Replace('.', '-')}", centre.Id, topic, topics?.Label(topic, "de") ?? topic, null, null, null, null,
                   [], null, null, null, null, null, OpeningHours.Unknown, null, null, centre.Status, centre.CheckedOn, centre.Source);
    }
}
