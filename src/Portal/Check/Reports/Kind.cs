using Portal.Model;

namespace Portal.Check.Reports;

/// <summary>All findings of one rule in one column of one file, which a short report tells once with their number.</summary>
/// <param name="All">At least one, in the order of the file.</param>
public sealed record Kind(IReadOnlyList<Finding> All)
{
    public Finding First => All[0];

    public int Count => All.Count;

    /// <summary>The rule and, where there is one, the column.</summary>
    public string Name => First.Rule + (First.Spot.Column is { } column ? $": {Shown.Cell(column)}" : "");

    /// <summary>The kinds, errors first, with one of every rule before the second of any, so that cutting the list hides as few rules as it can.</summary>
    public static IReadOnlyList<Kind> Of(IEnumerable<Finding> findings) =>
    [
        .. findings.GroupBy(f => (f.Severity, f.Rule, f.Spot.File, f.Spot.Column)).Select(kind => new Kind([.. kind]))
            .GroupBy(kind => kind.First.Rule).SelectMany(rule => rule.Select((kind, nth) => (kind, nth)))
            .OrderByDescending(k => k.kind.First.Severity).ThenBy(k => k.nth).Select(k => k.kind),
    ];
}
