using System.Globalization;
using Portal.Model;

namespace Portal.Values;

/// <summary>The grammar of opening hours: what it does not understand it refuses, it never guesses.</summary>
sealed class HoursParser(IReadOnlyList<HoursWord> words)
{
    readonly List<HoursRule> rules = [];
    readonly HashSet<int> closed = [];
    Text? problem;
    bool appointment, only, holidaysClosed;
    int at;

    HoursSort? Sort => SortAt(at);

    /// <summary>The hours, or what could not be understood.</summary>
    public (OpeningHours? Hours, Text? Problem) Parse()
    {
        while (problem is null && at < words.Count)
        {
            Entry();
            if (problem is not null) break;
            if (at == words.Count || Sort == HoursSort.Day && SortAt(at - 1) == HoursSort.Time) continue;
            if (HoursWords.IsSeparator(words[at].Sort)) at++;
            else Fail();
        }
        return problem is null && Hours() is { } hours ? (hours, null) : (null, problem);
    }

    OpeningHours? Hours()
    {
        var open = rules.Select(r => r.Days.Count > 1 ? r with { Days = [.. r.Days.Where(d => !closed.Contains(d))] } : r).ToList();
        if (open.Exists(r => r.Days.Count == 0 || r.Days.Any(closed.Contains))) problem = new("Ein Tag ist zugleich geöffnet und geschlossen.", "A day is open and closed at once.");
        else if (only && rules.Count > 0) problem = new("Es gibt Zeiten, aber auch „nur nach Vereinbarung“. Beides zugleich ist nicht zu verstehen.", "There are times, but also “by appointment only”. Both at once cannot be understood.");
        else if (rules.Count == 0 && !appointment) problem = new("Es stehen keine Zeiten da.", "There are no times.");
        if (problem is not null) return null;
        bool? holidays = holidaysClosed ? true : null;
        return rules.Count == 0 ? OpeningHours.ByAppointment with { ClosedOnHolidays = holidays } : new(HoursState.Known, Portal.Values.Hours.Normalise(open), holidays, appointment);
    }

    void Entry()
    {
        switch (Sort)
        {
            case HoursSort.Appointment or HoursSort.OnlyAppointment:
                (appointment, only) = (true, only || Sort == HoursSort.OnlyAppointment);
                at++;
                break;
            case HoursSort.Day or HoursSort.EveryDay or HoursSort.Holiday or HoursSort.Ordinal:
                DaysThenTimes();
                break;
            case HoursSort.Time:
                problem = new("Zu einer Uhrzeit fehlt der Wochentag.", "A time lacks its weekday.");
                break;
            default:
                Fail();
                break;
        }
    }

    void DaysThenTimes()
    {
        var (days, weeks, brackets, holiday) = (new SortedSet<int>(), new List<int>(), new List<string>(), false);
        Ordinals(weeks);
        do holiday |= DayItem(days, brackets);
        while (problem is null && Continue(HoursSort.Day, HoursSort.EveryDay, HoursSort.Holiday));
        SameWeeks(brackets, weeks);
        Take(HoursSort.OfMonth, weeks.Count > 0);
        Take(HoursSort.Colon, true);
        if (Sort == HoursSort.NewLine && SortAt(at + 1) == HoursSort.Time) at++;
        if (Sort == HoursSort.Closed && weeks.Count == 0)
        {
            closed.UnionWith(days);
            holidaysClosed |= holiday;
            at++;
        }
        else if (problem is null && !holiday && days.Count > 0) Times(days, weeks);
        else Fail();
    }

    void Ordinals(List<int> weeks)
    {
        if (Sort != HoursSort.Ordinal) return;
        do weeks.Add(words[at++].Number);
        while (Sort == HoursSort.Ordinal || Continue(HoursSort.Ordinal));
        Tidy(weeks);
        Take(HoursSort.Colon, false);
    }

