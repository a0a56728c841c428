using Portal.Values;

namespace Portal.Tests.Values;

public class EmailValueTests
{
    [Theory]
    [InlineData("info@awo.example.org", "info@awo.example.org")]
    [InlineData("mailto:Info@AWO.example.org", "Info@awo.example.org")]
    [InlineData("a@bücher.example", "a@xn--bcher-kva.example")]
    [InlineData("a.b+c@x.de", "a.b+c@x.de")]
    public void A_mail_address_is_one_address(string cell, string canonical) => Cell.Reads(EmailValue.Kind, cell, canonical);

    [Theory]
    [InlineData("eb@caritas.example.org; anmeldung@caritas.example.org", "2 E-Mail", "eb@caritas.example.org")]
    [InlineData("Frau X <x@y.de>", "anderer Text", "x@y.de")]
    [InlineData("https://x.de", "Webadresse", null)]
    [InlineData("www.x.de", "Webadresse", null)]
    [InlineData("info(at)x.de", "keine E-Mail", "info@x.de")]
    [InlineData("a@b", "keine E-Mail", null)]
    [InlineData("a..b@x.de", "keine E-Mail", null)]
    [InlineData("a\"b@x.de", "anderer Text", "b@x.de")]
    [InlineData("@x.de", "keine E-Mail", null)]
    [InlineData("a@-x.de", "keine E-Mail", null)]
    public void A_cell_that_is_not_one_address_is_reported(string cell, string reason, string? proposal) => Cell.Refuses(EmailValue.Kind, cell, reason, proposal);
}
