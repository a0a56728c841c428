using Portal.Values;

namespace Portal.Tests.Values;

public class CodeValueTests
{
    [Theory]
    [InlineData("schulden", "schulden")]
    [InlineData("Familie.Erziehung", "familie.erziehung")]
    [InlineData("DE", "de")]
    [InlineData("a27-64", "a27-64")]
    [InlineData("kjh-15", "kjh-15")]
    public void A_code_is_lower_case(string cell, string canonical) => Cell.Reads(CodeValue.Kind, cell, canonical);

    [Theory]
    [InlineData("vorübergehend geschlossen", "kein Code", "voruebergehend-geschlossen")]
    [InlineData("de,en", "kein Code", "de-en")]
    [InlineData(".a", "kein Code", "a")]
    public void Text_is_no_code(string cell, string reason, string? proposal) => Cell.Refuses(CodeValue.Kind, cell, reason, proposal);
}
