using Portal.Model;
using Portal.Read;

namespace Portal.Check.Rules;

/// <summary>An empty count must say why it is empty, and a suppressed one must not stand there.</summary>
public sealed class VisitCountOrStatus : IRule
{
    public string Id => "visit-count";
    public Severity Severity => Severity.Error;
    public Text Promise => new("In besuche.csv ist entweder anzahl oder wertstatus ausgefüllt.", "In besuche.csv either anzahl or wertstatus is filled.");

    public IEnumerable<Finding> Check(Draft draft)
    {
        var reported = draft.Unreadable();
        return from row in draft.Visits()
               where !reported.Contains(row.At("anzahl")) && (row.Text("wertstatus") is "" or "s") != row.IsFilled("anzahl")
               select this.Finding(row.At("anzahl"), Problem(row.IsFilled("anzahl")),
                   new("Füllen Sie nur eine der beiden Spalten aus: anzahl mit der Zahl, oder wertstatus mit u (geheim gehalten).", "Fill only one of the two columns: anzahl with the number, or wertstatus with u (suppressed)."));
    }

    static Text Problem(bool both) => both
        ? new("Hier stehen eine Zahl und ein Wertstatus, der sagt, dass es keine Zahl gibt.", "There is a count, and a value status which says that there is none.")
        : new("Hier fehlt die Zahl, und es steht nicht da, warum.", "The count is missing, and it is not said why.");
}
