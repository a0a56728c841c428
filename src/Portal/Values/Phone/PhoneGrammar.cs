using System.Text.RegularExpressions;

namespace Portal.Values;

/// <summary>The parts of a phone number as Germans write it (DIN 5008 and its many deviations).</summary>
static class PhoneGrammar
{
    /// <summary>Numbers without an area code that work in all of Germany: emergencies, 116xxx (EU), 115, rescue transport.</summary>
    static readonly string[] shortNumbers = ["110", "112", "115", "19222"];

    static readonly Regex trunkZero = new(@"^\(0\)", RegexOptions.CultureInvariant);

    public static bool IsSeparator(char c) => c is ' ' or '-' or '/' or '.' or '–' or '—' or '\u2011' or '−';

    /// <summary>True where a second number begins: another bracket or plus, or a slash after what is a whole number already.</summary>
    public static bool HasSecondNumber(string cell)
    {
        var opening = cell.IndexOf('(', 1);
        if (cell.Length > 0 && cell.LastIndexOf('+') > 0 || opening > 0 && DigitsIn(cell[..opening]) > 5) return true;
        var slash = cell.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0) return false;
        var isArea = cell[0] is '0' or '+' && DigitsIn(cell[..slash]) <= (cell[0] == '+' ? 8 : 6) || cell.StartsWith('(') && DigitsIn(cell[..slash]) <= 6;
        return !isArea || cell.IndexOf('/', slash + 1) >= 0;
    }

    /// <summary>The first number in a cell that holds more, in canonical form; null where it cannot be cut out.</summary>
    public static string? First(string cell)
    {
        var start = cell.AsSpan().IndexOfAny("0123456789+(");
        if (start < 0) return null;
        var length = 0;
        while (start + length < cell.Length && (char.IsAsciiDigit(cell[start + length]) || IsSeparator(cell[start + length]) || cell[start + length] is '(' or ')' or '+')) length++;
        var number = cell.Substring(start, length).Trim(' ', '-', '/', '.', '–');
        while (number.Length > 0 && HasSecondNumber(number))
            number = number[..Math.Max(0, Math.Max(number.LastIndexOf('/'), Math.Max(number.LastIndexOf('+'), number.LastIndexOf('('))))].Trim(' ', '-', '/');
        return number.Length > 0 ? Canonical(number) : null;
    }

    /// <summary>The canonical form of one number, or null.</summary>
    public static string? Canonical(string cell)
    {
        var digits = string.Concat(cell.Where(char.IsAsciiDigit));
        if (digits.Length is < 3 or > 17 || !IsWellFormed(cell)) return null;
        if (cell[0] != '+' && Array.IndexOf(shortNumbers, digits) >= 0) return digits;
        if (cell[0] != '+' && digits.Length == 6 && digits.StartsWith("116", StringComparison.Ordinal)) return "116 " + digits[3..];
        if (cell.StartsWith("00", StringComparison.Ordinal)) return International(cell[2..]);
        if (cell[0] == '+') return International(cell[1..]);
        return digits[0] == '0' ? National(cell) : null;
    }

    static string? International(string rest)
    {
        rest = rest.Trim();
        if (!rest.StartsWith("49", StringComparison.Ordinal))
        {
            var groups = Groups(rest);
            var length = groups.Sum(g => g.Length);
            return length is >= 7 and <= 15 && groups[0][0] != '0' ? "+" + string.Join(' ', groups) : null;
        }
        var national = trunkZero.Replace(rest[2..].TrimStart(' ', '-', '/', '.'), "").Trim();
        if (national.StartsWith("(0", StringComparison.Ordinal)) national = "(" + national[2..];
        if (national.StartsWith('0')) national = national[1..];
        return Germany(national);
    }

    static string? National(string cell)
    {
        var zero = cell.IndexOf('0', StringComparison.Ordinal);
        return Germany(cell[..zero] + cell[(zero + 1)..]);
    }

    // Without the trunk zero. An area code ends at a bracket or slash, else with the first group.
    static string? Germany(string number)
    {
        var end = number.IndexOf(')', StringComparison.Ordinal) is var bracket and > 0 ? bracket : number.IndexOf('/', StringComparison.Ordinal);
        var groups = Groups(number);
        var area = end > 0 ? string.Concat(Groups(number[..end])) : groups.Count > 1 ? groups[0] : "";
        var rest = end > 0 ? Groups(number[(end + 1)..]) : groups.Count > 1 ? groups[1..] : groups;
        var all = area + string.Concat(rest);
        if (all.Length is < 6 or > 13 || all[0] == '0') return null;
        if (area.Length is < 2 or > 5 || rest.Count == 0) return "+49 " + all;
        return $"+49 {area} {(rest.Exists(g => g.Length <= 2) ? string.Concat(rest) : string.Join(' ', rest))}";
    }

    static List<string> Groups(string text) => [.. text.Split([' ', '-', '/', '.', '–', '—', '\u2011', '−', '(', ')'], StringSplitOptions.RemoveEmptyEntries)];

    static bool IsWellFormed(string cell)
    {
        if (cell.AsSpan(1).Contains('+') || cell[0] is not ('+' or '(') && !char.IsAsciiDigit(cell[0])) return false;
        var (open, close) = (cell.IndexOf('(', StringComparison.Ordinal), cell.IndexOf(')', StringComparison.Ordinal));
        return cell.All(c => char.IsAsciiDigit(c) || IsSeparator(c) || c is '(' or ')' or '+')
            && open == cell.LastIndexOf('(') && close == cell.LastIndexOf(')') && open < 0 == close < 0 && open <= close;
    }

    static int DigitsIn(string text) => text.Count(char.IsAsciiDigit);
}
