using Portal.Shape;
using static Portal.Shape.Vocabulary;

namespace Portal.Tests;

/// <summary>Good catalogues with one or two mistakes as they are seen in real ones, each under a host of its own, so that many can be judged in one go.</summary>
static class DamagedGraphs
{
    public const string Mark = @"https://g(\d+)\.example\.org/";
    const string Host = "https://beratung.example.org/";

    static readonly Graph[] _good = [DcatApDe.From(Catalogues.Named("rich")), DcatApDe.From(Catalogues.Named("minimal"))];

    public static string HostOf(int number) => $"https://g{number}.example.org/";

    public static IReadOnlyList<Graph> Make(int count, int seed)
    {
        var chance = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(i => Damaged(Renamed(_good[i % _good.Length], i), i, chance))];
    }

    /// <summary>Good catalogues that lack every statement of one kind on official values; they share their addresses.</summary>
    public static IReadOnlyList<Graph> WithoutWordsOnOfficialValues() =>
    [
        .. from lost in _good[0].Triples
           where lost.Subject is Iri iri && !iri.Value.StartsWith(Host, StringComparison.Ordinal) && !iri.Value.Contains("musterland", StringComparison.Ordinal)
           group lost by lost.Predicate into kind
           select new Graph(_good[0].Triples.Except(kind)),
    ];

    static Graph Renamed(Graph graph, int number) => new(graph.Triples.Select(t => new Triple(Moved(t.Subject, number), t.Predicate, Moved(t.Object, number))));

    static Term Moved(Term term, int number) => term switch
    {
        Iri iri when iri.Value.StartsWith(Host, StringComparison.Ordinal) => Iri.Of(HostOf(number) + iri.Value[Host.Length..]),
        Blank blank => new Blank($"{blank.Label}y{number}"),
        _ => term,
    };

    static Graph Damaged(Graph graph, int number, Random chance)
    {
        // Mostly one mistake, for a second one can hide that the first was judged differently.
        for (var times = Math.Max(1, chance.Next(-1, 3)); times > 0; times--)
        {
            // What is said of official values is shared by all graphs of a batch, so it stays as it is.
            var own = graph.Triples.Where(t => t.Subject is Blank || ((Iri)t.Subject).Value.StartsWith(HostOf(number), StringComparison.Ordinal)).ToList();
            var victim = own[chance.Next(own.Count)];
            graph = new(graph.Triples.SelectMany(t => t == victim ? Mistake(t, number, chance) : [t]));
        }
        return graph;
    }

    static Triple[] Mistake(Triple triple, int number, Random chance) => chance.Next(6) switch
    {
        0 => [],
        1 => [triple with { Object = Literal.Of(HostOf(number) + "text " + chance.Next()) }],
        2 => [triple with { Object = Iri.Of(HostOf(number) + "unbekannt/" + chance.Next()) }],
        3 => [triple with { Object = Literal.Typed(Text(triple.Object, number), new[] { Xsd.Date, Xsd.HexBinary, Xsd.NonNegativeInteger, Xsd.String }[chance.Next(4)]) }],
        4 => [triple, triple with { Object = triple.Object is Literal said ? Literal.Of(said.Text + " " + HostOf(number)) : Iri.Of(HostOf(number) + "zweites/" + chance.Next()) }],
        _ => [triple with { Object = new Blank($"n{number}z{chance.Next()}") }],
    };

    // The shapes may complain of the value itself, which then must tell where it is from.
    static string Text(Term term, int number) => term switch { Literal literal => literal.Text, Iri iri => HostOf(number) + iri.Value, _ => "9f86" };
}
