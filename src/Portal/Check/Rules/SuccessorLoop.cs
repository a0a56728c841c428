using Portal.Datasets;
using Portal.Model;
using Portal.Read;

namespace Portal.Check.Rules;

/// <summary>Successors that lead back to where one came from would send people round in circles.</summary>
public sealed class SuccessorLoop : IRule
{
    public string Id => "successor-loop";
    public Severity Severity => Severity.Error;
    public Text Promise => new("Keine Stelle ist über Umwege ihr eigener Nachfolger.", "No centre is, in the end, its own successor.");

    public IEnumerable<Finding> Check(Draft draft)
    {
        var centres = draft.Centres().GroupBy(r => r.Text("stelle_id")).ToDictionary(g => g.Key, g => g.First());
        var walk = new Dictionary<string, int>();
        var number = 0;
        foreach (var start in centres.Keys)
        {
            var id = start;
            number++;
            while (centres.TryGetValue(id, out var row) && walk.TryAdd(id, number)) id = row.Text("nachfolger");
            if (id.Length > 0 && walk.GetValueOrDefault(id) == number) yield return Loop(centres[id]);
        }
    }

    Finding Loop(Cells row) => this.Finding(row.At("nachfolger"),
        new($"Die Stelle „{Shown.Cell(row.Text("stelle_id"))}“ ist ihr eigener Nachfolger, direkt oder über andere Stellen.", $"The centre “{Shown.Cell(row.Text("stelle_id"))}” is its own successor, directly or through others."),
        new("Leeren Sie nachfolger bei der Stelle, die es heute noch gibt.", "Empty nachfolger at the centre that still exists."));
}
