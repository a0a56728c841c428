using FsCheck;
using FsCheck.Fluent;
using Portal.Datasets;
using Portal.Model;
using Portal.Shape;

namespace Portal.Tests;

public class HowFullTablesAre
{
    static readonly DateOnly Today = new(2026, 11, 22);
    static readonly object?[] Empty = [null, "", "  ", default(DateOnly), OpeningHours.Unknown, Array.Empty<string>()];
    static readonly object?[] Full = ["x", 0, 0m, false, true, new DateOnly(2026, 1, 1), OpeningHours.ByAppointment, new[] { "de" }];

    static readonly Arbitrary<bool[]> Patterns = Gen.Elements(true, false).ArrayOf().ToArbitrary();

    [Fact]
    public void Exactly_the_cells_that_say_something_count() => Prop.ForAll(Patterns, pattern =>
    {
        var column = Completeness.Of(Table([.. pattern.Select((full, i) => full ? Full[i % Full.Length] : Empty[i % Empty.Length])]))[0];
        return column.Filled == pattern.Count(full => full) && column.Rows == pattern.Length;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Only_a_full_column_is_called_full_and_without_rows_nothing_is_claimed() => Prop.ForAll(Patterns, pattern =>
        Completeness.Of(Table([.. pattern.Select(full => full ? "x" : null)]))[0].Share is var share
            && (share is null) == (pattern.Length == 0) && (share == 100) == (pattern.Length > 0 && pattern.All(full => full))).QuickCheckThrowOnFailure();

    [Fact]
    public void An_empty_row_more_never_makes_a_column_fuller() => Prop.ForAll(Patterns, pattern =>
    {
        object?[] cells = [.. pattern.Select(full => full ? (object?)1 : null)];
        return pattern.Length == 0 || Completeness.Of(Table([.. cells, null]))[0].Share <= Completeness.Of(Table(cells))[0].Share;
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("2026-11-22", 1, 0)]
    [InlineData("2025-11-23", 1, 0)]
    [InlineData("2025-11-22", 0, 0)]
    [InlineData("2026-11-23", 0, 1)]
    [InlineData("0001-01-01", 0, 1)]
    public void A_check_counts_for_twelve_months_and_not_before_it_happened(string day, int recent, int unknown)
    {
        var checks = Completeness.ChecksOf([Table([DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)])], Today)!;
        Assert.Equal((recent, 1, unknown), (checks.Recent, checks.Rows, checks.Unknown));
        Assert.Null(Completeness.ChecksOf([Table([1]) with { Definition = Einzugsgebiete.Definition }], Today));
    }

    // A table of one column that is worth its name in these tests: the day of a check, whatever stands in it.
    static PublishedTable Table(object?[] cells)
    {
        var column = Stellen.Definition.TypedColumns.Single(c => c.Name == "geprueft_am");
        return new("stellen", Stellen.Definition with { TypedColumns = [column], Columns = [column] }, [.. cells.Select(cell => (IReadOnlyList<object?>)[cell])], []);
    }
}
