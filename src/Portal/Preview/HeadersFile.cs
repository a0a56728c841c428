namespace Portal.Preview;

/// <summary>Reads the site's own _headers, so that the preview sends what the real server will and a wrong rule is seen before it is live.</summary>
public sealed class HeadersFile
{
    readonly List<(string Pattern, string Name, string Value)> rules;

    HeadersFile(List<(string, string, string)> rules) => this.rules = rules;

    /// <summary>The rules of a text; lines that are neither path, header nor comment are left out, as servers do.</summary>
    public static HeadersFile Parse(string text)
    {
        var rules = new List<(string, string, string)>();
        var path = "";
        foreach (var line in text.Split('\n').Select(l => l.TrimEnd()).Where(l => l.Length > 0 && !l.TrimStart().StartsWith('#')))
        {
            if (!char.IsWhiteSpace(line[0])) path = line;
            else if (path.Length > 0 && line.IndexOf(':') is var colon and > 0) rules.Add((path, line[..colon].Trim(), line[(colon + 1)..].Trim()));
        }
        return new(rules);
    }

    public static HeadersFile Load(string folder) => Path.Combine(folder, "_headers") is var file && File.Exists(file) ? Parse(File.ReadAllText(file)) : Parse("");

    /// <summary>Headers for a path; values of several rules are joined with a comma, as servers do.</summary>
    public IReadOnlyDictionary<string, string> For(string path) => rules.Where(r => Matches(r.Pattern, path))
        .GroupBy(r => r.Name, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(g => g.Key, g => string.Join(", ", g.Select(r => r.Value)), StringComparer.OrdinalIgnoreCase);

    // One "*" a rule, as Cloudflare has it: any characters, slashes too.
    static bool Matches(string pattern, string path)
    {
        if (pattern.IndexOf('*') is not (var star and >= 0)) return pattern == path;
        return path.Length >= pattern.Length - 1 && path.StartsWith(pattern[..star], StringComparison.Ordinal) && path.EndsWith(pattern[(star + 1)..], StringComparison.Ordinal);
    }
}
