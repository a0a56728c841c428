using Portal.Model;
using Portal.Read;

namespace Portal.Check.Rules;

/// <summary>What nobody has looked at for long sends people to closed doors.</summary>
public sealed class StaleCheck : IRule
{
    public string Id => "stale-check";
    public Severity Severity => Severity.Warning;
    public Text Promise => new("Jede Stelle wurde so oft geprüft, wie ihre Quelle es zusagt.", "Every centre was checked as often as its source promises.");

    public IEnumerable<Finding> Check(Draft draft)
    {
        var months = draft.Sources.GroupBy(s => s.Id).ToDictionary(g => g.Key, g => g.First().ReviewMonths);
        return from row in draft.Centres()
               let day = row.Date("geprueft_am")
               let limit = months.GetValueOrDefault(row.Source)
               where limit > 0 && day is { Year: >= 2000 } && !row.IsClosed() && day.Value.AddMonths(limit) < draft.Today
               select this.Finding(row.At("geprueft_am"),
                   new($"Die Angaben wurden zuletzt am {day.Value:dd.MM.yyyy} geprüft. Das ist mehr als {limit} Monate her.", $"The entry was last checked on {day.Value:yyyy-MM-dd}, more than {limit} months ago."),
                   new("Fragen Sie bei der Stelle nach, verbessern Sie die Zeile, und tragen Sie den Tag ein.", "Ask the centre, correct the row, and enter the day."));
    }
}
