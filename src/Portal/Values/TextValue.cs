using Portal.Model;

namespace Portal.Values;

/// <summary>Free text, which is data and never markup.</summary>
public static class TextValue
{
    public static readonly ValueKind Kind = new("text", new Text("Text", "text"), "string", cell => Reading.Of(cell));
}
