using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Portal.Check.Reports;
using Portal.Model;

namespace Portal.Tests.Check;

/// <summary>check --format github: every kind of mistake is seen, and no cell is a command.</summary>
public partial class GithubReports
{
    static readonly Text _list = new("in der Zusammenfassung dieses Laufs", "in the summary of this run");

    [Fact]
    public void A_kind_of_mistake_is_told_once_at_its_first_line_with_all_others_counted()
    {
        var lines = Lines([.. Enumerable.Range(2, 42).Select(line => Of("type-error", line, "plz"))]);
        Assert.Equal("::error file=data/stellen.csv,line=2,title=type-error%3A plz::„4109“ ist falsch. Schreiben Sie 04109. Vorschlag: 04109 "
            + "(und 41 weitere: Zeile 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, …)", lines[0]);
        Assert.Equal("::group::Alle Meldungen", lines[1]);
        Assert.Equal(42, lines.Count(line => line.StartsWith("data/stellen.csv:", StringComparison.Ordinal)));
        Assert.Equal(["::endgroup::", "42 Fehler, 0 Warnungen"], lines[^2..]);
    }

    [Fact]
    public void Errors_come_first_whatever_their_line()
    {
        var lines = Lines([Of("stale-check", 2) with { Severity = Severity.Info }, Of("personal-name", 3) with { Severity = Severity.Warning }, Of("type-error", 4)]);
        Assert.Equal(["error", "warning", "notice"], lines.Where(IsAnnotation).Select(line => line[2..line.IndexOf(' ')]));
    }

    [Fact]
    public void Ten_kinds_are_all_shown_and_of_eleven_the_last_line_names_the_two_that_are_not()
    {
        Assert.Equal(10, Lines(Kinds(10)).Count(IsAnnotation));
        var annotations = Lines(Kinds(11)).Where(IsAnnotation).ToList();
        Assert.Equal(10, annotations.Count);
        Assert.Equal("::error title=2 weitere Arten von Fehlern::GitHub zeigt höchstens 10 auf einmal. Es fehlen: rule-9: plz (1×), rule-10: plz (1×). Die ganze Liste steht in der Zusammenfassung dieses Laufs.", annotations[^1]);
    }

    [Fact]
    public void One_column_after_the_other_with_the_same_mistake_does_not_hide_another_rule()
    {
        var lines = Lines([.. Enumerable.Range(0, 20).Select(i => Of("type-error", 2, "spalte" + i)), Of("primary-key", 9, "stelle_id")]);
        Assert.Contains(lines, line => line.StartsWith("::error file=data/stellen.csv,line=9,title=primary-key", StringComparison.Ordinal));
    }

    [Fact]
    public void A_finding_about_a_whole_file_has_no_line_and_one_about_the_portal_no_file()
    {
        Assert.StartsWith("::error file=data/stellen.csv,title=type-error::", Lines([Of("type-error", 0, null)])[0]);
        Assert.StartsWith("::error title=type-error::", Lines([Of("type-error", 0, null, "")])[0]);
    }

    [Fact]
    public void Without_findings_only_the_count_is_said() => Assert.Equal(["0 Fehler, 0 Warnungen"], Lines([]));

    [Fact]
    public void A_file_name_cannot_end_the_properties() =>
        Assert.StartsWith("::error file=a%2Cline=9%3A%3Ax%25.csv,line=2,title=type-error%3A b%2Cc%3A%3Ad::", Lines([Of("type-error", 2, "b,c::d", "a,line=9::x%.csv")])[0]);

    [Fact]
    public void No_text_from_a_file_becomes_a_command() => Prop.ForAll(HostileTexts.Findings, findings =>
    {
        var lines = Lines(findings);
        return lines.All(line => !line.TrimStart().StartsWith("::", StringComparison.Ordinal) || Ours().IsMatch(line))
            && lines.All(line => !line.Contains("##[", StringComparison.Ordinal) && !line.EnumerateRunes().Any(r => r.Value is < 32 or 0x85 or 0x2028))
            && lines.Count(line => line.StartsWith("::group::", StringComparison.Ordinal)) <= 1
            && lines.Count(IsAnnotation) <= 30
            && lines.Where(IsAnnotation).All(line => line.Split("::").Length >= 3 && !line[2..line.IndexOf("::", 2, StringComparison.Ordinal)].Contains(':'));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_finding_belongs_to_one_kind_and_no_kind_is_there_twice() => Prop.ForAll(HostileTexts.Findings, findings =>
    {
        var kinds = Kind.Of(findings);
        return kinds.Sum(kind => kind.Count) == findings.Count && kinds.Select(k => (k.First.Severity, k.First.Rule, k.First.Spot.File, k.First.Spot.Column)).Distinct().Count() == kinds.Count;
    }).QuickCheckThrowOnFailure();

    static List<Finding> Kinds(int count) => [.. Enumerable.Range(0, count).Select(i => Of($"rule-{i}", i + 2))];

    static Finding Of(string rule, int line, string? column = "plz", string file = "data/stellen.csv") =>
        new(rule, Severity.Error, new(file, line, column), new("„4109“ ist falsch.", "“4109” is wrong."), new("Schreiben Sie 04109.", "Write 04109."), "04109");

    static List<string> Lines(IReadOnlyList<Finding> findings)
    {
        var text = new StringWriter();
        GithubReport.Write(findings, text, "de", _list);
        return [.. text.ToString().Split('\n')[..^1]];
    }

    static bool IsAnnotation(string line) => line.StartsWith("::error ", StringComparison.Ordinal) || line.StartsWith("::warning ", StringComparison.Ordinal) || line.StartsWith("::notice ", StringComparison.Ordinal);

    [GeneratedRegex(@"^::(?:(?:error|warning|notice) (?:file=[^:,]*,)?(?:line=[0-9]+,)?title=[^:,]*::.*|group::Alle Meldungen|endgroup::)$")]
    private static partial Regex Ours();
}
