using System.Text.RegularExpressions;

namespace Portal.Import;

/// <summary>Takes "Karl-Liebknecht-Str. 15-17 b, Hinterhaus, 04275 Leipzig" apart.</summary>
static partial class AddressParts
{
    public static IReadOnlyDictionary<string, string> Of(string cell)
    {
        var text = OneLine.Of(cell);
        var place = text.Length <= Parts.MaximumLength ? Place().Match(text) : Match.Empty;
        var line = place.Success ? text[..place.Index].Trim(separators) : text;
        var (street, number, rest) = Street(line);
        return new Dictionary<string, string>
        {
            ["street"] = street,
            ["house_number"] = number,
            ["address_rest"] = rest,
            ["postcode"] = place.Groups["postcode"].Value,
            ["town"] = place.Groups["town"].Value.Trim(separators),
        };
    }

    static (string Street, string Number, string Remainder) Street(string line)
    {
        // "siehe: …" and the like is no street.
        if (line.Contains(':') || line.Length > 300) return ("", "", line);
        var match = Line().Match(line);
        return match.Success
            ? (match.Groups["street"].Value.Trim(separators), match.Groups["number"].Value.Trim(), match.Groups["rest"].Value.Trim(separators))
            : (line.Trim(separators), "", "");
    }

    static readonly char[] separators = [' ', ',', ';', '-', '–', '/'];

    [GeneratedRegex(@"(?:^|[\s,;])(?:D\s?-\s?)?(?<postcode>\d{5})\s+(?<town>\p{L}[^\d]*)$")]
    private static partial Regex Place();

    // A number, a letter after it, and more numbers behind "-", "/" or "+"; a number before a full stop is an ordinal ("18. Oktober", "2. Etage").
    [GeneratedRegex(@"^(?<street>\D+(?:\d+\.\s?\D+)*?)(?<=[\s.])(?<number>\d+(?![\d.])(?:\s?[a-zA-Z](?![\w.]))?(?:\s?[-–/+]\s?(?:\d+(?![\d.])(?:\s?[a-zA-Z](?![\w.]))?|[a-zA-Z](?![\w.])))*)(?<rest>.*)$")]
    private static partial Regex Line();
}
