using Portal.Values;

namespace Portal.Tests.Values;

public class PeriodValueTests
{
    [Theory]
    [InlineData("2025", "2025")]
    [InlineData("2025-Q1", "2025-Q1")]
    [InlineData("2025 Q1", "2025-Q1")]
    [InlineData("1. Quartal 2025", "2025-Q1")]
    [InlineData("IV. Quartal 2025", "2025-Q4")]
    [InlineData("Q1/2025", "2025-Q1")]
    [InlineData("Q3 2025", "2025-Q3")]
    public void A_period_is_a_year_or_a_quarter(string cell, string canonical) => Cell.Reads(PeriodValue.Kind, cell, canonical);

    [Theory]
    [InlineData("01.01.2025", "Excel", "2025-Q1")]
    [InlineData("2025-05", "weder", "2025-Q2")]
    [InlineData("2025-Q5", "weder", null)]
    [InlineData("1850", "weder", null)]
    [InlineData("H1 2025", "weder", null)]
    public void Anything_else_is_no_period(string cell, string reason, string? proposal) => Cell.Refuses(PeriodValue.Kind, cell, reason, proposal);
}
