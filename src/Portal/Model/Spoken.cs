namespace Portal.Model;

/// <summary>A text with the language it is in, so that a page can mark what is not in its own.</summary>
/// <param name="Language">Language code as in site.yml.</param>
public sealed record Spoken(string Text, string Language)
{
    /// <summary>In which order the program's texts and labels are looked for: English helps more readers than German where their own language lacks a text.</summary>
    public static IReadOnlyList<string> Order(string language) => language switch
    {
        "de" => ["de", "en"],
        "en" => ["en", "de"],
        _ => [language, "en", "de"],
    };

    public override string ToString() => Text;
}
