using System.Globalization;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Portal.Datasets;
using Portal.Publish.Formats;
using Portal.Shape;
using Portal.Tests.Whole;
using Portal.Values;

namespace Portal.Tests.Publish;

/// <summary>Whatever our own kinds of cells call right, the description of a column lets through.</summary>
public class TheCellTypes
{
    const int Rows = 400;

    public static TheoryData<string> Ids => [.. Kinds.All.Select(k => k.Id)];

    [Theory, MemberData(nameof(Ids))]
    public void Every_canonical_cell_matches_the_pattern_of_its_kind(string id)
    {
        var kind = Kinds.All.Single(k => k.Id == id);
        var pattern = new Regex($@"^(?:{CellTypes.Of(kind).Pattern ?? ".*"})\z", RegexOptions.CultureInvariant);
        var cells = Arb.From(Spelled(kind).Select(cell => kind.Read(cell).Canonical).Where(cell => cell is not null));
        Prop.ForAll(cells, cell => pattern.IsMatch(cell!)).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }

    [Theory, MemberData(nameof(Ids))]
    public void A_pattern_stands_for_itself_without_anchors(string id) =>
        Assert.DoesNotMatch(@"^\^|\$$|\(\?", CellTypes.Of(Kinds.All.Single(k => k.Id == id)).Pattern ?? "");

    [Fact]
    public void A_table_of_random_cells_of_every_kind_fits_its_own_description()
    {
        Shared.RequireOrSkip();
        Column[] columns = [new("nr", Kinds.Integer, new("Nr", "No"), new("Nr", "No"), "1") { Required = true, Unique = true }, .. Kinds.All.SelectMany(Columns)];
        var values = columns.Skip(1).Select(column => Values(column)).ToList();
        var rows = Enumerable.Range(0, Rows).Select(i => (IReadOnlyList<object?>)[i, .. values.Select(v => v[i])]).ToList();
        var definition = Traeger.Definition with { Name = "zufall", Key = ["nr"], TypedColumns = [], Columns = columns };
        var zip = Path.GetTempFileName();
        using (var stream = File.Create(zip)) new CsvZip().Write(Sample.Dataset("verzeichnis") with { Tables = [new("zufall", definition, rows, [])] }, stream);
        TheDescriptions.Unpacked(zip, TheDescriptions.AssertPackage);
        File.Delete(zip);
    }

    static IEnumerable<Column> Columns(ValueKind kind)
    {
        var column = new Column(kind.Id.Replace('-', '_'), kind, kind.Name, kind.Name, "");
        return kind == Kinds.Code || kind == Kinds.Slug ? [column, column with { Name = column.Name + "_liste", IsList = true }] : [column];
    }

    static IReadOnlyList<object?> Values(Column column)
    {
        var cells = Spelled(column.Kind).Select(cell => column.Kind.Read(cell).Canonical).Where(cell => cell is not null);
        var one = column.IsList ? cells.NonEmptyListOf().Select(list => (object?)list.OfType<string>().ToList()) : cells.Select(cell => (object?)cell);
        return [.. one.Sample(Rows, 30)];
    }

    // Spellings that are often right, so that each kind sees many of its own values.
    static Gen<string> Spelled(ValueKind kind) => kind.Id switch
    {
        "integer" => Gen.Choose(-2_000_000, 2_000_000).Select(n => n.ToString(CultureInfo.InvariantCulture)),
        "decimal" => Gen.Choose(-99_999, 99_999).Zip(Gen.Choose(0, 9999)).Select(p => $"{p.Item1}.{p.Item2}"),
        "yes-no" => Gen.Elements("ja", "nein", "WAHR", "x", "0"),
        "date" => Gen.Choose(1000, 9999).Zip(Gen.Choose(1, 12)).Zip(Gen.Choose(1, 31)).Select(d => $"{d.Item2}.{d.Item1.Item2}.{d.Item1.Item1}"),
        "period" => Gen.Choose(1900, 2099).Zip(Gen.Elements("", "-Q1", " Q4", "/q2")).Select(p => $"{p.Item1}{p.Item2}"),
        "postcode" or "municipality-key" or "area-key" => Gen.Elements(2, 5, 8, 5).Zip(Gen.Choose(0, 99_999_999)).Select(p => p.Item2.ToString("D8", CultureInfo.InvariantCulture)[..p.Item1]).Where(c => kind.Read(c).Canonical is not null),
        "house-number" => Chars("0123456789 abZ/-+1234567890"),
        "slug" => Chars("abcxyz0189---"),
        "code" => Chars("abz09._-"),
        "url" => Chars("aZ09-._~:/?#[]@!$&()*+,;=%ü").Select(rest => "https://example.org/" + rest),
        "email" => Chars("aZ09._+-").Select(name => name + "@example.org"),
        "phone" => Gen.Elements("+49 ", "0", "0049 ", "(0341) ", "+33 ", "").Zip(Chars("0123456789 -/")).Select(p => p.Item1 + p.Item2),
        "hours" => Gen.Elements("Mo 9-12", "Di-Fr 08:00-16:30", "nach Vereinbarung", "PH off", "Sa 1. 10-12").NonEmptyListOf().Select(parts => string.Join("; ", parts)),
        _ => ArbMap.Default.GeneratorFor<NonEmptyString>().Select(s => s.Get),
    };

    static Gen<string> Chars(string alphabet) => Gen.Elements(alphabet.ToCharArray()).NonEmptyListOf().Select(string.Concat);
}
