using Portal.Model;
using Portal.Read;

namespace Portal.Check.Rules;

/// <summary>A day of the last century is what programs write for an empty cell, such as 1900-01-01 or 1970-01-01.</summary>
public sealed class DateImplausible : IRule
{
    static readonly DateOnly first = new(2000, 1, 1);

    public string Id => "date-implausible";
    public Severity Severity => Severity.Warning;
    public Text Promise => new("Kein Tag einer Prüfung liegt vor dem Jahr 2000.", "No day of a check is before the year 2000.");

    public IEnumerable<Finding> Check(Draft draft) =>
        from cell in PastDates.Of(draft)
        where cell.Day < first
        select this.Finding(cell.Row.At(cell.Column),
            new($"Der {cell.Day:dd.MM.yyyy} ist sehr lange her. So ein Tag entsteht oft, wenn ein Programm eine leere Zelle umwandelt.",
                $"The day {cell.Day:yyyy-MM-dd} is very long ago. Such days often come from programs that convert an empty cell."),
            new("Prüfen Sie den Tag. Prüfen Sie dann auch die übrigen Angaben der Zeile.", "Check the day, and then the rest of the row."));
}
