using System.Globalization;
using Portal.Datasets;
using Portal.Model;
using Portal.Shape;
using Portal.Values;

namespace Portal.Pages;

/// <summary>What the data pages say of a published table: the portal's own words where site.yml has some, else the dataset's.</summary>
public static class Tables
{
    public static string Title(View view, PublishedTable table)
    {
        var title = Settings(table)?.Title is { Count: > 0 } own ? view.T(own) : view.T(table.Definition.Title);
        return table.Source.Id.Length == 0 || table.Id == table.Definition.Name ? title : $"{title} – {table.Source.Name}";
    }

    public static string Description(View view, PublishedTable table) =>
        Settings(table)?.Description is { Count: > 0 } own ? view.T(own) : view.T(table.Definition.Description);

    /// <summary>The day a person last checked one of its entries; null where the table holds no such day.</summary>
    public static DateOnly? CheckedOn(PublishedTable table)
    {
        var columns = table.Definition.Columns;
        for (var i = 0; i < columns.Count; i++)
            if (columns[i].Name == "geprueft_am")
                return table.Rows.Select(r => r[i]).OfType<DateOnly>().DefaultIfEmpty().Max() is var day && day == default ? null : day;
        return null;
    }

    public static DateOnly? Issued(PublishedTable table) => Settings(table)?.Issued;

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

    static DatasetSettings? Settings(PublishedTable table) => table.Source.Datasets.GetValueOrDefault(table.Definition.Name);
}
