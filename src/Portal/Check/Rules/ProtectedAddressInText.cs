using Portal.Datasets;
using Portal.Model;
using Portal.Read;

namespace Portal.Check.Rules;

/// <summary>A note such as "entrance Musterweg 3" would give away the address that all other columns keep.</summary>
public sealed class ProtectedAddressInText : IRule
{
    static readonly string[] ofCentre = ["name", "ort", "oeffnungszeiten_hinweis", "barriere_hinweis"];
    static readonly string[] ofService = ["name", "beschreibung", "zielgruppe"];

    public string Id => "protected-address";
    public Severity Severity => Severity.Error;
    public Text Promise => new("Wo die Adresse geschützt ist, verrät sie auch kein Text.", "Where the address is protected, no text gives it away.");

    public IEnumerable<Finding> Check(Draft draft)
    {
        var hidden = draft.ProtectedAddresses().Select(r => r.Text("stelle_id")).ToHashSet();
        return draft.ProtectedAddresses().SelectMany(row => Check(row, ofCentre))
            .Concat(draft.Services().Where(r => hidden.Contains(r.Text("stelle_id"))).SelectMany(row => Check(row, ofService)));
    }

    IEnumerable<Finding> Check(Cells row, string[] columns) =>
        from column in columns
        let text = row.Text(column)
        where Patterns.Street.IsMatch(text) || Patterns.Postcode.IsMatch(text)
        select this.Finding(row.At(column),
            new("Die Adresse dieser Stelle ist geschützt. Dieser Text sieht aber so aus, als stünde eine Adresse darin.", "The address of this centre is protected, but this text looks as if it held an address."),
            new("Löschen Sie Straße, Hausnummer und Postleitzahl aus dem Text.", "Delete street, house number and postcode from the text."));
}
