using System.Text.RegularExpressions;
using Portal.Shape;
using Portal.Values;

namespace Portal.Tests.Values;

public class PhoneValueTests
{
    [Theory]
    [InlineData("(0341) 9 63 61 20", "+49 341 9636120")]
    [InlineData("+49 341 9 63 61 20", "+49 341 9636120")]
    [InlineData("0049 341 9636120", "+49 341 9636120")]
    [InlineData("03 41 / 9 63 61 20", "+49 341 9636120")]
    [InlineData("(03 41) 9636120", "+49 341 9636120")]
    [InlineData("0341-9636120", "+49 341 9636120")]
    [InlineData("Tel.: 0341 / 963 61 20", "+49 341 9636120")]
    [InlineData("0221/4710-030", "+49 221 4710 030")]
    [InlineData("+49 221 4710 030", "+49 221 4710 030")]
    [InlineData("+49 30 23125 010", "+49 30 23125 010")]
    [InlineData("+49 (0)341 123-45", "+49 341 12345")]
    [InlineData("+49 (0) 341 123-45", "+49 341 12345")]
    [InlineData("+49 (0341) 12345", "+49 341 12345")]
    [InlineData("0341-12 34 56", "+49 341 123456")]
    [InlineData("(0341) 86 97 69 - 400", "+49 341 869769400")]
    [InlineData("03 42 97 / 4 85 33", "+49 34297 48533")]
    [InlineData("034204 6 26 16", "+49 34204 62616")]
    [InlineData("03419636120", "+49 3419636120")]
    [InlineData("0171 1234567", "+49 171 1234567")]
    [InlineData("116 111", "116 111")]
    [InlineData("116111", "116 111")]
    [InlineData("0800 111 0 111", "+49 800 1110111")]
    [InlineData("115", "115")]
    [InlineData("112", "112")]
    [InlineData("110", "110")]
    [InlineData("19222", "19222")]
    [InlineData("+43 1 234 5678", "+43 1 234 5678")]
    public void A_number_has_one_form_that_people_read(string cell, string canonical)
    {
        Assert.Equal(canonical, PhoneValue.Kind.Read(cell).Canonical);
        Assert.Equal(canonical, PhoneValue.Kind.Read(canonical).Canonical);
        Assert.Matches(new Regex(@"^tel:\+?[0-9]{3,15}\z"), SafeLink.Phone(canonical));
    }

    [Theory]
    [InlineData("(0341) 9 63 61 20 oder 9 63 61 47", "mehr als eine", "+49 341 9636120")]
    [InlineData("(0341) 9 63 61 20 / 51", "mehr als eine", "+49 341 9636120")]
    [InlineData("040 123456 / 041 123456", "mehr als eine", "+49 40 123456")]
    [InlineData("0371 1234567\n0371 1234568", "mehr als eine", "+49 371 1234567")]
    [InlineData("(0341) 123 67 52, 67 54", "mehr als eine", "+49 341 1236752")]
    [InlineData("(0341) 123456 (0341) 123457", "mehr als eine", "+49 341 123456")]
    [InlineData("Kiga: (0341) 9 63 61 20", "Text", "+49 341 9636120")]
    [InlineData("3,02313E+10", "Potenz", null)]
    [InlineData("302312520", "Null am Anfang", "+49 302312520")]
    [InlineData("3714004990", "Null am Anfang", "+49 3714004990")]
    [InlineData("493023125010", "Null am Anfang", "+49 3023125010")]
    [InlineData("9 63 61 20", "Vorwahl", null)]
    [InlineData("0341", "unvollständig", null)]
    [InlineData("-", "keine Telefonnummer", null)]
    [InlineData("0341*12345", "keine Telefonnummer", null)]
    [InlineData("++49 341 12345", "mehr als eine", null)]
    [InlineData("03714004990 03714004991", "zu viele Ziffern", null)]
    [InlineData("nein", "Text", null)]
    public void A_cell_that_is_not_one_number_is_reported(string cell, string reason, string? proposal)
    {
        var reading = PhoneValue.Kind.Read(cell);
        Assert.Null(reading.Canonical);
        Assert.Contains(reason, reading.Problem!.De, StringComparison.Ordinal);
        Assert.Equal(proposal, reading.Proposal);
    }

    [Theory]
    [InlineData("116 111", "tel:116111")]
    [InlineData("+49 30 23125 010", "tel:+493023125010")]
    public void A_link_dials_the_digits_alone(string canonical, string link) => Assert.Equal(link, SafeLink.Phone(canonical));
}
