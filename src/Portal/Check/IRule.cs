using Portal.Model;
using Portal.Read;

namespace Portal.Check;

/// <summary>One promise about the data, in one file, that can be shown failing and passing.</summary>
public interface IRule
{
    /// <summary>Stable id in kebab case, a Frictionless error type where there is one; several rules may share a type.</summary>
    string Id { get; }

    /// <summary>All places where the draft breaks the promise; the order does not matter.</summary>
    IEnumerable<Finding> Check(Draft draft);
}
