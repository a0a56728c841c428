using Portal.Model;
using Portal.Read;

namespace Portal.Check.Rules;

/// <summary>A centre of which nobody says what it helps with is found under no topic.</summary>
public sealed class CentreWithoutService : IRule
{
    public string Id => "centre-without-service";
    public Severity Severity => Severity.Warning;
    public Text Promise => new("Bei jeder Stelle steht, wobei sie hilft.", "Every centre says what it helps with.");

    public IEnumerable<Finding> Check(Draft draft)
    {
        var served = draft.Services().Select(r => r.Text("stelle_id")).ToHashSet();
        return from row in draft.Centres()
               where row.IsFilled("stelle_id") && !row.IsClosed() && !row.IsFilled("themen") && !served.Contains(row.Text("stelle_id"))
               select this.Finding(row.At("stelle_id"),
                   new($"Bei „{Shown.Cell(row.Text("stelle_id"))}“ steht nicht, wobei die Stelle hilft. Sie ist unter keinem Thema zu finden.",
                       $"For “{Shown.Cell(row.Text("stelle_id"))}” it is not said what the centre helps with. It is found under no topic."),
                   new("Schreiben Sie für die Stelle eine Zeile in angebote.csv, oder füllen Sie die Spalte themen aus.", "Write a row for the centre in angebote.csv, or fill the column themen."));
    }
}
