using Portal.Shape;

namespace Portal.Publish.SiteFiles;

/// <summary>Whom to tell of a weakness (RFC 9116); left out where the portal names no e-mail address.</summary>
/// <remarks>It ends a year after the first of the month, so that it changes once a month and is never valid for more than a year.</remarks>
static class SecurityText
{
    public const string Path = "/.well-known/security.txt";

    public static IEnumerable<OutputFile> Of(Website site)
    {
        if (SafeLink.Mail(site.Safe.Site.Publisher.Email) is not { } contact) return [];
        var today = site.Safe.Today;
        return
        [
            AllSiteFiles.Lines(Path,
            [
                $"Contact: {contact}",
                $"Expires: {XmlText.Moment(new DateOnly(today.Year + 1, today.Month, 1))}",
                "Preferred-Languages: de, en",
                $"Canonical: {site.Safe.Site.Host}{Path}",
            ]),
        ];
    }
}
