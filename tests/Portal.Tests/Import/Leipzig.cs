using Portal.Datasets;
using Portal.Import;
using Portal.Model;
using Portal.Read;

namespace Portal.Tests.Import;

/// <summary>The one real export with real damage; it stays outside the repository.</summary>
public sealed class Leipzig : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("import").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    ImportPlan Plan() => ImportJob.Plan(Folders.For(folder),
        Path.Combine(Shared.RequireOrSkip(), "real", "leipzig_bvl_places.csv"), Path.Combine(Examples.Folder, "leipzig-bvl.yml"));

    [Fact]
    public void All_814_places_become_centres_and_every_row_and_column_is_accounted_for()
    {
        var plan = Plan();
        Assert.True(plan.MayBeWritten, string.Join("\n", plan.Findings.Where(f => f.Severity == Severity.Error).Select(f => f.Problem.De)));
        var report = plan.Result!.Report;
        Assert.Equal((814, 0, 0), (report.Count(RowFate.Imported), report.Count(RowFate.Filtered), report.Count(RowFate.Refused)));
        Assert.Equal(92, report.Columns.Count);
        Assert.DoesNotContain(report.Columns, c => c.Fate == ColumnFate.NotMapped);
        var ids = Given.Ids(plan.Result);
        Assert.Equal(814, ids.Distinct().Count());
        Assert.All(ids, id => Assert.Matches("^bvl-[a-z0-9-]{1,76}$", id));
    }

    [Fact]
    public void Every_written_cell_is_one_that_its_kind_accepts_unchanged()
    {
        var table = Plan().Result!.Tables["stellen"];
        foreach (var column in table.Columns.Select(c => Stellen.Definition.Find(c)!))
            foreach (var row in table.Rows)
                foreach (var cell in table.Value(row, column.Name).Split(column.IsList ? '|' : '\0').Where(c => c.Length > 0))
                    Assert.Equal(cell, column.Kind.Read(cell).Canonical);
    }

    [Fact]
    public void Damaged_postcodes_stay_empty_and_are_listed()
    {
        var lost = Plan().Result!.Report.Unmapped.Where(u => u.Target == "stellen.plz").ToList();
        Assert.Equal(["0", "0", "0", "0", "0317", "0404109", "042770", "A-5151"], lost.Select(u => u.Value).Order(StringComparer.Ordinal));
        Assert.All(lost, u => Assert.Equal("", u.Instead));
    }

    [Fact]
    public void A_day_that_is_missing_or_absurd_gets_the_stated_one_and_is_listed()
    {
        var stood = Plan().Result!.Report.Unmapped.Where(u => u.Target == "stellen.geprueft_am").ToList();
        Assert.Equal(37, stood.Count);
        Assert.Single(stood, u => u.Value.Contains("1900"));
        Assert.All(stood, u => Assert.Equal("2018-03-28", u.Instead));
    }

    [Fact]
    public void The_checks_find_no_error_in_what_was_written()
    {
        var plan = Plan();
        DataFolder.Write(Path.Combine(folder, "data"), plan.Files);
        Directory.CreateDirectory(Path.Combine(folder, "input"));
        File.WriteAllText(Path.Combine(folder, "input", "site.yml"), """
            title: Barrierefreie Orte in Leipzig
            description: Probe
            host: https://example.org
            draft: true
            publisher: {name: Probe, email: probe@example.org}
            steward: {name: Probe, email: probe@example.org}
            licence: dl-by-de/2.0
            attribution: Behindertenverband Leipzig e. V.
            """);
        var draft = PortalFolder.Read(Folders.For(folder), new Dictionary<string, string>(), new(2026, 11, 22));
        var errors = Portal.Check.Findings.Of(draft).Where(f => f.Severity == Severity.Error && f.Spot.File.StartsWith("data/", StringComparison.Ordinal)).ToList();
        Assert.True(errors.Count == 0, string.Join("\n", errors.Take(20).Select(f => $"{f.Spot} {f.Rule} {f.Problem.De}")));
        Assert.Equal(814, Assert.Single(draft.Tables).Rows.Count);
    }

    [Fact]
    public void A_second_import_writes_the_same_bytes()
    {
        var first = Plan();
        DataFolder.Write(Path.Combine(folder, "data"), first.Files);
        var second = Plan();
        Assert.Equal(first.Files, second.Files);
        var stellen = Assert.Single(second.Result!.Report.Datasets);
        Assert.Equal((0, 0, 814, 0), (stellen.New, stellen.Changed, stellen.Same, stellen.Foreign));
    }
}
