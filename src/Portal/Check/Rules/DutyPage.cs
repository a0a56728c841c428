using Portal.Model;
using Portal.Read;

namespace Portal.Check.Rules;

/// <summary>Imprint, privacy page and accessibility statement must be there and be reached from every page (§ 5 DDG, Art. 12 and 13 GDPR, § 7(1) BITV 2.0).</summary>
public sealed class DutyPage : IRule
{
    public string Id => "duty-page";
    public Severity Severity => Severity.Error;
    public Text Promise => new("Impressum, Datenschutz und Barrierefreiheit gibt es, und jede Seite verweist darauf.", "Imprint, privacy and accessibility pages exist, and every page links to them.");

    public IEnumerable<Finding> Check(Draft draft) =>
        from slug in ProsePage.Duties
        let pages = draft.Prose.Where(p => p.Slug == slug).ToList()
        let unlinked = pages.FirstOrDefault(p => p.Navigation == "none")
        where pages.Count == 0 || unlinked is not null
        select (unlinked is null ? Missing(slug) : Unlinked(unlinked)).Weighing(draft.Site.Draft ? Severity.Warning : Severity.Error);

    Finding Missing(string slug) => this.Finding(new($"input/pages/{slug}.md"),
        new($"Die Seite /{slug}/ fehlt. Das Gesetz verlangt sie.", $"The page /{slug}/ is missing. The law asks for it."),
        new("Legen Sie die Seite an, oder löschen Sie Ihren „slug“ in der Datei, die sie ersetzt.", "Add the page, or delete your “slug” in the file that replaces it."));

    Finding Unlinked(ProsePage page) => this.Finding(new(page.File, 1, "navigation"),
        new($"Keine Seite verweist auf /{page.Slug}/. Das Gesetz verlangt, dass man sie von jeder Seite aus findet.", $"No page links to /{page.Slug}/. The law asks that it can be reached from every page."),
        new("Schreiben Sie in den Kopf der Datei: navigation: footer", "Write into the head of the file: navigation: footer")).Proposing("footer");
}
