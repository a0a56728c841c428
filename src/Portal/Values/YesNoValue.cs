using Portal.Model;

namespace Portal.Values;

/// <summary>Yes and no in the words of people and of Excel.</summary>
public static class YesNoValue
{
    public static readonly ValueKind Kind = new("yes-no", new Text("ja oder nein", "yes or no"), "boolean", cell => Reading.Of(cell));
}
