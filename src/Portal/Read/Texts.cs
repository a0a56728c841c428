using Portal.Model;
using Portal.Values;

namespace Portal.Read;

/// <summary>The words of the pages by language, so that a new language is a new file and no code.</summary>
/// <param name="ByLanguage">Text by key by language; nested keys are joined with ".".</param>
public sealed record Texts(IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> ByLanguage)
{
    public static readonly Texts Empty = new(new Dictionary<string, IReadOnlyDictionary<string, string>>());

    /// <summary>The text in a language, else in English or German, else the key itself, which is then seen on the page.</summary>
    public string Get(string language, string key) =>
        Spoken.Order(language).Select(l => Find(l, key)).FirstOrDefault(text => text is not null) ?? key;

    /// <summary>The form of a text that goes with a number; where a language lacks it, its form .other or .many.</summary>
    public string Get(string language, string key, long number) =>
        Spoken.Order(language).Select(l => Find(l, key, number)).FirstOrDefault(text => text is not null) ?? key;

    /// <summary>Keys that German or English has and this language lacks; of a text with forms, the first form that nothing stands in for.</summary>
    public IReadOnlyList<string> Missing(string language) =>
    [
        .. ByLanguage.Where(texts => texts.Key is "de" or "en").SelectMany(texts => texts.Value.Keys).Distinct()
            .GroupBy(Stem).Select(key => Gap(language, key.Key, key)).OfType<string>().Order(StringComparer.Ordinal),
    ];

    /// <summary>A key without the form at its end, where it is one of several for a number.</summary>
    public string Stem(string key)
    {
        var dot = key.LastIndexOf('.');
        return dot > 0 && Plural.All.Contains(key[(dot + 1)..]) && IsCounted(key[..dot]) ? key[..dot] : key;
    }

    bool IsCounted(string stem) => ByLanguage.Values.Any(texts => texts.ContainsKey(stem + ".one") && (texts.ContainsKey(stem + ".other") || texts.ContainsKey(stem + ".many")));

    string? Gap(string language, string stem, IEnumerable<string> keys) =>
        !IsCounted(stem) ? keys.FirstOrDefault(key => Find(language, key) is null)
        : Plural.Forms(language).Where(form => Find(language, stem, [form]) is null).Select(form => $"{stem}.{form}").FirstOrDefault();

    string? Find(string language, string key, long number) => Find(language, key, [Plural.Form(language, number)]);

    string? Find(string language, string stem, IEnumerable<string> forms) =>
        forms.Concat(["other", "many"]).Select(form => Find(language, $"{stem}.{form}")).FirstOrDefault(text => text is not null);

    string? Find(string language, string key) => ByLanguage.GetValueOrDefault(language)?.GetValueOrDefault(key) is { Length: > 0 } text ? text : null;
}
