using Portal.Model;

namespace Portal.Values;

/// <summary>One e-mail address.</summary>
public static class EmailValue
{
    public static readonly ValueKind Kind = new("email", new Text("E-Mail-Adresse", "e-mail address"), "string", cell => Reading.Of(cell));
}
