using FsCheck;
using FsCheck.Fluent;
using Portal.Datasets;
using Portal.Values;

namespace Portal.Tests.Values;

public class KindsTests
{
    static readonly string[] pieces =
        ["Mo", "Di-Fr", "9-12", "[1]", "1.", ";", "nach Vereinbarung", "PH off", "(0341)", "+49", "0", "12 34", "/", "oder", "http://", "www.x.de", "@", ".", "ä", "\u0308", "\u202E", "\uD800", "\0", "\uFEFF", "E+10", "%zz", "xn--", "=", "Mrz", "2026", "\n", " "];

    public static TheoryData<string> Ids => [.. Kinds.All.Select(k => k.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Any_text_is_read_without_an_exception_and_what_is_canonical_stays(string id)
    {
        var kind = Kinds.All.Single(k => k.Id == id);
        var near = Gen.Elements(pieces).ListOf().Select(string.Concat);
        var digits = Gen.Elements("0123456789 -/+().,:".ToCharArray()).ListOf().Select(string.Concat);
        var any = ArbMap.Default.GeneratorFor<string>().Select(s => s ?? "");
        Prop.ForAll(Arb.From(Gen.OneOf(near, digits, any)), cell => Holds(kind, cell)).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }

    [Fact]
    public void Every_example_of_a_column_is_understood() =>
        Assert.All(AllDatasets.List.SelectMany(d => d.Columns), c => Assert.All(c.IsList ? c.Example.Split('|') : [c.Example], cell => Assert.NotNull(c.Kind.Read(cell).Canonical)));

    [Fact]
    public void A_cell_of_half_a_million_characters_is_refused_at_once()
    {
        string[] cells = [new('1', 500_000), string.Concat(Enumerable.Repeat("Mo 9-12, ", 60_000)), string.Concat(Enumerable.Repeat("a@b.de;", 70_000))];
        Assert.All(Kinds.All, kind => Assert.All(cells, cell => Assert.Null(kind.Read(cell).Canonical)));
    }

    static bool Holds(ValueKind kind, string cell)
    {
        var reading = kind.Read(cell);
        if (reading.Canonical is { } canonical) return kind.Read(canonical).Canonical == canonical && !canonical.Any(char.IsControl);
        return reading.Problem is { De.Length: > 0, En.Length: > 0 } && reading.Remedy is { De.Length: > 0, En.Length: > 0 } && (reading.Proposal is null || kind.Read(reading.Proposal).Canonical is not null);
    }
}
