using System.Globalization;
using System.Text.RegularExpressions;
using Portal.Model;

namespace Portal.Values;

/// <summary>Numbers as German and English spreadsheets write them.</summary>
public static class NumberValue
{
    /// <summary>Canonical: digits, a minus where needed, no leading zeros; within the range of a 32-bit integer.</summary>
    public static readonly ValueKind Integer = new("integer", new Text("ganze Zahl", "integer"), "integer", cell => Plain.Read(cell, 500, ReadInteger));

    /// <summary>Canonical: decimal point, no leading or trailing zeros, so that 12.3640 and 12,364 are the same.</summary>
    public static readonly ValueKind Decimal = new("decimal", new Text("Zahl", "number"), "number", cell => Plain.Read(cell, 500, ReadDecimal));

    static readonly Regex whole = Pattern(@"^[+-]?[0-9]{1,15}\z");
    static readonly Regex grouped = Pattern(@"^[+-]?[0-9]{1,3}((\.[0-9]{3}){1,4}|( [0-9]{3}){1,4})\z");
    static readonly Regex wholeWithZeros = Pattern(@"^[+-]?[0-9]{1,15}[.,]0{1,12}\z");
    static readonly Regex english = Pattern(@"^[+-]?[0-9]{1,3}(,[0-9]{3}){1,4}\z");
    static readonly Regex fraction = Pattern(@"^[+-]?[0-9]{1,15}([.,][0-9]{1,12})?\z");
    static readonly Regex germanGrouped = Pattern(@"^[+-]?[0-9]{1,3}(\.[0-9]{3}){1,4},[0-9]{1,12}\z");
    static readonly Regex englishGrouped = Pattern(@"^[+-]?[0-9]{1,3}(,[0-9]{3}){1,4}\.[0-9]{1,12}\z");
    static readonly Regex scientific = Pattern(@"^[+-]?[0-9]+([.,][0-9]+)?[eE][+-]?[0-9]+\z");

    static Reading ReadInteger(string cell)
    {
        if (whole.IsMatch(cell)) return InRange(cell);
        if (grouped.IsMatch(cell)) return InRange(cell.Replace(".", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal));
        if (wholeWithZeros.IsMatch(cell)) return InRange(cell[..cell.IndexOfAny(['.', ','])]);
        if (english.IsMatch(cell)) return Reading.Wrong(
            new("Das Komma kann Tausender oder Nachkommastellen trennen.", "The comma may separate thousands or decimals."),
            new("Schreiben Sie die Zahl ohne Komma und ohne Punkt.", "Write the number without comma or dot."), cell.Replace(",", "", StringComparison.Ordinal));
        return fraction.IsMatch(cell)
            ? Reading.Wrong(new("Hier steht eine Zahl mit Nachkommastellen.", "This number has decimals."), new("Schreiben Sie eine ganze Zahl.", "Write a whole number."))
            : NotANumber(cell);
    }

    static Reading ReadDecimal(string cell)
    {
        if (germanGrouped.IsMatch(cell)) return Point(cell.Replace(".", "", StringComparison.Ordinal));
        if (englishGrouped.IsMatch(cell)) return Point(cell.Replace(",", "", StringComparison.Ordinal));
        return fraction.IsMatch(cell) ? Point(cell) : NotANumber(cell);
    }

    static Reading Point(string cell) => Reading.Of(
        decimal.Parse(cell.Replace(',', '.'), NumberStyles.Number, CultureInfo.InvariantCulture).ToString("0.############", CultureInfo.InvariantCulture) is var text && text == "-0" ? "0" : text);

    static Reading InRange(string digits) => int.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
        ? Reading.Of(number.ToString(CultureInfo.InvariantCulture))
        : Reading.Wrong(new("Die Zahl ist zu groß.", "The number is too large."), new("Prüfen Sie, ob zwei Zahlen zusammengerutscht sind.", "Check whether two numbers ran together."));

    static Reading NotANumber(string cell)
    {
        if (scientific.IsMatch(cell)) return Reading.Wrong(
            new("Excel hat die Zahl in eine Potenz verwandelt; die letzten Ziffern sind verloren.", "Excel turned the number into a power of ten; its last digits are lost."),
            new("Tragen Sie die Zahl neu ein und formatieren Sie die Spalte als Text.", "Type the number again and format the column as text."));
        return IsSign(cell)
            ? Reading.Wrong(
                new($"„{cell}“ ist ein Zeichen der Statistik und keine Zahl.", $"“{cell}” is a sign used in statistics, not a number."),
                new("Lassen Sie die Zahl leer. Bei Besuchszahlen schreiben Sie den Grund in die Spalte wertstatus, zum Beispiel u für geheim.",
                    "Leave the number empty. For visit counts put the reason into the column wertstatus, e.g. u for suppressed."))
            : Reading.Wrong(new("Hier muss eine Zahl stehen.", "A number must stand here."), new("Schreiben Sie nur Ziffern, ohne Einheit und ohne Text.", "Write digits only, without unit or text."));
    }

    static bool IsSign(string cell) => cell.ToLowerInvariant() is "." or "-" or "–" or "—" or "/" or "x" or "…" or "..." or "*" or "•" or "u" or "k.a." or "k. a." or "keine angabe"
        || cell[0] is '<' or '>' or '≤' or '≥' or '~' && cell.Length <= 12;

    static Regex Pattern(string pattern) => new(pattern, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
}
