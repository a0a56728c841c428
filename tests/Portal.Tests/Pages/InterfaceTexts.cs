using System.Text.RegularExpressions;
using Portal.Protect;
using Portal.Values;

namespace Portal.Tests.Pages;

public partial class InterfaceTexts
{
    static readonly string Code = string.Join("\n", Repository.Sources("src/Portal").Select(File.ReadAllText));

    static readonly Safe Example = Sample.View().Safe;

    public static TheoryData<string> Languages => [.. Example.Site.Languages];

    public static TheoryData<string> Others => [.. Example.Site.Languages.Where(l => l != "de")];

    static IReadOnlyDictionary<string, string> Texts(string language) => Example.Texts.ByLanguage[language];

    [Theory, MemberData(nameof(Languages))]
    public void A_language_has_every_text_and_no_other(string language)
    {
        Assert.Equal([], Example.Texts.Missing(language));
        Assert.Equal([], Texts(language).Keys.Select(Stem).Distinct().Except(Texts("de").Keys.Select(Stem)));
    }

    [Theory, MemberData(nameof(Languages))]
    public void A_language_has_the_forms_of_a_noun_that_its_numbers_need_and_no_other(string language) => Assert.All(
        Texts(language).Keys.Where(key => Stem(key) != key).GroupBy(Stem),
        forms => Assert.Equal(Plural.Forms(language).Order(), forms.Select(key => key[(forms.Key.Length + 1)..]).Order()));

    [Theory, MemberData(nameof(Others))]
    public void Every_text_is_filled_alike_in_all_languages(string language) => Assert.All(Texts(language).Where(text => Stem(text.Key) == text.Key), text =>
        Assert.Equal(Placeholders(Texts("de")[text.Key]), Placeholders(text.Value)));

    /// <summary>A form for one number alone may say it in words ("gestern"); a form for many numbers has to name them.</summary>
    [Theory, MemberData(nameof(Languages))]
    public void A_form_for_many_numbers_names_the_number(string language) => Assert.All(
        Texts(language).Where(text => Stem(text.Key) != text.Key && text.Key.Split('.')[^1] is "few" or "many" or "other"), text => Assert.Equal(["{0}"], Placeholders(text.Value)));

    [Theory, MemberData(nameof(Others))]
    public void No_text_was_left_in_German(string language)
    {
        var same = Texts(language).Where(text => Texts("de").GetValueOrDefault(text.Key) == text.Value && text.Value.Count(char.IsLetter) > 12);
        Assert.Equal([], same.Select(text => text.Key));
    }

    [Fact]
    public void Every_key_that_a_page_uses_exists()
    {
        var used = Literal().Matches(Code).Select(m => m.Groups[1].Value)
            .Concat(Counted().Matches(Code).SelectMany(m => Plural.Forms("de").Select(form => $"{m.Groups[1].Value}.{form}")));
        Assert.Equal([], used.Distinct().Except(Texts("de").Keys));
    }

    [Fact]
    public void No_text_is_left_over()
    {
        var literals = AnyLiteral().Matches(Code).Select(m => m.Groups[1].Value).ToHashSet();
        var prefixes = Prefix().Matches(Code).Select(m => m.Groups[1].Value).ToHashSet();
        bool IsUsed(string key) => literals.Contains(key) || literals.Contains(Stem(key)) || prefixes.Any(p => key.StartsWith(p, StringComparison.Ordinal));
        Assert.Equal([], Texts("de").Keys.Where(key => !IsUsed(key)));
    }

    static string Stem(string key) => Example.Texts.Stem(key);

    static IEnumerable<string> Placeholders(string text) => Regex.Matches(text, @"\{\d\}").Select(m => m.Value).Distinct().Order();

    [GeneratedRegex(@"\bT\(""([a-z0-9.-]*[a-z0-9])""")]
    private static partial Regex Literal();

    [GeneratedRegex(@"\bCount\(""([a-z0-9.-]+)""")]
    private static partial Regex Counted();

    [GeneratedRegex(@"""([a-z]+(?:\.[a-z0-9-]+)+)""")]
    private static partial Regex AnyLiteral();

    /// <summary>Keys put together from a start that ends in a dot: "day.short." or $"week.{…}".</summary>
    [GeneratedRegex(@"""([a-z]+(?:\.[a-z]+)*\.)(?:""|\{)")]
    private static partial Regex Prefix();
}
