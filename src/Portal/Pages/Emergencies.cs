using Portal.Model;

namespace Portal.Pages;

/// <summary>Emergency numbers in the reader's language, else in the portal's first and marked so: a wrong accent may cost understanding.</summary>
static class Emergencies
{
    public static string Name(View view, EmergencyNumber number) => number.Names.GetValueOrDefault(view.Language) ?? number.Name;

    public static string? Note(View view, EmergencyNumber number) => number.Notes.GetValueOrDefault(view.Language) ?? number.Note;

    /// <summary>The language a text is in where it is not the page's own.</summary>
    /// <param name="translations">The text's other languages.</param>
    public static string? Language(View view, IReadOnlyDictionary<string, string> translations) =>
        view.Language == view.Site.Languages[0] || translations.ContainsKey(view.Language) ? null : view.Site.Languages[0];
}
