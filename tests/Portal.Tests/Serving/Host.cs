using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Portal.Publish;

namespace Portal.Tests.Serving;

/// <summary>How a host reads a path of _headers, from its documentation and published code; both join what several rules say.</summary>
/// <param name="Pattern">The regular expression that the host makes of a path; null where it drops the rule.</param>
/// <param name="AddsCors">Cloudflare Pages allows everything to everyone unless a rule takes it away.</param>
sealed partial record Host(string Name, Func<string, string?> Pattern, bool AddsCors)
{
    public static readonly Host Cloudflare = new("Cloudflare Pages", path => path.Count(c => c == '*') > 1
        ? null
        : "^" + Placeholder().Replace(Regex.Escape(path).Replace(@"\*", ".*"), "[^/]+") + "$", AddsCors: true);

    // A dot beside "*" stays a wildcard for one character in the published parser; case and a final slash do not matter.
    public static readonly Host Netlify = new("Netlify", path => "(?i)^/" + string.Join('/', path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Part)) + "/?$", AddsCors: false);

    readonly ConcurrentDictionary<string, Regex?> regexes = new();

    /// <summary>What a header says with a path, one entry for each rule that names it.</summary>
    public IReadOnlyList<string> Says(string header, string path, IEnumerable<string> lines)
    {
        List<string> said = AddsCors && header == "Access-Control-Allow-Origin" ? ["*"] : [];
        var fits = false;
        var ours = false;
        foreach (var line in lines)
        {
            if (line[0] == '/') fits = Fits(line, path);
            else if (fits && AddsCors && line.Trim() == "! " + header) said.Clear();
            else if (fits && line.TrimStart().StartsWith(header + ": ", StringComparison.OrdinalIgnoreCase))
            {
                // Its own value gives way to the first of ours.
                if (!ours) said.Clear();
                ours = true;
                said.Add(line.Trim()[(header.Length + 2)..]);
            }
        }
        return said;
    }

    /// <summary>True where a path of _headers or _redirects means this address.</summary>
    public bool Fits(string pattern, string path) => regexes.GetOrAdd(pattern, p => Pattern(p) is { } text ? new Regex(text) : null)?.IsMatch(path) ?? false;

    /// <summary>The types that both hosts give by the suffix themselves, as far as our rules rely on it.</summary>
    public static bool Knows(string path) => MediaTypes.Others.Any(t => path.EndsWith(t.Suffix, StringComparison.Ordinal)) || path.EndsWith(".json", StringComparison.Ordinal) || path.EndsWith('/');

    static string Part(string part) => part switch
    {
        "*" => "?(.*)",
        _ when part[0] == ':' => "([^/]+)",
        _ when part.Contains('*') => part.Replace("*", "(.*)"),
        _ => Regex.Escape(part),
    };

    public override string ToString() => Name;

    [GeneratedRegex(@":[A-Za-z]\w*")]
    private static partial Regex Placeholder();
}
