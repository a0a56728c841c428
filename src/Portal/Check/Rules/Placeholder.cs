using System.Net;
using System.Text.RegularExpressions;
using Portal.Model;
using Portal.Read;

namespace Portal.Check.Rules;

/// <summary>An imprint with gaps is no imprint: the law asks for these pages, so a site with gaps in them may only be a draft.</summary>
public sealed class Placeholder : IRule
{
    static readonly Regex tag = new("<[^>]*>", RegexOptions.NonBacktracking);
    static readonly Regex gap = new(@"\[[^\[\]]{2,}\]|bitte (hier )?(ergänzen|ausfüllen|eintragen)|lorem ipsum|\b(TODO|XXX)\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public string Id => "placeholder";
    public Severity Severity => Severity.Error;
    public Text Promise => new("Impressum, Datenschutz und Barrierefreiheit sind vollständig ausgefüllt.", "Imprint, privacy and accessibility pages are filled in completely.");

    public IEnumerable<Finding> Check(Draft draft) =>
        from page in draft.Prose
        where page.IsDuty
        let gaps = Gaps(page)
        where gaps.Count > 0
        select this.Finding(new(page.File), Problem(gaps),
            new("Tragen Sie Ihre Angaben ein, in der Datei oder in site.yml. Für einen Entwurf schreiben Sie draft: true in site.yml.",
                "Enter your details, in the file or in site.yml. For a draft write draft: true into site.yml."))
            .Weighing(draft.Site.Draft ? Severity.Warning : Severity.Error);

    /// <summary>Gaps in what people read; a {{key}} without a setting is found while reading.</summary>
    static List<string> Gaps(ProsePage page) => [.. gap.Matches(WebUtility.HtmlDecode(tag.Replace(page.Html, " "))).Select(m => m.Value).Distinct()];

    static Text Problem(List<string> gaps)
    {
        var shown = string.Join(", ", gaps.Take(3).Select(Shown.Cell));
        return new($"Die Seite hat noch Platzhalter: {shown}{(gaps.Count > 3 ? " und andere" : "")}.", $"The page still has placeholders: {shown}{(gaps.Count > 3 ? " and others" : "")}.");
    }
}
