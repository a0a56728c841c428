using System.Text.RegularExpressions;
using static Portal.Shape.Vocabulary;

namespace Portal.Shape;

/// <summary>
/// data.europa.eu's metadata quality score, worked out from the graph that machines read and not from the model it was made of, so that
/// what is promised is what is published. The best distribution counts. Method and points: data.europa.eu, Metadata Quality Assessment,
/// and its DQV vocabulary (pv:trueScore). Where the method leaves open whether the days stand on data set or distribution, both must have them.
/// </summary>
public static partial class Mqa
{
    /// <param name="answers">True for an address under which a server would send something.</param>
    public static IReadOnlyList<MqaScore> Of(Graph graph, Func<Iri, bool> answers)
    {
        var wrong = Conformance.Of(graph).Where(f => f.Rule.Profile.HasFlag(Profiles.Eu)).Select(f => f.Node).ToHashSet();
        return [.. Datasets(graph).Select(dataset => Score(new(graph, dataset, answers, !Conformance.Reach(graph, dataset).Overlaps(wrong))))];
    }

    /// <summary>The data sets of a graph that are assessed: not series, not catalogues.</summary>
    public static IEnumerable<Term> Datasets(Graph graph)
    {
        HashSet<Term> others = [.. graph.OfType(Iri.Of(Dcat.Namespace + "DatasetSeries")), .. graph.OfType(Dcat.Catalog)];
        return graph.OfType(Dcat.Dataset).Where(dataset => !others.Contains(dataset));
    }

    static MqaScore Score(Subject subject)
    {
        List<MqaResult> own = [.. OfDataset.Select(m => new MqaResult(m.Metric, m.Holds(subject) ? m.Metric.Of : 0))];
        List<List<MqaResult>> files = [.. subject.Values(Dcat.HasDistribution).Select(file => Rated(subject with { Node = file }))];
        var ranked = files.OrderByDescending(Sum).ToList();
        var best = ranked.FirstOrDefault() ?? [.. OfDistribution.Select(m => new MqaResult(m.Metric, 0))];
        var results = own.Concat(best).ToDictionary(r => r.Metric);
        return new(subject.Dataset, [.. Metrics.Select(metric => results[metric])], [.. ranked.Select(Sum)]);
    }

    static List<MqaResult> Rated(Subject file) => [.. OfDistribution.Select(m => new MqaResult(m.Metric, m.Holds(file) ? m.Metric.Of : 0))];

    static int Sum(List<MqaResult> results) => results.Sum(r => r.Points);

    /// <summary>What a question is put to: a data set, or one of its distributions.</summary>
    sealed record Subject(Graph Graph, Term Dataset, Func<Iri, bool> Answers, bool Conforms)
    {
        public Term Node { get; init; } = Dataset;

        public IEnumerable<Term> Values(Iri property) => Graph.Objects(Node, property);

        public bool Has(Iri property) => Values(property).Any();

        public bool Links(Iri property, Func<Iri, bool> test) => Values(property).OfType<Iri>().Any(test);

        public bool HasDay(Iri property) => Has(property) && Graph.Objects(Dataset, property).Any();
    }

    [GeneratedRegex("^https?://www[.]iana[.]org/assignments/media-types/[a-z]+/[A-Za-z0-9][A-Za-z0-9.+_-]*$")]
    private static partial Regex MediaType();
}
