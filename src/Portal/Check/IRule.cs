using Portal.Model;
using Portal.Read;

namespace Portal.Check;

/// <summary>One promise about the data, in one file, that can be shown failing and passing.</summary>
public interface IRule
{
    /// <summary>Stable id in kebab case, a Frictionless error type where there is one; several rules may share a type.</summary>
    string Id { get; }

    /// <summary>How much a break of the promise weighs where the portal's site.yml does not say otherwise.</summary>
    Severity Severity { get; }

    /// <summary>What holds in data that keep the promise, in one sentence.</summary>
    Text Promise { get; }

    /// <summary>All places where the draft breaks the promise; the order does not matter.</summary>
    IEnumerable<Finding> Check(Draft draft);
}

/// <summary>Makes a rule's findings, so that each rule says its id and weight once.</summary>
public static class RuleFinding
{
    public static Finding Finding(this IRule rule, Spot spot, Text problem, Text remedy) =>
        new(rule.Id, rule.Severity, spot, problem, remedy);

    /// <summary>The finding with the value that was probably meant.</summary>
    public static Finding Proposing(this Finding finding, string? proposal) => finding with { Proposal = proposal };

    /// <summary>The finding with a weight of its own.</summary>
    public static Finding Weighing(this Finding finding, Severity severity) => finding with { Severity = severity };
}
