using Portal.Model;

namespace Portal.Shape.Search;

/// <summary>A service and one of the areas for which it is responsible.</summary>
/// <param name="Service">Its place in the centre's list.</param>
/// <param name="Area">As in <see cref="AreaCode"/>.</param>
public readonly record struct ReachEntry(int Centre, int Service, string Topic, string Area);

/// <summary>Who is responsible where: services by the Kreis or Land of their areas, and those for everybody.</summary>
public sealed class Reach
{
    static readonly HashSet<string> online = ["online", "chat", "email", "video"];

    readonly SortedDictionary<string, List<ReachEntry>> byKey = new(StringComparer.Ordinal);
    readonly SortedDictionary<string, List<ReachEntry>> wide = new(StringComparer.Ordinal);
    readonly IReadOnlyList<PostcodePlace> postcodes;

    public Reach(SearchDirectory directory)
    {
        postcodes = [.. directory.All.Safe.Geography.Places.OrderBy(p => p.Postcode, StringComparer.Ordinal)];
        foreach (var centre in directory.Centres)
            for (var i = 0; i < centre.Services.Count; i++)
                Add(centre.Number, i, centre.Services[i], AreaCode.Of(centre.Services[i], directory.All.Lookups));
    }

    /// <summary>Entries by AGS of the Kreis (5 digits) or key of the Land (2), each in ascending order of the centres.</summary>
    public IReadOnlyDictionary<string, List<ReachEntry>> ByKey => byKey;

    /// <summary>Services for all of Germany, or of which nothing is known but that they are online, by topic.</summary>
    public IReadOnlyDictionary<string, List<ReachEntry>> Wide => wide;

    void Add(int centre, int index, Service service, IReadOnlyList<string> areas)
    {
        if (areas.Contains(AreaCode.Nationwide) || (areas.Count == 0 && IsOnline(service))) To(wide, service.Topic, new(centre, index, service.Topic, AreaCode.Nationwide));
        foreach (var area in areas)
            foreach (var key in Keys(area)) To(byKey, key, new(centre, index, service.Topic, area));
    }

    static bool IsOnline(Service service) => service.Modes.Count > 0 && service.Modes.All(online.Contains);

    static void To(SortedDictionary<string, List<ReachEntry>> lists, string key, ReachEntry entry)
    {
        if (!lists.TryGetValue(key, out var list)) lists[key] = list = [];
        list.Add(entry);
    }

    IEnumerable<string> Keys(string area) => area[0] switch
    {
        'k' or 'l' => IsKey(area[1..]) ? [area[1..]] : [],
        'a' => IsKey(area[1..]) && area.Length > 6 ? [area[1..6]] : [],
        'p' => Districts(area[1..].Split('-')),
        _ => [],
    };

    static bool IsKey(string key) => key.Length is 2 or 5 or 8 && key.All(char.IsAsciiDigit);

    IEnumerable<string> Districts(string[] range)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        for (var i = FirstAt(range[0]); i < postcodes.Count && string.CompareOrdinal(postcodes[i].Postcode, range[^1]) <= 0; i++) found.Add(postcodes[i].DistrictKey);
        return found.Order(StringComparer.Ordinal);
    }

    int FirstAt(string postcode)
    {
        var (low, high) = (0, postcodes.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(postcodes[middle].Postcode, postcode) < 0) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
