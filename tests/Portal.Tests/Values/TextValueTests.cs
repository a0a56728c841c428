using Portal.Values;

namespace Portal.Tests.Values;

public class TextValueTests
{
    [Theory]
    [InlineData("a\u00A0b", "a b")]
    [InlineData("a\t\n b", "a b")]
    [InlineData("a\nb", "a b")]
    [InlineData("\uFEFFab\u200Bc", "abc")]
    [InlineData("Tu\u0308r", "Tür")]
    [InlineData("3. OG, Klingel „Beratung“", "3. OG, Klingel „Beratung“")]
    [InlineData("<b>", "<b>")]
    public void Text_becomes_one_clean_line(string cell, string canonical) => Cell.Reads(TextValue.Kind, cell, canonical);

    [Theory]
    [InlineData("a\u0007b", "Steuerzeichen", "ab")]
    [InlineData("a\u202Eb", "Schreibrichtung", "ab")]
    [InlineData("a\u2066b", "Schreibrichtung", "ab")]
    [InlineData("=HYPERLINK(1)", "CSV-Formel", null)]
    [InlineData("+49 341", "CSV-Formel", null)]
    [InlineData("@SUM(1)", "CSV-Formel", null)]
    [InlineData("- keine -", "CSV-Formel", null)]
    [InlineData("- Rampe am Hof", "CSV-Formel", "Rampe am Hof")]
    [InlineData("a\uFFFDb", "verloren", null)]
    [InlineData("\u200B", "unsichtbare", null)]
    public void Text_that_could_do_harm_is_refused(string cell, string reason, string? proposal) => Cell.Refuses(TextValue.Kind, cell, reason, proposal);

    [Fact]
    public void Endless_text_is_refused() => Cell.Refuses(TextValue.Kind, new string('a', 20_001), "zu lang");
}
