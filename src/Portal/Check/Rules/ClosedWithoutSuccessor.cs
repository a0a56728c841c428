using Portal.Model;
using Portal.Read;

namespace Portal.Check.Rules;

/// <summary>Whoever follows an old link to a closed centre wants to know where to go instead.</summary>
public sealed class ClosedWithoutSuccessor : IRule
{
    public string Id => "closed-without-successor";
    public Severity Severity => Severity.Info;
    public Text Promise => new("Aufgelöste Stellen nennen ihren Nachfolger.", "Dissolved centres name their successor.");

    public IEnumerable<Finding> Check(Draft draft) =>
        from row in draft.Centres()
        where row.IsClosed() && !row.IsFilled("nachfolger")
        select this.Finding(row.At("nachfolger"),
            new("Die Stelle ist aufgelöst, und es steht kein Nachfolger da.", "The centre is dissolved and no successor is named."),
            new("Hat eine andere Stelle die Aufgabe übernommen, tragen Sie ihre Kennung ein. Sonst ist nichts zu tun.", "If another centre took over, enter its id. Otherwise there is nothing to do."));
}
