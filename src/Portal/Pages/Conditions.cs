using Portal.Model;
using Portal.Shape;

namespace Portal.Pages;

/// <summary>The conditions of a service in words; what is not known is left out, because a guess would send people the wrong way.</summary>
public static class Conditions
{
    /// <summary>Text key of the condition and what holds; the entry's own texts are in its language.</summary>
    public static IEnumerable<(string Key, IReadOnlyList<Spoken> Texts)> Of(View view, Service service)
    {
        yield return ("service.topic", [view.Say("themen", service.Topic)]);
        if (service.Audience is { } audience) yield return ("service.audience", [view.Content(audience)]);
        if (Age(view, service) is { } age) yield return ("service.age", [view.Own(age)]);
        if (service.Modes.Count > 0) yield return ("service.modes", [.. service.Modes.Select(m => view.Say("kontaktformen", m))]);
        if (service.Languages.Count > 0) yield return ("service.languages", Names(view, service.Languages));
        if (service.Interpreted.Count > 0) yield return ("service.interpreted", Names(view, service.Interpreted));
        if (service.Access is { } access) yield return ("service.access", [view.Say("zugangsarten", access)]);
        if (service.Anonymous is { } anonymous) yield return ("service.anonymous", [view.Own(view.T(anonymous ? "service.anonymous.yes" : "service.anonymous.no"))]);
        if (service.Cost is { } cost) yield return ("service.cost", [view.Say("kosten", cost)]);
        if (Waiting(view, service) is { } waiting) yield return ("service.waiting", [view.Own(waiting)]);
        if (view.Lookups.Areas[service.Id].Select(a => Area(view, a)).Distinct().ToList() is { Count: > 0 } areas) yield return ("service.area", areas);
        if (service.LegalBasis is { } law) yield return ("service.law", [view.Content(law)]);
    }

    static IReadOnlyList<Spoken> Names(View view, IEnumerable<string> languages) => [.. languages.Select(language => view.Say("sprachen", language))];

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

    static Spoken Area(View view, ServiceArea area) => area.Kind switch
    {
        "bundesweit" => view.Own(view.T("area.nationwide")),
        "bundesland" when view.Safe.Geography.State(area.From) is { } state => view.Say(state),
        "plz" when area.To is { } to && to != area.From => view.Own(view.T("area.postcodes", area.From, to)),
        "plz" => view.Own(view.T("area.postcode", area.From)),
        "ags" when AreaName.Of(area, view.Safe.Geography) is null && area.From is { Length: 8 } key => view.Own(view.T("area.municipality", key, view.Safe.Geography.District(key[..5])?.Name ?? "")),
        _ => view.Content(AreaName.Of(area, view.Safe.Geography) ?? area.From ?? ""),
    };
}
