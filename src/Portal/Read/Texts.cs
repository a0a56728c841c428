namespace Portal.Read;

/// <summary>The words of the pages by language, so that a new language is a new file and no code.</summary>
/// <param name="ByLanguage">Text by key by language; nested keys are joined with ".".</param>
public sealed record Texts(IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> ByLanguage)
{
    public static readonly Texts Empty = new(new Dictionary<string, IReadOnlyDictionary<string, string>>());

    /// <summary>The text in a language, in German where there is none, else the key itself, which is then seen on the page.</summary>
    public string Get(string language, string key) => Find(language, key) ?? Find("de", key) ?? key;

    /// <summary>Keys that some language has and this one lacks.</summary>
    public IReadOnlyList<string> Missing(string language) =>
        [.. ByLanguage.Values.SelectMany(texts => texts.Keys).Distinct().Where(key => Find(language, key) is null).Order(StringComparer.Ordinal)];

    string? Find(string language, string key) => ByLanguage.GetValueOrDefault(language)?.GetValueOrDefault(key) is { Length: > 0 } text ? text : null;
}
