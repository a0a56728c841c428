using Portal.Model;

namespace Portal.Shape;

/// <summary>The five things that data.europa.eu's Metadata Quality Assessment asks of a data set.</summary>
public enum MqaDimension { Findability, Accessibility, Interoperability, Reusability, Contextuality }

/// <summary>The grades of the score: 351 and more, 221, 121, less.</summary>
public enum MqaRating { Bad, Sufficient, Good, Excellent }

/// <summary>One question of the assessment.</summary>
/// <param name="Id">What is measured, as reports on the score name it, e.g. "accessURL status".</param>
/// <param name="Of">Points to be had (pv:trueScore of the data.europa.eu DQV vocabulary).</param>
/// <param name="Title">What people read.</param>
public sealed record MqaMetric(string Id, MqaDimension Dimension, int Of, Text Title);

/// <summary>The answer to one question: all of its points or none.</summary>
public sealed record MqaResult(MqaMetric Metric, int Points);

/// <summary>What a data set's metadata is worth at data.europa.eu.</summary>
/// <param name="Dataset">Its IRI in the catalogue.</param>
/// <param name="Results">Of the data set itself and of its best distribution, in the order of <see cref="Mqa.Metrics"/>.</param>
/// <param name="Distributions">Points of every distribution, best first; of 230.</param>
public sealed record MqaScore(Term Dataset, IReadOnlyList<MqaResult> Results, IReadOnlyList<int> Distributions)
{
    public const int Of = 405;

    public int Points => Results.Sum(r => r.Points);

    public IEnumerable<MqaMetric> Missing => Results.Where(r => r.Points < r.Metric.Of).Select(r => r.Metric);

    public MqaRating Rating => Points switch { >= 351 => MqaRating.Excellent, >= 221 => MqaRating.Good, >= 121 => MqaRating.Sufficient, _ => MqaRating.Bad };

    /// <summary>Points and how many could be had, by dimension.</summary>
    public IEnumerable<(MqaDimension Dimension, int Points, int Of)> Dimensions =>
        Results.GroupBy(r => r.Metric.Dimension).OrderBy(g => g.Key).Select(g => (g.Key, g.Sum(r => r.Points), g.Sum(r => r.Metric.Of)));
}
