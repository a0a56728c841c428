using Portal.Model;

namespace Portal.Values;

/// <summary>Days, ISO or German.</summary>
public static class DateValue
{
    public static readonly ValueKind Kind = new("date", new Text("Datum", "date"), "date", cell => Reading.Of(cell));
}
