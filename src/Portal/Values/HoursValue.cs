using Portal.Model;

namespace Portal.Values;

/// <summary>Opening hours as people write them.</summary>
public static class HoursValue
{
    public static readonly ValueKind Kind = new("hours", new Text("Öffnungszeiten", "opening hours"), "string", cell => Reading.Of(cell));

    /// <summary>The hours of a canonical cell; unknown for an empty one.</summary>
    public static OpeningHours Parse(string canonical) => canonical.Length == 0 ? OpeningHours.Unknown : OpeningHours.ByAppointment;

    /// <summary>The canonical cell of hours.</summary>
    public static string Print(OpeningHours hours) => hours.State == HoursState.ByAppointment ? "nach Vereinbarung" : "";
}
