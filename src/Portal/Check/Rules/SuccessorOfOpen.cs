using Portal.Model;
using Portal.Read;

namespace Portal.Check.Rules;

/// <summary>A centre that is open has no successor; one of the two cells is wrong.</summary>
public sealed class SuccessorOfOpen : IRule
{
    public string Id => "successor-of-open";
    public Severity Severity => Severity.Warning;
    public Text Promise => new("Einen Nachfolger haben nur aufgelöste Stellen.", "Only dissolved centres have a successor.");

    public IEnumerable<Finding> Check(Draft draft) =>
        from row in draft.Centres()
        where row.IsFilled("nachfolger") && row.IsFilled("status") && !row.IsClosed()
        select this.Finding(row.At("nachfolger"),
            new("Die Stelle hat einen Nachfolger, ist aber nicht aufgelöst.", "The centre has a successor but is not dissolved."),
            new("Setzen Sie status auf aufgeloest, oder leeren Sie nachfolger.", "Set status to aufgeloest (dissolved), or empty nachfolger."));
}
