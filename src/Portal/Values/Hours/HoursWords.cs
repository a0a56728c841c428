using System.Globalization;
using System.Text.RegularExpressions;

namespace Portal.Values;

/// <summary>What a word in opening hours does.</summary>
enum HoursSort { Day, EveryDay, Holiday, Ordinal, Weeks, OfMonth, Time, Dash, Colon, Comma, NewLine, Semicolon, Closed, Appointment, OnlyAppointment, Unknown }

/// <summary>A word of opening hours.</summary>
/// <param name="Number">Day (0 = Monday), nth week (-1 = last), or minutes after midnight.</param>
/// <param name="Text">The word as written, for findings.</param>
readonly record struct HoursWord(HoursSort Sort, int Number, string Text);

/// <summary>Cuts opening hours into words, so that the grammar need not know how people spell.</summary>
static class HoursWords
{
    static readonly Dictionary<string, int> days = Numbered(
        ["mo", "mon", "montag", "montags", "monday", "mondays"], ["di", "die", "dienstag", "dienstags", "tu", "tue", "tues", "tuesday", "tuesdays"],
        ["mi", "mit", "mittwoch", "mittwochs", "we", "wed", "wednesday", "wednesdays"], ["do", "don", "donnerstag", "donnerstags", "th", "thu", "thur", "thurs", "thursday", "thursdays"],
        ["fr", "fre", "freitag", "freitags", "fri", "friday", "fridays"], ["sa", "sam", "samstag", "samstags", "sonnabend", "sonnabends", "sat", "saturday", "saturdays"],
        ["so", "son", "sonntag", "sonntags", "su", "sun", "sunday", "sundays"]);

    static readonly Dictionary<string, int> ordinals = Numbered(["ersten", "erster"], ["zweiten", "zweiter"], ["dritten", "dritter"], ["vierten", "vierter"], ["fünften"]);

    static readonly Regex label = Pattern(@"^(unsere )?(öffnungszeit(en)?|sprechzeit(en)?|sprechstunden?|geöffnet|opening hours) ?:? ?\n?");
    static readonly Regex roundTheClock = Pattern(@"^(täglich )?(24/7|24 ?(stunden|std\.?|h)|rund um die uhr)\.?\z");
    static readonly Regex ofMonth = Pattern(@"\b(im|des|eines|in jedem|jeden) monats?\b");

    const string Who = "((alle|weitere|individuelle|persönliche|sonstige) )?((termine?|beratung(en)?|beratungstermine?|beratungsgespräche?|gespräche?|besuche?|sprechzeiten?|sprechstunden?|terminvergabe) )?";
    const string How = "((vorheriger?|telefonischer?|telef\\.|tel\\.|persönlicher|individueller|rechtzeitiger|terminlicher|schriftlicher|gesonderter|vorheriger,)( und | oder |/| ))*";
    static readonly Regex appointment = Pattern(
        $@"\b{Who}(nur |auch |gerne? |jederzeit |stets )*(nach {How}(terminvereinbarung(en)?|vereinbarung|terminabsprache|absprache|voranmeldung|anmeldung|verabredung|vorabsprache)\b"
        + $@"|(mit|auf|per) {How}(termin|terminvereinbarung|voranmeldung|anmeldung|anfrage)\b|by appointment\b|n\. ?v\.)( only)?( möglich)?");

    /// <summary>The words of a text in which line breaks are "\n"; of separators in a row only the strongest.</summary>
    public static IReadOnlyList<HoursWord> Of(string text)
    {
        var plain = label.Replace(Tidy(text), "");
        plain = roundTheClock.Replace(plain, "mo-so 00:00-24:00");
        plain = appointment.Replace(plain, m => m.Value.Contains("nur ", StringComparison.Ordinal) || m.Value.EndsWith(" only", StringComparison.Ordinal) ? "\u0002" : "\u0001");
        plain = ofMonth.Replace(plain, "\u0003");
        var words = new List<HoursWord>();
        for (var at = 0; at < plain.Length;)
            Add(words, Next(plain, ref at));
        while (words.Count > 0 && IsSeparator(words[^1].Sort)) words.RemoveAt(words.Count - 1);
        return words;
    }

    public static bool IsSeparator(HoursSort sort) => sort is HoursSort.Comma or HoursSort.NewLine or HoursSort.Semicolon;

    static string Tidy(string text) => string.Concat(text.ToLowerInvariant().Select(c => c switch
    {
        '–' or '—' or '−' or '\u2011' or '\u2012' => '-',
        '"' or '“' or '”' or '„' or '\u0001' or '\u0002' or '\u0003' => ' ',
        _ => c,
    })).Trim();

