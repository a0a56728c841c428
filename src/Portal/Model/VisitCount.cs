namespace Portal.Model;

/// <summary>An anonymised count of why people came; only counts from which nobody can be worked out may become one.</summary>
/// <param name="Period">Year "2025" or quarter "2025-Q1".</param>
/// <param name="Region">AGS of the Kreis (5), key of the Land (2) or "DE".</param>
/// <param name="Unit">Code of the list zaehleinheiten: person, fall, kontakt, nennung; never summed across.</param>
/// <param name="Count">Null exactly where <paramref name="ValueStatus"/> says why.</param>
public sealed record VisitCount(
    string Period, string Region, string Topic, string Reason, string? AgeGroup, string? Gender, string? Mode,
    string Unit, int? Count, string? ValueStatus, string Source);
