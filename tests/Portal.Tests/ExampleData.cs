using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using Portal.Datasets;

namespace Portal.Tests;

public partial class ExampleData
{
    static readonly List<Dictionary<string, string>> Carriers = Read("traeger"), Centres = Read("stellen");
    static readonly List<Dictionary<string, string>> Services = Read("angebote"), Areas = Read("einzugsgebiete");

    [Fact]
    public void It_is_large_enough_to_show_what_the_portal_can_do()
    {
        Assert.True(Centres.Count >= 170, $"{Centres.Count} centres");
        Assert.True(Services.Count >= 300, $"{Services.Count} services");
        Assert.True(Carriers.Count >= 44, $"{Carriers.Count} carriers");
        Assert.Equal(11, Carriers.Select(c => c["traeger_art"]).Distinct().Count());
        Assert.True(Centres.Select(c => c["ags"][..5]).Distinct().Count() >= 30);
        Assert.True(Centres.Select(c => c["ags"][..2]).Distinct().Count() >= 10);
    }

    [Fact]
    public void It_has_every_kind_of_trouble_that_real_directories_have()
    {
        Assert.True(Count(Centres, c => c["adresse_oeffentlich"] == "nein") >= 8);
        Assert.True(Count(Centres, c => c["oeffnungszeiten"] == "nach Vereinbarung") >= 15);
        Assert.True(Count(Centres, c => c["oeffnungszeiten"].Length == 0 && c["status"] == "aktiv") >= 8);
        Assert.True(Count(Centres, c => string.CompareOrdinal(c["geprueft_am"], "2025-09-01") < 0) >= 12);
        Assert.True(Count(Centres, c => c["wiedervorlage_am"].Length > 0 && string.CompareOrdinal(c["wiedervorlage_am"], "2026-11-01") < 0) >= 12);
        Assert.True(Count(Centres, c => c["status"] == "aufgeloest" && c["nachfolger"].Length > 0) >= 5);
        Assert.True(Count(Centres, c => c["status"] == "voruebergehend-geschlossen") >= 3);
        Assert.True(Count(Services, s => s["wartezeit_wochen"].Length > 0) >= 30);
        Assert.True(Count(Services, s => s["sprechzeiten"].Length > 0) >= 20);
        Assert.True(Count(Services, s => s["online_url"].Length > 0) >= 8);
        Assert.Equal(["ags", "bundesland", "bundesweit", "kreis", "plz"], Areas.Select(a => a["art"]).Distinct().Order());
        Assert.True(Count(Areas, a => a["bis"].Length > 0) >= 5);
    }

    [Fact]
    public void Its_headers_are_the_columns_of_the_datasets_in_their_order()
    {
        foreach (var name in (string[])["traeger", "stellen", "angebote", "einzugsgebiete"])
            Assert.Equal(AllDatasets.Find(name)!.Columns.Select(c => c.Name).Where(c => c != "themen" || name != "stellen"), Read(name)[0].Keys);
    }