    static void Add(List<HoursWord> words, HoursWord? next)
    {
        if (next is not { } word) return;
        if (!IsSeparator(word.Sort)) words.Add(word);
        else if (words.Count > 0 && IsSeparator(words[^1].Sort)) words[^1] = Strength(word.Sort) > Strength(words[^1].Sort) ? word : words[^1];
        else if (words.Count > 0) words.Add(word);
    }

    // A comma before a line break says more than the break; a semicolon ends a rule whatever follows.
    static int Strength(HoursSort sort) => sort switch { HoursSort.Semicolon => 3, HoursSort.Comma => 2, _ => 1 };

    static HoursWord? Next(string text, ref int at)
    {
        var c = text[at];
        if (char.IsAsciiDigit(c)) return Digits(text, ref at);
        if (char.IsLetter(c)) return Letters(text, ref at);
        if (c == '[') return Brackets(text, ref at);
        at++;
        HoursSort? sort = c switch
        {
            '\n' => HoursSort.NewLine,
            ';' => HoursSort.Semicolon,
            ',' or '&' or '+' or '/' => HoursSort.Comma,
            '-' => HoursSort.Dash,
            ':' => HoursSort.Colon,
            '\u0001' => HoursSort.Appointment,
            '\u0002' => HoursSort.OnlyAppointment,
            '\u0003' => HoursSort.OfMonth,
            ' ' => null,
            '.' when at == text.Length || text[at] is ' ' or '\n' or ';' or ',' or '-' or ':' => null,
            _ => HoursSort.Unknown,
        };
        return sort is { } known ? new(known, 0, c < ' ' ? "" : c.ToString()) : null;
    }

    static HoursWord Digits(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
        var (length, number) = (at - start, at - start <= 2 ? Number(text[start..at]) : 99);
        var followed = at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]);
        if (length == 1 && number is >= 1 and <= 5 && at < text.Length && text[at] == '.' && !followed)
        {
            at++;
            return new(HoursSort.Ordinal, number, text[start..at]);
        }
        var minutes = 0;
        if (at < text.Length && text[at] is ':' or '.' && followed)
        {
            var from = ++at;
            while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
            minutes = at - from == 2 ? Number(text[from..at]) : 99;
        }
        var isTime = length <= 2 && minutes <= 59 && number * 60 + minutes <= 1440;
        return new(isTime ? HoursSort.Time : HoursSort.Unknown, number * 60 + minutes, text[start..at]);
    }

    static HoursWord? Letters(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && char.IsLetter(text[at])) at++;
        var word = text[start..at];
        if (days.TryGetValue(word, out var day)) return new(HoursSort.Day, day, word);
        if (ordinals.TryGetValue(word, out var nth)) return new(HoursSort.Ordinal, nth + 1, word);
        return word switch
        {
            "uhr" or "h" or "von" or "jeden" or "jeder" or "jeweils" or "an" => null,
            "und" or "u" or "oder" or "sowie" or "bzw" or "and" => new(HoursSort.Comma, 0, word),
            "bis" => new(HoursSort.Dash, 0, word),
            "täglich" or "daily" => new(HoursSort.EveryDay, 0, word),
            "letzten" or "letzter" => new(HoursSort.Ordinal, -1, word),
            "ph" or "feiertags" or "feiertage" or "feiertagen" or "feiertag" => new(HoursSort.Holiday, 0, word),
            "off" or "geschlossen" or "closed" or "zu" => new(HoursSort.Closed, 0, word),
            _ => new(HoursSort.Unknown, 0, word),
        };
    }

    static HoursWord Brackets(string text, ref int at)
    {
        var end = text.IndexOf(']', at);
        var inside = end < 0 || end - at > 16 ? "" : text[(at + 1)..end].Replace(" ", "", StringComparison.Ordinal);
        var weeks = inside.Split(',');
        if (!Array.TrueForAll(weeks, w => w is "1" or "2" or "3" or "4" or "5" or "-1"))
        {
            at++;
            return new(HoursSort.Unknown, 0, "[");
        }
        at = end + 1;
        return new(HoursSort.Weeks, 0, inside);
    }

    static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    static Dictionary<string, int> Numbered(params string[][] words) => words.SelectMany((row, i) => row.Select(word => (word, i))).ToDictionary(p => p.word, p => p.i);

    static Regex Pattern(string pattern) => new(pattern, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
}