    bool DayItem(SortedSet<int> days, List<string> brackets)
    {
        var sort = Sort;
        if (sort is not (HoursSort.Day or HoursSort.EveryDay or HoursSort.Holiday)) Fail();
        if (problem is not null) return false;
        var first = words[at++].Number;
        if (sort == HoursSort.EveryDay) days.UnionWith(Enumerable.Range(0, 7));
        if (sort != HoursSort.Day) return sort == HoursSort.Holiday;
        var last = first;
        if (Sort == HoursSort.Dash && SortAt(at + 1) == HoursSort.Day) (last, at) = (words[at + 1].Number, at + 2);
        for (var day = first; ; day = (day + 1) % 7)
        {
            days.Add(day);
            if (day == last) break;
        }
        brackets.Add(Brackets(first, last));
        return false;
    }

    // "Mi[1]": every day of a rule must carry the same weeks, so that the rule has one meaning.
    string Brackets(int day, int last)
    {
        if (Sort != HoursSort.Weeks) return "";
        if (day != last) Fail();
        return words[at++].Text;
    }

    void SameWeeks(List<string> brackets, List<int> weeks)
    {
        if (brackets.TrueForAll(b => b.Length == 0)) return;
        if (weeks.Count > 0 || brackets.Distinct().Count() > 1) Fail();
        else weeks.AddRange(brackets[0].Split(',').Select(w => int.Parse(w, CultureInfo.InvariantCulture)));
        Tidy(weeks);
    }

    void Times(SortedSet<int> days, List<int> weeks)
    {
        var times = new List<TimeSpanOfDay>();
        do
        {
            HoursSort[] span = [HoursSort.Time, HoursSort.Dash, HoursSort.Time];
            var fits = span.TakeWhile((sort, i) => SortAt(at + i) == sort).Count();
            if (fits < span.Length)
            {
                Fail(at + fits);
                return;
            }
            var (opens, closes) = (words[at].Number, words[at + 2].Number == 0 ? 1440 : words[at + 2].Number);
            if (closes <= opens)
            {
                problem = new($"Die Zeit endet vor ihrem Anfang: {words[at].Text} bis {words[at + 2].Text}.", $"The time ends before it begins: {words[at].Text} to {words[at + 2].Text}.");
                return;
            }
            times.Add(new(opens, closes));
            at += 3;
        }
        while (Continue(HoursSort.Time) || Sort == HoursSort.NewLine && SortAt(at + 1) == HoursSort.Time && at++ >= 0);
        rules.Add(new([.. days], times, [.. weeks]));
    }

    // True, and past the comma, where the list goes on with one of the sorts.
    bool Continue(params HoursSort[] sorts)
    {
        if (Sort != HoursSort.Comma || SortAt(at + 1) is not { } next || !sorts.Contains(next)) return false;
        at++;
        return true;
    }

    void Take(HoursSort sort, bool allowed)
    {
        if (Sort != sort) return;
        if (allowed) at++;
        else Fail();
    }

    HoursSort? SortAt(int index) => index >= 0 && index < words.Count ? words[index].Sort : null;

    static void Tidy(List<int> weeks)
    {
        int[] sorted = [.. weeks.Distinct().OrderBy(w => w < 0 ? 9 : w)];
        weeks.Clear();
        weeks.AddRange(sorted);
    }

    void Fail() => Fail(at);

    void Fail(int index)
    {
        if (problem is not null) return;
        var word = index < words.Count ? words[index].Text : "";
        if (word.Length > 30) word = word[..30];
        problem = word.Length == 0
            ? new("Die Öffnungszeiten sind unvollständig: Zu einem Tag fehlen Anfang oder Ende.", "The opening hours are incomplete: a day lacks its begin or end.")
            : new($"Die Öffnungszeiten sind ab „{word}“ nicht zu verstehen.", $"The opening hours cannot be understood from “{word}” on.");
    }
}
