using System.IO.Compression;
using Newtonsoft.Json.Linq;
using Portal.Import;
using Portal.Publish;
using Portal.Read;
using Portal.Shape;
using Portal.Tests.Publish;

namespace Portal.Tests.Whole;

/// <summary>The HSDS files as they are really published, judged by the official schemas (tests/node/hsds.mjs).</summary>
public class TheHsdsInterface
{
    [Fact]
    public void The_example_conforms() => AssertConforms(Site.Example, atLeast: 1000);

    [Fact]
    public void The_smallest_portal_conforms_and_has_a_service_for_each_topic()
    {
        using var site = Site.Of(Site.Starter);
        site.Build(Site.Today);
        AssertConforms(site, atLeast: 50);
        Assert.Equal(["Schulden und Insolvenz", "Allgemeine Sozialberatung"], Services(site).Select(s => (string?)s["name"]));
        Assert.All(Services(site), s => Assert.Equal("Musterberatung (Beispiel)", (string?)s.SelectToken("organization.name")));
    }

    [Fact]
    public void A_real_export_conforms_and_every_place_is_in_it()
    {
        var export = Path.Combine(Shared.RequireOrSkip(), "real", "leipzig_bvl_places.csv");
        using var site = Site.Of(Site.Starter.Where(f => f.Path != "data/stellen.csv"));
        var folders = Folders.For(site.Root);
        DataFolder.Write(folders.Data, ImportJob.Plan(folders, export, Repository.File("examples/mappings/leipzig-bvl.yml")).Files);
        site.Build(Site.Today);
        AssertConforms(site, atLeast: 3000);
        var places = new Table(Path.Combine(site.Root, "data/stellen.csv")).Values("stelle_id").ToHashSet();
        Assert.Equal(814, places.Count);
        Assert.Equal(places.Order(), Singles(site, "services").Select(s => (string)s.SelectToken("service_at_locations[0].location.external_identifier")!).Distinct().Order());
    }

