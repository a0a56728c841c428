using System.Globalization;
using Newtonsoft.Json.Linq;
using Portal.Model;
using Portal.Values;

namespace Portal.Shape;

/// <summary>HSDS schedule: one object for each span of time. Unknown hours give none, because an empty schedule would look like closed.</summary>
/// <remarks>
/// Times are local times of Germany without an offset: HSDS has only a fixed one, which would be wrong for half of the year.
/// The whole text stands in each object, so that one is understood alone.
/// </remarks>
public static class HsdsSchedules
{
    static readonly string[] Days = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

    /// <param name="owner">Table, UUID and slug of what is open then.</param>
    /// <param name="attending">How one takes part; null where that is not known.</param>
    public static IEnumerable<JObject> Of(OpeningHours hours, string? note, HsdsWords words, (string Table, string Id, string Slug) owner, string? attending = null)
    {
        if (hours.State == HoursState.Unknown && string.IsNullOrWhiteSpace(note)) return [];
        var notes = HsdsWords.Sentences(
            hours.State == HoursState.ByAppointment ? "Nur nach Vereinbarung." : hours.AlsoByAppointment ? "Auch nach Vereinbarung." : null,
            hours.ClosedOnHolidays == true ? "An Feiertagen geschlossen." : null,
            hours.State == HoursState.Unknown ? null : note);
        var text = hours.State == HoursState.Unknown ? note : HoursValue.Print(hours);
        return Spans(hours).DefaultIfEmpty(default).Select((span, i) => HsdsWords.Object(
            ("id", words.Id("schedule", owner.Table, owner.Slug, i.ToString(CultureInfo.InvariantCulture))), (owner.Table + "_id", owner.Id),
            ("freq", span.Frequency), ("byday", span.Days), ("description", text),
            ("opens_at", span.Opens), ("closes_at", span.Closes), ("attending_type", attending), ("notes", notes)));
    }

    static IEnumerable<(string? Frequency, string? Days, string? Opens, string? Closes)> Spans(OpeningHours hours) =>
        from rule in hours.State == HoursState.Known ? hours.Rules : []
        from time in rule.Times
        select ((string?, string?, string?, string?))(
            rule.WeeksOfMonth.Count == 0 ? "WEEKLY" : "MONTHLY",
            string.Join(',', Weeks(rule).SelectMany(week => rule.Days.Select(day => week + Days[day]))), Clock(time.Opens), Clock(time.Closes));

    static IEnumerable<string> Weeks(HoursRule rule) => rule.WeeksOfMonth.Select(w => w.ToString(CultureInfo.InvariantCulture)).DefaultIfEmpty("");

    // Midnight at the end of a day is 23:59 here, because 24:00 is no time of the tabular format.
    static string Clock(int minutes) => minutes >= 24 * 60 ? "23:59:00" : string.Create(CultureInfo.InvariantCulture, $"{minutes / 60:00}:{minutes % 60:00}:00");
}
