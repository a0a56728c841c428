using Portal.Model;
using Portal.Read;

namespace Portal.Check.Rules;

/// <summary>GovData takes data directly only from bodies of its list; who delivers through a Land needs no id.</summary>
public sealed class ContributorMissing : IRule
{
    public string Id => "contributor-missing";
    public Severity Severity => Severity.Info;
    public Text Promise => new("Jede Quelle nennt ihre Datenbereitsteller-ID von GovData.", "Every source names its contributor id of GovData.");

    public IEnumerable<Finding> Check(Draft draft)
    {
        var without = draft.Sources.Where(s => s.ContributorId is null).ToList();
        if (without.Count == 0) return [];
        var names = string.Join(", ", without.Select(s => Shown.Cell(s.Name)));
        return
        [
            this.Finding(new(without.Count == 1 ? without[0].File : draft.Terms.File, 0, "contributor_id"),
                new($"Ohne contributor_id nimmt GovData Daten nicht direkt an: {names}.", $"Without a contributor_id GovData does not take data directly: {names}."),
                new("Tragen Sie die Kennung ein, die GovData Ihnen gegeben hat. Wer über sein Land liefert, braucht keine.", "Enter the id that GovData gave you. Who delivers through a Land needs none.")),
        ];
    }
}
