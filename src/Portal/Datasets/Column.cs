using Portal.Model;
using Portal.Values;

namespace Portal.Datasets;

/// <summary>A column's meaning, written once, from which checks, table schemas, documentation and findings are made.</summary>
/// <param name="Name">Header in the CSV, German in ASCII.</param>
/// <param name="Example">A cell that would be right.</param>
public record Column(string Name, ValueKind Kind, Text Title, Text Description, string Example)
{
    /// <summary>True where no row may leave it empty.</summary>
    public bool Required { get; init; }

    /// <summary>True where a cell holds several values, separated by "|".</summary>
    public bool IsList { get; init; }

    /// <summary>True where no two rows may have the same value.</summary>
    public bool Unique { get; init; }

    /// <summary>Name of the code list that the values come from.</summary>
    public string? CodeList { get; init; }

    /// <summary>Name of the dataset whose key the values are.</summary>
    public string? References { get; init; }

    public decimal? Minimum { get; init; }

    public decimal? Maximum { get; init; }

    /// <summary>Characters, at most.</summary>
    public int MaximumLength { get; init; } = 300;

    /// <summary>Other headers that people and programs use for it, compared without case, accents and punctuation.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Object and field of HSDS 3.0, e.g. "service.name".</summary>
    public string? Hsds { get; init; }

    /// <summary>IRI of the property that says the same in linked data.</summary>
    public string? Property { get; init; }
}

/// <summary>A column together with where its value stands in a record.</summary>
/// <param name="Value">string, int, decimal, bool, DateOnly, OpeningHours, a list of strings, or null for unknown.</param>
public sealed record Column<T>(string Name, ValueKind Kind, Text Title, Text Description, string Example, Func<T, object?> Value)
    : Column(Name, Kind, Title, Description, Example);
