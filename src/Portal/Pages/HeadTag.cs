using System.Net;
using Microsoft.AspNetCore.Components;

namespace Portal.Pages;

/// <summary>Void elements (of the head, fields of forms) as HTML spells them: the renderer closes them as XML does, which validators report.</summary>
public static class HeadTag
{
    /// <summary>A link, meta or input element; every value is escaped here, and an empty one left out.</summary>
    public static MarkupString Of(string name, params (string Name, string Value)[] attributes) =>
        new($"<{name}{string.Concat(attributes.Select(a => a.Value.Length == 0 ? $" {a.Name}" : $" {a.Name}=\"{WebUtility.HtmlEncode(a.Value)}\""))}>");
}
