using Portal.Model;

namespace Portal.Values;

/// <summary>Free text, which is data and never markup.</summary>
public static class TextValue
{
    public static readonly ValueKind Kind = new("text", new Text("Text", "text"), "string", cell => Plain.Read(cell, Plain.LongestCell, Read));

    static Reading Read(string text) => text[0] is '=' or '+' or '-' or '@' ? Formula(text) : Reading.Of(text);

    static Reading Formula(string text)
    {
        var rest = text.TrimStart('=', '+', '-', '@', ' ').TrimEnd('-', ' ');
        return Reading.Wrong(
            new($"Der Text beginnt mit „{text[0]}“. Excel und LibreOffice führen das als CSV-Formel aus.", $"The text begins with “{text[0]}”. Spreadsheets run that as a CSV formula."),
            new("Beginnen Sie den Text mit einem Buchstaben. Gibt es keine Angabe, lassen Sie die Zelle leer.", "Begin the text with a letter. Where there is nothing to say, leave the cell empty."),
            text[0] == '-' && rest.Length is > 0 and <= 500 && !rest.StartsWith("keine", StringComparison.OrdinalIgnoreCase) ? rest : null);
    }
}
