using Portal.Datasets;
using Portal.Model;
using Portal.Read;

namespace Portal.Check.Rules;

/// <summary>Who delivers counts must not believe that they are on the site when they are not.</summary>
public sealed class VisitsNotPublished : IRule
{
    public string Id => "visits-not-published";
    public Severity Severity => Severity.Info;
    public Text Promise => new("Alles, was geliefert wird, wird auch veröffentlicht.", "Everything that is delivered is published.");

    public IEnumerable<Finding> Check(Draft draft) =>
        from table in draft.Tables
        where table.Dataset == Besuche.Definition.Name
        select this.Finding(new(table.File),
            new("Diese Datei wird geprüft, aber nicht veröffentlicht.", "This file is checked but not published."),
            new("Es ist nichts zu tun. Zahlen erscheinen erst, wenn bewiesen werden kann, dass niemand daran zu erkennen ist.",
                "There is nothing to do. Counts will appear once it can be proved that nobody can be recognised by them."));
}
