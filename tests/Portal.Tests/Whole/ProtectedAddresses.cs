using System.Text;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;

namespace Portal.Tests.Whole;

/// <summary>A shelter's street, postcode and place on the map are in no file that goes out.</summary>
public class ProtectedAddresses
{
    static readonly string[] Columns = ["strasse", "hausnummer", "adresszusatz", "plz", "lat", "lon"];

    [Fact]
    public void An_address_written_into_the_file_stops_the_build_and_every_such_row_is_named()
    {
        using var site = Site.Copied(tables => tables.Edit("stellen", table => Mark(table)));
        site.Build(Site.Today);
        Assert.Null(site.Result.Summary);
        Assert.False(Directory.Exists(site.Output));
        Assert.Equal(Shelters(new(Repository.File("data/stellen.csv"))).Count, site.Result.Findings.Count(f => f.Rule == "protected-address" && f.Severity == Model.Severity.Error));
    }

    /// <summary>Whoever switches the rule off still meets the wall.</summary>
    [Fact]
    public void An_address_that_the_rules_let_pass_is_taken_out_of_every_file()
    {
        List<string> markers = [];
        string[] rules = ["protected-address", "postcode-town", "coordinates-outside", "unknown-postcode", "postcode-and-town"];
        using var site = Site.Copied(tables => tables.Edit("stellen", table => markers = Mark(table)));
        File.AppendAllText(Path.Combine(site.Root, "input/site.yml"), "\nrules:\n" + string.Concat(rules.Select(rule => $"  {rule}: warning\n")));
        site.Build(Site.Today);
        Assert.True(site.Result.Summary is not null, string.Join('\n', site.Result.Findings.Where(f => f.Severity == Model.Severity.Error)));
        Assert.Contains(site.Result.Findings, f => f.Rule == "protected-address");
        AssertAbsent(site, markers);
    }

    [Fact]
    public void An_address_that_was_public_once_is_in_no_file_after_it_is_protected()
    {
        List<string> markers = [];
        using var site = Site.Built(tables => tables.Edit("stellen", table =>
        {
            markers = Mark(table);
            foreach (var row in Shelters(table)) table[row, "adresse_oeffentlich"] = "ja";
        }), ("rules", ""));
        Assert.Contains(Contents(site), file => file.Text.Contains(markers[0], StringComparison.Ordinal));
        File.Copy(Repository.File("data/stellen.csv"), Path.Combine(site.Root, "data/stellen.csv"), overwrite: true);
        site.Build(Site.Today);
        Assert.NotNull(site.Result.Summary);
        AssertAbsent(site, markers);
    }

    [Fact]
    public void The_files_about_a_shelter_have_no_place_for_an_address()
    {
        var site = Site.Example;
        var table = new Table(Repository.File("data/stellen.csv"));
        var ids = Shelters(table).Select(row => table[row, "stelle_id"]).ToList();
        Assert.True(ids.Count >= 8);
        foreach (var id in ids)
        {
            var json = JObject.Parse(site.Text($"/beratungsstellen/{id}/{id}.json"));
            Assert.All(Columns, column => Assert.Equal(JTokenType.Null, json[column]!.Type));
            var linked = site.Files().Where(f => f.StartsWith($"/beratungsstellen/{id}/", StringComparison.Ordinal) && (f.EndsWith(".jsonld", StringComparison.Ordinal) || f.EndsWith(".ttl", StringComparison.Ordinal))).ToList();
            Assert.True(linked.Count >= 4, string.Join(", ", linked));
            Assert.All(linked, file => Assert.DoesNotMatch("streetAddress|postalCode|latitude|schema:geo\\b|thoroughfare|locator|postCode|geometry|POINT", site.Text(file)));
            var card = site.Text($"/beratungsstellen/{id}/{id}.vcf");
            Assert.DoesNotContain("GEO", card);
            Assert.Matches(@"ADR[^:]*:;;;[^;]+;[^;]*;;", card);
            foreach (var page in new[] { $"/beratungsstellen/{id}/index.html", $"/en/beratungsstellen/{id}/index.html" })
                Assert.DoesNotMatch(@"streetAddress|postalCode|latitude|<svg class=""map", site.Text(page));
        }
        var places = (JArray)JObject.Parse(site.Text("/daten/stellen/stellen.geojson"))["features"]!;
        Assert.DoesNotContain(places, p => ids.Contains((string?)p["id"] ?? (string?)p["properties"]!["stelle_id"] ?? "") && p["geometry"]!.Type != JTokenType.Null);
    }

    /// <summary>Fills each shelter's address with values that are nowhere else, and returns what to search for.</summary>
    static List<string> Mark(Table table)
    {
        var (markers, number) = (new List<string>(), 0);
        foreach (var row in Shelters(table))
        {
            number++;
            string[] marks = [$"Geheimgasse-{number}-Marke", $"7{number:000}q", $"Hinterhof {number:000} Marke", "", $"5{number % 3 + 1}.9{number:000}7", $"9.7{number:000}9"];
            foreach (var (column, mark) in Columns.Zip(marks)) table[row, column] = mark;
            // The postcode of the town itself, so that no other rule stops it; those that a public centre has are not searched for.
            table[row, "plz"] = Postcodes.Of(table[row, "ags"]);
            markers.AddRange(marks.Where(m => m.Length > 0));
            if (!table.Rows.Any(r => r != row && table[r, "plz"] == table[row, "plz"])) markers.Add(table[row, "plz"]);
        }
        return markers;
    }

    static List<string[]> Shelters(Table table) => [.. table.Rows.Where(row => table[row, "adresse_oeffentlich"] == "nein")];

    static void AssertAbsent(Site site, List<string> markers)
    {
        var pattern = new Regex(@"(?<![\w.,])(" + string.Join('|', markers.SelectMany(m => new[] { m, m.Replace('.', ',') }).Distinct().Select(Regex.Escape)) + @")(?![\w])");
        var found = Contents(site).AsParallel().SelectMany(file => pattern.Matches(file.Text).Select(m => $"{file.Path}: {m.Value}")).ToList();
        Assert.Empty(found);
        Assert.NotEmpty(site.Files());
    }

    // A package is searched file by file: what is packed is not safe for being compressed.
    // The postcodes of the whole country, whoever is there, say nothing of a shelter; Search.WhatTheIndexShows looks at the rest of the index.
    static IEnumerable<(string Path, string Text)> Contents(Site site) => site.Files().Where(f => !f.StartsWith("/suche/index/plz/", StringComparison.Ordinal)).SelectMany(f => f.EndsWith(".zip", StringComparison.Ordinal)
        ? ThePublishedFiles.Packed(site.Output + f).Select(entry => ($"{f}/{entry.Name}", Encoding.UTF8.GetString(entry.Content)))
        : [(f, File.ReadAllText(site.Output + f, Encoding.UTF8))]);
}

/// <summary>A postcode of each district.</summary>
static class Postcodes
{
    static readonly Table Table = new(Repository.File("data/geo/postleitzahlen.csv"));

    /// <summary>The last of the district, which is the least likely to be a public centre's.</summary>
    public static string Of(string municipality) => Table[Table.Rows.Last(row => Table[row, "kreis"] == municipality[..5]), "plz"];
}
