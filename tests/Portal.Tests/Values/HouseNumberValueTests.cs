using Portal.Values;

namespace Portal.Tests.Values;

public class HouseNumberValueTests
{
    [Theory]
    [InlineData("15", "15")]
    [InlineData("15a", "15a")]
    [InlineData("15 a", "15 a")]
    [InlineData("1-3", "1-3")]
    [InlineData("15-17 b", "15-17 b")]
    [InlineData("12/14", "12/14")]
    [InlineData("108A-C", "108A-C")]
    [InlineData("5 1/2", "5 1/2")]
    [InlineData("15 – 16", "15-16")]
    [InlineData("1 - 3", "1-3")]
    public void A_house_number_stays_as_people_write_it(string cell, string canonical) => Cell.Reads(HouseNumberValue.Kind, cell, canonical);

    [Theory]
    [InlineData("01. Mrz", "Datum", "1-3")]
    [InlineData("03. Jan", "Datum", "3-1")]
    [InlineData("1. Mär", "Datum", "1-3")]
    [InlineData("01.03.2026", "Datum", "1-3")]
    [InlineData("2026-03-01", "Datum", "1-3")]
    [InlineData("Mrz 26", "Datum", "3-26")]
    [InlineData("1-Mar", "Datum", "1-3")]
    [InlineData("46082", "Datum", "1-3")]
    [InlineData("Hinterhaus", "keine Hausnummer", null)]
    [InlineData("-5", "keine Hausnummer", null)]
    [InlineData("=1", "keine Hausnummer", null)]
    public void A_house_number_that_became_a_date_is_reported_with_a_proposal(string cell, string reason, string? proposal) => Cell.Refuses(HouseNumberValue.Kind, cell, reason, proposal);
}
