using System.Globalization;
using System.Text.RegularExpressions;
using Portal.Model;

namespace Portal.Values;

/// <summary>Reference periods of statistics: a year or a quarter.</summary>
public static class PeriodValue
{
    /// <summary>Canonical: "2025" or "2025-Q1"; years 1900 to 2099.</summary>
    public static readonly ValueKind Kind = new("period", new Text("Zeitraum", "period"), "string", cell => Plain.Read(cell, 500, Read));

    static readonly Regex year = Pattern(@"^(jahr )?((19|20)[0-9]{2})\z");
    static readonly Regex yearFirst = Pattern(@"^((19|20)[0-9]{2})[ /-]*q ?([1-4])\z");
    static readonly Regex quarterFirst = Pattern(@"^q ?([1-4])[ /-]*((19|20)[0-9]{2})\z");
    static readonly Regex inWords = Pattern(@"^([1-4]|i|ii|iii|iv)\. ?(quartal|quart|qu|q|vierteljahr)\.?[ /]*((19|20)[0-9]{2})\z");
    static readonly Regex month = Pattern(@"^((19|20)[0-9]{2})-(0[1-9]|1[0-2])\z");

    static Reading Read(string cell)
    {
        var text = cell.ToLowerInvariant();
        if (year.Match(text) is { Success: true } y) return Reading.Of(y.Groups[2].Value);
        if (yearFirst.Match(text) is { Success: true } a) return Reading.Of($"{a.Groups[1].Value}-Q{a.Groups[3].Value}");
        if (quarterFirst.Match(text) is { Success: true } b) return Reading.Of($"{b.Groups[2].Value}-Q{b.Groups[1].Value}");
        if (inWords.Match(text) is { Success: true } w) return Reading.Of($"{w.Groups[3].Value}-Q{Quarter(w.Groups[1].Value)}");
        return Wrong(cell, text);
    }

    static Reading Wrong(string cell, string text)
    {
        var day = DateValue.Kind.Read(cell);
        var date = day.Canonical ?? day.Proposal;
        var start = date ?? (month.IsMatch(text) ? text : null);
        return Reading.Wrong(
            date is null ? new("Das ist weder ein Jahr noch ein Quartal.", "This is neither a year nor a quarter.")
                : new("Hier steht ein Tag; wahrscheinlich hat Excel das Quartal in ein Datum verwandelt.", "This is a day; Excel probably turned the quarter into a date."),
            new("Schreiben Sie ein Jahr (2025) oder ein Quartal (2025-Q1).", "Write a year (2025) or a quarter (2025-Q1)."),
            start is null ? null : $"{start[..4]}-Q{(int.Parse(start.AsSpan(5, 2), CultureInfo.InvariantCulture) + 2) / 3}");
    }

    static string Quarter(string number) => number switch { "i" => "1", "ii" => "2", "iii" => "3", "iv" => "4", _ => number };

    static Regex Pattern(string pattern) => new(pattern, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
}
