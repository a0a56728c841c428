using Portal.Model;

namespace Portal.Check.Reports;

/// <summary>Findings as lines that people read and terminals link; colours are the caller's.</summary>
public static class TextReport
{
    public static void Write(IReadOnlyList<Finding> findings, TextWriter writer, string language)
    {
        foreach (var finding in findings) writer.Write(Line(finding, language) + "\n");
        writer.Write(Summary(findings, language) + "\n");
    }

    /// <summary>One line: <c>file:line:column: weight rule: problem remedy</c>. Nothing in it can steer a terminal or a build log.</summary>
    public static string Line(Finding finding, string language)
    {
        var proposal = finding.Proposal is { Length: > 0 } value ? Proposal.In(language) + $" {Shown.Cell(value)}" : "";
        return Harmless($"{Place(finding.Spot)}: {Weight(finding.Severity).In(language)} {finding.Rule}: {finding.Problem.In(language)} {finding.Remedy.In(language)}{proposal}");
    }

    /// <summary>How many of each weight, e.g. "3 Fehler, 5 Warnungen".</summary>
    public static string Summary(IReadOnlyList<Finding> findings, string language)
    {
        int Count(Severity severity) => findings.Count(f => f.Severity == severity);
        var (errors, warnings, notes) = (Count(Severity.Error), Count(Severity.Warning), Count(Severity.Info));
        var (de, en) = ($"{errors} Fehler, {warnings} {(warnings == 1 ? "Warnung" : "Warnungen")}", $"{errors} {(errors == 1 ? "error" : "errors")}, {warnings} {(warnings == 1 ? "warning" : "warnings")}");
        var more = notes == 0 ? new Text("", "") : new($", {notes} {(notes == 1 ? "Hinweis" : "Hinweise")}", $", {notes} {(notes == 1 ? "note" : "notes")}");
        return new Text(de + more.De, en + more.En).In(language);
    }

    static readonly Text Proposal = new(" Vorschlag:", " Proposal:");

    /// <summary>The word for a weight, as people read it before the problem.</summary>
    public static Text Weight(Severity severity) => severity switch
    {
        Severity.Error => new("Fehler", "error"),
        Severity.Warning => new("Warnung", "warning"),
        _ => new("Hinweis", "note"),
    };

    static string Place(Spot spot) => spot.File + (spot.Line > 0 ? $":{spot.Line}" : "") + (spot.Column is null ? "" : $":{Shown.Cell(spot.Column)}");

    // Build servers take "::error …" at the start of a line and "##[…]" anywhere for commands.
    internal static string Harmless(string line)
    {
        var visible = Shown.Visible(line).Replace("##[", "# #[", StringComparison.Ordinal);
        return visible.TrimStart().StartsWith("::", StringComparison.Ordinal) ? "./" + visible.TrimStart() : visible;
    }
}
