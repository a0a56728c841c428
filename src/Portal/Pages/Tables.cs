using System.Globalization;
using Portal.Datasets;
using Portal.Model;
using Portal.Shape;
using Portal.Values;

namespace Portal.Pages;

/// <summary>What the data pages say of a published table.</summary>
public static class Tables
{
    /// <summary>The licence as people know it and where it can be read; the bare code for one that is not on the list.</summary>
    public static (string Name, string? Url) Licence(Source source) =>
        Licences.Find(source.Licence) is { } licence ? (licence.Title, SafeLink.Web(licence.Text.Value)) : (source.Licence, null);

    /// <summary>A cell as a preview shows it, in the form of our CSV.</summary>
    public static string Cell(object? value) => value switch
    {
        null => "",
        string text => text.Length <= 120 ? text : text[..117] + "…",
        bool yes => yes ? "ja" : "nein",
        DateOnly day => day == default ? "" : day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        OpeningHours hours => HoursValue.Print(hours),
        IEnumerable<string> list => string.Join('|', list),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    /// <summary>What may stand in a column, in words.</summary>
    public static string Format(View view, Column column) =>
        view.T(column.Kind.Name) + (column.IsList ? " " + view.T("dataset.list") : "");
}
