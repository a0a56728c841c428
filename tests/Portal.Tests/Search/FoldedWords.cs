using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Portal.Values;

namespace Portal.Tests.Search;

public class FoldedWords
{
    static readonly string[] Pieces = ["a", "e", "o", "u", "ä", "é", "E", "Ü", "ß", "ẞ", "æ", "Œ", "ø", "ł", "İ", "ı", "a\u0308", "\u0301", "й", "ё", "Ґ", "أ", "ة", "\u0640", "\u064E", "Σ", "ς", "9", " ", "-", "٣", "ẚ", "ŀ", "\uD83D\uDE00", "\uD800", "ठी"];

    static readonly Arbitrary<string> Texts = Gen.Elements(Pieces).ArrayOf().Select(string.Concat).ToArbitrary();

    [Theory]
    [InlineData("Müller", "Mueller", "muller", "MÜLLER", "Mu\u0308ller")]
    [InlineData("Straße", "strasse", "STRASSE")]
    [InlineData("Łódź", "lodz")]
    [InlineData("İzmir", "izmir", "ızmir")]
    [InlineData("Ёлка", "елка")]
    [InlineData("ґрунт", "грунт")]
    [InlineData("أحمد", "احمد", "أَحْمَد", "أحـــمد")]
    [InlineData("مدرسة", "مدرسه")]
    [InlineData("کمک", "كمك")]
    [InlineData("Việt", "viet")]
    [InlineData("Çocuk", "cocuk")]
    public void Spellings_of_one_word_are_one(string first, params string[] others) =>
        Assert.All(others, other => Assert.Equal(SearchWord.Fold(first), SearchWord.Fold(other)));

    [Theory]
    [InlineData("Mutter-Kind-Kur", "mutter kind kur")]
    [InlineData("§ 16a SGB II", "16a sgb ii")]
    [InlineData("  ", "")]
    [InlineData("e. V. „Brücke“", "e v brucke")]
    [InlineData("तमिल हिन्दी", "तमिल हिन्दी")]
    public void Words_are_what_stands_between_signs(string text, string words) => Assert.Equal(words, string.Join(' ', SearchWord.Words(text)));

    [Fact]
    public void Folding_twice_changes_nothing() => Prop.ForAll(Texts, text => SearchWord.Fold(SearchWord.Fold(text)) == SearchWord.Fold(text)).QuickCheckThrowOnFailure();

    [Fact]
    public void The_words_of_a_folded_text_are_those_of_the_text() =>
        Prop.ForAll(Texts, text => SearchWord.Words(SearchWord.Fold(text)).SequenceEqual(SearchWord.Words(text))).QuickCheckThrowOnFailure();

    [Fact]
    public void No_capital_no_mark_and_no_e_after_a_o_or_u_is_left() =>
        Prop.ForAll(Texts, text => !Regex.IsMatch(SearchWord.Fold(text), "[A-ZÄÖÜß\u0300-\u036F\u0640\u064B-\u0652]|[aou]e")).QuickCheckThrowOnFailure();

    [Fact]
    public void Words_hold_nothing_but_letters_digits_and_marks() =>
        Prop.ForAll(Texts, text => SearchWord.Words(text).All(word => Regex.IsMatch(word, @"^[\p{L}\p{Nd}\p{M}]+\z"))).QuickCheckThrowOnFailure();
}
