using Portal.Model;

namespace Portal.Pages;

/// <summary>The only way from a cell or a setting to an href: what is not plainly a web, mail or phone address becomes no link.</summary>
public static class Links
{
    /// <summary>An absolute http or https address, or null.</summary>
    public static string? Web(string? cell) =>
        Uri.TryCreate(cell?.Trim(), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Host.Length > 0 ? uri.AbsoluteUri : null;

    /// <summary>What people read for a web address: host and path, no scheme.</summary>
    public static string Shown(string web)
    {
        var uri = new Uri(web);
        return uri.Host.StartsWith("www.", StringComparison.Ordinal) ? uri.Host[4..] : uri.Host;
    }

    /// <summary>A mailto address, or null where the cell holds no single mail address.</summary>
    public static string? Mail(string? cell) => cell is not null && cell.Count(c => c == '@') == 1 && !cell.Any(IsOddInMail)
        ? "mailto:" + Uri.EscapeDataString(cell).Replace("%40", "@") : null;

    /// <summary>A tel address (RFC 3966), or null where the cell holds no number.</summary>
    public static string? Tel(string? cell)
    {
        var digits = string.Concat((cell ?? "").Replace("(0)", "").Where(char.IsAsciiDigit));
        return digits.Length < 3 ? null : "tel:" + (cell!.TrimStart().StartsWith('+') ? "+" : "") + digits;
    }

    /// <summary>Where to report a mistake in an entry: the portal's own page ({id} is the entry), else a mail to those who keep the data.</summary>
    public static string? Report(View view, Centre centre)
    {
        if (Web(view.Site.ReportUrl?.Replace("{id}", Uri.EscapeDataString(centre.Id))) is { } page) return page;
        var party = view.Lookups.Sources.GetValueOrDefault(centre.Source)?.Steward ?? view.Site.Publisher;
        var mail = Mail(view.Site.ReportUrl?.Replace("mailto:", "")) ?? Mail(party.Email) ?? Mail(view.Site.Publisher.Email);
        return mail is null ? null : $"{mail}?subject={Uri.EscapeDataString(view.T("report.subject", centre.Id))}";
    }

    static bool IsOddInMail(char c) => char.IsWhiteSpace(c) || char.IsControl(c) || c is '<' or '>' or '"' or ',' or ';' or '\\';
}
