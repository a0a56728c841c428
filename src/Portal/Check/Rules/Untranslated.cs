using Portal.Model;
using Portal.Read;

namespace Portal.Check.Rules;

/// <summary>A site that offers a language should speak it: what is missing falls back to another one, which its readers may not know.</summary>
public sealed class Untranslated : IRule
{
    public string Id => "untranslated";
    public Severity Severity => Severity.Info;
    public Text Promise => new("Alle Texte gibt es in jeder Sprache, die die Website anbietet.", "All texts exist in every language that the site offers.");

    public IEnumerable<Finding> Check(Draft draft) => draft.Site.Languages.SelectMany(language =>
        new[] { Interface(draft, language), Labels(draft, language), Pages(draft, language), Settings(draft, language) }.OfType<Finding>());

    Finding? Interface(Draft draft, string language) => draft.Texts.Missing(language) is not { Count: > 0 } missing ? null
        : this.Finding(new($"input/texts/{language}.yml"),
            new($"Der Oberfläche fehlen {missing.Count} Texte in der Sprache „{language}“: {Some(missing)}.", $"The interface lacks {missing.Count} texts in the language “{language}”: {Some(missing)}."),
            new("Ergänzen Sie die Datei; input/texts/de.yml und en.yml haben alle Schlüssel. Bis dahin steht dort der englische Text.",
                "Complete the file; input/texts/de.yml and en.yml have all keys. Until then the English text stands there.")).Weighing(Severity.Warning);

    Finding? Labels(Draft draft, string language)
    {
        var lists = draft.CodeLists.Values.OrderBy(list => list.Name, StringComparer.Ordinal)
            .Select(list => (list.Name, Missing: list.Concepts.Count(c => !c.Labels.ContainsKey(language)))).Where(list => list.Missing > 0).ToList();
        if (lists.Count == 0) return null;
        var named = Some([.. lists.Select(list => $"{list.Name} ({list.Missing})")]);
        return this.Finding(new($"data/codelisten/{lists[0].Name}.csv", 0, "label_" + language),
            new($"Codes ohne Bezeichnung in der Sprache „{language}“: {named}.", $"Codes without a label in the language “{language}”: {named}."),
            new($"Füllen Sie die Spalte label_{language} der Codelisten. Bis dahin steht dort die englische oder deutsche Bezeichnung.",
                $"Fill the column label_{language} of the code lists. Until then the English or German label stands there."));
    }

    Finding? Pages(Draft draft, string language)
    {
        var missing = draft.Prose.Where(page => page.IsToTranslate).GroupBy(page => page.Slug).Where(pages => pages.All(page => page.Language != language)).ToList();
        if (missing.Count == 0) return null;
        var named = Some([.. missing.Select(page => page.Key)]);
        return this.Finding(new(missing[0].First().File),
            new($"Diese Seiten gibt es nicht in der Sprache „{language}“: {named}.", $"These pages do not exist in the language “{language}”: {named}."),
            new($"Legen Sie eine Datei daneben, zum Beispiel input/pages/{missing[0].Key}.{language}.md. Ist die Seite nur für eine Sprache gedacht, schreiben Sie „translate: false“ in ihren Kopf.",
                $"Put a file beside it, such as input/pages/{missing[0].Key}.{language}.md. If the page is meant for one language only, write “translate: false” into its head."));
    }

    Finding? Settings(Draft draft, string language)
    {
        var (site, first) = (draft.Site, draft.Site.Languages[0]);
        List<string> missing =
        [
            .. new[] { ("title", site.Title), ("description", site.Description) }.Where(text => text.Item2.Count > 0 && !text.Item2.ContainsKey(language)).Select(text => text.Item1),
            .. site.Settings.ContainsKey("notice_" + first) && !site.Settings.ContainsKey("notice_" + language) ? new[] { "notice_" + language } : [],
        ];
        return missing.Count == 0 ? null : this.Finding(new(draft.Terms.File, 0, missing[0]),
            new($"In site.yml fehlt in der Sprache „{language}“: {Some(missing)}.", $"In site.yml this is missing in the language “{language}”: {Some(missing)}."),
            new($"Ergänzen Sie den Text. Bis dahin steht dort der Text der Sprache „{first}“.", $"Add the text. Until then the text of the language “{first}” stands there."));
    }

    static string Some(IReadOnlyList<string> names) => string.Join(", ", names.Take(3).Select(Shown.Cell)) + (names.Count > 3 ? " …" : "");
}
