using System.Globalization;
using Portal.Model;
using Portal.Read;

namespace Portal.Compare;

/// <summary>Settings and code lists, which few change and which change everything.</summary>
static class SettingChanges
{
    public static IReadOnlyList<SettingChange> Of(Draft before, Draft after)
    {
        var (old, now) = (All(before), All(after));
        return [.. old.Keys.Union(now.Keys).OrderBy(k => k.File, StringComparer.Ordinal).ThenBy(k => k.Key, StringComparer.Ordinal)
            .Select(k => new SettingChange(k.File, k.Key, old.GetValueOrDefault(k), now.GetValueOrDefault(k))).Where(c => c.Before != c.After)];
    }

    public static IReadOnlyList<CodeListChange> CodeLists(Draft before, Draft after) =>
        [.. before.CodeLists.Keys.Union(after.CodeLists.Keys).Order(StringComparer.Ordinal)
            .Select(name => Of(name, Codes(before, name), Codes(after, name))).Where(c => c.Added + c.Removed + c.Changed > 0)];

    static CodeListChange Of(string name, Dictionary<string, string> before, Dictionary<string, string> after) => new(name,
        after.Keys.Count(code => !before.ContainsKey(code)), before.Keys.Count(code => !after.ContainsKey(code)),
        before.Count(code => after.TryGetValue(code.Key, out var now) && now != code.Value));

    static Dictionary<string, string> Codes(Draft draft, string name) => !draft.CodeLists.TryGetValue(name, out var list) ? []
        : list.Concepts.DistinctBy(c => c.Code).ToDictionary(c => c.Code, c => string.Join('\u001f', [c.Parent ?? "", Joined(c.Labels), Joined(c.Fields)]));

    static Dictionary<(string File, string Key), string> All(Draft draft)
    {
        var all = new Dictionary<(string, string), string>();
        void Say(string file, string key, string? value)
        {
            if (!string.IsNullOrEmpty(value)) all.TryAdd((file, key), value);
        }
        var site = draft.Site;
        foreach (var (key, value) in site.Settings) Say("site.yml", key, value);
        foreach (var (key, value) in Of(site)) Say("site.yml", key, value);
        foreach (var source in draft.Sources.Append(draft.Terms))
            foreach (var (key, value) in Of(source)) Say(source.Id.Length == 0 ? "site.yml" : source.Id + "/quelle.yml", key, value);
        return all;
    }

    static IEnumerable<(string, string?)> Of(Site site) =>
    [
        ("host", site.Host), ("catalogue_host", site.CatalogueHost == site.Host ? null : site.CatalogueHost), ("languages", string.Join(", ", site.Languages)),
        ("draft", site.Draft ? "true" : "false"), ("sensitive_topics", string.Join(", ", site.SensitiveTopics)), ("neutral_titles", string.Join(", ", site.NeutralTitles)),
        ("emergency", string.Join(", ", site.Emergency.Select(e => $"{e.Name} {e.Phone}"))), ("rules", Joined(site.Rules)),
        ("catalogue_release", string.Join(", ", site.Release.Names)),
    ];

    static IEnumerable<(string, string?)> Of(Source source) =>
    [
        ("licence", source.Licence), ("attribution", source.Attribution), ("contributor_id", source.ContributorId),
        ("review_months", source.ReviewMonths.ToString(CultureInfo.InvariantCulture)), .. Of("publisher", source.Publisher), .. source.Steward == source.Publisher ? [] : Of("steward", source.Steward),
    ];

    static IEnumerable<(string, string?)> Of(string key, Party party) =>
        [(key + ".name", party.Name), (key + ".kind", party.Kind), (key + ".website", party.Website), (key + ".email", party.Email), (key + ".phone", party.Phone), (key + ".address", party.Address)];

    static string Joined(IReadOnlyDictionary<string, string> values) => string.Join("; ", values.OrderBy(v => v.Key, StringComparer.Ordinal).Select(v => $"{v.Key}: {v.Value}"));
}
