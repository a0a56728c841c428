using Portal.Model;

namespace Portal.Values;

/// <summary>Opening hours as people write them.</summary>
public static class HoursValue
{
    const int Longest = 1000;

    /// <summary>Canonical: "Mo-Do 09:00-12:00; Di 14:00-18:00; nach Vereinbarung; PH off"; the same hours always give the same text.</summary>
    public static readonly ValueKind Kind = new("hours", new Text("Öffnungszeiten", "opening hours"), "string", cell => Plain.Sound(cell, Read));

    /// <summary>The hours of a canonical cell; unknown for an empty one or one that cannot be understood.</summary>
    public static OpeningHours Parse(string canonical) => canonical.Length is 0 or > Longest ? OpeningHours.Unknown : new HoursParser(HoursWords.Of(canonical)).Parse().Hours ?? OpeningHours.Unknown;

    /// <summary>The canonical cell of hours; empty where they are unknown.</summary>
    public static string Print(OpeningHours hours)
    {
        if (hours.State == HoursState.Unknown) return "";
        var parts = hours.Rules.Select(Hours.Print).ToList();
        if (hours.State == HoursState.ByAppointment || hours.AlsoByAppointment) parts.Add("nach Vereinbarung");
        if (hours.ClosedOnHolidays == true) parts.Add("PH off");
        return string.Join("; ", parts);
    }

    static Reading Read(string cell)
    {
        if (Plain.Refusal(cell, Longest) is { } refused) return refused;
        var lines = cell.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(Plain.Line).Where(line => line.Length > 0);
        var (hours, problem) = new HoursParser(HoursWords.Of(string.Join('\n', lines))).Parse();
        return hours is not null ? Reading.Of(Print(hours)) : Reading.Wrong(
            problem ?? new("Die Öffnungszeiten sind nicht zu verstehen.", "The opening hours cannot be understood."),
            new("Schreiben Sie zum Beispiel „Mo-Do 09:00-12:00; Di 14:00-18:00“ oder „nach Vereinbarung“. Was sich nicht als Zeit schreiben lässt, gehört in die Spalte oeffnungszeiten_hinweis.",
                "Write e.g. “Mo-Do 09:00-12:00; Di 14:00-18:00” or “nach Vereinbarung” (by appointment). What cannot be written as a time belongs in the column oeffnungszeiten_hinweis."));
    }
}
