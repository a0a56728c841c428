using Portal.Model;

namespace Portal.Check.Reports;

/// <summary>Findings beside the lines of a pull request, few enough that GitHub shows them all: one annotation a rule, column and file.</summary>
public static class GithubReport
{
    // GitHub keeps ten of each level for a step and fifty for a job, and drops the others silently.
    const int Most = 10;

    const int MostNamed = 20;

    static readonly Severity[] levels = [Severity.Error, Severity.Warning, Severity.Info];

    /// <summary>Annotations, errors first; then every finding, folded; then the count.</summary>
    /// <param name="fullList">Where the reader finds all findings, to follow "Die ganze Liste steht".</param>
    public static void Write(IReadOnlyList<Finding> findings, TextWriter writer, string language, Text fullList)
    {
        foreach (var annotation in levels.SelectMany(level => Annotations(findings.Where(f => f.Severity == level), language, fullList))) writer.Write(annotation + "\n");
        if (findings.Count > 0)
        {
            writer.Write($"::group::{new Text("Alle Meldungen", "All findings").In(language)}\n");
            foreach (var finding in findings) writer.Write(TextReport.Line(finding, language) + "\n");
            writer.Write("::endgroup::\n");
        }
        writer.Write(TextReport.Summary(findings, language) + "\n");
    }

    static IEnumerable<string> Annotations(IEnumerable<Finding> findings, string language, Text fullList)
    {
        var kinds = Kind.Of(findings);
        var shown = kinds.Count > Most ? Most - 1 : kinds.Count;
        var annotations = kinds.Take(shown).Select(kind => WorkflowCommand.Annotation(kind.First.Severity, kind.First.Spot, kind.Name, Message(kind, language)));
        return kinds.Count > Most ? annotations.Append(Rest([.. kinds.Skip(shown)], language, fullList)) : annotations;
    }

    static string Message(Kind kind, string language)
    {
        var proposal = kind.First.Proposal is { Length: > 0 } value ? $" {new Text("Vorschlag:", "Proposal:").In(language)} {Shown.Cell(value)}" : "";
        return $"{kind.First.Problem.In(language)} {kind.First.Remedy.In(language)}{proposal}{More(kind).In(language)}";
    }

    static Text More(Kind kind)
    {
        if (kind.Count == 1) return new("", "");
        var lines = kind.All.Skip(1).Select(f => f.Spot.Line).Where(line => line > 0).Take(MostNamed).ToList();
        var (named, open) = (string.Join(", ", lines), lines.Count < kind.Count - 1 ? ", …" : "");
        return lines.Count == 0
            ? new($" (und {kind.Count - 1} weitere)", $" (and {kind.Count - 1} more)")
            : new($" (und {kind.Count - 1} weitere: Zeile {named}{open})", $" (and {kind.Count - 1} more: line {named}{open})");
    }

    static string Rest(IReadOnlyList<Kind> kinds, string language, Text fullList)
    {
        var names = string.Join(", ", kinds.Take(MostNamed).Select(kind => $"{kind.Name} ({kind.Count}×)")) + (kinds.Count > MostNamed ? ", …" : "");
        var title = kinds[0].First.Severity switch
        {
            Severity.Error => new Text($"{kinds.Count} weitere Arten von Fehlern", $"{kinds.Count} more kinds of errors"),
            Severity.Warning => new($"{kinds.Count} weitere Arten von Warnungen", $"{kinds.Count} more kinds of warnings"),
            _ => new($"{kinds.Count} weitere Arten von Hinweisen", $"{kinds.Count} more kinds of notes"),
        };
        var message = new Text($"GitHub zeigt höchstens {Most} auf einmal. Es fehlen: {names}. Die ganze Liste steht {fullList.De}.",
            $"GitHub shows at most {Most} at a time. Missing are: {names}. The full list is {fullList.En}.");
        return WorkflowCommand.Annotation(kinds[0].First.Severity, new(""), title.In(language), message.In(language));
    }
}
