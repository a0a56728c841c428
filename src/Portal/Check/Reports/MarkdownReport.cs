using Portal.Model;

namespace Portal.Check.Reports;

/// <summary>Findings as the comment of a pull request or the summary of a run: a verdict, the first of each kind by file, the rest folded.</summary>
public static class MarkdownReport
{
    /// <summary>Bytes of a comment: GitHub refuses more than 65,536 characters, and some are left for what a workflow adds.</summary>
    public const int Comment = 60_000;

    /// <summary>Bytes of a step's summary: GitHub refuses more than 1 MiB.</summary>
    public const int Summary = 1 << 20;

    const int MostVisible = 40;
    const int MostOfAKind = 5;
    const int LastSentence = 300;

    /// <summary>The report; what does not fit is counted in the last sentence.</summary>
    /// <param name="limit">Bytes in UTF-8; where not even the verdict fits, the report is empty.</param>
    public static string Of(IReadOnlyList<Finding> findings, string language, int limit)
    {
        var page = new Bounded(limit);
        page.Keep(LastSentence);
        if (!page.TryAdd(Heading(findings, language))) return "";
        var kinds = Kind.Of(findings);
        var each = Math.Clamp(MostVisible / Math.Max(1, kinds.Count), 1, MostOfAKind);
        var written = Visible(page, kinds, each, language) + Folded(page, kinds, each, language);
        page.Keep(-LastSentence);
        if (written < findings.Count) page.TryAdd(Missing(findings.Count - written).In(language));
        return page.ToString();
    }

    static string Heading(IReadOnlyList<Finding> findings, string language)
    {
        var count = findings.Count == 0 ? new Text("alles in Ordnung", "all is well").In(language) : TextReport.Summary(findings, language);
        var verdict = findings.Count == 0 ? fine : findings.Any(f => f.Severity == Severity.Error) ? stops : passes;
        return $"<!-- portal-check -->\n## {new Text("Prüfung der Daten", "Check of the data").In(language)}: {count}\n\n{verdict.In(language)}\n";
    }

    static int Visible(Bounded page, IEnumerable<Kind> kinds, int each, string language) => kinds.GroupBy(kind => kind.First.Spot.File).Sum(file =>
        Section(page, $"\n### {MarkdownText.Code(file.Key)}\n\n{head.In(language)}", ByRule(file).SelectMany(kind => First(kind, each, language)), ""));

    static int Folded(Bounded page, IEnumerable<Kind> kinds, int each, string language) =>
        kinds.Where(kind => kind.Count > each).GroupBy(kind => kind.First.Spot.File).Sum(file =>
            Section(page, $"\n<details><summary>{More(file.Sum(kind => kind.Count - each)).In(language)} in {MarkdownText.Code(file.Key)}</summary>\n\n{head.In(language)}",
                ByRule(file).SelectMany(kind => kind.All.Skip(each)).Select(finding => Row(finding, "", language)), "\n</details>\n"));

    static IEnumerable<Kind> ByRule(IEnumerable<Kind> kinds) => kinds.GroupBy(kind => (kind.First.Severity, kind.First.Rule)).SelectMany(rule => rule);

    /// <summary>How many of the rows were written; none leaves no trace.</summary>
    static int Section(Bounded page, string head, IEnumerable<string> rows, string tail)
    {
        var written = 0;
        page.Keep(tail.Length);
        foreach (var row in rows)
        {
            if (!page.TryAdd(written == 0 ? head + row : row)) break;
            written++;
        }
        page.Keep(-tail.Length);
        if (written > 0) page.TryAdd(tail);
        return written;
    }

    static IEnumerable<string> First(Kind kind, int each, string language) => kind.All.Take(each).Select((finding, i) =>
        Row(finding, i == each - 1 && kind.Count > each ? $" *({More(kind.Count - each).In(language)})*" : "", language));

    static string Row(Finding finding, string more, string language)
    {
        var (spot, weight) = (finding.Spot, TextReport.Weight(finding.Severity).In(language));
        string[] cells =
        [
            spot.Line > 0 ? $"{spot.Line}" : "–",
            spot.Column is { } column ? MarkdownText.Code(Shown.Cell(column)) : "–",
            $"**{weight}:** {MarkdownText.Of(finding.Problem.In(language))}{more}",
            MarkdownText.Of(finding.Remedy.In(language)),
            finding.Proposal is { Length: > 0 and <= LongestProposal } value ? MarkdownText.Code(value) : "",
        ];
        return $"| {string.Join(" | ", cells)} |\n";
    }

    // Half a value must not be copied; a longer one is told by the remedy alone.
    const int LongestProposal = 500;

    static readonly Text fine = new("Es gibt nichts zu ändern.", "There is nothing to change.");

    static readonly Text stops = new(
        "**So können die Daten nicht erscheinen.** Bitte bessern Sie die Fehler aus. Bis dahin bleibt die Website, wie sie ist. Was unter „Vorschlag“ steht, können Sie kopieren.",
        "**The data cannot be published like this.** Please mend the errors. Until then the website stays as it is. You can copy what stands under “Proposal”.");

    static readonly Text passes = new(
        "**Die Daten können erscheinen.** Bitte lesen Sie trotzdem, was hier steht: Vielleicht stimmt etwas nicht. Was unter „Vorschlag“ steht, können Sie kopieren.",
        "**The data can be published.** Please read this all the same: something may be wrong. You can copy what stands under “Proposal”.");

    static readonly Text head = new(
        "| Zeile | Spalte | Was nicht stimmt | Was Sie tun können | Vorschlag |\n|---|---|---|---|---|\n",
        "| Line | Column | What is wrong | What you can do | Proposal |\n|---|---|---|---|---|\n");

    static Text More(int count) => new(count == 1 ? "und 1 weitere Meldung" : $"und {count} weitere", $"and {count} more");

    static Text Missing(int count) => new(
        $"\n**Hier fehlen {count} weitere Meldungen**, denn der Text wäre sonst zu lang. Alle zeigt der Befehl `check`.\n",
        $"\n**{count} more findings are missing here**, as the text would be too long. The command `check` shows all of them.\n");
}
