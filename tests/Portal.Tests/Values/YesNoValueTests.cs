using Portal.Values;

namespace Portal.Tests.Values;

public class YesNoValueTests
{
    [Theory]
    [InlineData("ja", "ja")]
    [InlineData("Ja", "ja")]
    [InlineData("J", "ja")]
    [InlineData("WAHR", "ja")]
    [InlineData("wahr", "ja")]
    [InlineData("true", "ja")]
    [InlineData("yes", "ja")]
    [InlineData("1", "ja")]
    [InlineData("x", "ja")]
    [InlineData("nein", "nein")]
    [InlineData("N", "nein")]
    [InlineData("FALSCH", "nein")]
    [InlineData("false", "nein")]
    [InlineData("no", "nein")]
    [InlineData("0", "nein")]
    public void Yes_and_no_are_ja_and_nein(string cell, string canonical) => Cell.Reads(YesNoValue.Kind, cell, canonical);

    [Theory]
    [InlineData("teilweise", "ja", null)]
    [InlineData("vielleicht", "ja", null)]
    [InlineData("x?", "ja", null)]
    public void Anything_else_is_neither_yes_nor_no(string cell, string reason, string? proposal) => Cell.Refuses(YesNoValue.Kind, cell, reason, proposal);
}
