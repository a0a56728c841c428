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

    public CultureInfo Culture => Cultures.Of(Language);

    /// <summary>The interface text of a key, {0} and so on filled; plain text, so that Razor escapes it.</summary>
    public string T(string key, params object?[] values) =>
        values.Length == 0 ? Safe.Texts.Get(Language, key) : string.Format(Culture, Safe.Texts.Get(Language, key), values);

    public string T(Text text) => Say(text).Text;

    public string T(IReadOnlyDictionary<string, string> texts) => Say(texts).Text;

    public string T(Multilingual text) => Say(text).Text;

    public string Label(string list, string code) => Say(list, code).Text;

    public Spoken Say(Text text) => text.Say(Language);

    /// <summary>The site's own text in the page's language, else in the site's first.</summary>
    public Spoken Say(IReadOnlyDictionary<string, string> texts) =>
        new[] { Language, Site.Languages[0] }.Concat(texts.Keys).Where(texts.ContainsKey).Select(l => new Spoken(texts[l], l)).FirstOrDefault() ?? new("", Language);

    /// <summary>What is said of a data set, in the page's language, else in English or the site's first.</summary>
    public Spoken Say(Multilingual text) =>
        Spoken.Order(Language).Concat([Site.Languages[0], text.Texts[0].Key]).Where(l => text.In(l) is not null).Select(l => new Spoken(text.In(l)!, l)).First();

    /// <summary>A code's label with the language that it is in.</summary>
    public Spoken Say(string list, string code) => Safe.CodeLists.GetValueOrDefault(list)?.Say(code, Language) ?? new(code, Language);

    /// <summary>Address of a page in this view's language.</summary>
    public string Url(string path) => UrlIn(Language, path);

    public string UrlIn(string language, string path) => language == Site.Languages[0] ? path : $"/{language}{path}";

    /// <summary>A day as people write it here.</summary>
    public string Date(DateOnly day) => Cultures.Date(Language, day);

    public string Number(long number) => number.ToString("N0", Culture);
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
