using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Portal.Model;
using Portal.Values;

namespace Portal.Read;

/// <summary>Fills {{key}} in prose: Markdown only ever sees a token of letters without meaning, so that a setting cannot become markup.</summary>
sealed class Placeholders(IReadOnlyDictionary<string, string> settings)
{
    const char Open = '\uE000';
    const char Close = '\uE001';
    readonly List<string> values = [];

    /// <summary>The text with a token for each known key; one without a value stays as it is and is a finding.</summary>
    public string Mark(string text, Spot first, List<Finding> findings)
    {
        var clean = text.Replace(Open, '\uFFFD').Replace(Close, '\uFFFD');
        return Regex.Replace(clean, @"<\{\{[ \t]*([A-Za-z0-9_.-]+)[ \t]*\}\}>|\{\{[ \t]*([A-Za-z0-9_.-]+)[ \t]*\}\}", match =>
        {
            var (key, isLink) = match.Groups[1].Success ? (match.Groups[1].Value, true) : (match.Groups[2].Value, false);
            if (settings.GetValueOrDefault(key) is not { Length: > 0 } value)
            {
                findings.Add(Unknown(first with { Line = first.Line + clean.AsSpan(0, match.Index).Count('\n') }, key, settings.Keys));
                return match.Value;
            }
            return string.Join("\n- ", Items(clean, match, value).Select(item => isLink ? Link(item) : Token(item)));
        });
    }

    // A placeholder that is an item of a list by itself makes an item of each line of its value.
    static string[] Items(string text, Match match, string value) =>
        text.AsSpan(0, match.Index) is var before && (before.EndsWith("\n- ") || before is "- ") && text.AsSpan(match.Index + match.Length) is var after && (after.IsEmpty || after[0] == '\n')
            ? value.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : [value];

    string Token(string value)
    {
        values.Add(value);
        return Open + (values.Count - 1).ToString(CultureInfo.InvariantCulture) + Close;
    }

    // "<{{key}}>" is a link as "<address>" is in Markdown; what is neither mail, web nor a number to call stays text.
    string Link(string value)
    {
        if (Regex.IsMatch(value, @"^\+?[0-9][0-9 ()/-]{3,30}\z")) return $"[{Token(value.Replace(' ', '\u00A0').Replace('-', '\u2011'))}](tel:{Regex.Replace(value, "[^+0-9]", "")})";
        var token = Token(value);
        return value.StartsWith("https://", StringComparison.Ordinal) || value.StartsWith("http://", StringComparison.Ordinal) ? $"[{token}]({token})"
            : value.Contains('@') && !value.Any(char.IsWhiteSpace) ? $"[{token}](mailto:{token})"
            : token;
    }

    /// <summary>Tokens in finished HTML become escaped values.</summary>
    public string Fill(string html) => Replace(html, WebUtility.HtmlEncode);

    /// <summary>Tokens in plain text become plain values.</summary>
    public string Plain(string text) => Replace(text, value => value);

    string Replace(string text, Func<string, string> written) =>
        Regex.Replace(text, $"{Open}([0-9]+){Close}", match => written(values[int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)]));

    static Finding Unknown(Spot spot, string key, IEnumerable<string> keys)
    {
        var nearest = Normal.Nearest(key, keys);
        return new("placeholder", Severity.Warning, spot with { Column = key },
            new($"Für den Platzhalter {{{{{Problems.Short(key)}}}}} steht nichts in site.yml.", $"site.yml has nothing for the placeholder {{{{{Problems.Short(key)}}}}}."),
            nearest is null ? new($"„{key}“ in site.yml eintragen.", $"Add “{key}” to site.yml.") : new($"Ist „{nearest}“ gemeint? Sonst „{key}“ in site.yml eintragen.", $"Is “{nearest}” meant? Else add “{key}” to site.yml."), nearest);
    }
}
