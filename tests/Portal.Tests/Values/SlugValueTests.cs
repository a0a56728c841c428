using Portal.Values;

namespace Portal.Tests.Values;

public class SlugValueTests
{
    [Theory]
    [InlineData("awo-leipzig", "awo-leipzig")]
    [InlineData("a1", "a1")]
    public void An_id_stays_as_it_is(string cell, string canonical) => Cell.Reads(SlugValue.Kind, cell, canonical);

    [Theory]
    [InlineData("AWO Köln", "Zeichen", "awo-koeln")]
    [InlineData("Straße 5", "Zeichen", "strasse-5")]
    [InlineData("a--b", "Zeichen", "a-b")]
    [InlineData("-a", "Zeichen", "a")]
    [InlineData("con", "Windows", "con-x")]
    [InlineData("com1", "Windows", "com1-x")]
    [InlineData("a/../b", "Zeichen", "a-b")]
    public void An_id_that_makes_trouble_gets_a_proposal(string cell, string reason, string? proposal) => Cell.Refuses(SlugValue.Kind, cell, reason, proposal);

    [Theory]
    [InlineData("Caritas: Erziehungs- & Familienberatung (Köln)", "caritas-erziehungs-familienberatung-koeln")]
    [InlineData("Café Élan", "cafe-elan")]
    [InlineData("NUL", "nul-x")]
    [InlineData("???", "x-7bcac794")]
    public void A_name_always_gives_the_same_id(string name, string id) => Assert.Equal(id, Slug.Of(name));

    [Fact]
    public void A_long_name_gives_an_id_of_at_most_80_characters() => Assert.Equal(79, Slug.Of(string.Concat(Enumerable.Repeat("abc ", 40))).Length);
}
