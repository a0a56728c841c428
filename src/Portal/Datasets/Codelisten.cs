using Portal.Model;
using Portal.Values;

namespace Portal.Datasets;

/// <summary>codelisten/*.csv: the controlled vocabularies, published like any other dataset because re-users need the labels.</summary>
public static class Codelisten
{
    /// <summary>The dataset of one code list; its further columns are those that the list really has.</summary>
    public static Dataset<Concept> Of(CodeList list)
    {
        var languages = list.Concepts.SelectMany(c => c.Labels.Keys).Distinct().OrderBy(l => l == "de" ? "" : l, StringComparer.Ordinal);
        var fields = list.Concepts.SelectMany(c => c.Fields.Keys).Distinct();
        return new(
            "codeliste-" + list.Name,
            new($"Codeliste {list.Name}", $"Code list {list.Name}"),
            new($"Die Codes der Liste „{list.Name}“ mit ihren Bezeichnungen.", $"The codes of the list “{list.Name}” with their labels."),
            ["code"],
            [
                new("code", Kinds.Code, new("Code", "Code"), new("Der Code.", "The code."), "code", c => c.Code) { Required = true, Unique = true },
                new("parent", Kinds.Code, new("Oberbegriff", "Broader concept"), new("Code des Oberbegriffs.", "Code of the broader concept."), "", c => c.Parent),
                .. languages.Select(language => new Column<Concept>($"label_{language}", Kinds.Text, new($"Bezeichnung ({language})", $"Label ({language})"),
                    new("Was Menschen lesen.", "What people read."), "", c => c.Labels.GetValueOrDefault(language))),
                .. fields.Select(field => new Column<Concept>(field, Kinds.Text, new(field, field),
                    new($"Angabe „{field}“ der Liste.", $"Field “{field}” of the list."), "", c => c.Field(field)) { MaximumLength = 2000 }),
            ],
            ["SOCI"], ["Codeliste", "Beratung"],
            _ => throw new NotSupportedException("Code lists are read by Read.CodeListFiles."));
    }
}
