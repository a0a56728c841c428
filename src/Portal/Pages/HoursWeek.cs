using System.Globalization;
using Portal.Model;

namespace Portal.Pages;

/// <summary>Times of one weekday.</summary>
/// <param name="WeeksOfMonth">As in <see cref="HoursRule"/>; empty is every week.</param>
public sealed record DayTimes(TimeSpanOfDay Times, IReadOnlyList<int> WeeksOfMonth);

/// <summary>Hours as a table of weekdays and as one line, whatever way the rules were written.</summary>
public static class HoursWeek
{
    /// <summary>The times of a weekday, earliest first.</summary>
    /// <param name="day">0 = Monday to 6 = Sunday.</param>
    public static IReadOnlyList<DayTimes> Of(OpeningHours hours, int day) =>
    [
        .. hours.Rules.Where(r => r.Days.Contains(day))
            .SelectMany(r => r.Times.Select(t => new DayTimes(t, r.WeeksOfMonth)))
            .OrderBy(t => t.WeeksOfMonth.Count).ThenBy(t => t.WeeksOfMonth.FirstOrDefault()).ThenBy(t => t.Times.Opens),
    ];

    /// <summary>Neighbouring weekdays with the same times as one row, so that a week is read at a glance.</summary>
    public static IReadOnlyList<(int First, int Last, IReadOnlyList<DayTimes> Times)> Rows(OpeningHours hours)
    {
        var rows = new List<(int First, int Last, IReadOnlyList<DayTimes> Times)>();
        for (var day = 0; day < 7; day++)
        {
            var times = Of(hours, day);
            // "The first Wednesday" names its day, so such days keep a row of their own.
            if (rows.Count > 0 && Same(rows[^1].Times, times) && times.All(t => t.WeeksOfMonth.Count == 0)) rows[^1] = rows[^1] with { Last = day };
            else rows.Add((day, day, times));
        }

        return rows;
    }

    /// <summary>The week in one line, e.g. "Mo–Do 9–12 Uhr, Di 14–18 Uhr".</summary>
    public static string Line(View view, OpeningHours hours) => hours.State switch
    {
        HoursState.Unknown => view.T("hours.unknown"),
        HoursState.ByAppointment => view.T("hours.appointment"),
        _ => string.Join(" · ", Rows(hours).Where(r => r.Times.Count > 0).Select(r => $"{Days(view, r.First, r.Last, "day.short.")} {string.Join(Cultures.Comma(view.Language), r.Times.Select(t => Times(view, t, r.First)))}")),
    };

    /// <summary>Days of a row in words.</summary>
    /// <param name="form">Prefix of the text keys of the days: day.long. or day.short.</param>
    public static string Days(View view, int first, int last, string form) => (last - first) switch
    {
        0 => view.T(form + first),
        1 => view.T("days.two", view.T(form + first), view.T(form + last)),
        _ => view.T("days.range", view.T(form + first), view.T(form + last)),
    };

    /// <summary>A span with what it says of the weeks, e.g. "14:00–18:00 Uhr (nur am ersten Mittwoch im Monat)".</summary>
    public static string Times(View view, DayTimes times, int day)
    {
        var span = view.T("hours.span", Clock(times.Times.Opens), Clock(times.Times.Closes));
        return times.WeeksOfMonth.Count == 0 ? span : $"{span} ({view.T("hours.weeks", Weeks(view, times), view.T($"day.long.{day}"))})";
    }

    static string Weeks(View view, DayTimes times) =>
        times.WeeksOfMonth.Select(w => view.T($"week.{(w < 0 ? "last" : w)}")).Aggregate((some, next) => view.T("week.and", some, next));

    static string Clock(int minutes) => string.Create(CultureInfo.InvariantCulture, $"{minutes / 60}:{minutes % 60:00}");

    static bool Same(IReadOnlyList<DayTimes> one, IReadOnlyList<DayTimes> other) =>
        one.Count == other.Count && one.Zip(other).All(p => p.First.Times == p.Second.Times && p.First.WeeksOfMonth.SequenceEqual(p.Second.WeeksOfMonth));
}
