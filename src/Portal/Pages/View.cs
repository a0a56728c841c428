using System.Globalization;
using Microsoft.AspNetCore.Components;
using Portal.Model;
using Portal.Protect;
using Portal.Shape;

namespace Portal.Pages;

/// <summary>Everything a page may know: the protected data, the language it speaks, and the way to words and addresses.</summary>
/// <param name="Language">One of the site's interface languages.</param>
/// <param name="AssetHash">Short content hash by asset path, so that assets can be cached for ever.</param>
public sealed record View(
    Safe Safe, string Language, Lookups Lookups, IReadOnlyList<PublishedDataset> Datasets, IReadOnlyList<PublishedFile> Downloads, IReadOnlyDictionary<string, string> AssetHash)
{
    /// <summary>What other catalogues are told, so that pages tell the same; null only where a page is shown without its site.</summary>
    public Catalogue? Catalogue { get; init; }

    /// <summary>How good the data are; without figures where a page is shown without its site.</summary>
    public Quality Quality { get; init; } = Quality.None;

    public Site Site => Safe.Site;

    public CultureInfo Culture => Language == "de" ? German : English;

    /// <summary>The interface text of a key, {0} and so on filled; plain text, so that Razor escapes it.</summary>
    public string T(string key, params object?[] values) =>
        values.Length == 0 ? Safe.Texts.Get(Language, key) : string.Format(Culture, Safe.Texts.Get(Language, key), values);

    public string T(Text text) => text.In(Language);

    /// <summary>The site's own text in the page's language, else in the site's first.</summary>
    public string T(IReadOnlyDictionary<string, string> texts) =>
        texts.GetValueOrDefault(Language) ?? texts.GetValueOrDefault(Site.Languages[0]) ?? texts.Values.FirstOrDefault() ?? "";

    public string T(Multilingual text) => text.In(Language) ?? text.In(Site.Languages[0]) ?? text.Main;

    public string Label(string list, string code) => Safe.CodeLists.GetValueOrDefault(list)?.Label(code, Language) ?? code;

    /// <summary>Address of a page in this view's language.</summary>
    public string Url(string path) => UrlIn(Language, path);

    public string UrlIn(string language, string path) => language == Site.Languages[0] ? path : $"/{language}{path}";

    /// <summary>A day as people write it here.</summary>
    public string Date(DateOnly day) => Language == "de" ? day.ToString("d. MMMM yyyy", German) : day.ToString("d MMMM yyyy", English);

    public string Number(long number) => number.ToString("N0", Culture);

    static readonly CultureInfo English = CultureInfo.InvariantCulture;

    // Written out because the program runs without the system's culture data, so that every machine gives the same bytes.
    static readonly CultureInfo German = MakeGerman();

    static CultureInfo MakeGerman()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        string[] months = ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember", ""];
        (culture.DateTimeFormat.MonthNames, culture.DateTimeFormat.MonthGenitiveNames) = (months, months);
        (culture.NumberFormat.NumberDecimalSeparator, culture.NumberFormat.NumberGroupSeparator) = (",", ".");
        return culture;
    }
}

/// <summary>A page before it is rendered.</summary>
/// <param name="Path">Its address with the language prefix, ending in a slash (a file name for 404.html).</param>
/// <param name="Parameters">The component's parameters without the view.</param>
public sealed record PageFile(string Path, Type Component, View View, IReadOnlyDictionary<string, object?> Parameters)
{
    /// <summary>A page at an address, given without language prefix.</summary>
    public static PageFile Of<TPage>(View view, string path, params (string Name, object? Value)[] parameters)
        where TPage : PortalPage => new(view.Url(path), typeof(TPage), view, parameters.ToDictionary(p => p.Name, p => p.Value));
}

/// <summary>What every page component is: a view and nothing else by default.</summary>
public abstract class PortalPage : ComponentBase
{
    [Parameter, EditorRequired] public View View { get; set; } = null!;
}
