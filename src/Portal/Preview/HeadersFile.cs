namespace Portal.Preview;

/// <summary>Reads the site's own _headers, so that the preview sends what the real server will and a wrong rule is seen before it is live.</summary>
public sealed class HeadersFile
{
    readonly List<(PathPattern Path, string Name, string? Value)> rules;

    HeadersFile(List<(PathPattern, string, string?)> rules) => this.rules = rules;

    /// <summary>The rules of a text; lines that are neither path, header, removal ("! name") nor comment are left out, as servers do.</summary>
    public static HeadersFile Parse(string text)
    {
        var rules = new List<(PathPattern, string, string?)>();
        PathPattern? path = null;
        foreach (var line in text.Split('\n').Select(l => l.TrimEnd()).Where(l => l.Length > 0 && !l.TrimStart().StartsWith('#')))
        {
            if (!char.IsWhiteSpace(line[0])) path = new(line);
            else if (path is not null && Header(line.Trim()) is { } header) rules.Add((path, header.Name, header.Value));
        }
        return new(rules);
    }

    public static HeadersFile Load(string folder) => Path.Combine(folder, "_headers") is var file && File.Exists(file) ? Parse(File.ReadAllText(file)) : Parse("");

    /// <summary>Headers for a path; values of several rules are joined with a comma, as servers do.</summary>
    public IReadOnlyDictionary<string, string> For(string path)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (_, name, value) in rules.Where(r => r.Path.Fits(path)))
        {
            if (value is null) headers.Remove(name);
            else headers[name] = headers.TryGetValue(name, out var before) ? $"{before}, {value}" : value;
        }
        return headers;
    }

    static (string Name, string? Value)? Header(string line)
    {
        var colon = line.IndexOf(':');
        if (line[0] == '!' && colon < 0) return (line[1..].Trim(), null);
        return colon > 0 ? (line[..colon].Trim(), line[(colon + 1)..].Trim()) : null;
    }
}
