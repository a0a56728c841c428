using System.Text.RegularExpressions;

namespace Portal.Shape;

/// <summary>Addresses from cells that may become links: a last wall behind the rules, since a link is where text turns into action.</summary>
public static partial class SafeLink
{
    /// <summary>The address in its escaped form if it is http or https; null for every other.</summary>
    public static string? Web(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp) ? uri.AbsoluteUri : null;

    /// <summary>tel: with digits only (RFC 3966); null for anything that is not one number.</summary>
    public static string? Phone(string? text)
    {
        var digits = Filler().Replace(text ?? "", "");
        return Number().IsMatch(digits) ? "tel:" + digits : null;
    }

    /// <summary>mailto: of one plain address; null for anything that could carry more than that.</summary>
    public static string? Mail(string? text) =>
        text is { Length: > 2 } && text.IndexOf('@') is var at and > 0 && at == text.LastIndexOf('@') && at < text.Length - 1
            && text.All(c => char.IsAsciiLetterOrDigit(c) || ".!$'*+-/=^_`{|}~@".Contains(c))
            ? "mailto:" + text : null;

    [GeneratedRegex(@"[\s()/.–-]")]
    private static partial Regex Filler();

    [GeneratedRegex(@"^\+?[0-9]+\z")]
    private static partial Regex Number();
}
