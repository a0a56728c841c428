using System.Text.RegularExpressions;
using Portal.Model;

namespace Portal.Values;

/// <summary>One phone number in the form that people read and tel: needs.</summary>
public static class PhoneValue
{
    /// <summary>Canonical: "+49 341 9636120" (international, E.164 digits with blanks), or a short number as it is dialled ("116 111").</summary>
    public static readonly ValueKind Kind = new("phone", new Text("Telefonnummer", "phone number"), "string", cell => Plain.Sound(cell, Read));

    static readonly Regex label = new(@"^(telefon|tel|fon|phone)\b[.: ]*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
    static readonly Regex scientific = new(@"^[0-9]+([.,][0-9]+)?[eE]\+?[0-9]+\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
    static readonly Regex severalWords = new(@"[,;|\n]| oder | und | u\. | o\. | bzw\.? ", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.IgnoreCase);

    static readonly Text one = new("Schreiben Sie eine Nummer mit Vorwahl, zum Beispiel +49 341 123456. Weitere Nummern gehören in den Hinweis.",
        "Write one number with its area code, e.g. +49 341 123456. Further numbers belong in the note.");

    static Reading Read(string cell)
    {
        if (Plain.Refusal(cell, 300) is { } refused) return refused;
        var lines = string.Join('\n', cell.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(Plain.Line).Where(line => line.Length > 0));
        return lines.Length > 0 ? ReadLine(label.Replace(lines, "")) : Plain.Read(cell, 300, Reading.Of);
    }

    static Reading ReadLine(string cell)
    {
        if (scientific.IsMatch(cell)) return Reading.Wrong(
            new("Excel hat die Telefonnummer in eine Potenz verwandelt; ihre letzten Ziffern sind verloren.", "Excel turned the phone number into a power of ten; its last digits are lost."),
            new("Tragen Sie die Nummer neu ein und formatieren Sie die Spalte als Text.", "Type the number again and format the column as text."));
        if (severalWords.IsMatch(cell) || PhoneGrammar.HasSecondNumber(cell)) return Reading.Wrong(
            new("In der Zelle steht mehr als eine Telefonnummer.", "The cell holds more than one phone number."), one, PhoneGrammar.First(cell));
        if (cell.Any(char.IsLetter)) return Reading.Wrong(
            new("Neben der Telefonnummer steht noch Text.", "There is text beside the phone number."), one, PhoneGrammar.First(cell));
        return PhoneGrammar.Canonical(cell) is { } number ? Reading.Of(number) : Incomplete(cell);
    }

    static Reading Incomplete(string cell)
    {
        var digits = string.Concat(cell.Where(char.IsAsciiDigit));
        if (cell.Any(c => !char.IsAsciiDigit(c) && !PhoneGrammar.IsSeparator(c) && c is not '(' and not ')' and not '+') || digits.Length == 0)
            return Reading.Wrong(new("Das ist keine Telefonnummer.", "This is no phone number."), one);
        if (digits.Length > 15) return Reading.Wrong(
            new("Das sind zu viele Ziffern für eine Telefonnummer. Vielleicht sind es zwei.", "These are too many digits for a phone number. Perhaps there are two."), one);
        if (cell[0] is '0' or '+' or '(' || digits[0] == '0') return Reading.Wrong(
            new("Diese Telefonnummer ist unvollständig oder falsch geschrieben.", "This phone number is incomplete or misspelt."), one);
        return digits.Length < 9
            ? Reading.Wrong(new("Der Telefonnummer fehlt die Vorwahl.", "The phone number lacks its area code."), one)
            : Reading.Wrong(new("Der Telefonnummer fehlt die Null am Anfang; vermutlich hat Excel sie entfernt.", "The phone number lacks its leading zero; Excel probably removed it."), one, LostZero(digits));
    }

    // 49… is the country code or one of the area codes 049…, so only a long number gets a proposal.
    static string? LostZero(string digits) => digits.StartsWith("49", StringComparison.Ordinal) ? digits.Length >= 12 ? "+" + digits.Insert(2, " ") : null : "+49 " + digits;
}
