using Portal.Model;

namespace Portal.Pages;

/// <summary>Emergency numbers in the reader's language, else in the portal's first and marked so: a wrong accent may cost understanding.</summary>
static class Emergencies
{
    public static Spoken Name(View view, EmergencyNumber number) => Say(view, number.Names, number.Name);

    public static Spoken? Note(View view, EmergencyNumber number) =>
        number.Note is null && !number.Notes.ContainsKey(view.Language) ? null : Say(view, number.Notes, number.Note ?? "");

    static Spoken Say(View view, IReadOnlyDictionary<string, string> translations, string first) =>
        translations.TryGetValue(view.Language, out var own) ? view.Own(own) : new(first, view.Site.Languages[0]);
}
