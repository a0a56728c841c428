using FsCheck;
using FsCheck.Fluent;
using Newtonsoft.Json.Linq;
using Portal.Shape.Search;
using Portal.Values;

namespace Portal.Tests.Search;

/// <summary>What is in the files leads from whatever people look for to every centre that has it, in directories of any shape.</summary>
public class ThePieces
{
    static readonly Lazy<IReadOnlyList<(Shape.Publication All, Index Index)>> directories = new(() =>
        [.. new[] { (1, 1), (2, 2), (3, 7), (4, 64), (5, 65), (6, 300) }.Select(d => RandomDirectory.Of(d.Item1, d.Item2)).Append(Directories.Example).Select(all => (all, new Index(all)))]);

    public static TheoryData<int> All => [.. Enumerable.Range(0, 7)];

    [Theory, MemberData(nameof(All))]
    public void Every_open_centre_is_in_exactly_one_tile_and_one_row(int directory)
    {
        var (all, index) = directories.Value[directory];
        Assert.Equal(all.Lookups.Open.Count, index.Count);
        Assert.Equal(all.Lookups.Open.Select(c => c.Id).Order(), index.In("z/").SelectMany(p => p["zeilen"]!.Select(row => (string)row[0]!)).Order());
        Assert.Equal(Enumerable.Range(0, index.Count), index.In("k/").SelectMany(p => Enumerable.Range((int)p["von"]!, p["k"]!.Count())).Order());
        Assert.All(Enumerable.Range(0, index.Count), number => Assert.Equal(number, index.Numbers[index.IdOf(number)]));
        Assert.All(index.In("k/"), tile => Assert.InRange(tile["k"]!.Count(), 1, 64));
        Assert.All(index.In("k/"), tile => Assert.Single(new[] { "lat", "lon", "k", "s", "t", "z", "a" }.Select(c => tile[c]!.Count()).Append(((string)tile["rolli"]!).Length).Distinct()));
    }

    [Theory, MemberData(nameof(All))]
    public void Every_word_of_a_name_finds_its_centre(int directory)
    {
        var (all, index) = directories.Value[directory];
        var numbers = index.Numbers;
        foreach (var centre in all.Lookups.Open)
            foreach (var word in SearchWord.Words(centre.Name))
                Assert.True(index.Find(word, TermKinds.Name)?.Contains(numbers[centre.Id]) ?? true, $"{word} does not find {centre.Name}");
    }

    [Theory, MemberData(nameof(All))]
    public void Every_word_of_carrier_town_and_services_finds_the_centre_and_a_centre_stands_once_under_a_word(int directory)
    {
        var (all, index) = directories.Value[directory];
        var numbers = index.Numbers;
        foreach (var centre in all.Lookups.Open)
        {
            var carrier = all.Lookups.Organizations.GetValueOrDefault(centre.OrganizationId ?? "");
            var texts = new[] { (carrier?.Name, TermKinds.Carrier), (carrier?.Association, TermKinds.Carrier), (centre.Town, TermKinds.Place) }
                .Concat(all.Lookups.Services[centre.Id].Where(s => s.Status != "aufgeloest").SelectMany(s => new[] { (s.Name, TermKinds.Service), (s.Audience, TermKinds.Service) }));
            foreach (var (text, kind) in texts)
                foreach (var word in SearchWord.Words(text ?? "")) Assert.True(index.Find(word, kind)?.Contains(numbers[centre.Id]) ?? true, $"{word} of {text}");
        }
        foreach (var word in index.In("w/").SelectMany(p => p["woerter"]!).Where(e => e[2]!.Type == JTokenType.Array).GroupBy(e => (string)e[0]!))
            Assert.Equal(word.SelectMany(e => Index.Sum(e[2]!)).Count(), word.SelectMany(e => Index.Sum(e[2]!)).Distinct().Count());
    }

    [Theory, MemberData(nameof(All))]
    public void Every_service_area_finds_its_service(int directory)
    {
        var (all, index) = directories.Value[directory];
        var numbers = index.Numbers;
        foreach (var centre in all.Lookups.Open)
            foreach (var (service, place) in all.Lookups.Services[centre.Id].Where(s => s.Status != "aufgeloest").Select((s, i) => (s, i)))
                foreach (var area in all.Lookups.Areas[service.Id])
                    Assert.All(KeysOf(area, index), key => Assert.Contains((numbers[centre.Id], place, AreaCode.Of(area)!), Responsible(index, key, service.Topic)));
    }

    [Theory, MemberData(nameof(All))]
    public void Services_for_all_of_Germany_are_under_their_topic_and_its_parent(int directory)
    {
        var (all, index) = directories.Value[directory];
        var numbers = index.Numbers;
        foreach (var centre in all.Lookups.Open)
            foreach (var service in all.Lookups.Services[centre.Id].Where(s => s.Status != "aufgeloest" && all.Lookups.Areas[s.Id].Any(a => a.Kind == "bundesweit")))
                foreach (var topic in new[] { service.Topic, service.Topic.Split('.')[0] })
                    Assert.Contains(numbers[centre.Id], index.In($"weit/{topic}/").SelectMany(p => Index.Sum(p["nummern"]!)));
        Assert.All(((JObject)index.Start["themen"]!).Properties(), topic => Assert.Equal((int)topic.Value[1]!, index.In($"weit/{topic.Name}/").Sum(p => p["k"]!.Count())));
    }

