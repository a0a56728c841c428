using System.Text.RegularExpressions;

namespace Portal.Read;

/// <summary>Which addresses prose may hold.</summary>
static class ProseLinks
{
    static readonly string[] schemes = ["http", "https", "mailto", "tel"];

    /// <summary>An address with a scheme that does no harm, or one within the site.</summary>
    public static bool IsSafe(string url) => !HasTricks(url) && (Scheme(url) is { } scheme ? schemes.Contains(scheme) : IsOwn(url));

    /// <summary>An address within the site: no scheme and no other host.</summary>
    public static bool IsOwn(string url) => !HasTricks(url) && Scheme(url) is null && !url.StartsWith("//", StringComparison.Ordinal);

    public static bool IsExternal(string url) => Scheme(url) is "http" or "https";

    /// <remarks>Browsers skip control characters and take "\" for "/".</remarks>
    static bool HasTricks(string url) => url.Contains('\\') || url.Any(c => char.IsControl(c) || (char.IsWhiteSpace(c) && c != ' ')) || url.StartsWith(' ');

    static string? Scheme(string url) => Regex.Match(url, "^([^/?#:]*):") is { Success: true } match ? match.Groups[1].Value.ToLowerInvariant() : null;
}
