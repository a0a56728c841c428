using Portal.Model;
using Portal.Read;

namespace Portal.Check;

/// <summary>What reading and all rules found, sorted, with the weights this portal wants.</summary>
public static class Findings
{
    /// <summary>Rules that the rest of the program relies on; a portal may not switch them off.</summary>
    public static readonly IReadOnlySet<string> Fixed = new HashSet<string>
    {
        "type-error", "missing-cell", "primary-key", "foreign-key", "unknown-code", "missing-label", "encoding-error", "limit-exceeded",
        "yaml-error", "missing-setting", "invalid-setting", "source-error", "missing-file", "unsafe-path", "stray-quote", "extra-cell", "duplicate-label",
        "lock-damaged", "catalogue-loss", "catalogue-address", "catalogue-release", "catalogue-broken",
        "unique-error", "id-across-sources", "code-parent", "reserved-id", "twin-id", "successor-loop", "area-key", "no-centres", "small-count",
        "duty-page", "placeholder", "example-value",
    };

    public static IReadOnlyList<Finding> Of(Draft draft) =>
        Identity.Named(draft, Sorted(draft.Site, draft.Findings.Concat(AllRules.List.SelectMany(rule => rule.Check(draft)))));

    /// <summary>Each finding once, with the weight that the portal wants, in the order of the files.</summary>
    public static IReadOnlyList<Finding> Sorted(Site site, IEnumerable<Finding> findings) =>
    [
        .. findings.Select(finding => Weighed(finding, site.Rules))
            .OfType<Finding>()
            .DistinctBy(finding => finding with { Identity = null })
            .OrderBy(f => f.Spot.File, StringComparer.Ordinal).ThenBy(f => f.Spot.Line)
            .ThenBy(f => f.Spot.Column, StringComparer.Ordinal).ThenBy(f => f.Rule, StringComparer.Ordinal)
            .ThenBy(f => f.Problem.De, StringComparer.Ordinal),
    ];

    static Finding? Weighed(Finding finding, IReadOnlyDictionary<string, string> wishes)
    {
        if (!wishes.TryGetValue(finding.Rule, out var wish)) return finding;
        if (Fixed.Contains(finding.Rule) && wish != "error") return finding;
        return wish switch
        {
            "off" => null,
            "info" => finding with { Severity = Severity.Info },
            "warning" => finding with { Severity = Severity.Warning },
            "error" => finding with { Severity = Severity.Error },
            _ => finding,
        };
    }
}
