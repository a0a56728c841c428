using Portal.Values;

namespace Portal.Tests.Values;

public class NumberValueTests
{
    [Theory]
    [InlineData("184", "184")]
    [InlineData("1.184", "1184")]
    [InlineData("1 184", "1184")]
    [InlineData("61,0", "61")]
    [InlineData("61.00", "61")]
    [InlineData("007", "7")]
    [InlineData("-0", "0")]
    [InlineData("+5", "5")]
    [InlineData("1.000", "1000")]
    public void A_whole_number_is_digits(string cell, string canonical) => Cell.Reads(NumberValue.Integer, cell, canonical);

    [Theory]
    [InlineData("1,184", "Komma", "1184")]
    [InlineData("12,5", "Nachkommastellen", null)]
    [InlineData("3,02313E+10", "Potenz", null)]
    [InlineData("<5", "Zeichen der Statistik", null)]
    [InlineData(".", "Zeichen der Statistik", null)]
    [InlineData("-", "Zeichen der Statistik", null)]
    [InlineData("/", "Zeichen der Statistik", null)]
    [InlineData("x", "Zeichen der Statistik", null)]
    [InlineData("…", "Zeichen der Statistik", null)]
    [InlineData("zwölf", "Zahl", null)]
    [InlineData("99999999999", "zu groß", null)]
    [InlineData("٣", "Zahl", null)]
    public void What_is_no_whole_number_is_refused(string cell, string reason, string? proposal) => Cell.Refuses(NumberValue.Integer, cell, reason, proposal);

    [Theory]
    [InlineData("51,3405", "51.3405")]
    [InlineData("12.3640", "12.364")]
    [InlineData("12,364", "12.364")]
    [InlineData("1.184,50", "1184.5")]
    [InlineData("1,184.5", "1184.5")]
    [InlineData("-0,0", "0")]
    [InlineData("7", "7")]
    public void A_number_has_a_decimal_point(string cell, string canonical) => Cell.Reads(NumberValue.Decimal, cell, canonical);

    [Theory]
    [InlineData("1E+5", "Potenz", null)]
    [InlineData("51° 20", "Zahl", null)]
    [InlineData("-", "Zeichen der Statistik", null)]
    [InlineData("1.2.3", "Zahl", null)]
    public void What_is_no_number_is_refused(string cell, string reason, string? proposal) => Cell.Refuses(NumberValue.Decimal, cell, reason, proposal);

    [Fact]
    public void A_sign_of_statistics_leads_to_the_column_wertstatus() => Assert.Contains("wertstatus", NumberValue.Integer.Read("<5").Remedy!.De, StringComparison.Ordinal);
}
