using Portal.Model;
using Portal.Shape;

namespace Portal.Pages;

/// <summary>What people read for an address, and where they report a mistake; cells become links only through <see cref="SafeLink"/>.</summary>
public static class Links
{
    /// <summary>The host alone, which says whose site it is; the path is noise on a phone.</summary>
    /// <param name="web">From <see cref="SafeLink.Web"/>.</param>
    public static string Shown(string web) =>
        new Uri(web).Host is var host && host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;

    /// <summary>Where to report a mistake in an entry: the portal's own page ({id} is the entry), else a mail to those who keep the data.</summary>
    public static string? Report(View view, Centre centre)
    {
        if (SafeLink.Web(view.Site.ReportUrl?.Replace("{id}", Uri.EscapeDataString(centre.Id))) is { } page) return page;
        var steward = view.Lookups.Sources.GetValueOrDefault(centre.Source)?.Steward;
        var mail = SafeLink.Mail(steward?.Email) ?? SafeLink.Mail(view.Site.Publisher.Email);
        return mail is null ? null : $"{mail}?subject={Uri.EscapeDataString(view.T("report.subject", centre.Id))}";
    }
}
