using Portal.Datasets;
using Portal.Model;
using Portal.Read;

namespace Portal.Check.Rules;

/// <summary>An empty directory looks like a success and deletes everything at those who harvest it.</summary>
public sealed class NoCentres : IRule
{
    public string Id => "no-centres";
    public Severity Severity => Severity.Error;
    public Text Promise => new("Es gibt mindestens eine Beratungsstelle.", "There is at least one advice centre.");

    public IEnumerable<Finding> Check(Draft draft)
    {
        if (draft.Centres().Any()) yield break;
        var table = draft.Tables.FirstOrDefault(t => t.Dataset == Stellen.Definition.Name);
        yield return this.Finding(new(table?.File ?? "data/" + Stellen.Definition.FileName),
            table is null
                ? new("Es gibt keine Datei stellen.csv.", "There is no file stellen.csv.")
                : new("Die Datei enthält keine Beratungsstelle.", "The file holds no advice centre."),
            new("Legen Sie stellen.csv mit mindestens einer Zeile an, oder prüfen Sie den Ordner (Option --data).", "Add stellen.csv with at least one row, or check the folder (option --data)."));
    }
}
