using Portal.Values;

namespace Portal.Tests.Values;

public class DateValueTests
{
    [Theory]
    [InlineData("2026-09-01", "2026-09-01")]
    [InlineData("01.09.2026", "2026-09-01")]
    [InlineData("1.9.26", "2026-09-01")]
    [InlineData("01.09.2026 00:00:00", "2026-09-01")]
    [InlineData("2026-09-01T10:00:00Z", "2026-09-01")]
    [InlineData("29.02.2024", "2024-02-29")]
    [InlineData("1900-02-24", "1900-02-24")]
    public void A_day_is_written_as_ISO(string cell, string canonical) => Cell.Reads(DateValue.Kind, cell, canonical);

    [Theory]
    [InlineData("31.02.2026", "gibt es nicht", null)]
    [InlineData("2025-02-29", "gibt es nicht", null)]
    [InlineData("46266", "Excel", "2026-09-01")]
    [InlineData("9/1/2026", "Schrägstrichen", "2026-09-01")]
    [InlineData("13/1/2026", "Schrägstrichen", "2026-01-13")]
    [InlineData("1. September 2026", "kein Datum", "2026-09-01")]
    [InlineData("09/2026", "kein Datum", null)]
    [InlineData("morgen", "kein Datum", null)]
    [InlineData("0000-01-01", "gibt es nicht", null)]
    public void What_is_no_clear_day_is_refused(string cell, string reason, string? proposal) => Cell.Refuses(DateValue.Kind, cell, reason, proposal);

    [Fact]
    public void Every_day_survives_the_German_and_the_ISO_form()
    {
        for (var day = new DateOnly(1990, 1, 1); day.Year < 2040; day = day.AddDays(1))
        {
            var iso = $"{day.Year}-{day.Month:00}-{day.Day:00}";
            Assert.Equal(iso, DateValue.Kind.Read(iso).Canonical);
            Assert.Equal(iso, DateValue.Kind.Read($"{day.Day}.{day.Month}.{day.Year}").Canonical);
        }
    }
}
