using Portal.Model;

namespace Portal.Values;

/// <summary>Yes and no in the words of people and of Excel.</summary>
public static class YesNoValue
{
    public static readonly ValueKind Kind = new("yes-no", new Text("ja oder nein", "yes or no"), "boolean", cell => Plain.Read(cell, 500, Read));

    static Reading Read(string cell) => cell.ToLowerInvariant() switch
    {
        "ja" or "j" or "wahr" or "true" or "yes" or "y" or "1" or "x" => Reading.Of("ja"),
        "nein" or "n" or "falsch" or "false" or "no" or "0" => Reading.Of("nein"),
        _ => Reading.Wrong(new("Hier darf nur „ja“ oder „nein“ stehen.", "Only “ja” (yes) or “nein” (no) may stand here."),
            new("Schreiben Sie ja oder nein. Wissen Sie es nicht, lassen Sie die Zelle leer, wenn die Spalte das erlaubt.", "Write ja or nein. If you do not know, leave the cell empty where the column allows it.")),
    };
}
