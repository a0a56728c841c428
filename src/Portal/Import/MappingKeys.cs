namespace Portal.Import;

/// <summary>Every word that a mapping file may use, so that an unknown one is noticed and docs/import.md can be tested for completeness.</summary>
public static class MappingKeys
{
    public static readonly IReadOnlyList<string> Top = ["source", "filter", "ignore", "personal", "gone", "take_over", "datasets"];
    public static readonly IReadOnlyList<string> Condition = ["column", "is", "is_not", "in", "not_in", "filled"];
    public static readonly IReadOnlyList<string> Record = ["when", "for_each", "split"];
    public static readonly IReadOnlyList<string> Pick = ["column", "part", "before", "after", "empty_if"];
    public static readonly IReadOnlyList<string> Id = ["from", "prefix", "key"];

    public static readonly IReadOnlyList<string> Column =
    [
        "from", "first_of", "join", "value", "id", "id_of", "part", "before", "after", "empty_if", "split", "map", "otherwise",
        "date", "earliest", "latest", "decimal", "yes", "no", "add_zero", "area_code", "add_scheme", "too_long", "default", "keep_in",
    ];

    /// <summary>All of them, each once.</summary>
    public static IReadOnlyList<string> All => [.. Top.Concat(Condition).Concat(Record).Concat(Pick).Concat(Id).Concat(Column).Distinct()];
}
