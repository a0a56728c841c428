using FsCheck;
using FsCheck.Fluent;
using Portal.Values;

namespace Portal.Tests.Values;

/// <summary>The table of CLDR (supplemental/plurals.xml): whole numbers by form, as its own samples give them.</summary>
public class PluralTests
{
    [Theory]
    [InlineData("de", "one", 1)]
    [InlineData("de", "other", 0, 2, 11, 21, 101, 1000)]
    [InlineData("en", "one", 1)]
    [InlineData("en", "other", 0, 2, 11, 21, 101, 1000)]
    [InlineData("tr", "one", 1)]
    [InlineData("tr", "other", 0, 2, 11, 21, 101, 1000)]
    [InlineData("ru", "one", 1, 21, 31, 101, 1001)]
    [InlineData("ru", "few", 2, 3, 4, 22, 24, 32, 102, 1002)]
    [InlineData("ru", "many", 0, 5, 11, 12, 14, 19, 20, 25, 100, 111, 112, 1000, 1011)]
    [InlineData("uk", "one", 1, 21, 31, 101, 1001)]
    [InlineData("uk", "few", 2, 3, 4, 22, 24, 32, 102, 1002)]
    [InlineData("uk", "many", 0, 5, 11, 12, 14, 19, 20, 25, 100, 111, 112, 1000, 1011)]
    [InlineData("ar", "zero", 0)]
    [InlineData("ar", "one", 1)]
    [InlineData("ar", "two", 2)]
    [InlineData("ar", "few", 3, 10, 103, 110, 1003)]
    [InlineData("ar", "many", 11, 26, 99, 111, 1011)]
    [InlineData("ar", "other", 100, 102, 200, 202, 1000)]
    public void A_number_takes_the_form_of_its_language(string language, string form, params int[] numbers) =>
        Assert.All(numbers, number => Assert.Equal(form, Plural.Form(language, number)));

    [Fact]
    public void Any_number_takes_a_form_that_its_language_has() => Prop.ForAll(
        Gen.Elements("de", "en", "tr", "uk", "ru", "ar", "fr").Zip(Gen.Choose(0, 100_000)).ToArbitrary(),
        given => Plural.Forms(given.Item1).Contains(Plural.Form(given.Item1, given.Item2))).QuickCheckThrowOnFailure();

    /// <summary>Beyond 100 only the last two digits count.</summary>
    [Fact]
    public void Numbers_that_end_alike_take_the_same_form() => Prop.ForAll(
        Gen.Elements("uk", "ru", "ar").Zip(Gen.Choose(100, 50_000)).ToArbitrary(),
        given => Plural.Form(given.Item1, given.Item2) == Plural.Form(given.Item1, given.Item2 + 100)).QuickCheckThrowOnFailure();
}
