using Portal.Datasets;
using Portal.Model;
using Portal.Read;

namespace Portal.Check.Rules;

/// <summary>The same area twice for one service is a slip; one of the two rows is not meant.</summary>
public sealed class AreaDuplicate : IRule
{
    public string Id => "area-duplicate";
    public Severity Severity => Severity.Error;
    public Text Promise => new("Kein Angebot hat dasselbe Gebiet zweimal.", "No service has the same area twice.");

    public IEnumerable<Finding> Check(Draft draft)
    {
        var first = new Dictionary<(string, string, string, string), Cells>();
        foreach (var row in draft.Areas().Where(r => r.IsFilled("angebot_id")))
        {
            var last = row.IsFilled("bis") ? row.Text("bis") : row.Text("von");
            var key = (row.Text("angebot_id"), row.Text("art"), row.Text("von"), last);
            if (!first.TryAdd(key, row)) yield return this.Finding(row.At(),
                new($"Dieses Gebiet steht für das Angebot schon da: {first[key].Place().De}.", $"The service has this area already: {first[key].Place().En}."),
                new("Löschen Sie eine der beiden Zeilen.", "Delete one of the two rows."));
        }
    }
}
