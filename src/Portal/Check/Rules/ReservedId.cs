using System.Text.RegularExpressions;
using Portal.Datasets;
using Portal.Model;
using Portal.Read;

namespace Portal.Check.Rules;

/// <summary>Ids become folders: some names belong to the site's own pages, and some cannot be folders on Windows.</summary>
public sealed class ReservedId : IRule
{
    static readonly Regex taken = new(@"^(index|404|seite-\d+|con|prn|aux|nul|com\d|lpt\d)$", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase);
    static readonly HashSet<string> sections = ["beratungsstellen", "themen", "orte", "traeger", "daten", "assets", "hsds", "catalog"];

    public string Id => "reserved-id";
    public Severity Severity => Severity.Error;
    public Text Promise => new("Keine Kennung heißt wie eine Seite des Portals selbst.", "No id is named like one of the portal's own pages.");

    public IEnumerable<Finding> Check(Draft draft) =>
        Ids(draft).Where(id => taken.IsMatch(id.Value)).Concat(Slugs(draft)).Select(id => this.Finding(id.Spot,
            new($"„{Shown.Cell(id.Value)}“ ist vergeben: Das Portal braucht diesen Namen für eigene Seiten oder Dateien.", $"“{Shown.Cell(id.Value)}” is taken: the portal needs this name for pages or files of its own."),
            new("Wählen Sie einen anderen Namen.", "Choose another name.")));

    static IEnumerable<(Spot Spot, string Value)> Ids(Draft draft) =>
        (from dataset in AllDatasets.List
         where dataset.Key.Count == 1
         from row in Rows.Of(draft, dataset)
         select (row.At(dataset.Key[0]), row.Text(dataset.Key[0])))
        .Concat(draft.CodeLists.Values.SelectMany(l => l.Concepts, (l, c) => (new Spot($"data/codelisten/{l.Name}.csv", 0, "code"), c.Code)));

    static IEnumerable<(Spot Spot, string Value)> Slugs(Draft draft) =>
        from page in draft.Prose
        let first = page.Slug.Split('/')[0]
        where sections.Contains(first) || draft.Site.Languages.Contains(first)
        select (new Spot(page.File), page.Slug);
}
