using FsCheck;
using FsCheck.Fluent;
using Portal.Shape.Search;

namespace Portal.Tests.Search;

public class CompoundWords
{
    static readonly CompoundParts Parts = new(["schuldner", "beratung", "familie", "stelle", "frau", "haus", "rat"]);

    [Theory]
    [InlineData("schuldnerberatung", "beratung")]
    [InlineData("schuldnerberatungsstelle", "beratungsstelle", "stelle")]
    [InlineData("familienberatung", "beratung")]
    [InlineData("frauenhaus", "haus")]
    [InlineData("frauennotruf", "ennotruf", "notruf")]
    [InlineData("beratung")]
    [InlineData("kreisrat")]
    [InlineData("xyzabc")]
    public void The_end_of_a_compound_is_a_word_of_its_own(string word, params string[] parts) => Assert.Equal(parts.Order(), Parts.Of(word).Order());

    [Fact]
    public void Whatever_two_known_words_are_joined_the_second_is_found() => Prop.ForAll(
        Gen.Elements("schuldner", "beratung", "familie", "stelle", "frau", "haus").Two().Zip(Gen.Elements("", "s", "es", "n", "en", "er")).ToArbitrary(),
        made => Parts.Of(made.Item1.Item1 + made.Item2 + made.Item1.Item2).Contains(made.Item1.Item2)).QuickCheckThrowOnFailure();

    [Fact]
    public void A_word_without_end_is_cut() => Assert.Equal(40, CompoundParts.Words(new string('x', 20_000)).Single().Length);
}
