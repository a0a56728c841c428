namespace Portal.Shape;

/// <summary>A text in one or more languages that says something in each: a data set whose title is empty ends GovData's whole run.</summary>
public sealed record Multilingual
{
    Multilingual(IReadOnlyList<KeyValuePair<string, string>> texts) => Texts = texts;

    /// <summary>Language tag (BCP 47, lower case) and text, German first, then by tag.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Texts { get; }

    /// <summary>German where there is German.</summary>
    public string Main => Texts[0].Value;

    public string? In(string language) => Texts.FirstOrDefault(text => text.Key == language).Value;

    /// <summary>Leaves out empty texts and bad language tags; null when nothing is left.</summary>
    public static Multilingual? From(IEnumerable<KeyValuePair<string, string>> texts)
    {
        List<KeyValuePair<string, string>> kept = [.. texts
            .Where(text => !string.IsNullOrWhiteSpace(text.Value) && Literal.IsLanguage(text.Key))
            .Select(text => KeyValuePair.Create(text.Key.ToLowerInvariant(), text.Value.Trim()))
            .DistinctBy(text => text.Key)
            .OrderBy(text => text.Key == "de" ? "" : text.Key, StringComparer.Ordinal)];
        return kept.Count == 0 ? null : new Multilingual(kept);
    }

    /// <summary>Null when the text is empty.</summary>
    public static Multilingual? German(string? text) => From([KeyValuePair.Create("de", text ?? "")]);

    /// <summary>For texts of the program itself; throws when nothing is said.</summary>
    public static Multilingual Of(string german, string? english = null) =>
        From([KeyValuePair.Create("de", german), KeyValuePair.Create("en", english ?? "")])
        ?? throw new ArgumentException("A text that says nothing", nameof(german));

    public bool Equals(Multilingual? other) => other is not null && Texts.SequenceEqual(other.Texts);

    public override int GetHashCode() => Texts.Aggregate(0, (hash, text) => HashCode.Combine(hash, text.Key, text.Value));
}
