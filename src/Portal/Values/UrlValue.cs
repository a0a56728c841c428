using System.Text.RegularExpressions;
using Portal.Model;

namespace Portal.Values;

/// <summary>Web addresses that may become links.</summary>
public static class UrlValue
{
    public const int Longest = 2000;

    /// <summary>Canonical: http or https, ASCII only (RFC 3986; host in Punycode), at most 2000 characters, no slash after a bare host.</summary>
    public static readonly ValueKind Kind = new("url", new Text("Webadresse", "web address"), "string", cell => Plain.Read(cell, Longest, Read));

    static readonly Regex scheme = new(@"^[a-zA-Z][a-zA-Z0-9+-]*:", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
    static readonly Regex port = new(@"^[^/:@?#]+:[0-9]{1,5}(/|\z)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
    static readonly Regex typing = new(@"^(https?)[.;,:]?/{1,3}|^(https?)[.;,]//", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.IgnoreCase);

    static Reading Read(string cell)
    {
        if (cell.Contains(' ', StringComparison.Ordinal)) return Mixed(cell);
        if (cell.IndexOfAny(['<', '>', '"', '\'', '`', '{', '}', '|', '\\', '^']) >= 0) return NotAnAddress();
        if (IsHttp(cell)) return Link(cell) is { } link ? Reading.Of(link) : NotAnAddress();
        if (typing.Match(cell) is { Success: true } slip) return WithoutScheme("https://" + cell[slip.Length..].TrimStart('/', ':'));
        if (cell.Contains('@', StringComparison.Ordinal)) return Reading.Wrong(
            new("Hier steht eine E-Mail-Adresse.", "This is an e-mail address."), new("Sie gehört in die Spalte email.", "It belongs in the column email."));
        if (scheme.IsMatch(cell) && !port.IsMatch(cell)) return Reading.Wrong(
            new("Nur Adressen mit http:// oder https:// dürfen Links werden.", "Only addresses with http:// or https:// may become links."),
            new("Schreiben Sie die Adresse einer Webseite mit https:// am Anfang.", "Write the address of a web page starting with https://."));
        return WithoutScheme("https://" + cell.TrimStart('/'));
    }

    static bool IsHttp(string cell) => cell.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || cell.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    static Reading Mixed(string cell) => Reading.Wrong(
        new("In der Zelle steht mehr als eine Webadresse: Leerzeichen, Text oder eine E-Mail-Adresse.", "The cell holds more than a web address: blanks, text or an e-mail address."),
        new("Lassen Sie nur eine Webadresse stehen. E-Mail und Hinweise haben eigene Spalten.", "Leave one web address only. E-mail and notes have their own columns."),
        cell.Split(' ').Select(word => word.Trim(',', ';', '(', ')')).Where(IsHttp).Select(Link).FirstOrDefault(link => link is not null));

    static Reading WithoutScheme(string proposal) => Link(proposal) is { } link
        ? Reading.Wrong(new("Am Anfang fehlt https://.", "It does not start with https://."), new("Öffnen Sie die Seite im Browser und kopieren Sie die ganze Adresse.", "Open the page in a browser and copy the whole address."), link)
        : NotAnAddress();

    static Reading NotAnAddress() => Reading.Wrong(
        new("Das ist keine Webadresse, die ein Link werden darf.", "This is no web address that may become a link."),
        new("Öffnen Sie die Seite im Browser und kopieren Sie die ganze Adresse, ohne Benutzernamen und Sonderzeichen.", "Open the page in a browser and copy the whole address, without user name and special characters."));

    static string? Link(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https") || uri.UserInfo.Length > 0) return null;
        if (HostName.Ascii(uri.Host) is not { } host) return null;
        var rest = Encoded(uri.PathAndQuery) + (uri.Fragment.Length > 0 ? "#" + Encoded(uri.Fragment[1..]) : "");
        var link = $"{uri.Scheme}://{host}{(uri.IsDefaultPort ? "" : ":" + uri.Port)}{(rest == "/" ? "" : rest)}";
        return link.Length <= Longest && link.All(c => c is > ' ' and < '\u007F') ? link : null;
    }

    // What browsers send as it is and RFC 3986 wants encoded: brackets (TYPO3 writes ?tx_news[id]=1) and a second "#".
    static string Encoded(string part) => part.Replace("[", "%5B", StringComparison.Ordinal).Replace("]", "%5D", StringComparison.Ordinal).Replace("#", "%23", StringComparison.Ordinal);
}
