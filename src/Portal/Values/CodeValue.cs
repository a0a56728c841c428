using System.Text.RegularExpressions;
using Portal.Model;

namespace Portal.Values;

/// <summary>Codes of a code list, so that data of many bodies can be compared.</summary>
public static class CodeValue
{
    public static readonly ValueKind Kind = new("code", new Text("Code", "code"), "string", cell => Plain.Read(cell, 500, Read));

    static readonly Regex pattern = new(@"^[a-z0-9][a-z0-9._-]*\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    static Reading Read(string cell)
    {
        var code = cell.ToLowerInvariant();
        return pattern.IsMatch(code) ? Reading.Of(code) : Reading.Wrong(
            new("Das ist kein Code, sondern Text.", "This is text, not a code."),
            new("Nehmen Sie einen Code aus der Liste: Kleinbuchstaben, Ziffern, Punkt, Bindestrich. Mehrere Codes trennt „|“.",
                "Use a code from the list: lower-case letters, digits, dot, hyphen. Several codes are separated by “|”."),
            Slug.Of(cell));
    }
}
