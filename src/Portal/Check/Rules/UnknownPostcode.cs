using Portal.Model;
using Portal.Read;

namespace Portal.Check.Rules;

/// <summary>A postcode that no table knows is mostly a typing error, and nobody finds the centre by it.</summary>
public sealed class UnknownPostcode : IRule
{
    public string Id => "unknown-postcode";
    public Severity Severity => Severity.Warning;
    public Text Promise => new("Jede Postleitzahl gibt es.", "Every postcode exists.");

    public IEnumerable<Finding> Check(Draft draft)
    {
        if (draft.Geography.Places.Count == 0) return [];
        var reported = draft.Unreadable();
        return from row in draft.OpenAddresses()
               where row.IsFilled("plz") && !draft.Geography.Postcode(row.Text("plz")).Any() && !reported.Contains(row.At("plz"))
               select this.Finding(row.At("plz"),
                   new($"Die Postleitzahl „{Shown.Cell(row.Text("plz"))}“ steht nicht in unserem Verzeichnis.", $"The postcode “{Shown.Cell(row.Text("plz"))}” is not in our table."),
                   new("Prüfen Sie die Ziffern. Postleitzahlen von Postfächern und Firmen kennt das Verzeichnis nicht: Nehmen Sie die der Straße.",
                       "Check the digits. The table does not know postcodes of post-office boxes and companies: take the one of the street."));
    }
}
