using Portal.Values;

namespace Portal.Tests.Values;

public class PlaceKeyValueTests
{
    [Theory]
    [InlineData("04109", "04109")]
    [InlineData("D-04109", "04109")]
    [InlineData("d-50667", "50667")]
    public void A_postcode_has_five_digits(string cell, string canonical) => Cell.Reads(PlaceKeyValue.Postcode, cell, canonical);

    [Theory]
    [InlineData("4109", "Null", "04109")]
    [InlineData("A-5151", "keine deutsche", null)]
    [InlineData("042770", "6 Ziffern", null)]
    [InlineData("0317", "Null", "00317")]
    [InlineData("0", "1 Ziffern", null)]
    [InlineData("0404109", "7 Ziffern", null)]
    [InlineData("٠٤١٠٩", "keine deutsche", null)]
    public void A_postcode_that_lost_its_zero_is_reported_with_a_proposal(string cell, string reason, string? proposal) => Cell.Refuses(PlaceKeyValue.Postcode, cell, reason, proposal);

    [Theory]
    [InlineData("14713000", "14713000")]
    [InlineData("14 713 000", "14713000")]
    public void A_municipality_key_has_eight_digits(string cell, string canonical) => Cell.Reads(PlaceKeyValue.Municipality, cell, canonical);

    [Theory]
    [InlineData("5315000", "Null", "05315000")]
    [InlineData("147130000000", "ARS", "14713000")]
    [InlineData("150030000000", "ARS", "15003000")]
    [InlineData("031515407013", "ARS", "03151013")]
    [InlineData("14713", "Kreises", "14713000")]
    [InlineData("abc", "acht", null)]
    public void Another_key_is_reported_with_a_proposal_where_there_is_one(string cell, string reason, string? proposal) => Cell.Refuses(PlaceKeyValue.Municipality, cell, reason, proposal);

    [Theory]
    [InlineData("DE", "DE")]
    [InlineData("de", "DE")]
    [InlineData("05", "05")]
    [InlineData("14713", "14713")]
    [InlineData("14713000", "14713000")]
    public void An_area_is_a_key_or_DE(string cell, string canonical) => Cell.Reads(PlaceKeyValue.Area, cell, canonical);

    [Theory]
    [InlineData("5", "Null", "05")]
    [InlineData("5315", "Null", "05315")]
    [InlineData("5315000", "Null", "05315000")]
    [InlineData("Leipzig", "kein Schlüssel", null)]
    public void What_is_no_area_is_reported(string cell, string reason, string? proposal) => Cell.Refuses(PlaceKeyValue.Area, cell, reason, proposal);
}
