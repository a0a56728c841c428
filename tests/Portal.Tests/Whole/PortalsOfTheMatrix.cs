using Newtonsoft.Json.Linq;
using Portal.Datasets;
using Portal.Import;
using Portal.Model;

namespace Portal.Tests.Whole;

/// <summary>The portals whose catalogues must be perfect: the example, a real export, a pool, the smallest, and one that wants to break out.</summary>
static class PortalsOfTheMatrix
{
    public static readonly string[] Names = ["example", "leipzig", "pool", "smallest", "hostile"];

    public const string Nasty = "Rat \"und\" 'Tat' \\ <b>&amp; & < ]]> `{x}` \n zweite\tZeile 👩‍👩‍👧 😀 עברית العربية \u202everkehrt\u202c @de ^^xsd";

    // What a list of keywords keeps, and what a rule for cells lets in.
    const string NastyWord = "Sucht/Drogen \"&<>\" 😀 עברית";

    /// <summary>Data sets on a page: few enough that each portal has a first, a middle and a last page.</summary>
    public static int PageSize(string name) => name is "pool" ? 16 : name is "hostile" ? 12 : 7;

    /// <summary>Not yet built; under <see cref="WrittenPages.Host"/>.</summary>
    public static Site Named(string name) => name switch
    {
        "example" => Site.Copied(_ => { }),
        "leipzig" => Leipzig(),
        "pool" => Pool(),
        "smallest" => Site.Of(Site.Starter),
        _ => Hostile(),
    };

    static Site Leipzig()
    {
        var site = Site.Of(Site.Starter.Where(file => file.Path != "data/stellen.csv"));
        var export = Path.Combine(Shared.RequireOrSkip(), "real", "leipzig_bvl_places.csv");
        var plan = ImportJob.Plan(Portal.Read.Folders.For(site.Root), export, Repository.File("examples/mappings/leipzig-bvl.yml"));
        DataFolder.Write(Portal.Read.Folders.For(site.Root).Data, plan.Files);
        return site;
    }

    static Site Pool()
    {
        var site = Divided("nord", "mitte", "sued");
        foreach (var (source, licence) in new[] { ("nord", "dl-by-de/2.0"), ("mitte", "dl-zero-de/2.0"), ("sued", "cc-zero") })
            site.Write($"data/{source}/quelle.yml", $"""
                name: Verband {source} (Beispiel)
                publisher:
                  name: Verband {source} e. V. (Beispiel)
                  kind: NonProfitOrganisation
                  email: daten@{source}.example.org
                steward:
                  name: Redaktion {source}
                  website: https://{source}.example.org/kontakt
                licence: {licence}
                attribution: Verband {source}
                legislation: [https://www.gesetze-im-internet.de/sgb_1/__17.html]
                """);
        return site;
    }

    // Every text that a setting may hold, and every cell of free text that the rules let pass.
    static Site Hostile()
    {
        var probe = Infected((_, _) => true);
        probe.Build(Site.Today);
        var refused = probe.Result.Findings.Where(f => f.Severity == Severity.Error).Select(f => (Path.GetFileNameWithoutExtension(f.Spot.File), f.Spot.Column)).ToHashSet();
        probe.Dispose();
        return Infected((table, column) => !refused.Contains((table, column)));
    }

    static Site Infected(Func<string, string, bool> wanted)
    {
        var site = Divided("eins", "zwei");
        site.Write("input/site.yml", HostileSettings(isSite: true));
        foreach (var source in new[] { "eins", "zwei" })
        {
            site.Write($"data/{source}/quelle.yml", HostileSettings(isSite: false));
            var tables = new Tables(Path.Combine(site.Root, "data", source));
            foreach (var dataset in new Dataset[] { Traeger.Definition, Stellen.Definition, Angebote.Definition })
                tables.Edit(dataset.Name, table =>
                {
                    foreach (var column in dataset.Columns.Where(c => c.Kind == Portal.Values.Kinds.Text && table.Header.Contains(c.Name) && wanted(dataset.Name, c.Name)))
                        table[table.Rows[0], column.Name] = Nasty;
                });
        }
        return site;
    }

    static string HostileSettings(bool isSite)
    {
        JObject Party(string name) => new() { ["name"] = name, ["kind"] = "LocalAuthority", ["website"] = "https://www.example.org/a?b=%22c%22&d='e'&f=%3Cg%3E#h", ["phone"] = "0251 <12> & \"3\"", ["address"] = Nasty };
        JObject Texts() => new() { ["de"] = Nasty, ["en"] = Nasty };
        var settings = new JObject
        {
            ["name"] = Nasty,
            ["publisher"] = Party("Herausgeber " + Nasty),
            ["steward"] = Party("Redaktion " + Nasty),
            ["licence"] = "dl-by-de/2.0",
            ["attribution"] = Nasty,
            ["legislation"] = new JArray("https://www.example.org/gesetz?a=\"b\"&c=<d>|{e}\\^`"),
            ["datasets"] = new JObject
            {
                ["stellen"] = new JObject { ["title"] = Texts(), ["description"] = Texts(), ["provenance"] = Texts(), ["keywords"] = new JArray(Nasty, NastyWord, ",", "x"), ["availability"] = "STABLE" },
            },
        };
        if (isSite)
        {
            settings.Remove("name");
            settings.Merge(new JObject { ["title"] = Texts(), ["description"] = Texts(), ["host"] = WrittenPages.Host, ["languages"] = new JArray("de", "en"), ["draft"] = true });
        }
        return settings.ToString();
    }

    // The example's carriers dealt out in turn; everything goes with its carrier.
    static Site Divided(params string[] sources)
    {
        var site = Site.Copied(_ => { });
        var data = Path.Combine(site.Root, "data");
        var carriers = new Table(Path.Combine(data, "stellen.csv")).Values("traeger_id").Distinct().Order(StringComparer.Ordinal).ToList();
        foreach (var (i, source) in sources.Index())
        {
            Directory.CreateDirectory(Path.Combine(data, source));
            foreach (var file in Directory.GetFiles(data, "*.csv")) File.Copy(file, Path.Combine(data, source, Path.GetFileName(file)));
            KeepOnly(new Tables(Path.Combine(data, source)), carriers.Where((_, turn) => turn % sources.Length == i).ToHashSet());
        }
        foreach (var file in Directory.GetFiles(data, "*.csv")) File.Delete(file);
        return site;
    }

    static void KeepOnly(Tables tables, HashSet<string> carriers)
    {
        tables.Edit("traeger", t => t.Keep(r => carriers.Contains(t[r, "traeger_id"])));
        tables.Edit("stellen", t => t.Keep(r => carriers.Contains(t[r, "traeger_id"])));
        var centres = tables["stellen"].Values("stelle_id").ToHashSet();
        tables.Edit("stellen", t => { foreach (var row in t.Rows.Where(r => !centres.Contains(t[r, "nachfolger"]))) t[row, "nachfolger"] = ""; });
        tables.Edit("angebote", t => t.Keep(r => centres.Contains(t[r, "stelle_id"])));
        var services = tables["angebote"].Values("angebot_id").ToHashSet();
        tables.Edit("einzugsgebiete", t => t.Keep(r => services.Contains(t[r, "angebot_id"])));
    }
}
