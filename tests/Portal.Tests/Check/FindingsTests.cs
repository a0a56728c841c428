using Portal.Check;
using Portal.Model;
using Portal.Read;
using Portal.Values;

namespace Portal.Tests.Check;

public class FindingsTests
{
    static readonly Draft broken = Drafts.Valid.With("stellen", 0, "geprueft_am", "2025-01-01").With("stellen", 0, "ort", "").With("angebote", 1, "thema", "gewlat");

    [Fact]
    public void They_are_sorted_by_file_and_line_whatever_the_order_of_rules() =>
        Assert.Equal(["unknown-code", "stale-check", "missing-cell"], Findings.Of(broken).Select(f => f.Rule));

    [Fact]
    public void What_two_rules_say_alike_is_said_once() =>
        Assert.Equal(3, Findings.Of(broken with { Findings = [.. Findings.Of(broken)] }).Count);

    [Theory]
    [InlineData("error", Severity.Error)]
    [InlineData("info", Severity.Info)]
    [InlineData("nonsense", Severity.Warning)]
    public void A_portal_may_raise_and_lower_a_rule(string wish, Severity expected) =>
        Assert.Equal(expected, Findings.Of(broken.OfRule("stale-check", wish)).Single(f => f.Rule == "stale-check").Severity);

    [Fact]
    public void A_portal_may_switch_a_rule_off() => Assert.DoesNotContain(Findings.Of(broken.OfRule("stale-check", "off")), f => f.Rule == "stale-check");

    [Theory]
    [InlineData("off")]
    [InlineData("info")]
    [InlineData("warning")]
    public void What_the_program_relies_on_stays_an_error(string wish)
    {
        var all = broken with { Findings = [.. Findings.Fixed.Select(rule => new Finding(rule, Severity.Error, new("x"), new("a", "b"), new("c", "d")))] };
        foreach (var rule in Findings.Fixed)
            Assert.Equal(Severity.Error, Findings.Of(all.OfRule(rule, wish)).First(f => f.Rule == rule).Severity);
    }

    [Fact]
    public void Every_fixed_rule_of_the_list_is_an_error_by_itself() =>
        Assert.All(AllRules.List.Where(r => Findings.Fixed.Contains(r.Id)), r => Assert.Equal(Severity.Error, r.Severity));

    [Fact]
    public void Only_an_error_keeps_a_draft_from_being_checked()
    {
        Assert.NotNull(Checked.TryFrom(Drafts.Valid.With("stellen", 0, "geprueft_am", "2025-01-01"), out var warnings));
        Assert.Single(warnings);
        Assert.Null(Checked.TryFrom(broken, out var errors));
        Assert.Equal(3, errors.Count);
    }
}

public class SuggestionsTests
{
    [Theory]
    [InlineData("schuldne", "schulden")]
    [InlineData("Schulden!", "schulden")]
    [InlineData("schwangerschft", "schwangerschaft")]
    [InlineData("familie", null)]
    [InlineData("", null)]
    public void The_nearest_word_is_found_or_none(string word, string? expected) =>
        Assert.Equal(expected, Suggestions.Among(["schulden", "schwangerschaft", "sucht"]).For(word));

    [Theory]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("ab", "ba", 1)]
    [InlineData("", "abc", 3)]
    [InlineData("gleich", "gleich", 0)]
    public void Distance_counts_letters_to_change(string a, string b, int expected)
    {
        Assert.Equal(expected, Normal.Distance(a, b));
        Assert.Equal(expected, Normal.Distance(b, a));
    }

    [Fact]
    public void Of_equally_near_words_always_the_same_is_taken() =>
        Assert.Equal(Suggestions.Among(["hausa", "hausb"]).For("haus"), Suggestions.Among(["hausb", "hausa"]).For("haus"));
}
