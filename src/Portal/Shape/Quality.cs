using System.Globalization;
using static Portal.Shape.Vocabulary;

namespace Portal.Shape;

/// <summary>What can honestly be said of one data set: of its description from the graph, of its rows from the rows.</summary>
/// <param name="Score">Null where the catalogue does not hold the data set.</param>
/// <param name="Findings">Obligations that its description, and all that this stands on, does not meet.</param>
/// <param name="Modified">Day of the last change as the catalogue says it.</param>
/// <param name="Checks">Null where its tables hold no day of a check.</param>
/// <param name="Columns">Empty for a directory, whose tables are data sets of their own.</param>
/// <param name="Centres">Null where it has no centres.</param>
public sealed record DatasetQuality(
    PublishedDataset Dataset, MqaScore? Score, IReadOnlyList<ConformanceFinding> Findings, DateOnly? Modified,
    Checks? Checks, IReadOnlyList<ColumnCompleteness> Columns, CentreFacts? Centres)
{
    public IEnumerable<ConformanceFinding> Against(Profiles profile) => Findings.Where(f => f.Rule.Profile.HasFlag(profile));
}

/// <summary>The quality of everything that is published, so that the page about it and its file tell the same figures.</summary>
public sealed record Quality(IReadOnlyList<DatasetQuality> Datasets)
{
    /// <summary>For pages that are shown without their site.</summary>
    public static readonly Quality None = new([]);

    /// <param name="catalogue">The whole catalogue, not one page of it.</param>
    /// <param name="answers">True for an address of this site under which there is a file.</param>
    public static Quality Of(Graph catalogue, IReadOnlyList<PublishedDataset> datasets, Func<Iri, bool> answers)
    {
        var scores = Mqa.Of(catalogue, answers).ToDictionary(score => score.Dataset);
        var findings = Conformance.Of(catalogue);
        return new([.. datasets.Select(dataset => Of(catalogue, dataset, scores, findings))]);
    }

    static DatasetQuality Of(Graph catalogue, PublishedDataset dataset, Dictionary<Term, MqaScore> scores, IReadOnlyList<ConformanceFinding> findings)
    {
        var safe = dataset.In.Safe;
        var iri = CatalogueOf.DatasetIri(safe.Site, dataset);
        var reach = findings.Count == 0 ? null : Conformance.Reach(catalogue, iri);
        return new(
            dataset,
            scores.GetValueOrDefault(iri),
            reach is null ? [] : [.. findings.Where(f => reach.Contains(f.Node))],
            Day(catalogue, iri),
            Completeness.ChecksOf(dataset.Tables, safe.Today),
            dataset.Table is { } table ? Completeness.Of(table) : [],
            Completeness.FactsOf(dataset.Centres));
    }

    static DateOnly? Day(Graph catalogue, Iri dataset) => catalogue.Objects(dataset, Dcterms.Modified).OfType<Literal>()
        .Select(l => DateOnly.TryParseExact(l.Text[..Math.Min(10, l.Text.Length)], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : (DateOnly?)null)
        .FirstOrDefault(day => day is not null);
}
