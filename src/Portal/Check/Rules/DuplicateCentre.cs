using Portal.Datasets;
using Portal.Model;
using Portal.Read;
using Portal.Values;

namespace Portal.Check.Rules;

/// <summary>One house that offers two things is one centre with two services; twice in the list it confuses and is counted twice.</summary>
public sealed class DuplicateCentre : IRule
{
    public string Id => "duplicate-centre";
    public Severity Severity => Severity.Warning;
    public Text Promise => new("Keine Stelle steht zweimal da, mit gleichem Namen am gleichen Ort.", "No centre is listed twice, with the same name in the same place.");

    public IEnumerable<Finding> Check(Draft draft)
    {
        var first = new Dictionary<(string, string), Cells>();
        foreach (var row in draft.Centres().Where(r => r.IsFilled("name") && !r.IsClosed()))
        {
            var key = (Normal.Header(row.Text("name")), row.IsFilled("plz") ? row.Text("plz") : Normal.Header(row.Text("ort")));
            if (!first.TryAdd(key, row) && first[key].Text("stelle_id") != row.Text("stelle_id")) yield return Twice(row, first[key]);
        }
    }

    Finding Twice(Cells row, Cells first) => this.Finding(row.At("name"),
        new($"Eine Stelle mit diesem Namen gibt es am selben Ort schon: {first.Place().De}.", $"A centre of this name exists in the same place already: {first.Place().En}."),
        new("Ist es dieselbe Stelle, löschen Sie die Zeile und schreiben Sie eine zweite Zeile in angebote.csv. Sonst machen Sie die Namen verschieden.",
            "If it is the same centre, delete the row and write a second row in angebote.csv. If not, make the names different."));
}
