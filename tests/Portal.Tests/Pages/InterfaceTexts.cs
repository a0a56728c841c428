using System.Text.RegularExpressions;

namespace Portal.Tests.Pages;

public partial class InterfaceTexts
{
    static readonly string Code = string.Join("\n", Repository.Sources("src/Portal").Select(File.ReadAllText));

    static IReadOnlyDictionary<string, string> Texts(string language) => Sample.View().Safe.Texts.ByLanguage[language];

    [Fact]
    public void Both_languages_have_the_same_keys() => Assert.Equal(Texts("de").Keys.Order(), Texts("en").Keys.Order());

    [Fact]
    public void Every_text_is_filled_alike_in_both_languages() => Assert.All(Texts("de"), text =>
        Assert.Equal(Placeholders(text.Value), Placeholders(Texts("en")[text.Key])));

    [Fact]
    public void Every_key_that_a_page_uses_exists()
    {
        var used = Literal().Matches(Code).Select(m => m.Groups[1].Value)
            .Concat(Counted().Matches(Code).SelectMany(m => new[] { m.Groups[1].Value + ".one", m.Groups[1].Value + ".many" }));
        Assert.Equal([], used.Distinct().Except(Texts("de").Keys));
    }

    [Fact]
    public void No_text_is_left_over()
    {
        var literals = AnyLiteral().Matches(Code).Select(m => m.Groups[1].Value).ToHashSet();
        var prefixes = Prefix().Matches(Code).Select(m => m.Groups[1].Value).ToHashSet();
        bool IsUsed(string key) => literals.Contains(key) || literals.Contains(Regex.Replace(key, @"\.(one|many)$", "")) || prefixes.Any(p => key.StartsWith(p, StringComparison.Ordinal));
        Assert.Equal([], Texts("de").Keys.Where(key => !IsUsed(key)));
    }

    static IEnumerable<string> Placeholders(string text) => Regex.Matches(text, @"\{\d\}").Select(m => m.Value).Distinct().Order();

    [GeneratedRegex(@"\bT\(""([a-z0-9.-]+)""")]
    private static partial Regex Literal();

    [GeneratedRegex(@"\bCount\(""([a-z0-9.-]+)""")]
    private static partial Regex Counted();

    [GeneratedRegex(@"""([a-z]+(?:\.[a-z0-9-]+)+)""")]
    private static partial Regex AnyLiteral();

    /// <summary>Keys put together from a start that ends in a dot: "day.short." or $"week.{…}".</summary>
    [GeneratedRegex(@"""([a-z]+(?:\.[a-z]+)*\.)(?:""|\{)")]
    private static partial Regex Prefix();
}
