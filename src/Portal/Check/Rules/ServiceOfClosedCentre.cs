using Portal.Model;
using Portal.Read;

namespace Portal.Check.Rules;

/// <summary>A service goes on only where a centre does; people would go to a closed house.</summary>
public sealed class ServiceOfClosedCentre : IRule
{
    public string Id => "service-of-closed-centre";
    public Severity Severity => Severity.Warning;
    public Text Promise => new("Aufgelöste Stellen haben keine laufenden Angebote.", "Dissolved centres have no running services.");

    public IEnumerable<Finding> Check(Draft draft)
    {
        var closed = draft.Centres().Where(r => r.IsClosed()).Select(r => r.Text("stelle_id")).ToHashSet();
        return from row in draft.Services()
               where closed.Contains(row.Text("stelle_id")) && row.IsFilled("status") && !row.IsClosed()
               select this.Finding(row.At("status"),
                   new("Das Angebot läuft noch, aber seine Stelle ist aufgelöst.", "The service is running, but its centre is dissolved."),
                   new("Setzen Sie status auf aufgeloest, oder tragen Sie bei stelle_id die neue Stelle ein.", "Set status to aufgeloest (dissolved), or enter the new centre in stelle_id."));
    }
}
