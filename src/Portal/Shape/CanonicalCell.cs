using System.Globalization;
using Portal.Model;
using Portal.Values;

namespace Portal.Shape;

/// <summary>A typed cell as the text of our own CSV, so that content hashes and files agree on what a cell says.</summary>
public static class CanonicalCell
{
    /// <summary>ISO dates, decimal point, ja and nein, "|" between list items, empty for unknown.</summary>
    public static string Of(object? value) => value switch
    {
        null => "",
        string text => text,
        bool yes => yes ? "ja" : "nein",
        DateOnly day => DateValue.Iso(day),
        OpeningHours hours => HoursValue.Print(hours),
        IEnumerable<string> list => string.Join('|', list),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new NotSupportedException($"A cell of type {value.GetType().Name} has no text."),
    };
}
