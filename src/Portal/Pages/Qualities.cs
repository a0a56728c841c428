using Portal.Model;
using Portal.Shape;

namespace Portal.Pages;

/// <summary>The figures of quality as people say them.</summary>
public static class Qualities
{
    /// <summary>Whose rules are checked, by the names they are known under.</summary>
    public static readonly IReadOnlyList<(Profiles Profile, string Name)> Profiles =
        [(Shape.Profiles.De, "DCAT-AP.de 3.0"), (Shape.Profiles.Eu, "DCAT-AP 3.0.1"), (Shape.Profiles.GovData, "GovData")];

    public static string Rating(this View view, MqaScore score) => view.T($"quality.rating.{score.Rating.ToString().ToLowerInvariant()}");

    public static string Dimension(this View view, MqaDimension dimension) => view.T($"quality.dimension.{dimension.ToString().ToLowerInvariant()}");

    /// <summary>What is wrong, e.g. "dcterms:publisher: fehlt".</summary>
    public static string Problem(this View view, ConformanceFinding finding) =>
        Short(finding.Rule.Property) + ": " + view.T($"quality.problem.{finding.Problem.ToString().ToLowerInvariant()}");

    public static string Kept(this View view, IReadOnlyCollection<ConformanceFinding> findings) =>
        findings.Count == 0 ? view.T("quality.kept") : view.Count("quality.broken", findings.Count);

    /// <summary>A share with what it is a share of, e.g. "98 % (49 von 50)"; unknown is said.</summary>
    public static string Share(this View view, int? share, int part, int whole) =>
        share is null ? view.T("quality.unknown") : view.T("quality.share", view.Number(share.Value), view.Number(part), view.Number(whole));

    /// <summary>The open entries of a source whose next check is due: by its own time of review or by the day set for the entry; the longest unchecked first.</summary>
    public static IReadOnlyList<Centre> Due(View view, Source source) =>
        [.. view.Lookups.Open.Where(c => c.Source == source.Id && (view.IsStale(c) || c.ReviewOn < view.Safe.Today)).OrderBy(c => c.CheckedOn).ThenBy(c => c.Id, StringComparer.Ordinal)];

    /// <summary>Id of a data set's part of the page.</summary>
    public static string Anchor(DatasetQuality quality) => "daten-" + quality.Dataset.Id;

    static string Short(Iri iri) => Vocabulary.Prefixes.Where(p => iri.Value.StartsWith(p.Value, StringComparison.Ordinal))
        .Select(p => $"{p.Key}:{iri.Value[p.Value.Length..]}").FirstOrDefault() ?? iri.Value;
}
