using Portal.Model;

namespace Portal.Values;

/// <summary>Reference periods of statistics: a year or a quarter.</summary>
public static class PeriodValue
{
    public static readonly ValueKind Kind = new("period", new Text("Zeitraum", "period"), "string", cell => Reading.Of(cell));
}
