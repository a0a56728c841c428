using System.Globalization;
using Newtonsoft.Json.Linq;
using Portal.Datasets;
using Portal.Shape;

namespace Portal.Tests.Whole;

/// <summary>The page that says how good the data are must itself be true.</summary>
public class ThePageOfQuality
{
    const string Address = "/daten/qualitaet/";

    [Fact]
    public void Its_points_are_those_of_the_independent_scorer_for_the_example() => AssertAgrees(Site.Example);

    [Fact]
    public void Its_points_are_those_of_the_independent_scorer_for_the_smallest_portal()
    {
        using var site = Site.Of(Site.Starter);
        site.Build(Site.Today);
        AssertAgrees(site);
    }

    [Fact]
    public void Its_points_are_those_of_the_independent_scorer_for_pooled_sources()
    {
        using var site = Pooled();
        AssertAgrees(site);
        Assert.Contains("id=\"daten-nord-stellen\"", site.Text(Address + "index.html"));
    }

    [Fact]
    public void An_id_that_GovData_misses_is_named_with_the_data_set()
    {
        using var site = Site.Of(Site.Starter);
        site.Build(Site.Today);
        Assert.Contains("dcatde:contributorID: fehlt", Part(site, "stellen"));
        Assert.DoesNotContain("contributorID", Part(Site.Example, "stellen"));
    }

    [Theory, InlineData("stellen"), InlineData("angebote"), InlineData("traeger"), InlineData("einzugsgebiete")]
    public void How_full_each_column_is_can_be_counted_in_the_published_CSV(string name)
    {
        var table = new Table($"{Site.Example.Output}/daten/{name}/{name}.csv");
        var definition = AllDatasets.Find(name)!;
        Assert.Equal(
            table.Header.Select(column => (definition.Find(column)!.Title.De, Said(table.Values(column).Count(cell => cell.Length > 0), table.Rows.Count))),
            Article(Site.Example, name).QuerySelectorAll("details .bars tbody tr").Select(r => (r.QuerySelector("th")!.TextContent.Replace(" *", ""), r.QuerySelector("td")!.TextContent.Trim())));
    }

    [Fact]
    public void How_many_entries_were_checked_lately_can_be_counted_in_the_CSV_that_people_keep()
    {
        var table = new Table(Repository.File("data/stellen.csv"));
        var days = table.Values("geprueft_am").Select(cell => DateOnly.ParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture)).ToList();
        var recent = days.Count(day => day <= Site.Today && day.AddMonths(12) > Site.Today);
        Assert.InRange(recent, 1, days.Count - 1);
        Assert.Contains(Said(recent, days.Count), Part(Site.Example, "stellen"));
        Assert.Contains($"{table.Values("telefon").Count(cell => cell.Length > 0)} von {days.Count}", Part(Site.Example, "stellen"));
        Assert.Contains($"{table.Values("oeffnungszeiten").Count(cell => cell.Length == 0)} nicht bekannt", Part(Site.Example, "stellen"));
        Assert.Contains($"{table.Values("adresse_oeffentlich").Count(cell => cell == "nein")} Adressen bleiben zum Schutz", Part(Site.Example, "stellen"));
    }

    [Fact]
    public void Every_data_set_has_a_line_in_an_overview_that_leads_to_its_figures()
    {
        var page = WrittenPages.Example.ByAddress[Address];
        var ids = JObject.Parse(Site.Example.Text(Address + "qualitaet.json"))["datasets"]!.Select(d => (string)d["id"]!).ToList();
        Assert.Contains("codeliste-themen", ids);
        Assert.Equal(ids.Select(id => "#daten-" + id), page.Values(".figures tbody a", "href"));
        Assert.All(ids, id => Assert.Contains("daten-" + id, page.Ids));
    }

    [Fact]
    public void No_data_set_can_take_its_address() =>
        Assert.DoesNotContain("qualitaet", AllDatasets.List.Select(d => d.Name).Append(Verzeichnis.Name));

    static string Said(int part, int whole) => $"{part * 100 / whole} % ({part} von {whole})";

    static AngleSharp.Dom.IElement Article(Site site, string id) =>
        new AngleSharp.Html.Parser.HtmlParser().ParseDocument(site.Text(Address + "index.html")).GetElementById("daten-" + id)!;

    static string Part(Site site, string id) => Article(site, id).TextContent;

    static void AssertAgrees(Site site)
    {
        Assert.True(site.Result.Summary is not null, string.Join('\n', site.Result.Findings));
        var (_, output) = Node.Run("mqa.mjs", "--json", "--map", $"{WrittenPages.Host}/={site.Output}", $"{site.Output}/catalog.ttl");
        var theirs = JArray.Parse(output[output.IndexOf('[', StringComparison.Ordinal)..(output.LastIndexOf(']') + 1)]);
        var ours = JObject.Parse(site.Text(Address + "qualitaet.json"))["datasets"]!;
        Assert.NotEmpty(theirs);
        Assert.Equal(
            theirs.Select(d => $"{((string)d["dataset"]!).Split('/')[^1]} {d["score"]} {d["rating"]} {string.Join(' ', d["lost"]!)}").Order(StringComparer.Ordinal),
            ours.Select(d => $"{d["id"]} {d["points"]} {d["rating"]} {string.Join(' ', Lost(d["metrics"]!))}").Order(StringComparer.Ordinal));
        Assert.All(ours, d => Assert.Contains($"{d["points"]} von 405 Punkten", Part(site, (string)d["id"]!)));
    }

    static IEnumerable<string> Lost(JToken metrics) =>
        from metric in Mqa.Metrics
        where (int)metrics[metric.Id]! < metric.Of
        select $"{metric.Id} -{metric.Of - (int)metrics[metric.Id]!}";

    static Site Pooled()
    {
        var files = Site.Starter.ToDictionary(f => f.Path, f => f.Content);
        var site = Site.Of(files.Where(f => f.Key != "data/stellen.csv").Select(f => (f.Key, f.Value)));
        foreach (var (source, licence) in new[] { ("nord", "dl-by-de/2.0"), ("sued", "dl-zero-de/2.0") })
        {
            site.Write($"data/{source}/quelle.yml", $"name: Verband {source} (Beispiel)\npublisher:\n  name: Verband {source} e. V. (Beispiel)\n  kind: NonProfitOrganisation\n  email: daten@{source}.example.org\nlicence: {licence}\nattribution: Verband {source}\n");
            site.Write($"data/{source}/stellen.csv", files["data/stellen.csv"].Replace("musterberatung", source + "beratung", StringComparison.Ordinal));
        }
        site.Build(Site.Today);
        return site;
    }
}
