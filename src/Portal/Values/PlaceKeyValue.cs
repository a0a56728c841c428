using Portal.Model;

namespace Portal.Values;

/// <summary>Keys of places, which spreadsheets take for numbers and shorten.</summary>
public static class PlaceKeyValue
{
    public static readonly ValueKind Postcode = new("postcode", new Text("Postleitzahl", "postcode"), "string", cell => Reading.Of(cell));
    public static readonly ValueKind Municipality = new("municipality-key", new Text("Gemeindeschlüssel", "municipality key"), "string", cell => Reading.Of(cell));
    public static readonly ValueKind Area = new("area-key", new Text("Gebietsschlüssel", "area key"), "string", cell => Reading.Of(cell));
}
