using Portal.Starter;

namespace Portal.Tests.Whole;

/// <summary>What the official shapes and the harvester's traps say of catalogues as they are really published.</summary>
public class TheCatalogueOfASite
{
    [Fact]
    public void The_example_conforms() => AssertConforms(Site.Example);

    [Fact]
    public void The_smallest_portal_conforms_once_it_has_an_id_of_govdata()
    {
        using var site = Site.Of(StarterPortal.Files(Site.Today));
        site.Build(Site.Today, ("contributor_id", "openNRW"));
        AssertConforms(site);
    }

    [Fact]
    public void Two_pooled_sources_with_different_licences_conform()
    {
        using var site = Site.Copied(_ => { });
        var (table, sources) = (new Table(Path.Combine(site.Root, "data/stellen.csv")), new[] { "nord", "sued" });
        foreach (var (source, licence) in sources.Zip(["dl-by-de/2.0", "cc-zero"]))
        {
            site.Write($"data/{source}/quelle.yml", $"name: Verband {source} (Beispiel)\npublisher:\n  name: Verband {source} e. V. (Beispiel)\n  kind: NonProfitOrganisation\n  email: daten@{source}.example.org\nlicence: {licence}\nattribution: Verband {source}\n");
            foreach (var file in new[] { "traeger", "stellen", "angebote", "einzugsgebiete" }) File.Copy(Path.Combine(site.Root, $"data/{file}.csv"), Path.Combine(site.Root, $"data/{source}/{file}.csv"));
        }
        foreach (var file in Directory.GetFiles(Path.Combine(site.Root, "data"), "*.csv")) File.Delete(file);
        Split(site.Root, table.Values("traeger_id").Distinct().Order(StringComparer.Ordinal).Where((_, i) => i % 2 == 0).ToHashSet());
        site.Build(Site.Today);
        Assert.True(site.Result.Summary is not null, string.Join('\n', site.Result.Findings.Where(f => f.Severity == Model.Severity.Error).Take(20)));
        var catalogue = site.Text("/catalog.ttl");
        Assert.Contains("licenses/dl-by-de/2.0", catalogue);
        Assert.Contains("licenses/cc-zero", catalogue);
        Assert.Contains("Verband nord e. V.", catalogue);
        AssertConforms(site);
    }

    // Carriers of one half go to the north, the others to the south, and everything goes with its carrier.
    static void Split(string root, HashSet<string> north)
    {
        foreach (var (source, wanted) in new (string, Func<string, bool>)[] { ("nord", north.Contains), ("sued", id => !north.Contains(id)) })
        {
            var tables = new Tables(Path.Combine(root, "data", source));
            tables.Edit("traeger", t => t.Keep(r => wanted(t[r, "traeger_id"])));
            tables.Edit("stellen", t => t.Keep(r => wanted(t[r, "traeger_id"])));
            var centres = tables["stellen"].Values("stelle_id").ToHashSet();
            tables.Edit("stellen", t => { foreach (var row in t.Rows.Where(r => !centres.Contains(t[r, "nachfolger"]))) t[row, "nachfolger"] = ""; });
            tables.Edit("angebote", t => t.Keep(r => centres.Contains(t[r, "stelle_id"])));
            var services = tables["angebote"].Values("angebot_id").ToHashSet();
            tables.Edit("einzugsgebiete", t => t.Keep(r => services.Contains(t[r, "angebot_id"])));
        }
    }

    static void AssertConforms(Site site)
    {
        Assert.True(site.Result.Summary is not null, string.Join('\n', site.Result.Findings));
        string[] files = [.. new[] { "ttl", "rdf", "jsonld" }.Select(e => $"{site.Output}/catalog.{e}")];
        Expect("violations=0 ", Node.Run("shacl.mjs", "--quiet-warnings", "--profile", "de,eu,govdata,eu-range,eu-full1", files[0]));
        Expect("equal=yes", Node.Run("equal.mjs", files));
        foreach (var file in files) Expect("problems=0 ", Node.Run("lint.mjs", file));
        Expect("min=405/405", Node.Run("mqa.mjs", "--details", "--map", $"{WrittenPages.Host}/={site.Output}", files[0]));
    }

    static void Expect(string verdict, (int Exit, string Output) run) =>
        Assert.True((Node.Verdict(run.Output) + " ").StartsWith(verdict, StringComparison.Ordinal), run.Output);
}
