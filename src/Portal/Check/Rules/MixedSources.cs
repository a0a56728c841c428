using Portal.Model;
using Portal.Read;

namespace Portal.Check.Rules;

/// <summary>Files beside folders leave open whose they are and under which licence they may be used.</summary>
public sealed class MixedSources : IRule
{
    public string Id => "mixed-sources";
    public Severity Severity => Severity.Error;
    public Text Promise => new("Die Daten liegen alle direkt in data oder alle in Ordnern.", "All data lie directly in data, or all in folders.");

    public IEnumerable<Finding> Check(Draft draft) =>
        draft.Tables.All(t => t.Source.Length == 0) ? [] :
        from table in draft.Tables
        where table.Source.Length == 0
        select this.Finding(new(table.File),
            new("Die Datei liegt neben Ordnern mit Quellen. So ist offen, wem sie gehört und welche Lizenz gilt.", "The file lies beside folders of sources, which leaves open whose it is and under which licence."),
            new("Legen Sie die Datei in einen eigenen Ordner mit einer quelle.yml.", "Put the file into a folder of its own with a quelle.yml."));
}
