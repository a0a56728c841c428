using Portal.Model;
using Portal.Read;

namespace Portal.Check.Rules;

/// <summary>Maintainers set themselves a day to look again; this is the reminder.</summary>
public sealed class ReviewDue : IRule
{
    public string Id => "review-due";
    public Severity Severity => Severity.Info;
    public Text Promise => new("Kein Tag der Wiedervorlage ist vorbei.", "No review day has passed.");

    public IEnumerable<Finding> Check(Draft draft)
    {
        // A row that counts as stale is told so already.
        var stale = new StaleCheck().Check(draft).Select(f => f.Spot with { Column = null }).ToHashSet();
        return from row in draft.Centres()
               let day = row.Date("wiedervorlage_am")
               where day < draft.Today && !row.IsClosed() && !stale.Contains(row.At())
               select this.Finding(row.At("wiedervorlage_am"),
                   new($"Die Angaben sollten bis zum {day:dd.MM.yyyy} noch einmal geprüft werden.", $"The entry was to be checked again by {day:yyyy-MM-dd}."),
                   new("Prüfen Sie die Zeile. Setzen Sie dann geprueft_am und wiedervorlage_am neu.", "Check the row, then set geprueft_am and wiedervorlage_am anew."));
    }
}
