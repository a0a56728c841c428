using Portal.Model;
using Portal.Shape;

namespace Portal.Pages;

/// <summary>What the data pages say of a published table.</summary>
public static class Tables
{
    /// <summary>The licence as people know it and where it can be read; the bare code for one that is not on the list.</summary>
    public static (string Name, string? Url) Licence(Source source) =>
        Licences.Find(source.Licence) is { } licence ? (licence.Title, SafeLink.Web(licence.Text.Value)) : (source.Licence, null);

    /// <summary>A cell as a preview shows it, in the form of our CSV.</summary>
    public static string Cell(object? value) => CanonicalCell.Of(value) is var text && text.Length > 120 ? text[..117] + "…" : text;
}
