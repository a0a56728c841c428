namespace Portal.Shape;

/// <summary>Who asks for something of a catalogue, because a portal may please one harvester and not the next.</summary>
[Flags]
public enum Profiles
{
    None = 0,
    /// <summary>DCAT-AP.de 3.0 (2024-12-06), as GovData validates it.</summary>
    De = 1,
    /// <summary>DCAT-AP 3.0.1 without class ranges, on which data.europa.eu's 30 points for compliance depend.</summary>
    Eu = 2,
    /// <summary>GovData's own dashboard ("MQA Live"): licence, contributor, publisher, keyword.</summary>
    GovData = 4,
    Both = De | Eu,
}

/// <summary>What may stand as a value; Node is an IRI or a blank node.</summary>
public enum TermKind { Any, Node, Iri, Literal }

/// <summary>In which way an obligation is not met, so that a page can say it in words.</summary>
public enum ConformanceProblem { Missing, TooMany, WrongKind, WrongDatatype, NotInList, TargetWithoutClass }

/// <summary>One line of the table of obligations: what a profile demands of one property of one class. What is not said is not demanded.</summary>
/// <param name="Property">Its values are judged.</param>
public sealed record ConformanceRule(Profiles Profile, Iri Property)
{
    public Iri Class { get; init; } = Vocabulary.Dcat.Dataset;
    public int Minimum { get; init; }
    public int Maximum { get; init; } = int.MaxValue;
    public TermKind Kind { get; init; }
    /// <summary>One of these, with a text that fits it.</summary>
    public IReadOnlyList<Iri> Datatypes { get; init; } = [];
    /// <summary>The values of an official list that the portal itself uses; any other counts as unknown.</summary>
    public IReadOnlySet<Iri>? Values { get; init; }
    /// <summary>How the address must begin, after http:// or https://.</summary>
    public string? Begins { get; init; }
    /// <summary>Class that the value must be described with in the same graph.</summary>
    public Iri? Target { get; init; }
    /// <summary>Further properties of which one is enough to meet <see cref="Minimum"/>.</summary>
    public IReadOnlyList<Iri> Or { get; init; } = [];
    /// <summary>The rule is for the values of this property and not for the members of the class themselves.</summary>
    public Iri? Via { get; init; }
    /// <summary>Only values that meet the rule are counted, and others are let be (sh:qualifiedValueShape).</summary>
    public bool Qualified { get; init; }
    /// <summary>Members of which the official list itself says what <see cref="Minimum"/> asks for.</summary>
    public IReadOnlySet<Iri> SaidElsewhere { get; init; } = new HashSet<Iri>();
}

/// <summary>One obligation that one node does not meet.</summary>
public sealed record ConformanceFinding(Term Node, ConformanceRule Rule, ConformanceProblem Problem);
