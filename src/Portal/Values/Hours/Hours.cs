using System.Globalization;
using Portal.Model;

namespace Portal.Values;

/// <summary>What pages and exports need of opening hours.</summary>
public static class Hours
{
    static readonly string[] german = ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"];
    static readonly string[] english = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

    /// <summary>The hours in OpenStreetMap's opening_hours syntax, English day names; empty where they are unknown.</summary>
    /// <remarks>There a rule after ";" replaces earlier ones of the same day, so a rule that adds times follows ", ".</remarks>
    public static string ToOsm(OpeningHours hours)
    {
        const string Appointment = "\"nach Vereinbarung\"";
        if (hours.State == HoursState.Unknown) return "";
        var text = "";
        for (var i = 0; i < hours.Rules.Count; i++)
        {
            var adds = hours.Rules.Take(i).Any(earlier => earlier.Days.Intersect(hours.Rules[i].Days).Any());
            text += (i == 0 ? "" : adds ? ", " : "; ") + Rule(hours.Rules[i], english);
        }
        if (hours.State == HoursState.ByAppointment) text = Appointment;
        if (hours.ClosedOnHolidays == true) text += "; PH off";
        return hours.AlsoByAppointment && hours.State == HoursState.Known ? $"{text} || {Appointment}" : text;
    }

    /// <summary>A rule in the German canonical text, e.g. "Mo-Do 09:00-12:00,13:00-16:00" or "Mi[1] 14:00-16:00".</summary>
    internal static string Print(HoursRule rule) => Rule(rule, german);

    /// <summary>The same hours as the fewest rules, in one order: overlapping times merged, equal days and equal times put together.</summary>
    internal static IReadOnlyList<HoursRule> Normalise(IReadOnlyList<HoursRule> rules)
    {
        var spans = from week in new[] { 0, 1, 2, 3, 4, 5, -1 }
                    from day in Enumerable.Range(0, 7)
                    from span in Merge(rules.Where(r => r.Days.Contains(day) && (week == 0 ? r.WeeksOfMonth.Count == 0 : r.WeeksOfMonth.Contains(week))).SelectMany(r => r.Times))
                    select (week, day, span);
        var byDays = spans.GroupBy(s => (s.week, s.span)).Select(g => (g.Key.week, g.Key.span, Days: Bits(g.Select(s => s.day))));
        var byWeeks = byDays.GroupBy(s => (s.span, s.Days)).SelectMany(Weeks);
        return [.. byWeeks.GroupBy(s => (s.Days, s.Weeks)).Select(g => new HoursRule(
                [.. Enumerable.Range(0, 7).Where(d => (g.Key.Days & 1 << d) != 0)], [.. g.Select(s => s.Span).OrderBy(s => s.Opens)], g.Key.Weeks.Length == 0 ? [] : [.. g.Key.Weeks.Split(',').Select(int.Parse)]))
            .OrderBy(r => r.WeeksOfMonth.Count > 0).ThenBy(r => r.Days[0]).ThenBy(r => r.Times[0].Opens).ThenBy(r => r.Times[0].Closes).ThenBy(r => Rule(r, german), StringComparer.Ordinal)];
    }

    static IEnumerable<(TimeSpanOfDay Span, int Days, string Weeks)> Weeks(IGrouping<(TimeSpanOfDay Span, int Days), (int Week, TimeSpanOfDay, int)> group)
    {
        var weeks = group.Select(g => g.Week).ToList();
        if (weeks.Contains(0)) yield return (group.Key.Span, group.Key.Days, "");
        if (weeks.Exists(w => w != 0)) yield return (group.Key.Span, group.Key.Days, Join(weeks.Where(w => w != 0)));
    }

    static List<TimeSpanOfDay> Merge(IEnumerable<TimeSpanOfDay> times)
    {
        var merged = new List<TimeSpanOfDay>();
        foreach (var time in times.OrderBy(t => t.Opens).ThenBy(t => t.Closes))
            if (merged.Count > 0 && time.Opens <= merged[^1].Closes) merged[^1] = merged[^1] with { Closes = Math.Max(merged[^1].Closes, time.Closes) };
            else merged.Add(time);
        return merged;
    }

    static string Rule(HoursRule rule, string[] names)
    {
        var weeks = rule.WeeksOfMonth.Count == 0 ? "" : $"[{Join(rule.WeeksOfMonth)}]";
        var days = weeks.Length > 0 ? string.Join(',', rule.Days.Select(d => names[d] + weeks)) : Days(rule.Days, names);
        return $"{days} {string.Join(',', rule.Times.Select(t => $"{Clock(t.Opens)}-{Clock(t.Closes)}"))}";
    }

    static string Days(IReadOnlyList<int> days, string[] names)
    {
        var parts = new List<string>();
        for (var i = 0; i < days.Count; i++)
        {
            var first = i;
            while (i + 1 < days.Count && days[i + 1] == days[i] + 1) i++;
            if (i - first >= 2) parts.Add($"{names[days[first]]}-{names[days[i]]}");
            else parts.AddRange(Enumerable.Range(first, i - first + 1).Select(d => names[days[d]]));
        }
        return string.Join(',', parts);
    }

    static string Clock(int minutes) => string.Create(CultureInfo.InvariantCulture, $"{minutes / 60:00}:{minutes % 60:00}");

    static string Join(IEnumerable<int> weeks) => string.Join(',', weeks.Select(w => w.ToString(CultureInfo.InvariantCulture)));

    static int Bits(IEnumerable<int> days) => days.Aggregate(0, (bits, day) => bits | 1 << day);
}
