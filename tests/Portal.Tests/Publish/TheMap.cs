using System.IO.Compression;
using Newtonsoft.Json.Linq;
using Portal.Model;
using Portal.Publish;
using Portal.Publish.SiteFiles;
using Portal.Shape;
using Portal.Tests.Serving;
using Portal.Values;

namespace Portal.Tests.Publish;

/// <summary>The map of the search: its borders in pieces, its pure script modules, and the tile server that an operator may name.</summary>
public class TheMap
{
    [Theory]
    [InlineData("clusters")]
    [InlineData("time")]
    [InlineData("planes")]
    [InlineData("borders")]
    [InlineData("tiles")]
    [InlineData("views")]
    [InlineData("circles")]
    [InlineData("names")]
    [InlineData("points")]
    public void The_modules_of_the_map_keep_their_promise(string promise)
    {
        var (exit, output) = Node.Own("map.mjs", Repository.File("input/assets"), promise);
        Assert.True(exit == 0, output);
        Assert.Equal("ok", Node.Verdict(output));
    }

    [Fact]
    public void The_borders_of_Germany_are_at_most_12_kilobytes_on_the_way_and_those_of_a_Land_20()
    {
        Assert.InRange(Zipped("/suche/index/umrisse.json"), 4_000, 12_000);
        Assert.All(Pieces, piece => Assert.InRange(Zipped(piece), 200, 20_000));
    }

    [Fact]
    public void Every_Land_and_every_Kreis_has_its_border_in_one_piece()
    {
        var states = Read("/suche/index/umrisse.json");
        Assert.Equal(Geography.States.Select(s => s.Key), states["laender"]!.Select(l => (string)l[0]!));
        var districts = Pieces.SelectMany(p => Read(p)["kreise"]!).ToList();
        Assert.Equal(Geography.Districts.Select(d => (d.Key, d.Name)).Order(), districts.Select(k => ((string)k[0]!, (string)k[1]!)).Order());
    }

    [Fact]
    public void A_Kreis_lies_where_its_fine_border_lies() => Assert.All(Pieces.SelectMany(p => Read(p) is var piece ? piece["kreise"]!.Select(k => (Step: (double)piece["schritt"]!, Kreis: k)) : []), piece =>
    {
        var (drawn, fine) = (Box((string)piece.Kreis[4]!, piece.Step), Box(Geography.District((string)piece.Kreis[0]!)!.Outline, 1));
        Assert.All(drawn.Zip(fine), pair => Assert.InRange(pair.First - pair.Second, -0.25, 0.25));
        Assert.InRange((double)piece.Kreis[2]!, 47, 56);
        Assert.InRange((double)piece.Kreis[3]!, 5.5, 15.5);
    });

    [Fact]
    public void Without_borders_there_is_no_piece()
    {
        var safe = Sample.Safe();
        Assert.DoesNotContain(AllSiteFiles.Of(new(safe, new Lookups(safe), Sample.Datasets(), [])).Select(f => f.Path), p => p.Contains("umrisse", StringComparison.Ordinal));
    }

    [Fact]
    public void Pictures_may_come_from_the_tile_server_and_nothing_else_from_anywhere()
    {
        var tiles = new MapTiles("https://tile.example.org:8443/{z}/{x}/{y}.png", "https://tile.example.org:8443", "©", "Verein", "https://tile.example.org/p");
        string[] catalogue = ["/catalog.ttl"];
        var (before, after) = (HeaderRules.Lines(catalogue).ToList(), HeaderRules.Lines(catalogue, tiles).ToList());
        var changed = Assert.Single(before.Zip(after), pair => pair.First != pair.Second);
        Assert.Equal(changed.First.Replace("img-src 'self' data:", "img-src 'self' data: https://tile.example.org:8443"), changed.Second);
        foreach (var host in new[] { Host.Netlify, Host.Cloudflare })
            Assert.Single(host.Says("Content-Security-Policy", "/suche/", [.. after]));
    }

    static Geography Geography => Pages.Sample.View().Safe.Geography;

    static IEnumerable<string> Pieces => Whole.Site.Example.Files().Where(f => f.StartsWith("/suche/index/umrisse/", StringComparison.Ordinal));

    static JObject Read(string path) => JObject.Parse(Whole.Site.Example.Text(path));

    static double[] Box(string path, double step)
    {
        var points = new Outline(path).Rings.SelectMany(r => r).ToList();
        return [points.Min(p => p.X) * step, points.Min(p => p.Y) * step, points.Max(p => p.X) * step, points.Max(p => p.Y) * step];
    }

    static long Zipped(string path)
    {
        using var memory = new MemoryStream();
        using (var zip = new GZipStream(memory, CompressionLevel.Optimal, leaveOpen: true)) zip.Write(File.ReadAllBytes(Whole.Site.Example.Output + path));
        return memory.Length;
    }
}
