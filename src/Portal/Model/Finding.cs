namespace Portal.Model;

/// <summary>How much a finding weighs: only an error stops a build.</summary>
public enum Severity { Info, Warning, Error }

/// <summary>Where in the input something stands, in the words an editor uses.</summary>
/// <param name="File">Path relative to the portal's folder, with <c>/</c>.</param>
/// <param name="Line">Line in the file, from 1; 0 where the file as a whole is meant.</param>
/// <param name="Column">The column's name as in our dataset, or null for the whole row.</param>
public sealed record Spot(string File, int Line = 0, string? Column = null);

/// <summary>One thing that is wrong in the input and what to do about it, as data, so that text, JSON and SARIF say the same.</summary>
/// <param name="Rule">Stable id in kebab case, a Frictionless error type where there is one.</param>
/// <param name="Proposal">The repaired cell value where one can be proposed; never applied silently.</param>
public sealed record Finding(string Rule, Severity Severity, Spot Spot, Text Problem, Text Remedy, string? Proposal = null)
{
    /// <summary>The row's key and the cell's value, which stay when lines move; null where no row is meant.</summary>
    public string? Identity { get; init; }
}