    [Fact]
    public void Every_key_is_unique_and_rows_are_in_the_order_of_their_ids()
    {
        foreach (var (rows, id) in new[] { (Carriers, "traeger_id"), (Centres, "stelle_id"), (Services, "angebot_id") })
        {
            var ids = rows.Select(r => r[id]).ToList();
            Assert.Equal(ids.Order(StringComparer.Ordinal).Distinct(), ids);
            Assert.All(ids, i => Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", i));
            Assert.All(ids, i => Assert.InRange(i.Length, 1, 80));
        }
        Assert.Equal(Areas.Count, Areas.Select(a => string.Join(',', a.Values)).Distinct().Count());
    }

    [Fact]
    public void Every_reference_leads_to_a_row()
    {
        Assert.All(Centres, c => Assert.Contains(Carriers, t => t["traeger_id"] == c["traeger_id"]));
        Assert.All(Carriers, t => Assert.Contains(Centres, c => t["traeger_id"] == c["traeger_id"]));
        Assert.All(Centres.Where(c => c["nachfolger"].Length > 0), c =>
            Assert.Contains(Centres, n => n["stelle_id"] == c["nachfolger"] && n["status"] == "aktiv"));
        Assert.All(Services, s => Assert.Contains(Centres, c => c["stelle_id"] == s["stelle_id"]));
        Assert.All(Centres, c => Assert.Contains(Services, s => c["stelle_id"] == s["stelle_id"]));
        Assert.All(Areas, a => Assert.Contains(Services, s => a["angebot_id"] == s["angebot_id"]));
    }

    [Fact]
    public void Every_code_is_in_its_list()
    {
        foreach (var name in (string[])["traeger", "stellen", "angebote", "einzugsgebiete"])
            foreach (var column in AllDatasets.Find(name)!.Columns.Where(c => c.CodeList is not null && Read(name)[0].ContainsKey(c.Name)))
            {
                var known = Read("codelisten/" + column.CodeList).Select(r => r["code"]).ToHashSet();
                Assert.All(Read(name).SelectMany(r => r[column.Name].Split('|', StringSplitOptions.RemoveEmptyEntries)), code => Assert.Contains(code, known));
            }
    }

    [Fact]
    public void Every_topic_has_a_service_that_can_be_used_today() =>
        Assert.All(Read("codelisten/themen"), t => Assert.Contains(Services, s => s["thema"] == t["code"] && s["status"] == "aktiv"));

    [Fact]
    public void Every_required_cell_is_filled()
    {
        foreach (var name in (string[])["traeger", "stellen", "angebote", "einzugsgebiete"])
            foreach (var column in AllDatasets.Find(name)!.Columns.Where(c => c.Required))
                Assert.All(Read(name), r => Assert.NotEqual("", r[column.Name]));
    }

    [Fact]
    public void Every_name_and_every_street_says_that_it_is_an_example()
    {
        Assert.All(Carriers.Concat(Centres).Concat(Services), r => Assert.EndsWith(" (Beispiel)", r["name"]));
        Assert.All(Centres.Where(c => c["strasse"].Length > 0), c => Assert.Matches("(?i)muster|beispiel", c["strasse"]));
    }

    [Fact]
    public void Every_phone_number_is_one_that_is_kept_for_fiction_and_stands_once()
    {
        var phones = Centres.Select(c => c["telefon"]).Where(t => t.Length > 0).ToList();
        Assert.All(phones, t => Assert.Matches(@"^\+49 (30 23125 \d{3}|69 90009 \d{3}|40 66969 \d{3}|221 4710 \d{3}|89 99998 \d{3}|171 39200 \d{2})$", t));
        Assert.Equal(phones.Count, phones.Distinct().Count());
        var otherCells = Carriers.Concat(Centres).Concat(Services).SelectMany(r => r).Where(c => c.Key != "telefon");
        Assert.All(otherCells, c => Assert.DoesNotMatch(@"\d{3}[ /-]?\d{3,}[ -]\d{2}|\+49", c.Value));
    }

    [Fact]
    public void Every_address_on_the_internet_is_one_reserved_for_examples()
    {
        string[] files = ["traeger", "stellen", "angebote", "einzugsgebiete"];
        var text = string.Concat(files.Select(n => File.ReadAllText(PathOf(n))));
        Assert.All(Host().Matches(text), m => Assert.EndsWith(".example.org", m.Groups[1].Value));
        Assert.DoesNotContain("http://", text);
        Assert.True(Host().Count(text) > 300);
    }

    [Fact]
    public void Places_of_refuge_show_no_address_and_all_others_a_whole_one()
    {
        string[] secret = ["strasse", "hausnummer", "adresszusatz", "plz", "lat", "lon"];
        foreach (var centre in Centres.Where(c => c["adresse_oeffentlich"] == "nein"))
        {
            Assert.All(secret, column => Assert.Equal("", centre[column]));
            Assert.Matches(@"^\d{5}000$", centre["ags"]);
        }
        Assert.All(Centres.Where(c => c["adresse_oeffentlich"] == "ja"), c =>
            Assert.All(secret.Except(["adresszusatz"]), column => Assert.NotEqual("", c[column])));
    }

    [Fact]
    public void Postcode_town_and_district_of_every_centre_agree()
    {
        var places = Read("geo/postleitzahlen").Select(p => (p["plz"], p["ort"], p["kreis"])).ToHashSet();
        Assert.All(Centres.Where(c => c["plz"].Length > 0), c => Assert.Contains((c["plz"], c["ort"], c["ags"][..5]), places));
        var districts = Read("geo/postleitzahlen").Select(p => p["kreis"]).ToHashSet();
        Assert.All(Areas.Where(a => a["art"] == "kreis"), a => Assert.Contains(a["von"], districts));
    }

    [Fact]
    public void Descriptions_are_a_few_sentences_of_plain_text()
    {
        Assert.All(Services, s => Assert.Matches("^[^<>&]{60,}[.?]$", s["beschreibung"]));
        Assert.All(Services.GroupBy(s => s["thema"]).Where(g => g.Count() > 8), g => Assert.True(g.Select(s => s["beschreibung"]).Distinct().Count() >= 3, g.Key));
    }

    [Fact]
    public void Every_list_has_a_name_in_six_languages_and_a_parent_that_exists()
    {
        foreach (var path in Directory.GetFiles(Path.Combine(Repository.Root, "data", "codelisten"), "*.csv"))
        {
            var rows = ReadFile(path);
            Assert.Equal(["code", "parent", "label_de", "label_en", "label_tr", "label_uk", "label_ru", "label_ar", "synonyme"], rows[0].Keys.Take(9));
            Assert.All(rows, r => Assert.All((string[])["code", "label_de", "label_en", "label_tr", "label_uk", "label_ru", "label_ar", "quelle"], column => Assert.NotEqual("", r[column])));
            Assert.Equal(rows.Count, rows.Select(r => r["code"]).Distinct().Count());
            Assert.All(rows.Where(r => r["parent"].Length > 0), r => Assert.Contains(rows, p => p["code"] == r["parent"]));
        }
    }

    [Fact]
    public void Every_list_that_a_column_names_is_there_with_all_its_codes()
    {
        var lists = AllDatasets.List.SelectMany(d => d.Columns).Select(c => c.CodeList).OfType<string>().Distinct();
        Assert.All(lists, list => Assert.True(File.Exists(PathOf("codelisten/" + list)), list));
        Assert.Equal([26, 83, 65, 11], new[] { "themen", "anlaesse", "sprachen", "traegerarten" }.Select(l => Read("codelisten/" + l).Count));
        var topics = Read("codelisten/themen").Select(t => t["code"]).Append("").ToHashSet();
        Assert.All(Read("codelisten/anlaesse"), a => Assert.Contains(a["thema"], topics));
        Assert.All(Read("codelisten/themen"), t => Assert.InRange(t["synonyme"].Split('|').Length, 15, 120));
        Assert.All(Read("codelisten/themen"), t => Assert.EndsWith("?", t["kurz_de"]));
    }

    [Fact]
    public void Every_column_of_a_code_list_says_what_it_means_in_both_languages()
    {
        var columns = Directory.GetFiles(PathOf("codelisten/themen")[..^"themen.csv".Length], "*.csv").SelectMany(file => File.ReadLines(file).First().Split(','))
            .Where(column => column is not ("code" or "parent") && !column.StartsWith("label_", StringComparison.Ordinal)).Distinct().ToList();
        var list = new Model.CodeList("probe", [new("a", null, new Dictionary<string, string> { ["de"] = "A" }, columns.ToDictionary(c => c, _ => "x"))]);
        var told = Codelisten.Of(list).Columns;
        Assert.Superset(columns.ToHashSet(), told.Select(c => c.Name).ToHashSet());
        Assert.All(told, column => Assert.NotEqual(column.Name, column.Title.De));
        Assert.Equal("eigene_spalte", Codelisten.Of(new("probe", [new("a", null, new Dictionary<string, string>(), new Dictionary<string, string> { ["eigene_spalte"] = "x" })])).Columns[^1].Title.De);
    }

    [Fact]
    public async Task The_generator_writes_the_committed_bytes()
    {
        var folder = Directory.CreateTempSubdirectory("beispiel").FullName;
        var start = new ProcessStartInfo("dotnet", ["run", Path.Combine("tools", "example-data.cs"), "--", folder])
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var run = Process.Start(start)!;
        var stop = TestContext.Current.CancellationToken;
        var said = await Task.WhenAll(run.StandardOutput.ReadToEndAsync(stop), run.StandardError.ReadToEndAsync(stop));
        await run.WaitForExitAsync(stop);
        Assert.True(run.ExitCode == 0, string.Concat(said));
        foreach (var file in Directory.GetFiles(folder))
            Assert.Equal(File.ReadAllBytes(Path.Combine(Repository.Root, "data", Path.GetFileName(file))), File.ReadAllBytes(file));
        Assert.Equal(4, Directory.GetFiles(folder).Length);
        Directory.Delete(folder, recursive: true);
    }

    [GeneratedRegex(@"(?:https://|@)([^/,\s""|]+)")]
    private static partial Regex Host();

    static int Count(IEnumerable<Dictionary<string, string>> rows, Func<Dictionary<string, string>, bool> which) => rows.Count(which);

    static string PathOf(string name) => Path.Combine(Repository.Root, "data", name + ".csv");

    static List<Dictionary<string, string>> Read(string name) => ReadFile(PathOf(name));

    /// <summary>Strict RFC 4180 with LF, so that a file the portal's forgiving reader would repair fails here.</summary>
    static List<Dictionary<string, string>> ReadFile(string path)
    {
        var lines = new UTF8Encoding(false, true).GetString(File.ReadAllBytes(path)).Split('\n');
        Assert.Equal("", lines[^1]);
        var header = Cells(lines[0]);
        var rows = lines[1..^1].Select(Cells).ToList();
        Assert.All(rows, cells => Assert.Equal(header.Count, cells.Count));
        return [.. rows.Select(cells => header.Zip(cells).ToDictionary(p => p.First, p => p.Second))];
    }

    static List<string> Cells(string line)
    {
        Assert.DoesNotContain('\r', line);
        Assert.DoesNotContain('\uFEFF', line);
        return [.. Cell().Matches(line).Select(m => m.Groups[1].Success ? m.Groups[1].Value.Replace("\"\"", "\"") : m.Groups[2].Value)];
    }

    [GeneratedRegex("""(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))(?=,|$)""")]
    private static partial Regex Cell();
}
