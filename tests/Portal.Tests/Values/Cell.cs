using Portal.Values;

namespace Portal.Tests.Values;

/// <summary>The two promises of a kind that its tables of cells show: what it takes, and what it refuses with words and perhaps a proposal.</summary>
static class Cell
{
    public static void Reads(ValueKind kind, string cell, string canonical)
    {
        Assert.Equal(canonical, kind.Read(cell).Canonical);
        Assert.Equal(canonical, kind.Read(canonical).Canonical);
    }

    public static void Refuses(ValueKind kind, string cell, string reason, string? proposal = null)
    {
        var reading = kind.Read(cell);
        Assert.Null(reading.Canonical);
        Assert.Contains(reason, reading.Problem!.De, StringComparison.OrdinalIgnoreCase);
        Assert.NotEmpty(reading.Remedy!.De);
        Assert.Equal(proposal, reading.Proposal);
        if (proposal is not null) Assert.NotNull(kind.Read(proposal).Canonical);
    }
}
