using Portal.Datasets;
using Portal.Model;
using Portal.Read;

namespace Portal.Check.Rules;

/// <summary>Nobody can have checked or counted something on a day that is still to come.</summary>
public sealed class DateFuture : IRule
{
    public string Id => "date-future";
    public Severity Severity => Severity.Error;
    public Text Promise => new("Tage, an denen etwas geprüft wurde, liegen nicht in der Zukunft.", "Days on which something was checked are not in the future.");

    public IEnumerable<Finding> Check(Draft draft) =>
        from cell in PastDates.Of(draft)
        where cell.Day > draft.Today
        select this.Finding(cell.Row.At(cell.Column),
            new($"Der {cell.Day:dd.MM.yyyy} liegt in der Zukunft.", $"The day {cell.Day:yyyy-MM-dd} is in the future."),
            new("Tragen Sie den Tag ein, an dem zuletzt ein Mensch geprüft hat.", "Enter the day on which a person last checked."));
}

/// <summary>The dates that can only lie in the past, for the rules about their bounds.</summary>
public static class PastDates
{
    public static IEnumerable<(Cells Row, string Column, DateOnly Day)> Of(Draft draft) =>
        from cell in draft.Centres().Select(row => (Row: row, Column: "geprueft_am"))
            .Concat(draft.Services().SelectMany(row => (string[])["geprueft_am", "wartezeit_stand"], (row, column) => (Row: row, Column: column)))
        let day = cell.Row.Date(cell.Column)
        where day is not null
        select (cell.Row, cell.Column, day.Value);
}
