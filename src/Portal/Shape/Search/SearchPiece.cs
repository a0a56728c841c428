namespace Portal.Shape.Search;

/// <summary>A file of the search index before it is JSON: small enough for one request, made only when it is written.</summary>
/// <param name="Path">Below the folder of the index, e.g. "k/0.json".</param>
/// <param name="Members">Names and values: strings, whole numbers, null, lists of these, and members again for an object.</param>
public sealed record SearchPiece(string Path, Func<IEnumerable<(string Name, object? Value)>> Members);

/// <summary>Values that occur again and again, each once, in the order of their first use.</summary>
sealed class Distinct
{
    readonly Dictionary<string, int> places = new(StringComparer.Ordinal);

    public List<object?> Values { get; } = [];

    /// <summary>Where a text stands in the list.</summary>
    public int Of(string text) => Of(text, text);

    /// <summary>Where a value stands in the list.</summary>
    /// <param name="key">Equal for equal values and for no others.</param>
    public int Of(string key, object? value)
    {
        if (places.TryGetValue(key, out var place)) return place;
        Values.Add(value);
        return places[key] = Values.Count - 1;
    }
}

/// <summary>An object inside of a piece.</summary>
static class Members
{
    public static IReadOnlyDictionary<string, object?> Of(IEnumerable<(string Name, object? Value)> members) =>
        new SortedDictionary<string, object?>(members.ToDictionary(m => m.Name, m => m.Value), StringComparer.Ordinal);
}
