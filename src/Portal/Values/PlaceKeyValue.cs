using Portal.Model;

namespace Portal.Values;

/// <summary>Keys of places, which spreadsheets take for numbers and shorten.</summary>
public static class PlaceKeyValue
{
    /// <summary>Canonical: five digits.</summary>
    public static readonly ValueKind Postcode = new("postcode", new Text("Postleitzahl", "postcode"), "string", cell => Plain.Read(cell, 500, ReadPostcode));

    /// <summary>Canonical: the AGS, eight digits (Land 2, Regierungsbezirk 1, Kreis 2, Gemeinde 3).</summary>
    public static readonly ValueKind Municipality = new("municipality-key", new Text("Gemeindeschlüssel", "municipality key"), "string", cell => Plain.Read(cell, 500, ReadMunicipality));

    /// <summary>Canonical: DE, or a key of 2 (Land), 5 (Kreis or postcode) or 8 (Gemeinde) digits.</summary>
    public static readonly ValueKind Area = new("area-key", new Text("Gebietsschlüssel", "area key"), "string", cell => Plain.Read(cell, 500, ReadArea));

    static readonly Text asText = new("Ergänzen Sie die Null und formatieren Sie die Spalte in Excel als Text.", "Add the zero and format the column as text in Excel.");

    static Reading ReadPostcode(string cell)
    {
        var digits = cell.StartsWith("D-", StringComparison.OrdinalIgnoreCase) ? cell[2..].Trim() : Packed(cell);
        if (!IsDigits(digits)) return Reading.Wrong(
            new("Das ist keine deutsche Postleitzahl.", "This is no German postcode."), new("Schreiben Sie fünf Ziffern, ohne Ort.", "Write five digits, without the town."));
        return digits.Length switch
        {
            5 => Reading.Of(digits),
            4 => Reading.Wrong(new("Die Postleitzahl hat nur vier Ziffern. Vermutlich ging die Null am Anfang verloren.", "The postcode has only four digits. It probably lost its leading zero."), asText, "0" + digits),
            _ => Reading.Wrong(new($"Die Postleitzahl hat {digits.Length} Ziffern statt fünf.", $"The postcode has {digits.Length} digits instead of five."), new("Prüfen Sie die Postleitzahl.", "Check the postcode.")),
        };
    }

    static Reading ReadMunicipality(string cell)
    {
        var digits = Packed(cell);
        var length = IsDigits(digits) ? digits.Length : 0;
        return length switch
        {
            8 => Reading.Of(digits),
            7 => Reading.Wrong(new("Der Gemeindeschlüssel hat nur sieben Ziffern. Vermutlich ging die Null am Anfang verloren.", "The municipality key has only seven digits. It probably lost its leading zero."), asText, "0" + digits),
            12 => Reading.Wrong(new("Das ist der Regionalschlüssel (ARS) mit zwölf Ziffern.", "This is the regional key (ARS) of twelve digits."),
                new("Schreiben Sie den Gemeindeschlüssel (AGS) mit acht Ziffern.", "Write the municipality key (AGS) of eight digits."), digits[..5] + digits[9..]),
            5 => Reading.Wrong(new("Das ist der Schlüssel eines Kreises, nicht einer Gemeinde.", "This is the key of a district, not of a municipality."),
                new("Schreiben Sie acht Ziffern. Bei kreisfreien Städten sind die letzten drei 000.", "Write eight digits. For towns that are their own district the last three are 000."), digits + "000"),
            _ => Reading.Wrong(new("Der Gemeindeschlüssel hat acht Ziffern.", "The municipality key has eight digits."), new("Prüfen Sie den Schlüssel.", "Check the key.")),
        };
    }

    static Reading ReadArea(string cell)
    {
        var key = Packed(cell);
        if (key.Equals("DE", StringComparison.OrdinalIgnoreCase)) return Reading.Of("DE");
        var length = IsDigits(key) ? key.Length : 0;
        return length switch
        {
            2 or 5 or 8 => Reading.Of(key),
            1 or 4 or 7 => Reading.Wrong(new("Dem Schlüssel fehlt eine Ziffer. Vermutlich ging die Null am Anfang verloren.", "The key lacks a digit. It probably lost its leading zero."), asText, "0" + key),
            _ => Reading.Wrong(new("Das ist kein Schlüssel eines Gebiets.", "This is no key of an area."),
                new("Schreiben Sie DE, 2 Ziffern (Land), 5 Ziffern (Kreis oder Postleitzahl) oder 8 Ziffern (Gemeinde).", "Write DE, 2 digits (Land), 5 digits (Kreis or postcode) or 8 digits (Gemeinde).")),
        };
    }

    static string Packed(string cell) => cell.Replace(" ", "", StringComparison.Ordinal);

    static bool IsDigits(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);
}
