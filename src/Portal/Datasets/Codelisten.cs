using Portal.Model;
using Portal.Values;

namespace Portal.Datasets;

/// <summary>codelisten/*.csv: the controlled vocabularies, published like any other dataset because re-users need the labels.</summary>
public static class Codelisten
{
    static readonly IReadOnlyDictionary<string, Text> titles = new Dictionary<string, Text>
    {
        ["altersgruppen"] = new("Altersgruppen", "Age groups"),
        ["anlaesse"] = new("Anlässe von Besuchen", "Reasons for visits"),
        ["erfuellung"] = new("Barrierefreiheit: ja, teilweise, nein", "Accessibility: yes, partly, no"),
        ["gebietsarten"] = new("Arten von Einzugsgebieten", "Kinds of service areas"),
        ["geschlechter"] = new("Geschlecht", "Gender"),
        ["kontaktformen"] = new("Kontaktformen", "Contact modes"),
        ["kosten"] = new("Kosten", "Costs"),
        ["sprachen"] = new("Sprachen", "Languages"),
        ["status"] = new("Status einer Stelle", "Status of a centre"),
        ["themen"] = new("Themen der Beratung", "Counselling topics"),
        ["traegerarten"] = new("Arten von Trägern", "Kinds of organisations"),
        ["wertstatus"] = new("Wertstatus in Statistiken", "Value status in statistics"),
        ["zaehleinheiten"] = new("Zähleinheiten", "Counting units"),
        ["zugangsarten"] = new("Zugang", "Access"),
    };

    /// <summary>The dataset of one code list; its further columns are those that the list really has.</summary>
    public static Dataset<Concept> Of(CodeList list)
    {
        var title = titles.GetValueOrDefault(list.Name) ?? new Text(list.Name, list.Name);
        var languages = list.Concepts.SelectMany(c => c.Labels.Keys).Distinct().OrderBy(l => l == "de" ? "" : l, StringComparer.Ordinal);
        var fields = list.Concepts.SelectMany(c => c.Fields.Keys).Distinct();
        return new(
            "codeliste-" + list.Name,
            new($"Codeliste {title.De}", $"Code list {title.En}"),
            new($"Die Codes der Liste „{title.De}“ mit ihren Bezeichnungen.", $"The codes of the list “{title.En}” with their labels."),
            ["code"],
            [
                new("code", Kinds.Code, new("Code", "Code"), new("Der Code.", "The code."), "code", c => c.Code) { Required = true, Unique = true },
                new("parent", Kinds.Code, new("Oberbegriff", "Broader concept"), new("Code des Oberbegriffs.", "Code of the broader concept."), "", c => c.Parent),
                .. languages.Select(language => new Column<Concept>($"label_{language}", Kinds.Text, new($"Bezeichnung ({language})", $"Label ({language})"),
                    new("Was Menschen lesen.", "What people read."), "", c => c.Labels.GetValueOrDefault(language))),
                .. fields.Select(field => (field, told: CodelistenSpalten.Of(field)))
                    .Select(f => new Column<Concept>(f.field, Kinds.Text, f.told.Title, f.told.Description, "", c => c.Field(f.field)) { MaximumLength = 2000 }),
            ],
            ["SOCI"], ["Codeliste", "Beratung"],
            _ => throw new NotSupportedException("Code lists are read by Read.CodeListFiles."));
    }
}
