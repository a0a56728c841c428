using Portal.Model;

namespace Portal.Values;

/// <summary>Codes of a code list, so that data of many bodies can be compared.</summary>
public static class CodeValue
{
    public static readonly ValueKind Kind = new("code", new Text("Code", "code"), "string", cell => Reading.Of(cell));
}
