using Portal.Datasets;
using Portal.Model;
using Portal.Read;

namespace Portal.Check.Rules;

/// <summary>Hours and phone numbers in free text cannot be searched, called or kept up to date.</summary>
public sealed class HoursInText : IRule
{
    static readonly (Dataset Dataset, string Text, string Hours)[] texts =
    [
        (Angebote.Definition, "beschreibung", "sprechzeiten"), (Angebote.Definition, "zielgruppe", "sprechzeiten"), (Angebote.Definition, "name", "sprechzeiten"),
        (Stellen.Definition, "name", "oeffnungszeiten"), (Stellen.Definition, "adresszusatz", "oeffnungszeiten"), (Stellen.Definition, "barriere_hinweis", "oeffnungszeiten"),
    ];

    public string Id => "hours-in-text";
    public Severity Severity => Severity.Warning;
    public Text Promise => new("Zeiten und Telefonnummern stehen in ihren eigenen Spalten.", "Hours and phone numbers are in their own columns.");

    public IEnumerable<Finding> Check(Draft draft) =>
        texts.SelectMany(t => Rows.Of(draft, t.Dataset).Select(row => Check(row, t.Text, t.Hours)))
            .Concat(draft.Centres().Where(row => !row.IsFilled("oeffnungszeiten")).Select(row => HiddenHours(row, "oeffnungszeiten_hinweis", "oeffnungszeiten")))
            .OfType<Finding>();

    Finding? Check(Cells row, string text, string hours) => HiddenHours(row, text, hours) ?? HiddenPhone(row, text);

    Finding? HiddenHours(Cells row, string text, string hours) => Patterns.Hours.Match(row.Text(text)) is { Success: true } found
        ? this.Finding(row.At(text),
            new($"Im Text stehen Zeiten: „{Shown.Cell(found.Value.Trim())}“.", $"The text holds hours: “{Shown.Cell(found.Value.Trim())}”."),
            new($"Schreiben Sie die Zeiten in die Spalte {hours}. Beispiel: Mo-Do 09:00-12:00; Di 14:00-18:00.", $"Write the hours into the column {hours}. For example: Mo-Do 09:00-12:00; Di 14:00-18:00."))
        : null;

    Finding? HiddenPhone(Cells row, string text) => Patterns.Phone.IsMatch(row.Text(text))
        ? this.Finding(row.At(text),
            new("Im Text steht eine Telefonnummer.", "The text holds a phone number."),
            new("Schreiben Sie die Nummer in stellen.csv in die Spalte telefon. Eine zweite Nummer gehört in oeffnungszeiten_hinweis.",
                "Write the number into the column telefon of stellen.csv. A second number belongs in oeffnungszeiten_hinweis."))
        : null;
}
