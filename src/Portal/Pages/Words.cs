using System.Globalization;
using Portal.Model;

namespace Portal.Pages;

/// <summary>Numbers and days as people say them, so that every page says them alike.</summary>
public static class Words
{
    /// <summary>A number with its noun, e.g. "1 Beratungsstelle", "12 Beratungsstellen".</summary>
    /// <param name="key">Text key that has the forms of its language (<see cref="Values.Plural"/>).</param>
    public static string Count(this View view, string key, int number) =>
        string.Format(view.Culture, view.Safe.Texts.Get(view.Language, key, number), view.Number(number));

    /// <summary>How long ago something was, in words; the future counts as today.</summary>
    public static string Age(this View view, DateOnly day)
    {
        var today = view.Safe.Today;
        var days = today.DayNumber - day.DayNumber;
        return days switch
        {
            <= 0 => view.T("age.today"),
            < 14 => view.Count("age.days", days),
            _ when Months(day, today) is 0 or 1 => view.Count("age.weeks", days / 7),
            _ when Months(day, today) < 12 => view.Count("age.months", Months(day, today)),
            _ => view.Count("age.years", Months(day, today) / 12),
        };
    }

    /// <summary>Whole months between two days.</summary>
    public static int Months(DateOnly from, DateOnly to) =>
        (to.Year - from.Year) * 12 + to.Month - from.Month - (to.Day < from.Day ? 1 : 0);

    /// <summary>True where nobody has checked the entry within the time its source promises.</summary>
    public static bool IsStale(this View view, Centre centre) =>
        centre.CheckedOn == default || Months(centre.CheckedOn, view.Safe.Today) >= (view.Lookups.Sources.GetValueOrDefault(centre.Source)?.ReviewMonths ?? 12);

    /// <summary>A file's size, e.g. "12,3 KB".</summary>
    /// <param name="bytes">Of 1000 to the kilobyte, as the sign says.</param>
    public static string Size(this View view, long bytes) => bytes switch
    {
        < 1_000 => $"{bytes.ToString(CultureInfo.InvariantCulture)} B",
        < 1_000_000 => $"{(bytes / 1_000m).ToString("0.#", view.Culture)} KB",
        _ => $"{(bytes / 1_000_000m).ToString("0.#", view.Culture)} MB",
    };

    /// <summary>The language of the entries themselves where the page speaks another, for the attribute lang; else null.</summary>
    public static string? ContentLanguage(this View view) => view.Language == "de" ? null : "de";

    /// <summary>The direction of the entries themselves where the page runs the other way, for the attribute dir; else null.</summary>
    public static string? ContentDirection(this View view) => Navigation.Direction(view.Language) == "ltr" ? null : "ltr";

    /// <summary>The language of a text for the attribute lang; null where it is the page's own.</summary>
    public static string? LanguageOf(this View view, Spoken text) => text.Language == view.Language ? null : text.Language;

    /// <summary>A phone number that no line break tears apart.</summary>
    public static string Unbroken(string phone) => phone.Replace(' ', '\u00A0').Replace('-', '\u2011');

    /// <summary>Address of a file of input/assets, with its content's hash so that it can be cached for ever.</summary>
    /// <param name="name">File name with one extension.</param>
    public static string AssetAddress(this View view, string name) =>
        view.AssetHash.TryGetValue(name, out var hash) ? $"/assets/{Path.GetFileNameWithoutExtension(name)}.{hash}{Path.GetExtension(name)}" : $"/assets/{name}";

    /// <summary>A Land's name: the English one on English pages, else the German one, which is on every signpost.</summary>
    public static string Name(this View view, State state) => view.Say(state).Text;

    public static Spoken Say(this View view, State state) => view.Language == "en" ? new(state.NameEn, "en") : new(state.Name, "de");

    /// <summary>A name or text of the entries themselves, whose language is German.</summary>
    public static Spoken Content(this View view, string text) => new(text, "de");

    /// <summary>A text in the page's own language.</summary>
    public static Spoken Own(this View view, string text) => new(text, view.Language);
}
