using Portal.Datasets;
using Portal.Model;
using Portal.Read;

namespace Portal.Check.Rules;

/// <summary>Names of staff are personal data, go out of date first, and are not needed to find help.</summary>
public sealed class PersonalName : IRule
{
    static readonly (Dataset Dataset, string Column, bool MayNameHouses)[] columns =
    [
        (Stellen.Definition, "name", true), (Stellen.Definition, "adresszusatz", true), (Stellen.Definition, "oeffnungszeiten_hinweis", false),
        (Stellen.Definition, "barriere_hinweis", false), (Angebote.Definition, "name", true), (Angebote.Definition, "beschreibung", false),
        (Angebote.Definition, "zielgruppe", false),
    ];

    public string Id => "personal-name";
    public Severity Severity => Severity.Warning;
    public Text Promise => new("Öffentliche Spalten nennen keine einzelnen Personen.", "Public columns name no individual persons.");

    public IEnumerable<Finding> Check(Draft draft) =>
        from column in columns
        from row in Rows.Of(draft, column.Dataset)
        let text = row.Text(column.Column)
        where Patterns.Person.IsMatch(text) || (!column.MayNameHouses && Patterns.Doctor.IsMatch(text))
        select this.Finding(row.At(column.Column),
            new("Hier steht wohl der Name einer Person.", "This seems to hold the name of a person."),
            new("Löschen Sie den Namen. Nennen Sie die Aufgabe oder das Team, zum Beispiel „Sekretariat“.", "Delete the name. Name the task or the team, for example “Sekretariat” (office)."));
}
