using Portal.Datasets;
using Portal.Model;
using Portal.Read;

namespace Portal.Check.Rules;

/// <summary>A service area whose key does not fit its kind covers nothing.</summary>
public sealed class AreaKey : IRule
{
    static readonly Dictionary<string, (int Digits, Text Name)> kinds = new()
    {
        ["plz"] = (5, new("eine Postleitzahl mit 5 Ziffern", "a postcode of 5 digits")),
        ["kreis"] = (5, new("ein Kreisschlüssel mit 5 Ziffern", "a district key of 5 digits")),
        ["ags"] = (8, new("ein Gemeindeschlüssel mit 8 Ziffern", "a municipality key of 8 digits")),
        ["bundesland"] = (2, new("ein Landesschlüssel mit 2 Ziffern", "a state key of 2 digits")),
    };

    public string Id => "area-key";
    public Severity Severity => Severity.Error;
    public Text Promise => new("Der Schlüssel eines Einzugsgebiets passt zu seiner Art.", "The key of a service area fits its kind.");

    public IEnumerable<Finding> Check(Draft draft)
    {
        var reported = draft.Unreadable();
        return draft.Areas().Where(row => !reported.Contains(row.At("von")) && !reported.Contains(row.At("bis")))
            .Select(row => row.Text("art") == "bundesweit" ? Nationwide(row) : Keyed(row, draft.Geography)).OfType<Finding>();
    }

    Finding? Nationwide(Cells row) => row.IsFilled("von") || row.IsFilled("bis")
        ? this.Finding(row.At("von"),
            new("Bei „bundesweit“ steht ein Schlüssel. Das widerspricht sich.", "There is a key although the area is “bundesweit” (nationwide)."),
            new("Leeren Sie von und bis, oder ändern Sie die Spalte art.", "Empty von and bis, or change the column art."))
        : null;

    Finding? Keyed(Cells row, Geography geography)
    {
        if (!kinds.TryGetValue(row.Text("art"), out var kind)) return null;
        if (!AreaRow.IsKey(row.Text("von"), kind.Digits)) return Misfit(row, "von", kind.Name);
        if (row.IsFilled("bis") && !AreaRow.IsPostcodes(row)) return OneKeyOnly(row);
        if (row.IsFilled("bis") && !AreaRow.IsKey(row.Text("bis"), kind.Digits)) return Misfit(row, "bis", kind.Name);
        return IsKnown(row.Text("art"), row.Text("von"), geography) ? null : Unknown(row);
    }

    static bool IsKnown(string kind, string key, Geography geography) => kind switch
    {
        "kreis" or "ags" => geography.Districts.Count == 0 || geography.District(key[..5]) is not null,
        "bundesland" => geography.States.Count == 0 || geography.State(key) is not null,
        _ => true,
    };

    Finding Misfit(Cells row, string column, Text expected) => this.Finding(row.At(column),
        row.IsFilled(column)
            ? new($"„{Shown.Cell(row.Text(column))}“ ist nicht {expected.De}.", $"“{Shown.Cell(row.Text(column))}” is not {expected.En}.")
            : new($"Hier fehlt {expected.De}.", $"Here {expected.En} is missing."),
        new("Prüfen Sie die Spalten art, von und bis. In Excel die Spalten als Text formatieren, sonst geht die führende Null verloren.",
            "Check the columns art, von and bis. In Excel format the columns as text, or the leading zero is lost."));

    Finding OneKeyOnly(Cells row) => this.Finding(row.At("bis"),
        new("Einen Bereich mit „bis“ gibt es nur bei Postleitzahlen.", "Only postcodes have a range with “bis” (to)."),
        new("Leeren Sie bis, und schreiben Sie für jedes Gebiet eine eigene Zeile.", "Empty bis, and write one row for each area."));

    Finding Unknown(Cells row) => this.Finding(row.At("von"),
        new($"Den Schlüssel „{Shown.Cell(row.Text("von"))}“ gibt es nicht.", $"The key “{Shown.Cell(row.Text("von"))}” does not exist."),
        new("Prüfen Sie die Ziffern. Nach einer Gebietsreform gilt der neue Schlüssel.", "Check the digits. After a territorial reform, use the new key."));
}
