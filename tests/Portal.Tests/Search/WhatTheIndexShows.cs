using Newtonsoft.Json.Linq;
using Portal.Model;
using Portal.Shape.Search;
using Portal.Tests.Publish;
using Portal.Values;

namespace Portal.Tests.Search;

public class WhatTheIndexShows
{
    [Fact]
    public void Of_a_shelter_only_the_town_and_its_rough_point()
    {
        foreach (var (all, index) in new[] { (Directories.Example, Directories.ExampleIndex), Random(11) })
        {
            var numbers = index.Numbers;
            var shelters = all.Lookups.Open.Where(c => !c.AddressIsPublic).ToList();
            Assert.NotEmpty(shelters);
            foreach (var shelter in shelters)
            {
                var row = index.Row(numbers[shelter.Id]);
                Assert.Equal(("", "", shelter.Town), ((string)row[2]!, (string)row[3]!, (string)row[4]!));
                var tile = index[$"k/{index.TileOf(numbers[shelter.Id])}.json"];
                var place = numbers[shelter.Id] - (int)tile["von"]!;
                Assert.Contains(place, tile["vage"]!.Concat(tile["ohne"]!).Select(v => (int)v!));
            }
        }
    }

    [Fact]
    public void Of_two_shelters_of_one_town_the_same_point()
    {
        var all = Directories.With(Directories.Table(Datasets.Stellen.Definition, new[] { ("a", "51.1", "7.1"), ("b", "52.9", "9.9") }.Select(s => new Dictionary<string, string>
        {
            ["stelle_id"] = s.Item1,
            ["name"] = "Haus",
            ["ort"] = "Göttingen",
            ["ags"] = "03159016",
            ["status"] = "aktiv",
            ["adresse_oeffentlich"] = "nein",
            ["strasse"] = "Geheimweg",
            ["plz"] = "37073",
            ["lat"] = s.Item2,
            ["lon"] = s.Item3,
            ["geprueft_am"] = "2026-01-01",
        })));
        var index = new Index(all);
        var tile = index["k/0.json"];
        Assert.Equal([0, 1], tile["vage"]!.Select(v => (int)v!));
        Assert.Equal((0, 0), ((int)tile["lat"]![1]!, (int)tile["lon"]![1]!));
        Assert.InRange((int)tile["lat"]![0]!, 51_450, 51_600);
        Assert.DoesNotContain(index.Files, f => f.Key.Split('/')[0] is "k" or "z" or "w" && (f.Value.Contains("Geheim", StringComparison.OrdinalIgnoreCase) || f.Value.Contains("37073", StringComparison.Ordinal)));
    }

    [Fact]
    public void Hostile_text_as_text_and_nothing_else()
    {
        var index = new Index(Sample.Publication(Sample.Safe(Sample.Hostile, site => site with { Draft = true })));
        Assert.All(index.Files, f => JToken.Parse(f.Value));
        Assert.All(index.Files, f => Assert.Equal(1, f.Value.Count(c => c == '\n')));
        var row = index.Row(index.Numbers["eins"]);
        Assert.Equal("Stelle " + Sample.Hostile, (string)row[1]!);
        Assert.Contains(index.Numbers["eins"], index.Find("hyperlink", TermKinds.Name)!);
    }

    [Fact]
    public void A_word_of_20_000_letters_cut_to_40()
    {
        var index = new Index(Sample.Publication(Sample.Safe("Wort " + new string('y', 20_000), site => site with { Draft = true })));
        Assert.All(index.In("w/").SelectMany(p => p["woerter"]!), e => Assert.InRange(((string)e[0]!).Length, 1, 40));
        Assert.Contains(index.Numbers["eins"], index.Find(new string('y', 40), TermKinds.Name)!);
    }

    [Fact]
    public void A_dangerous_address_not_at_all()
    {
        var rows = Directories.ExampleIndex.In("z/").SelectMany(p => p["zeilen"]!);
        Assert.All(rows, row => Assert.Matches("^(https?://.*)?$", (string)row[7]!));
    }

