using System.Globalization;
using Portal.Model;

namespace Portal.Shape.Search;

/// <summary>Hours as one short text, so that a browser can tell without a date library whether it is open now.</summary>
public static class HoursCode
{
    /// <summary>"u" unknown, "t" by appointment only, else rules as "01@540-720,840-1020#1/-1" joined by ";", then "!" for closed on holidays and "+" for also by appointment.</summary>
    /// <remarks>Days 0 = Monday to 6 = Sunday; minutes of the day; weeks of the month.</remarks>
    public static string Of(OpeningHours hours) => hours switch
    {
        { State: HoursState.ByAppointment } => "t",
        { State: HoursState.Known, Rules.Count: > 0 } =>
            string.Join(';', hours.Rules.Select(Rule)) + (hours.ClosedOnHolidays == true ? "!" : "") + (hours.AlsoByAppointment ? "+" : ""),
        _ => "u",
    };

    static string Rule(HoursRule rule)
    {
        var weeks = rule.WeeksOfMonth.Count == 0 ? "" : "#" + string.Join('/', rule.WeeksOfMonth.Select(Text));
        return $"{string.Concat(rule.Days.Select(Text))}@{string.Join(',', rule.Times.Select(t => $"{Text(t.Opens)}-{Text(t.Closes)}"))}{weeks}";
    }

    static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
