using System.Globalization;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using Portal.Datasets;
using Portal.Model;
using Portal.Protect;
using Portal.Values;

namespace Portal.Shape;

/// <summary>What every part of an HSDS description needs: ids, German labels, and values in the forms that its schemas ask for.</summary>
public sealed partial record HsdsWords(Safe Safe, Lookups Lookups)
{
    /// <summary>UUIDv5 of the address {catalogue host}/hsds/{kind}/{names}, so that everybody can work it out from our ids and a preview under another host has the same.</summary>
    /// <param name="kind">Name of the HSDS object.</param>
    /// <param name="names">Slugs and codes: no slash is in them.</param>
    public string Id(string kind, params string[] names) =>
        Uuid5.Of(Uuid5.Url, $"{Safe.Site.CatalogueHost}{Urls.Hsds}{kind}/{string.Join('/', names)}").ToString();

    /// <summary>Texts are German throughout, as the cells are.</summary>
    public string Label(string list, string code) => Safe.CodeLists.GetValueOrDefault(list)?.Label(code, "de") ?? code;

    public Concept? Concept(string list, string code) => Safe.CodeLists.GetValueOrDefault(list)?.Find(code);

    public string Column(string name) => Stellen.Definition.Find(name)?.Title.De ?? name;

    /// <summary>An object of those members that say something.</summary>
    public static JObject Object(params (string Name, JToken? Value)[] members) => SchemaOrgWords.Object(members);

    /// <summary>Sentences of those parts that say something, with a blank between them; null where none does.</summary>
    public static string? Sentences(params string?[] parts) =>
        parts.Where(p => !string.IsNullOrWhiteSpace(p)).Select(p => p!.Trim()).ToList() is { Count: > 0 } said ? string.Join(' ', said) : null;

    public static string? Day(DateOnly? day) => day > default(DateOnly) ? DateValue.Iso(day.Value) : null;

    /// <summary>An http address in the ASCII form of RFC 3986, which JSON Schema's format uri asks for; null for anything else.</summary>
    public static string? Web(string? text)
    {
        if (SafeLink.Web(text) is not { } link || !Uri.TryCreate(link, UriKind.Absolute, out var uri)) return null;
        var rest = (uri.PathAndQuery + uri.Fragment).Replace("[", "%5B", StringComparison.Ordinal).Replace("]", "%5D", StringComparison.Ordinal);
        var address = $"{uri.Scheme}://{uri.IdnHost}{(uri.IsDefaultPort ? "" : ":" + uri.Port.ToString(CultureInfo.InvariantCulture))}{rest}";
        return Address().IsMatch(address) ? address : null;
    }

    /// <summary>A mail address without quotes and comments, which JSON Schema's format email asks for; null for anything else.</summary>
    public static string? Mail(string? text) => text is not null && Mailbox().IsMatch(text) ? text : null;

    [GeneratedRegex(@"^https?://[A-Za-z0-9.-]+(:[0-9]+)?(/([A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})*)?(\?([A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?(#([A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?\z")]
    private static partial Regex Address();

    [GeneratedRegex(@"^[A-Za-z0-9_+-]+(\.[A-Za-z0-9_+-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\z")]
    private static partial Regex Mailbox();
}