    [Fact]
    public void Hostile_text_conforms_too()
    {
        using var folder = new Folder();
        var safe = Sample.Safe(Sample.Hostile);
        var datasets = PublishedDatasets.Of(Sample.Publication(safe));
        foreach (var file in AllSiteFiles.Of(new(safe, new Lookups(safe), datasets, [])).Where(f => f.Path.StartsWith("/hsds/", StringComparison.Ordinal)).Concat(AllFormats.Of(datasets).Select(d => d.File)))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder.Site + file.Path)!);
            using var stream = File.Create(folder.Site + file.Path);
            file.Write(stream);
        }
        AssertConforms(folder.Site, atLeast: 10);
    }

    [Fact]
    public void Sources_conform_apart_and_together_and_where_licences_differ_too_much_the_catalogue_has_no_interface()
    {
        using var pooled = Sources("dl-by-de/2.0", "cc-zero");
        AssertConforms(pooled, atLeast: 50);
        Assert.Equal(["/daten/nord-verzeichnis/nord-verzeichnis-hsds.zip", "/daten/sued-verzeichnis/sued-verzeichnis-hsds.zip", "/daten/verzeichnis/verzeichnis-hsds.zip"],
            pooled.Files().Where(f => f.EndsWith("-hsds.zip", StringComparison.Ordinal)));
        Assert.Equal(["nord-stelle"], Packed(pooled, "nord-verzeichnis", "locations.csv").Values("external_identifier"));
        Assert.Equal(["nord-stelle", "sued-stelle"], Packed(pooled, "verzeichnis", "locations.csv").Values("external_identifier").Order());
        Assert.Contains("licenses/dl-by-de/2.0", ServiceOf(pooled)!.ToString());

        using var apart = Sources("dl-by-de/2.0", "cc-by-sa/4.0");
        Assert.Null(ServiceOf(apart));
        Assert.Null(JObject.Parse(apart.Text("/hsds/openapi.json"))["info"]!["license"]);
        Assert.Equal(["https://www.govdata.de/dl-de/by-2-0", "https://creativecommons.org/licenses/by-sa/4.0/"], Services(apart).Select(s => (string?)s.SelectToken("source.licence")).Distinct());
    }

    [Fact]
    public void The_catalogue_names_the_interface_and_no_distribution_does()
    {
        var service = ServiceOf(Site.Example)!;
        Assert.Equal($"{WrittenPages.Host}/hsds/", (string?)service.SelectToken("$..['dcat:endpointURL']['@id']") ?? (string?)service["dcat:endpointURL"]);
        Assert.Contains($"{WrittenPages.Host}/daten/verzeichnis", service.ToString());
        Assert.DoesNotContain("accessService", Site.Example.Text("/catalog.ttl"));
    }

    [Fact]
    public void Every_rewrite_leads_to_a_list_of_the_interface()
    {
        var rules = Site.Example.Text("/_redirects").Split('\n').Where(l => l.EndsWith(" 200", StringComparison.Ordinal)).Select(l => l.Split(' ')).ToList();
        Assert.Equal(12, rules.Count);
        Assert.All(rules, rule => Assert.Equal(rule[0].TrimEnd('/') + "/index.json", rule[1]));
        Assert.All(rules, rule => Assert.True(Site.Example.Has(rule[1]), rule[1]));
        Assert.Equal(Directory.GetDirectories(Site.Example.Output + "/hsds").Select(f => "/hsds/" + Path.GetFileName(f)).Append("/hsds").Order(), rules.Select(r => r[0].TrimEnd('/')).Distinct().Order());
    }

    [Fact]
    public void A_shelter_has_no_address_and_no_position_in_any_object()
    {
        var centres = new Table(Repository.File("data/stellen.csv"));
        var shelters = centres.Rows.Where(r => centres[r, "adresse_oeffentlich"] == "nein").Select(r => centres[r, "stelle_id"]).ToHashSet();
        var places = Singles(Site.Example, "services").Select(s => s.SelectToken("service_at_locations[0].location")!)
            .Concat(Singles(Site.Example, "organizations").SelectMany(o => o["locations"] ?? new JArray())).Where(l => shelters.Contains((string)l["external_identifier"]!)).ToList();
        Assert.Equal(shelters.Order(), places.Select(l => (string)l["external_identifier"]!).Distinct().Order());
        Assert.All(places, l => Assert.True((string?)l["location_type"] == "virtual" && l["addresses"] is null && l["latitude"] is null && l["longitude"] is null));
        var (locations, addresses) = (Packed(Site.Example, "verzeichnis", "locations.csv"), Packed(Site.Example, "verzeichnis", "addresses.csv"));
        var hidden = locations.Rows.Where(r => shelters.Contains(locations[r, "external_identifier"])).ToList();
        Assert.Equal(shelters.Count, hidden.Count);
        Assert.All(hidden, r => Assert.Equal("", locations[r, "latitude"] + locations[r, "longitude"]));
        Assert.Empty(addresses.Values("location_id").Intersect(hidden.Select(r => locations[r, "id"])));
    }

    static void AssertConforms(Site site, int atLeast)
    {
        Assert.True(site.Result.Summary is not null, string.Join('\n', site.Result.Findings));
        AssertConforms(site.Output, atLeast);
    }

    static void AssertConforms(string output, int atLeast)
    {
        var standards = Path.Combine(Shared.RequireOrSkip(), "standards");
        var unpacked = Directory.CreateTempSubdirectory("portal-hsds-").FullName;
        try
        {
            var zips = Directory.GetFiles(output, "*-hsds.zip", SearchOption.AllDirectories);
            Assert.NotEmpty(zips);
            var folders = zips.Select(zip => Path.Combine(unpacked, Path.GetFileNameWithoutExtension(zip))).ToList();
            foreach (var (zip, folder) in zips.Zip(folders)) ZipFile.ExtractToDirectory(zip, folder);
            var run = Node.Own("hsds.mjs", [Path.Combine(standards, "hsds/3.0"), Path.Combine(standards, "frictionless/2.0"), output, .. folders]);
            Assert.True(run.Exit == 0 && Node.Verdict(run.Output).EndsWith(" problems=0", StringComparison.Ordinal), run.Output);
            Assert.True(int.Parse(Node.Verdict(run.Output).Split(' ')[1]["rows=".Length..], System.Globalization.CultureInfo.InvariantCulture) >= atLeast, run.Output);
        }
        finally
        {
            Directory.Delete(unpacked, recursive: true);
        }
    }

    static IEnumerable<JObject> Services(Site site) => JObject.Parse(site.Text("/hsds/services/index.json"))["contents"]!.Cast<JObject>();

    static List<JObject> Singles(Site site, string kind) =>
        [.. site.Files().Where(f => f.StartsWith($"/hsds/{kind}/", StringComparison.Ordinal) && f.Length == $"/hsds/{kind}/".Length + 36).Select(f => JObject.Parse(site.Text(f)))];

    static JToken? ServiceOf(Site site) =>
        JObject.Parse(site.Text("/catalog.jsonld"))["@graph"]!.FirstOrDefault(n => n["@type"]?.ToString().Contains("DataService", StringComparison.Ordinal) == true);

    static Table Packed(Site site, string dataset, string file) =>
        new(System.Text.Encoding.UTF8.GetString(ThePublishedFiles.Packed($"{site.Output}/daten/{dataset}/{dataset}-hsds.zip").Single(entry => entry.Name == file).Content), ',', "");

    /// <summary>Two sources of one centre each, under licences of their own.</summary>
    static Site Sources(string north, string south)
    {
        var files = Site.Starter.Where(f => f.Path != "data/stellen.csv").ToList();
        var centre = Site.Starter.Single(f => f.Path == "data/stellen.csv").Content;
        foreach (var (source, licence) in new[] { ("nord", north), ("sued", south) })
        {
            files.Add(($"data/{source}/quelle.yml", $"name: Verband {source}\npublisher:\n  name: Verband {source} e. V.\n  kind: NonProfitOrganisation\n  email: daten@{source}.example.org\nlicence: {licence}\nattribution: Verband {source}\n"));
            files.Add(($"data/{source}/stellen.csv", centre.Replace("musterberatung,Musterberatung", $"{source}-stelle,Musterberatung {source}", StringComparison.Ordinal)));
        }
        var site = Site.Of(files);
        site.Build(Site.Today);
        Assert.True(site.Result.Summary is not null, string.Join('\n', site.Result.Findings));
        return site;
    }
}
