using Portal.Model;

namespace Portal.Values;

/// <summary>Numbers as German and English spreadsheets write them.</summary>
public static class NumberValue
{
    public static readonly ValueKind Integer = new("integer", new Text("ganze Zahl", "integer"), "integer", cell => Reading.Of(cell));
    public static readonly ValueKind Decimal = new("decimal", new Text("Zahl", "number"), "number", cell => Reading.Of(cell));
}
