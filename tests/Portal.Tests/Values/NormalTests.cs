using Portal.Values;

namespace Portal.Tests.Values;

public class NormalTests
{
    [Theory]
    [InlineData("Straße", "strasse")]
    [InlineData("E-Mail", "email")]
    [InlineData("Öffnungszeiten", "oeffnungszeiten")]
    [InlineData("O\u0308ffnungs zeiten:", "oeffnungszeiten")]
    [InlineData("Tel.", "tel")]
    [InlineData("Café", "cafe")]
    public void Headers_compare_without_case_accents_and_punctuation(string header, string same) => Assert.Equal(same, Normal.Header(header));

    [Theory]
    [InlineData("schulden", "schulden", 0)]
    [InlineData("schudlen", "schulden", 1)]
    [InlineData("schulen", "schulden", 1)]
    [InlineData("", "abc", 3)]
    public void Swapped_neighbours_count_once(string a, string b, int distance) => Assert.Equal(distance, Normal.Distance(a, b));

    [Theory]
    [InlineData("Schudlen", "schulden")]
    [InlineData("familien", "familie")]
    [InlineData("xyz", null)]
    [InlineData("", null)]
    public void The_nearest_word_is_suggested_only_when_it_is_near(string word, string? nearest) => Assert.Equal(nearest, Normal.Nearest(word, ["schulden", "familie", "sucht"]));
}
