namespace Portal.Model;

/// <summary>One code with what people read for it.</summary>
/// <param name="Parent">Code of the broader concept in the same list, or null.</param>
/// <param name="Labels">Label by interface language (de, en, …); de is always there.</param>
/// <param name="Fields">The list's further columns by name (source, source code, mappings to other vocabularies, synonyms).</param>
public sealed record Concept(string Code, string? Parent, IReadOnlyDictionary<string, string> Labels, IReadOnlyDictionary<string, string> Fields)
{
    /// <summary>The label in a language, else in English or German, else the code itself.</summary>
    public string Label(string language) => Say(language).Text;

    /// <summary>The label with the language that it is in.</summary>
    public Spoken Say(string language) =>
        Spoken.Order(language).Where(l => Labels.GetValueOrDefault(l) is { Length: > 0 }).Select(l => new Spoken(Labels[l], l)).FirstOrDefault() ?? new(Code, language);

    public string? Field(string name) => Fields.GetValueOrDefault(name) is { Length: > 0 } value ? value : null;
}

/// <summary>A controlled vocabulary, so that data of many bodies can be compared and every language has a label.</summary>
public sealed record CodeList(string Name, IReadOnlyList<Concept> Concepts)
{
    readonly Dictionary<string, Concept> byCode = Concepts.GroupBy(c => c.Code).ToDictionary(g => g.Key, g => g.First());

    public Concept? Find(string? code) => code is null ? null : byCode.GetValueOrDefault(code);

    /// <summary>The label, or the code where the list does not know it.</summary>
    public string Label(string code, string language) => Say(code, language).Text;

    /// <summary>The label with the language that it is in.</summary>
    public Spoken Say(string code, string language) => Find(code)?.Say(language) ?? new(code, language);
}
