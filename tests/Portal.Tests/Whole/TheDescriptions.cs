using System.IO.Compression;
using System.Reflection;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using Portal.Publish;
using Portal.Publish.Metadata;
using Portal.Shape;

namespace Portal.Tests.Whole;

/// <summary>What validators of others say of the descriptions that a whole site publishes beside its tables.</summary>
public class TheDescriptions
{
    static readonly Dictionary<string, Lazy<Site>> Portals = PortalsOfTheMatrix.Names.ToDictionary(name => name, name => new Lazy<Site>(() => Built(name)));

    public static TheoryData<string> Names => [.. PortalsOfTheMatrix.Names];

    [Theory, MemberData(nameof(Names))]
    public void The_data_package_fits_its_official_profile_and_every_row_its_own_schema(string name) => AssertPackage(Portals[name].Value.Output);

    [Theory, MemberData(nameof(Names))]
    public void A_package_of_tables_holds_a_data_package_that_fits_what_is_packed_with_it(string name)
    {
        var packages = Packages(Portals[name].Value).ToList();
        Assert.NotEmpty(packages);
        Assert.All(packages, package => Unpacked(package, AssertPackage));
    }

    [Theory, MemberData(nameof(Names))]
    public void Every_csv_fits_its_description_as_csv_on_the_web(string name) =>
        Expect(Portals[name].Value, "csvw.mjs", [], $"tables={Tables(Portals[name].Value).Count()} ");

    [Theory, MemberData(nameof(Names))]
    public void Croissant_and_schema_org_lose_nothing_in_a_json_ld_processor(string name) =>
        Expect(Portals[name].Value, "jsonld.mjs", [WrittenPages.Host], "croissants=");

    [Theory, MemberData(nameof(Names))]
    public void The_data_package_has_every_table_of_the_site(string name)
    {
        var site = Portals[name].Value;
        var resources = JObject.Parse(site.Text("/datapackage.json"))["resources"]!.Select(r => "/" + r["path"]).ToList();
        Assert.Equal(Tables(site), resources.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Keys_lead_from_table_to_table_and_into_the_code_lists()
    {
        var resources = JObject.Parse(Site.Example.Text("/datapackage.json"))["resources"]!;
        IEnumerable<string> Keys(string table) => resources.Single(r => (string?)r["name"] == table)["schema"]!["foreignKeys"]!.Select(k => $"{k["fields"]![0]} {k["reference"]!["resource"]}");
        Assert.Equal(["stelle_id stellen", "thema codeliste-themen", "kosten codeliste-kosten", "zugang codeliste-zugangsarten", "status codeliste-status"], Keys("angebote"));
        Assert.Equal(["traeger_id traeger", "nachfolger "], Keys("stellen").Where(k => !k.Contains("codeliste")));
        Assert.Equal(["angebot_id angebote", "art codeliste-gebietsarten"], Keys("einzugsgebiete"));
        Assert.Equal(["traeger_art codeliste-traegerarten"], Keys("traeger"));
    }

    [Fact]
    public void A_key_that_leads_into_another_source_is_not_promised()
    {
        var site = Portals["pool"].Value;
        var resources = JObject.Parse(site.Text("/datapackage.json"))["resources"]!;
        Assert.All(resources, r => Assert.All(r["schema"]!["foreignKeys"] ?? new JArray(), k => Assert.True((string?)k["reference"]!["resource"] is not { } target || target.StartsWith("codeliste-") || Prefix(target) == Prefix((string)r["name"]!))));
        Assert.Contains(resources, r => (string?)r["name"] == "nord-stellen");
        Assert.Contains(resources, r => (string?)r["name"] == "stellen");
    }

    [Theory, MemberData(nameof(Names))]
    public void Every_description_that_a_page_names_is_there(string name)
    {
        var site = Portals[name].Value;
        var named = new WrittenPages(site).All.SelectMany(page => page.Values("link[rel=describedby]", "href")).Distinct().Order(StringComparer.Ordinal).ToList();
        Assert.Equal(site.Files().Where(f => f == Descriptions.Package.Url || f.EndsWith(".csv-metadata.json") || f.EndsWith(".croissant.json")), named);
    }

    [Fact]
    public void Every_kind_of_description_is_in_the_list()
    {
        var kinds = typeof(AllMetadata).Assembly.GetTypes().Where(t => t.Namespace == typeof(Described).Namespace)
            .Where(t => t.GetMethod("Of", BindingFlags.Public | BindingFlags.Static, [typeof(Described)])?.ReturnType == typeof(IEnumerable<OutputFile>));
        Assert.Equal(kinds.Select(t => t.Name).Order(), AllMetadata.List.Select(of => of.Method.DeclaringType!.Name).Order());
    }

    static Site Built(string name)
    {
        if (name == "example") return Site.Example;
        var site = PortalsOfTheMatrix.Named(name);
        site.Build(Site.Today);
        Assert.True(site.Result.Summary is not null, string.Join('\n', site.Result.Findings.Where(f => f.Severity == Model.Severity.Error)));
        return site;
    }

    static IEnumerable<string> Tables(Site site) => site.Files().Where(f => f.EndsWith(".csv") && !f.EndsWith("-excel.csv"));

    // Packages of another standard bring descriptors of their own.
    static IEnumerable<string> Packages(Site site) => site.Files().Where(f => f.EndsWith("verzeichnis.zip")).Select(f => site.Output + f);

    static string Prefix(string id) => id.Contains('-') ? id[..id.IndexOf('-')] : "";

    internal static void AssertPackage(string folder)
    {
        var profiles = Path.Combine(Shared.RequireOrSkip(), "standards", "frictionless", "2.0");
        var (_, output) = Node.Own("datapackage.mjs", folder, profiles);
        Assert.True(Regex.IsMatch(Node.Verdict(output), @"^resources=[1-9]\d* rows=[1-9]\d* problems=0$"), output);
    }

    internal static void Unpacked(string zip, Action<string> judge)
    {
        var folder = Directory.CreateTempSubdirectory("portal-package-").FullName;
        try
        {
            ZipFile.ExtractToDirectory(zip, folder);
            judge(folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    static void Expect(Site site, string script, string[] arguments, string beginning)
    {
        var (_, output) = Node.Own(script, [site.Output, .. arguments]);
        Assert.StartsWith(beginning, Node.Verdict(output));
        Assert.True(Node.Verdict(output).EndsWith(" problems=0", StringComparison.Ordinal), output);
    }
}