    [Fact]
    public void Nothing_where_every_centre_is_dissolved()
    {
        var index = new Index(Directories.With(Directories.Table(Datasets.Stellen.Definition, [new Dictionary<string, string>
        {
            ["stelle_id"] = "a", ["name"] = "Haus", ["ort"] = "Ulm", ["status"] = "aufgeloest", ["adresse_oeffentlich"] = "ja", ["geprueft_am"] = "2026-01-01",
        }])));
        Assert.Equal((0, 0, 0), (index.Count, index.Tiles, index.Start["worte"]!.Count()));
    }

    [Fact]
    public void Every_place_under_every_longer_word_of_its_name()
    {
        var index = Directories.ExampleIndex;
        var keys = index.Start["orte"]!.Select(k => (string)k!).ToHashSet();
        var geography = Directories.Example.Safe.Geography;
        foreach (var name in geography.Places.Select(p => p.Town).Concat(geography.Districts.Select(d => d.Name)).Concat(geography.States.Select(s => s.Name)).Concat(Directories.Example.Lookups.Open.Select(c => c.Town)).Distinct())
            foreach (var word in SearchWord.Words(name).Where((word, i) => i == 0 || word.Length >= 4))
                Assert.Contains(name, NamesAt(index, keys, word));
        Assert.True(keys.Count > 26);
    }

    [Fact]
    public void Every_postcode_with_all_its_districts()
    {
        var places = Directories.Example.Safe.Geography.Places;
        var written = Directories.ExampleIndex.In("plz/").SelectMany(p => p["plz"]!.Select(r => ((string)r[0]!, (string)r[1]!, (string)r[2]!)));
        Assert.Equal(places.Select(p => (p.Postcode, p.Town, p.DistrictKey)).Order(), written.Order());
        Assert.All(Directories.ExampleIndex.In("plz/"), p => Assert.All(p["plz"]!, r => Assert.NotNull(p["kreise"]![(string)r[2]!])));
    }

    [Fact]
    public void Every_synonym_of_every_topic_in_its_language()
    {
        foreach (var language in Directories.Example.Safe.Site.Languages)
        {
            var concepts = Directories.ExampleIndex[$"worte.{language}.json"]["konzepte"]!["thema"]!.Select(c => ((string)c!).Split('|')).ToDictionary(c => c[0]);
            foreach (var topic in Directories.Example.Safe.CodeLists["themen"].Concepts)
            {
                Assert.Equal(topic.Labels.GetValueOrDefault(language) ?? "", concepts[topic.Code][1]);
                var others = concepts[topic.Code].Skip(2).ToHashSet();
                Assert.All((topic.Field(language == "de" ? "synonyme" : "synonyme_" + language) ?? "").Split('|').Where(w => w.Length > 0), word => Assert.Contains(word, others));
            }
        }
    }

    [Theory]
    [InlineData("u", null)]
    [InlineData("t", "nach Vereinbarung")]
    [InlineData("0123@600-960!", "Mo-Do 10:00-16:00; PH off")]
    [InlineData("1@540-720,840-1080#1/-1", "Tu[1,-1] 09:00-12:00,14:00-18:00")]
    public void Hours_as_one_short_text(string code, string? cell)
    {
        var hours = cell switch
        {
            null => OpeningHours.Unknown,
            "nach Vereinbarung" => OpeningHours.ByAppointment,
            "Mo-Do 10:00-16:00; PH off" => new(HoursState.Known, [new([0, 1, 2, 3], [new(600, 960)], [])], true),
            _ => new OpeningHours(HoursState.Known, [new([1], [new(540, 720), new(840, 1080)], [1, -1])], null),
        };
        Assert.Equal(code, HoursCode.Of(hours));
    }

    [Fact]
    public void Hours_that_know_no_rule_are_unknown_and_never_closed() => Assert.Equal("u", HoursCode.Of(new(HoursState.Known, [], true)));

    static (Shape.Publication, Index) Random(int seed)
    {
        var all = RandomDirectory.Of(seed, 60);
        return (all, new Index(all));
    }

    static IEnumerable<string> NamesAt(Index index, HashSet<string> keys, string word)
    {
        static char Letter(char c) => c is >= 'a' and <= 'z' ? c : '_';
        var two = $"{Letter(word[0])}{Letter(word.ElementAtOrDefault(1))}";
        return index[$"orte/{(keys.Contains(two) ? two : two[..1])}.json"]["orte"]!.Select(o => (string)o[0]!);
    }
}
