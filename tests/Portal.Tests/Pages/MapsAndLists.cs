using FsCheck;
using FsCheck.Fluent;
using Portal.Model;
using Portal.Pages;
using Portal.Values;

namespace Portal.Tests.Pages;

public class MapsAndLists
{
    [Fact]
    public void Markers_never_overlap_and_hold_every_centre_with_a_position_once() => Prop.ForAll(Positions, positions =>
    {
        var centres = positions.Select((p, i) => At($"c{i}", p)).ToList();
        var clusters = Clusters.Of(centres, 20);
        var apart = clusters.SelectMany((a, i) => clusters.Skip(i + 1).Select(b => Math.Sqrt((a.X - b.X) * (a.X - b.X) + (a.Y - b.Y) * (a.Y - b.Y)))).All(d => d >= 20);
        return apart && clusters.SelectMany(c => c.Centres).Select(c => c.Id).Order().SequenceEqual(centres.Select(c => c.Id).Order());
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_centre_without_a_position_has_no_marker() => Assert.Empty(Clusters.Of([Sample.Centre with { Address = Address.None }], 10));

    [Fact]
    public void Markers_of_areas_are_moved_until_none_hides_another()
    {
        var moved = Maps.Apart([new(100, 100, 1, "/a/", "a"), new(100, 100, 1, "/b/", "b"), new(110, 104, 1, "/c/", "c")], 40);
        foreach (var (a, b) in new[] { (0, 1), (0, 2), (1, 2) })
            Assert.True(Math.Sqrt(Math.Pow(moved[a].X - moved[b].X, 2) + Math.Pow(moved[a].Y - moved[b].Y, 2)) >= 39.5);
        Assert.Equal(["a", "b", "c"], moved.Select(m => m.Label));
    }

    [Fact]
    public void Berlin_lies_where_the_outlines_expect_it()
    {
        var (x, y) = Outline.Project(new(52.52m, 13.405m));
        Assert.Equal((477, 258), (Math.Round(x), Math.Round(y)));
        Assert.True(MapLines.BoxOf(Sample.View().Safe.Geography.State("11")!.Outline).Meets(new(x, y, x, y)));
    }

    [Fact]
    public void A_path_is_read_as_absolute_rings_with_relative_steps_after_a_closed_one()
    {
        var rings = new Outline("M1 2l3-1 .5 2zm10 10l1 0 0 1z").Rings;
        Assert.Equal([(1, 2), (4, 1), (4.5, 3)], rings[0]);
        Assert.Equal([(11, 12), (12, 12), (12, 13)], rings[1]);
    }

    [Fact]
    public void A_coarse_outline_stays_near_the_fine_one_and_is_shorter() => Assert.All(Sample.View().Safe.Geography.States, state =>
    {
        var coarse = MapLines.Coarse(state.Outline, 2);
        Assert.True(coarse.Length < state.Outline.Length * 0.65, $"{state.Name}: {coarse.Length} of {state.Outline.Length}");
        var (fine, rough) = (MapLines.BoxOf(state.Outline), MapLines.BoxOf(coarse));
        Assert.InRange(rough.Left * 2, fine.Left - 1, fine.Left + 6);
        Assert.InRange(rough.Bottom * 2, fine.Bottom - 6, fine.Bottom + 1);
    });

    [Theory]
    [InlineData(0, 1)]
    [InlineData(50, 1)]
    [InlineData(51, 2)]
    [InlineData(1234, 25)]
    public void A_list_shows_every_centre_on_exactly_one_page(int count, int pages)
    {
        var centres = Enumerable.Range(0, count).Select(i => Sample.Centre with { Id = $"c{i}", Town = $"Ort {i / 3:0000}" }).ToList();
        var lists = ListPage.Of("/liste/", centres).ToList();
        Assert.Equal(pages, lists.Count);
        Assert.Equal(centres.Select(c => c.Id), lists.SelectMany(l => l.Towns.SelectMany(t => t.Centres)).Select(c => c.Id));
        Assert.All(centres.TakeLast(1), c => Assert.Equal((pages == 1 ? "/liste/" : $"/liste/seite-{pages}/") + "#s-" + c.Id, lists[0].AddressOf(c)));
    }

    [Fact]
    public void Places_with_an_umlaut_stand_under_the_plain_letter()
    {
        var list = ListPage.Of("/l/", [Sample.Centre with { Id = "a", Town = "Ölde" }, Sample.Centre with { Id = "b", Town = "Oldenburg" }, Sample.Centre with { Id = "c", Town = "6-Dorf" }]).Single();
        Assert.Equal(["O", "#"], list.Initials.Select(i => i.Initial));
    }

    static Arbitrary<(int, int)[]> Positions => ArbMap.Default.ArbFor<(int, int)[]>();

    static Centre At(string id, (int X, int Y) p) => Sample.Centre with
    {
        Id = id,
        Address = Address.None with { Point = new(47.5m + Math.Abs(p.X % 70) / 10m, 6m + Math.Abs(p.Y % 90) / 10m) },
    };
}
