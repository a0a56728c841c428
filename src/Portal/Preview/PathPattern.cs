using System.Text.RegularExpressions;

namespace Portal.Preview;

/// <summary>A path of _headers or _redirects, read as Cloudflare Pages does: one "*" for any characters, ":name" for one segment.</summary>
/// <remarks>A rule with two "*" fits nothing there, so it fits nothing here.</remarks>
sealed partial class PathPattern
{
    readonly Regex? regex;

    public PathPattern(string pattern)
    {
        if (pattern.Count(c => c == '*') > 1) return;
        var text = string.Join("(?<splat>.*)", pattern.Split('*').Select(Regex.Escape));
        regex = new(@"\A" + Placeholder().Replace(text, "(?<$1>[^/]+)") + @"\z", RegexOptions.CultureInvariant | RegexOptions.Singleline);
    }

    public bool Fits(string path) => regex?.IsMatch(path) ?? false;

    /// <summary>The target with what the wildcards stand for in a path; null where the path does not fit.</summary>
    public string? Lead(string path, string target) => regex?.Match(path) is { Success: true } match
        ? Placeholder().Replace(target, name => match.Groups[name.Groups[1].Value] is { Success: true } found ? found.Value : name.Value)
        : null;

    [GeneratedRegex(@":([A-Za-z]\w*)")]
    private static partial Regex Placeholder();
}
