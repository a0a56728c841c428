using System.Reflection;
using System.Text.RegularExpressions;
using Portal.Check;
using Portal.Model;
using Portal.Read;

namespace Portal.Tests.Check;

/// <summary>A rule's example: one draft that breaks it and nothing but it, and one near to it that does not.</summary>
interface IExample
{
    static abstract Draft Broken { get; }
    static abstract Draft Sound { get; }
}

public partial class EveryRule
{
    static readonly IReadOnlyList<Type> rules = [.. typeof(IRule).Assembly.GetTypes().Where(t => t.IsClass && typeof(IRule).IsAssignableFrom(t)).OrderBy(t => t.Name, StringComparer.Ordinal)];

    public static IEnumerable<TheoryDataRow<string>> Rules => rules.Select(r => new TheoryDataRow<string>(r.Name));

    [Fact]
    public void Every_rule_is_in_the_list_once() =>
        Assert.Equal(rules.Select(r => r.Name), AllRules.List.Select(r => r.GetType().Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_id_is_kebab_case() => Assert.DoesNotContain(AllRules.List, r => !Kebab().IsMatch(r.Id));

    [Fact]
    public void Every_promise_is_a_sentence_in_both_languages() =>
        Assert.DoesNotContain(AllRules.List, r => !r.Promise.De.EndsWith('.') || !r.Promise.En.EndsWith('.') || r.Promise.De == r.Promise.En);

    [Fact]
    public void Rules_of_one_id_weigh_the_same() =>
        Assert.All(AllRules.List.GroupBy(r => r.Id), g => Assert.Single(g.Select(r => r.Severity).Distinct()));

    [Fact]
    public void The_valid_draft_breaks_no_rule() => Assert.Empty(Findings.Of(Drafts.Valid));

    [Theory, MemberData(nameof(Rules))]
    public void A_rule_finds_its_broken_example_and_passes_its_sound_one(string name)
    {
        var rule = Rule(name);
        Assert.NotEmpty(rule.Check(Example(name, nameof(IExample.Broken))));
        Assert.Empty(rule.Check(Example(name, nameof(IExample.Sound))));
    }

    [Theory, MemberData(nameof(Rules))]
    public void A_broken_example_has_one_cause_and_one_finding(string name)
    {
        var found = Findings.Of(Example(name, nameof(IExample.Broken))).Where(f => f.Rule != "visits-not-published" || f.Rule == Rule(name).Id);
        Assert.Equal(Rule(name).Id, Assert.Single(found).Rule);
    }

    [Theory, MemberData(nameof(Rules))]
    public void A_finding_says_problem_and_remedy_in_both_languages_and_points_into_a_file(string name)
    {
        foreach (var finding in Rule(name).Check(Example(name, nameof(IExample.Broken))))
        {
            Assert.Equal(Rule(name).Id, finding.Rule);
            Assert.NotEqual(finding.Problem.De, finding.Problem.En);
            Assert.NotEqual(finding.Remedy.De, finding.Remedy.En);
            Assert.All((string[])[finding.Problem.De, finding.Problem.En, finding.Remedy.De, finding.Remedy.En, finding.Spot.File], text => Assert.False(string.IsNullOrWhiteSpace(text)));
            Assert.NotEqual("", finding.Proposal);
        }
    }

    [Theory, MemberData(nameof(Rules))]
    public void No_rule_fails_on_empty_or_hostile_tables(string name)
    {
        string[] cells = ["", "0", "-1", "99999999999999999999", "|", "0".PadLeft(9, '0'), "\u202E\0", "<script>", new string('a', 10_000), "ja", "nein", "plz", "NaN", "\uD800", "1,5", "2026-02-30"];
        foreach (var cell in cells)
            Assert.NotNull(Rule(name).Check(Hostile(cell)).ToList());
        Assert.NotNull(Rule(name).Check(Drafts.Valid with { Tables = [], Sources = [], Prose = [], Geography = Geography.Empty, CodeLists = new Dictionary<string, CodeList>() }).ToList());
    }

    static Draft Hostile(string cell) => Drafts.Valid with
    {
        Tables = [.. Drafts.Valid.WithVisits("DE", "7").Tables.Select(t => t with { Rows = [.. t.Rows.Select(r => new Row(r.Line, [.. r.Raw.Select(_ => cell)], [.. r.Values.Select(_ => cell)]))] })],
    };

    static IRule Rule(string name) => AllRules.List.Single(r => r.GetType().Name == name);

    static Draft Example(string rule, string which)
    {
        var tests = typeof(EveryRule).Assembly.GetType($"Portal.Tests.Check.{rule}Tests") ?? throw new InvalidOperationException($"There is no class {rule}Tests.");
        return (Draft)tests.GetProperty(which, BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;
    }

    [GeneratedRegex("^[a-z]+(-[a-z]+)*$")]
    private static partial Regex Kebab();
}
