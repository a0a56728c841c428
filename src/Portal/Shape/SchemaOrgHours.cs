using System.Globalization;
using Newtonsoft.Json.Linq;
using Portal.Model;

namespace Portal.Shape;

/// <summary>Opening hours as schema.org can say them.</summary>
/// <remarks>It has no word for "the first Tuesday of the month": such rules are left out rather than told as every Tuesday.</remarks>
static class SchemaOrgHours
{
    static readonly string[] Days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    public static JArray Of(OpeningHours hours) =>
    [
        .. from rule in hours.Rules
           where rule.WeeksOfMonth.Count == 0
           from time in rule.Times
           select Span(rule.Days.Select(d => Days[d]), Clock(time.Opens), Clock(time.Closes)),
        .. hours is { State: HoursState.Known, ClosedOnHolidays: true } ? new[] { Span(["PublicHolidays"], "00:00", "00:00") } : [],
    ];

    static JObject Span(IEnumerable<string> days, string opens, string closes) => SchemaOrgWords.Object(
        ("@type", "OpeningHoursSpecification"),
        ("dayOfWeek", new JArray(days.Select(day => new JObject { ["@id"] = "https://schema.org/" + day }))),
        ("opens", opens), ("closes", closes));

    // Midnight at the end of a day is 23:59 here, because 24:00 is read by few and 00:00 as the morning.
    static string Clock(int minutes) => minutes >= 24 * 60 ? "23:59" : string.Create(CultureInfo.InvariantCulture, $"{minutes / 60:00}:{minutes % 60:00}");
}
