using Portal.Model;
using Portal.Shape;

namespace Portal.Pages;

/// <summary>The conditions of a service in words; what is not known is left out, because a guess would send people the wrong way.</summary>
public static class Conditions
{
    /// <summary>Text key of the condition, what holds, and whether that is the entry's own (German) text.</summary>
    public static IEnumerable<(string Key, string Text, bool IsContent)> Of(View view, Service service)
    {
        yield return ("service.topic", view.Label("themen", service.Topic), false);
        if (service.Audience is { } audience) yield return ("service.audience", audience, true);
        if (Age(view, service) is { } age) yield return ("service.age", age, false);
        if (service.Modes.Count > 0) yield return ("service.modes", string.Join(", ", service.Modes.Select(m => view.Label("kontaktformen", m))), false);
        if (service.Languages.Count > 0) yield return ("service.languages", Names(view, service.Languages), false);
        if (service.Interpreted.Count > 0) yield return ("service.interpreted", Names(view, service.Interpreted), false);
        if (service.Access is { } access) yield return ("service.access", view.Label("zugangsarten", access), false);
        if (service.Anonymous is { } anonymous) yield return ("service.anonymous", view.T(anonymous ? "service.anonymous.yes" : "service.anonymous.no"), false);
        if (service.Cost is { } cost) yield return ("service.cost", view.Label("kosten", cost), false);
        if (Waiting(view, service) is { } waiting) yield return ("service.waiting", waiting, false);
        if (Area(view, service) is { } area) yield return ("service.area", area, false);
        if (service.LegalBasis is { } law) yield return ("service.law", law, true);
    }

    static string Names(View view, IEnumerable<string> languages) => string.Join(", ", languages.Select(language => view.Label("sprachen", language)));

    static string? Age(View view, Service service) => (service.MinimumAge, service.MaximumAge) switch
    {
        (null, null) => null,
        ({ } from, null) => view.T("service.age.from", from),
        (null, { } to) => view.T("service.age.to", to),
        ({ } from, { } to) => view.T("service.age.between", from, to),
    };

    static string? Waiting(View view, Service service)
    {
        if (service.WaitWeeks is not { } weeks) return null;
        var text = weeks == 0 ? view.T("service.waiting.none") : view.Count("service.waiting", weeks);
        return service.WaitAsOf is { } day ? $"{text} ({view.T("service.waiting.asof", view.Date(day))})" : text;
    }

    static string? Area(View view, Service service)
    {
        var areas = view.Lookups.Areas[service.Id].Select(a => Area(view, a)).Distinct().ToList();
        return areas.Count == 0 ? null : string.Join(", ", areas);
    }

    static string Area(View view, ServiceArea area) => area.Kind switch
    {
        "bundesweit" => view.T("area.nationwide"),
        "bundesland" when view.Safe.Geography.State(area.From) is { } state => view.Name(state),
        "plz" when area.To is { } to && to != area.From => view.T("area.postcodes", area.From, to),
        "plz" => view.T("area.postcode", area.From),
        "ags" when AreaName.Of(area, view.Safe.Geography) is null && area.From is { Length: 8 } key => view.T("area.municipality", key, view.Safe.Geography.District(key[..5])?.Name ?? ""),
        _ => AreaName.Of(area, view.Safe.Geography) ?? area.From ?? "",
    };
}