    [Theory, MemberData(nameof(All))]
    public void The_start_tells_of_every_piece_and_every_piece_of_the_start(int directory)
    {
        var index = directories.Value[directory].Index;
        Assert.Equal(index.Tiles, index.In("k/").Count());
        Assert.Equal(index.Start["worte"]!.Select(w => (string)w!), Enumerable.Range(0, index.Start["worte"]!.Count()).Select(i => (string)index[$"w/{i}.json"]["woerter"]![0]![0]!));
        Assert.Equal(index.Start["orte"]!.Select(w => $"orte/{w}.json").Order(), index.Files.Keys.Where(f => f.StartsWith("orte/", StringComparison.Ordinal)).Order());
        Assert.All(index.Files.Keys.Where(f => f.Split('/')[0] is "g" or "k" or "z" or "w" or "gebiet" or "weit"), f => Assert.Equal((string)index.Start["stand"]!, (string)index[f]["stand"]!));
        Assert.All(index.Files.Keys.GroupBy(f => f[..(f.LastIndexOf('/') + 1)]), folder => Assert.InRange(folder.Count(), 1, 1000));
        Assert.All(index.Files.Keys.Where(f => f.StartsWith("z/", StringComparison.Ordinal)).GroupBy(f => f.Split('/')[1]), tile => Assert.InRange(tile.Count(), 1, 32));
    }

    [Theory, MemberData(nameof(All))]
    public void A_tile_s_bounds_hold_all_its_points(int directory)
    {
        var index = directories.Value[directory].Index;
        var group = (int)index.Start["gruppe"]!;
        var boxes = Enumerable.Range(0, index.In("g/").Count()).SelectMany(g => Boxes(index[$"g/{g}.json"]["kacheln"]!)).ToList();
        Assert.Equal(index.Tiles, boxes.Count);
        for (var i = 0; i < index.Tiles; i++)
        {
            var (south, west, height, width) = boxes[i];
            var tile = index[$"k/{i}.json"];
            var without = tile["ohne"]!.Select(o => (int)o!).ToHashSet();
            Assert.Equal(without.Count == tile["k"]!.Count(), height < 0);
            foreach (var (lat, lon) in Index.Sum(tile["lat"]!).Zip(Index.Sum(tile["lon"]!)).Where((_, j) => !without.Contains(j)))
            {
                Assert.InRange(lat / 10.0, south, south + height);
                Assert.InRange(lon / 10.0, west, west + width);
            }
        }
        foreach (var (around, i) in Boxes(index.Start["gruppen"]!).Select((box, i) => (box, i)))
            foreach (var (south, west, height, width) in boxes.Skip(i * group).Take(group).Where(b => b.Height >= 0))
            {
                Assert.InRange(south, around.South, around.South + around.Height - height);
                Assert.InRange(west, around.West, around.West + around.Width - width);
            }
    }

    static IEnumerable<(int South, int West, int Height, int Width)> Boxes(JToken columns) =>
        Index.Sum(columns[0]!).Zip(Index.Sum(columns[1]!), columns[2]!.Zip(columns[3]!)).Select(b => (b.First, b.Second, (int)b.Third.First!, (int)b.Third.Second!));

    [Fact]
    public void Steps_lead_back_to_the_numbers() => Prop.ForAll(Gen.Choose(0, 200_000).ArrayOf().ToArbitrary(), some =>
        Index.Sum(JArray.FromObject(TermPieces.Steps([.. some.Distinct().Order()]))).SequenceEqual(some.Distinct().Order())).QuickCheckThrowOnFailure();

    [Fact]
    public void The_same_directory_in_another_order_gives_the_same_numbers()
    {
        var (all, index) = directories.Value[6];
        var turned = new Index(Directories.Turned);
        Assert.Equal(index.Start["stand"], turned.Start["stand"]);
        Assert.Equal(index.Numbers.OrderBy(n => n.Value), turned.Numbers.OrderBy(n => n.Value));
        Assert.Equal(index.Files, new Index(all).Files);
    }

    /// <summary>Keys under which a visitor from within the area looks.</summary>
    static IEnumerable<string> KeysOf(Model.ServiceArea area, Index index) => area.Kind switch
    {
        "kreis" or "bundesland" => [area.From!],
        "ags" => [area.From![..5]],
        "plz" => index.In("plz/").SelectMany(p => p["plz"]!).Where(p => string.CompareOrdinal((string)p[0]!, area.From) >= 0 && string.CompareOrdinal((string)p[0]!, area.To ?? area.From) <= 0).Select(p => (string)p[2]!).Distinct(),
        _ => [],
    };

    static IEnumerable<(int Number, int Service, string Area)> Responsible(Index index, string key, string topic)
    {
        var divided = index.Start["gebietsteile"]!.Any(k => (string)k! == key);
        var entries = divided ? index[$"gebiet/{key}/{topic}.json"]["z"]! : index[$"gebiet/{key}.json"]["z"]![topic]!;
        return Index.Sum(new JArray(entries.Select(e => e[0]))).Zip(entries, (number, e) => (number, (int)e[1]!, (string)e[2]!));
    }
}
