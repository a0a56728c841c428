using System.Net;
using Microsoft.AspNetCore.Components;

namespace Portal.Pages;

/// <summary>Elements of the head as HTML spells them: the renderer closes void elements as XML does, which validators report.</summary>
public static class HeadTag
{
    /// <summary>A link or meta element; every value is escaped here.</summary>
    public static MarkupString Of(string name, params (string Name, string Value)[] attributes) =>
        new($"<{name}{string.Concat(attributes.Select(a => $" {a.Name}=\"{WebUtility.HtmlEncode(a.Value)}\""))}>");
}
