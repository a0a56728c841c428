using System.Globalization;
using System.Text.RegularExpressions;
using Portal.Model;

namespace Portal.Values;

/// <summary>House numbers, which spreadsheets take for dates.</summary>
public static class HouseNumberValue
{
    /// <summary>Canonical: as people write it, with "-" for every dash and no blanks around "-", "/" and "+".</summary>
    public static readonly ValueKind Kind = new("house-number", new Text("Hausnummer", "house number"), "string", cell => Plain.Read(cell, 500, Read));

    static readonly Regex number = Pattern(@"^[0-9]{1,4}( ?[a-zA-Z])?( [1-9]/[1-9])?([-/+]([0-9]{1,4}( ?[a-zA-Z])?|[a-zA-Z])){0,8}\z");
    static readonly Regex dayAndMonth = Pattern(@"^([0-9]{1,2})(\. ?|-| )([A-Za-zäÄ]{3,9})\.?([ -][0-9]{2,4})?\z");
    static readonly Regex monthAndNumber = Pattern(@"^([A-Za-zäÄ]{3,9})\.?[ -]([0-9]{1,4})\z");
    static readonly Regex date = Pattern(@"^([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{2,4})?( [0-9:]+)?\z");
    static readonly Regex isoDate = Pattern(@"^[0-9]{4}-([0-9]{2})-([0-9]{2})([T ].*)?\z");
    static readonly Regex serial = Pattern(@"^[345][0-9]{4}\z");

    static Reading Read(string cell)
    {
        if (FromDate(cell) is { } meant) return Reading.Wrong(
            new("Das ist ein Datum. Vermutlich hat Excel die Hausnummer verwandelt.", "This is a date. Excel probably turned the house number into one."),
            new("Tragen Sie die Hausnummer neu ein und formatieren Sie die Spalte als Text.", "Type the house number again and format the column as text."), meant);
        var tidy = Tidy(cell);
        return number.IsMatch(tidy) ? Reading.Of(tidy) : Reading.Wrong(
            new("Das ist keine Hausnummer.", "This is no house number."),
            new("Schreiben Sie nur die Nummer, zum Beispiel 15, 15 a oder 1-3. Alles andere gehört in den Adresszusatz.", "Write the number only, e.g. 15, 15 a or 1-3. Anything else belongs in the address addition."));
    }

    static string Tidy(string cell)
    {
        var text = cell.Replace('–', '-').Replace('—', '-').Replace('\u2011', '-').Replace('−', '-');
        foreach (var sign in new[] { "-", "/", "+" })
            text = string.Join(sign, text.Split(sign).Select(part => part.Trim()));
        return text;
    }

    static string? FromDate(string cell)
    {
        if (dayAndMonth.Match(cell) is { Success: true } d && Months.Of(d.Groups[3].Value) is > 0 and var month) return Pair(d.Groups[1].Value, month);
        if (monthAndNumber.Match(cell) is { Success: true } m && Months.Of(m.Groups[1].Value) is > 0 and var first) return $"{first}-{Number(m.Groups[2].Value)}";
        if (date.Match(cell) is { Success: true } g) return Pair(g.Groups[1].Value, Number(g.Groups[2].Value));
        if (isoDate.Match(cell) is { Success: true } i) return Pair(i.Groups[2].Value, Number(i.Groups[1].Value));
        return serial.IsMatch(cell) && DateValue.OfSerial(Number(cell)) is var day ? $"{day.Day}-{day.Month}" : null;
    }

    static string Pair(string day, int month) => $"{Number(day)}-{month}";

    static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    static Regex Pattern(string pattern) => new(pattern, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
}
