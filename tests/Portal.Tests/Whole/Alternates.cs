using System.Text;
using System.Xml.Linq;
using Newtonsoft.Json.Linq;

namespace Portal.Tests.Whole;

/// <summary>Linked data in a whole site: named in the pages, the same in every form, and every address of ours leads somewhere.</summary>
public class Alternates
{
    static readonly WrittenPages Pages = WrittenPages.Example;

    static readonly Dictionary<string, string> Types = new()
    {
        [".json"] = "application/json",
        [".jsonld"] = "application/ld+json",
        [".ttl"] = "text/turtle",
        [".rdf"] = "application/rdf+xml",
        [".nt"] = "application/n-triples",
        [".csv"] = "text/csv",
        [".geojson"] = "application/geo+json",
        [".zip"] = "application/zip",
        [".vcf"] = "text/vcard",
        [".atom"] = "application/atom+xml",
    };

    [Fact]
    public void Every_file_that_a_page_names_as_its_other_form_exists_and_has_the_type_it_says()
    {
        var named = Pages.All.SelectMany(page => page.Document.QuerySelectorAll("link[rel=alternate][type]")).Select(link => (Href: link.GetAttribute("href")!, Type: link.GetAttribute("type")!)).Distinct().ToList();
        Assert.True(named.Count > 900, $"{named.Count} files");
        Assert.All(named, file => Assert.Contains(file.Href, Pages.Files));
        Assert.All(named, file => Assert.Equal(Types[Path.GetExtension(file.Href)], file.Type));
        Assert.All(named, file => AssertIs(file.Type, File.ReadAllBytes(Site.Example.Output + file.Href)));
    }

    [Fact]
    public void A_page_about_one_thing_names_all_its_files()
    {
        Assert.All(Pages.All.Where(p => p.Document.QuerySelector("article.centre") is not null), page => Assert.Equal([".json", ".jsonld", ".ttl", ".vcf"], Named(page)));
        Assert.All(Pages.All.Where(p => p.File.Contains("/themen/") && p.Document.QuerySelector("h1 ~ section") is not null && p.Address.Split("/themen/")[1].Length > 0), page => Assert.Equal([".jsonld", ".rdf", ".ttl"], Named(page)));
        var datasets = Pages.All.Where(p => p.File.Contains("/daten/") && p.Document.QuerySelector(".downloads") is not null).ToList();
        Assert.True(datasets.Count > 30);
        Assert.All(datasets, page => Assert.Equal(page.Values(".downloads a", "href").Order(), page.Values("link[rel=alternate][type]", "href").Where(h => !h.EndsWith(".atom", StringComparison.Ordinal)).Order()));
    }

    /// <summary>About the address of a concept, of a column and of a scheme people find something when they open it.</summary>
    [Fact]
    public void An_address_of_a_concept_leads_to_its_row()
    {
        var addresses = Pages.Files.Where(f => f == "/daten/verzeichnis/verzeichnis.ttl" || (f.StartsWith("/daten/codeliste-", StringComparison.Ordinal) && f.EndsWith(".ttl", StringComparison.Ordinal)))
            .SelectMany(f => System.Text.RegularExpressions.Regex.Matches(Site.Example.Text(f), $"<{WrittenPages.Host}(/daten/[^>#]*)#([^>]*)>").Select(m => (Page: m.Groups[1].Value + "/", Id: m.Groups[2].Value))).Distinct().ToList();
        Assert.True(addresses.Count > 250, $"{addresses.Count} addresses");
        Assert.All(addresses, a => Assert.Contains(a.Id, Pages.ByAddress[a.Page].Ids));
    }

    [Fact]
    public void Every_centre_service_and_data_set_is_the_same_graph_in_all_its_forms()
    {
        foreach (var folder in new[] { "/beratungsstellen", "/daten" })
        {
            var groups = Pages.Files.Where(f => f.StartsWith(folder, StringComparison.Ordinal) && (f.EndsWith(".ttl", StringComparison.Ordinal) || f.EndsWith(".jsonld", StringComparison.Ordinal)))
                .Select(f => f[..f.LastIndexOf('.')]).Distinct().Count();
            Assert.True(groups > 15, $"{groups} files in {folder}");
            var (_, output) = Node.Run("pairs.mjs", Site.Example.Output + folder);
            Assert.True(Node.Verdict(output).StartsWith($"groups={groups} different=0 triples=", StringComparison.Ordinal), output);
        }
    }

    static IEnumerable<string> Named(WrittenPage page) =>
        page.Values("link[rel=alternate][type]", "href").Select(h => Path.GetExtension(h)).Where(e => e != ".atom").Order(StringComparer.Ordinal);

    // Turtle and N-Triples are read by parsers of others in the test below.
    static void AssertIs(string type, byte[] content)
    {
        if (type == "application/zip") Assert.Equal("PK"u8.ToArray(), content[..2]);
        else if (type.EndsWith("json", StringComparison.Ordinal)) JToken.Parse(Encoding.UTF8.GetString(content));
        else if (type.EndsWith("xml", StringComparison.Ordinal)) XDocument.Parse(Encoding.UTF8.GetString(content));
        else if (type == "text/vcard") Assert.StartsWith("BEGIN:VCARD", Encoding.UTF8.GetString(content));
        else Assert.NotEmpty(content);
    }
}
