using System.Text.RegularExpressions;

namespace Portal.Import;

/// <summary>Finds the first number in "(0341) 9 63 61 20 oder 9 63 61 47" and keeps all else.</summary>
static partial class PhoneParts
{
    public static IReadOnlyDictionary<string, string> Of(string cell)
    {
        var text = OneLine.Of(cell);
        var match = text.Length <= Parts.MaximumLength ? Number().Match(text) : Match.Empty;
        if (!match.Success) return new Dictionary<string, string> { ["first_number"] = "", ["other_numbers"] = text };
        var number = match.Value;
        // "9 73 68 50 / 51" and "30 35-203/4" name a second extension.
        if (Extension().Match(number) is { Success: true } extension && number[..extension.Index].Count(char.IsAsciiDigit) >= 6) number = number[..extension.Index];
        var rest = $"{text[..match.Index].Trim(separators)} {text[(match.Index + number.Length)..].Trim(separators)}".Trim(separators);
        return new Dictionary<string, string> { ["first_number"] = number.Trim(), ["other_numbers"] = rest };
    }

    static readonly char[] separators = [' ', ',', ';', '.', ':', '-', '–', '|'];

    [GeneratedRegex(@"(?:\+\s?|\(\s?)?\d(?:[\d\s()/\-–.]*\d)?")]
    private static partial Regex Number();

    [GeneratedRegex(@"\s?/\s?\d{1,3}$")]
    private static partial Regex Extension();
}
