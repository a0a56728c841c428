using Portal.Model;
using Portal.Read;
using Portal.Values;

namespace Portal.Check.Rules;

/// <summary>GovData splits keywords at commas and glues what stood around a slash, so nobody finds the data set by them.</summary>
public sealed class KeywordMangled : IRule
{
    public string Id => "keyword-mangled";
    public Severity Severity => Severity.Warning;
    public Text Promise => new("Schlagwörter bestehen aus Buchstaben, Ziffern, Leerzeichen, Bindestrich, Unterstrich und Punkt.", "Keywords are made of letters, digits, blanks, hyphens, underscores and full stops.");

    public IEnumerable<Finding> Check(Draft draft) =>
        from source in draft.Sources.Prepend(draft.Terms).DistinctBy(s => s.File)
        from dataset in source.Datasets
        where source.File == draft.Terms.File || !IsInherited(draft, dataset)
        from keyword in dataset.Value.Keywords
        let clean = Keyword.Clean(keyword)
        where clean != keyword
        select this.Finding(new(source.File, 0, $"datasets.{dataset.Key}.keywords"),
            clean is null
                ? new($"Das Schlagwort „{Shown.Cell(keyword)}“ ist zu kurz; GovData lehnt den Datensatz damit ab. Es wird weggelassen.", $"The keyword “{Shown.Cell(keyword)}” is too short; GovData refuses a data set with it. It is left out.")
                : new($"Das Schlagwort „{Shown.Cell(keyword)}“ würde GovData verändern. Veröffentlicht wird „{Shown.Cell(clean)}“.", $"GovData would change the keyword “{Shown.Cell(keyword)}”. “{Shown.Cell(clean)}” is published."),
            new("Schreiben Sie es mit Leerzeichen statt Komma, Schrägstrich oder Klammern, oder machen Sie zwei Schlagwörter daraus.", "Write it with blanks instead of commas, slashes or brackets, or make it two keywords."))
            .Proposing(clean);

    static bool IsInherited(Draft draft, KeyValuePair<string, DatasetSettings> dataset) => ReferenceEquals(draft.Terms.Datasets.GetValueOrDefault(dataset.Key), dataset.Value);
}
