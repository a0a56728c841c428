using System.Globalization;
using Portal.Datasets;
using Portal.Model;
using Portal.Read;

namespace Portal.Check.Rules;

/// <summary>Lengths and numbers far outside of what a column means are slips of the keyboard or attacks.</summary>
public sealed class CellBounds : IRule
{
    public string Id => "constraint-error";
    public Severity Severity => Severity.Error;
    public Text Promise => new("Zahlen und Textlängen liegen in den Grenzen ihrer Spalte.", "Numbers and text lengths are within the bounds of their column.");

    public IEnumerable<Finding> Check(Draft draft)
    {
        var reported = draft.Unreadable();
        return from table in draft.Tables
               from column in AllDatasets.Find(table.Dataset)?.Columns ?? []
               where table.Has(column.Name)
               from finding in Check(table, column)
               where !reported.Contains(finding.Spot)
               select finding;
    }

    IEnumerable<Finding> Check(Table table, Column column)
    {
        var index = table.IndexOf(column.Name);
        var (isText, isBounded) = (column.Kind.FrictionlessType == "string", (column.Minimum ?? column.Maximum) is not null);
        foreach (var row in table.Rows)
            if (isText && row.Values[index].Length > column.MaximumLength) yield return TooLong(table.At(row, column.Name), column, row.Values[index].Length);
            else if (isBounded && row.Values[index].Length > 0 && OutOfBounds(new(table, row), column) is { } finding) yield return finding;
    }

    Finding? OutOfBounds(Cells row, Column column)
    {
        if (row.Decimal(column.Name) is not { } number || (column.Name is "lat" or "lon" && Position.IsSwapped(row))) return null;
        return number < column.Minimum || number > column.Maximum ? OutOfBounds(row.At(column.Name), column, number) : null;
    }

    Finding TooLong(Spot spot, Column column, int length) => this.Finding(spot,
        new($"Der Text hat {length} Zeichen. Erlaubt sind höchstens {column.MaximumLength}.", $"The text has {length} characters. At most {column.MaximumLength} are allowed."),
        new("Kürzen Sie den Text. Prüfen Sie auch, ob eine ganze Zeile in die Zelle gerutscht ist.", "Shorten the text. Also check whether a whole row slipped into the cell."));

    Finding OutOfBounds(Spot spot, Column column, decimal number)
    {
        var (shown, least, most) = (Print(number), Print(column.Minimum), Print(column.Maximum));
        var (de, en) = column.Maximum is null ? ($"mindestens {least}", $"at least {least}") : ($"{least} bis {most}", $"{least} to {most}");
        return this.Finding(spot, new($"{shown} liegt außerhalb von dem, was hier möglich ist: {de}.", $"{shown} is outside of what is possible here: {en}."),
            new($"Prüfen Sie die Zahl. {column.Description.De}", $"Check the number. {column.Description.En}"));
    }

    static string Print(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
