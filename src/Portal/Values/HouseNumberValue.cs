using Portal.Model;

namespace Portal.Values;

/// <summary>House numbers, which spreadsheets take for dates.</summary>
public static class HouseNumberValue
{
    public static readonly ValueKind Kind = new("house-number", new Text("Hausnummer", "house number"), "string", cell => Reading.Of(cell));
}
