using System.Text.RegularExpressions;
using static Portal.Shape.Vocabulary;

namespace Portal.Shape;

/// <summary>
/// Our own check of what DCAT-AP.de 3.0, DCAT-AP 3.0.1 and GovData's dashboard demand (violations, not warnings), over the graph that
/// a harvester reads. The tests compare its verdict with the official SHACL shapes. It does not see: properties that the portal never
/// writes, the class-range shapes of DCAT-AP 3.0.1, values of official lists that the portal does not use (they count as unknown), and
/// classes other than those of the table (series, catalogue records, relationships, identifiers).
/// </summary>
public static partial class Conformance
{
    // foaf_0_1.rdf and vcard.ttl: whoever is the one is the other too.
    static readonly Dictionary<Iri, Iri> _subclass = new() { [Foaf.Agent] = Foaf.Organization, [Vcard.Kind] = Vcard.Organization };

    public static IReadOnlyList<ConformanceFinding> Of(Graph graph) =>
        [.. Rules.GroupBy(rule => (rule.Class, rule.Via)).SelectMany(group => Judge(graph, [.. Targets(graph, group.Key.Class, group.Key.Via)], group)).Distinct()];

    /// <summary>All that a data set's description stands on: what it leads to without passing through another data set, itself included.</summary>
    public static IReadOnlySet<Term> Reach(Graph graph, Term dataset)
    {
        var others = graph.OfType(Dcat.Dataset).ToHashSet();
        HashSet<Term> seen = [];
        Stack<Term> open = new([dataset]);
        while (open.TryPop(out var term))
        {
            if ((others.Contains(term) && term != dataset) || !seen.Add(term)) continue;
            foreach (var target in graph.About(term).SelectMany(said => said)) open.Push(target);
        }
        return seen;
    }

    static IEnumerable<ConformanceFinding> Judge(Graph graph, IReadOnlyCollection<Term> nodes, IEnumerable<ConformanceRule> rules) =>
        from rule in rules
        from node in nodes
        from problem in Problems(graph, node, rule).Distinct()
        select new ConformanceFinding(node, rule, problem);

    static IEnumerable<Term> Targets(Graph graph, Iri type, Iri? via)
    {
        var members = graph.OfType(type).Concat(_subclass.TryGetValue(type, out var narrower) ? graph.OfType(narrower) : []).Distinct();
        return via is null ? members : members.SelectMany(member => graph.Objects(member, via)).Distinct();
    }

    static IEnumerable<ConformanceProblem> Problems(Graph graph, Term node, ConformanceRule rule)
    {
        List<Term> values = [.. graph.Objects(node, rule.Property)];
        if (rule.Qualified) values.RemoveAll(value => Problem(graph, value, rule) is not null);
        var count = values.Count + rule.Or.Sum(other => graph.Objects(node, other).Count());
        if (count < rule.Minimum && !(node is Iri iri && rule.SaidElsewhere.Contains(iri))) yield return ConformanceProblem.Missing;
        if (values.Count > rule.Maximum) yield return ConformanceProblem.TooMany;
        foreach (var value in values)
            if (Problem(graph, value, rule) is { } problem) yield return problem;
    }

    static ConformanceProblem? Problem(Graph graph, Term value, ConformanceRule rule)
    {
        if (!Fits(value, rule.Kind)) return ConformanceProblem.WrongKind;
        if (rule.Datatypes.Count > 0 && !(value is Literal literal && rule.Datatypes.Contains(literal.Datatype) && IsWellFormed(literal))) return ConformanceProblem.WrongDatatype;
        if (rule.Values is { } list && !(value is Iri listed && list.Contains(listed))) return ConformanceProblem.NotInList;
        if (rule.Begins is { } start && !(value is Iri address && BeginsWith(address, start))) return ConformanceProblem.NotInList;
        if (rule.Target is { } type && !IsOfType(graph, value, type)) return ConformanceProblem.TargetWithoutClass;
        return null;
    }

    static bool Fits(Term value, TermKind kind) => kind switch
    {
        TermKind.Iri => value is Iri,
        TermKind.Literal => value is Literal,
        TermKind.Node => value is not Literal,
        _ => true,
    };

    static bool BeginsWith(Iri address, string start) =>
        address.Value.StartsWith("https://" + start, StringComparison.Ordinal) || address.Value.StartsWith("http://" + start, StringComparison.Ordinal);

    static bool IsOfType(Graph graph, Term value, Iri type) =>
        graph.Objects(value, Rdf.Type).Any(t => t == type || (_subclass.TryGetValue(type, out var narrower) && t == narrower));

    static bool IsWellFormed(Literal literal) => literal.Datatype switch
    {
        var type when type == Xsd.Date => Day().IsMatch(literal.Text),
        var type when type == Xsd.HexBinary => Hex().IsMatch(literal.Text),
        var type when type == Xsd.NonNegativeInteger => Count().IsMatch(literal.Text),
        _ => true,
    };

    [GeneratedRegex(@"^-?\d{4,}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(Z|[+-]\d\d:\d\d)?$")]
    private static partial Regex Day();
    [GeneratedRegex("^([0-9A-Fa-f]{2})*$")]
    private static partial Regex Hex();
    [GeneratedRegex(@"^\+?\d+$")]
    private static partial Regex Count();
}
