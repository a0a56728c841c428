using System.Globalization;
using System.Text.RegularExpressions;
using Portal.Model;

namespace Portal.Values;

/// <summary>Days, ISO or German.</summary>
public static class DateValue
{
    /// <summary>Canonical: yyyy-MM-dd (ISO 8601).</summary>
    public static readonly ValueKind Kind = new("date", new Text("Datum", "date"), "date", cell => Plain.Read(cell, 500, Read));

    static readonly Regex iso = Pattern(@"^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})([T ][0-9:.,]+(Z| ?[+-][0-9:]+)?)?\z");
    static readonly Regex german = Pattern(@"^([0-9]{1,2})\. ?([0-9]{1,2})\. ?([0-9]{4}|[0-9]{2})( [0-9:]+)?\z");
    static readonly Regex slashes = Pattern(@"^([0-9]{1,2})/([0-9]{1,2})/([0-9]{4}|[0-9]{2})( .*)?\z");
    static readonly Regex named = Pattern(@"^([0-9]{1,2})\. ?([A-Za-zä]+)\.? ([0-9]{4})\z");
    static readonly Regex serial = Pattern(@"^[2-7][0-9]{4}([.,]0+)?\z");

    static readonly Text remedy = new("Schreiben Sie den Tag als Jahr-Monat-Tag, zum Beispiel 2026-09-01.", "Write the day as year-month-day, e.g. 2026-09-01.");

    /// <summary>The day of an Excel serial number: days after 1899-12-30.</summary>
    internal static DateOnly OfSerial(int number) => new DateOnly(1899, 12, 30).AddDays(number);

    internal static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    static Reading Read(string cell)
    {
        if (iso.Match(cell) is { Success: true } i) return Day(i, 1, 2, 3);
        if (german.Match(cell) is { Success: true } g) return Day(g, 3, 2, 1);
        if (slashes.Match(cell) is { Success: true } s) return Slashes(s);
        if (serial.IsMatch(cell)) return Reading.Wrong(
            new("Hier steht die innere Zahl, mit der Excel Tage zählt.", "This is the number by which Excel counts days."),
            remedy, Iso(OfSerial(Number(cell[..5]))));
        var day = named.Match(cell) is { Success: true } n ? Of(Number(n.Groups[3].Value), Months.Of(n.Groups[2].Value), Number(n.Groups[1].Value)) : null;
        return Reading.Wrong(new("Das ist kein Datum in einer Form, die eindeutig ist.", "This is no date in a form that is unambiguous."), remedy, day is { } known ? Iso(known) : null);
    }

    static Reading Day(Match match, int year, int month, int day) =>
        Of(Year(match.Groups[year].Value), Number(match.Groups[month].Value), Number(match.Groups[day].Value)) is { } found
            ? Reading.Of(Iso(found))
            : Reading.Wrong(new("Diesen Tag gibt es nicht.", "There is no such day."), remedy);

    static Reading Slashes(Match match)
    {
        var (first, second, year) = (Number(match.Groups[1].Value), Number(match.Groups[2].Value), Year(match.Groups[3].Value));
        var day = Of(year, first, second) ?? Of(year, second, first);
        return Reading.Wrong(
            new("Bei Schrägstrichen ist nicht klar, was Tag und was Monat ist.", "With slashes it is not clear which is the day and which the month."),
            remedy, day is { } found ? Iso(found) : null);
    }

    static DateOnly? Of(int year, int month, int day) =>
        year is >= 1000 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    static int Year(string digits) => Number(digits) + (digits.Length == 2 ? 2000 : 0);

    static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    static Regex Pattern(string pattern) => new(pattern, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
}
