using Portal.Model;
using Portal.Read;

namespace Portal.Check.Rules;

/// <summary>Pages and catalogue turn settings into links; one that is not whole leads nowhere.</summary>
public sealed class SettingAddress : IRule
{
    // Reading itself looks at these.
    static readonly HashSet<string> read = ["report_url", "repository_url", "map_tiles_attribution_url"];

    public string Id => "setting-address";
    public Severity Severity => Severity.Warning;
    public Text Promise => new("Adressen in site.yml sind vollständig und ohne Leerzeichen.", "Addresses in site.yml are complete and without blanks.");

    public IEnumerable<Finding> Check(Draft draft) =>
        from setting in draft.Site.Settings
        where setting.Key.EndsWith("_url", StringComparison.Ordinal) && !read.Contains(setting.Key) && !IsWhole(setting.Value)
        select this.Finding(new(draft.Terms.File, 0, setting.Key),
            new($"„{Shown.Cell(setting.Value)}“ ist keine vollständige Webadresse.", $"“{Shown.Cell(setting.Value)}” is no complete web address."),
            new("Schreiben Sie die ganze Adresse mit https:// am Anfang und ohne Leerzeichen.", "Write the whole address starting with https:// and without blanks."))
            .Proposing(Proposal(setting.Value));

    static bool IsWhole(string text) => Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && !text.Any(char.IsWhiteSpace);

    static string? Proposal(string text) =>
        IsWhole("https://" + text) && text.Contains('.') && !text.Contains(':') ? "https://" + text
        : Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address.AbsoluteUri : null;
}
