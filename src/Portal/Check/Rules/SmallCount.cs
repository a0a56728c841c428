using Portal.Model;
using Portal.Read;

namespace Portal.Check.Rules;

/// <summary>From a very small count neighbours can tell who it was, and what is committed to a public repository is published.</summary>
public sealed class SmallCount : IRule
{
    /// <summary>The smallest count that may stand in a file.</summary>
    public const int Threshold = 5;

    public string Id => "small-count";
    public Severity Severity => Severity.Error;
    public Text Promise => new($"Keine Zahl in besuche.csv ist kleiner als {Threshold}, außer null.", $"No count in besuche.csv is smaller than {Threshold}, except zero.");

    public IEnumerable<Finding> Check(Draft draft) =>
        from row in draft.Visits()
        where row.Integer("anzahl") is > 0 and < Threshold
        select this.Finding(row.At("anzahl"),
            new($"Die Zahl ist kleiner als {Threshold}. Daran kann man einzelne Menschen erkennen.", $"The count is smaller than {Threshold}. Individual people could be recognised by it."),
            new("Leeren Sie anzahl, und schreiben Sie u in wertstatus. War die Datei schon öffentlich, sprechen Sie mit Ihrer Datenschutzstelle.",
                "Empty anzahl and write u into wertstatus. If the file was public already, talk to your data protection officer."));
}
