using System.Text;
using System.Text.RegularExpressions;
using Portal.Model;
using Portal.Publish;
using Portal.Shape;
using static Portal.Shape.Vocabulary;

namespace Portal.Tests.Publish;

/// <summary>What is said of centres, services and carriers, and that every file says the same.</summary>
public sealed partial class TheLinkedData : IDisposable
{
    const string Centre = Sample.Host + "/beratungsstellen/eins/#stelle";
    const string Service = Sample.Host + "/beratungsstellen/eins/#eins-schulden";
    const string Carrier = Sample.Host + "/traeger/awo/#traeger";
    readonly string _folder = Directory.CreateTempSubdirectory("portal-linked-").FullName;

    [Fact]
    public void A_centre_is_a_unit_of_its_carrier_with_contact_codes_and_licence()
    {
        var said = Whole("eins");
        Assert.Contains((Centre, Rdf.Type, Org.OrganizationalUnit.Value), said);
        Assert.Contains((Centre, Org.UnitOf, Carrier), said);
        Assert.Contains((Carrier, Org.Classification, Sample.Host + "/daten/codeliste-traegerarten#code-awo"), said);
        Assert.Contains((Centre, Dcterms.Subject, Sample.Host + "/daten/codeliste-themen#code-schulden"), said);
        Assert.Contains((Centre, Adms.Status, Sample.Host + "/daten/codeliste-status#code-aktiv"), said);
        Assert.Contains((Centre, Dcterms.Identifier, "\"eins\""), said);
        Assert.Contains((Centre, Dcterms.Modified, $"\"2026-09-01\"^^{Xsd.Date.Value}"), said);
        Assert.Contains((Centre, Foaf.Homepage, "https://example.org/?a=1&b=2"), said);
        Assert.Contains((Centre, Vcard.HasEmail, "mailto:a@example.org"), said);
        Assert.Contains((Centre, Vcard.HasTelephone, "tel:+49341123456"), said);
        Assert.Contains((Sample.Host + "/beratungsstellen/eins/", Dcterms.License, "http://dcat-ap.de/def/licenses/dl-zero-de/2.0"), said);
        Assert.Contains((Sample.Host + "/beratungsstellen/eins/", Foaf.PrimaryTopic, Centre), said);
    }

    [Fact]
    public void A_place_has_an_address_part_by_part_longitude_first_and_the_official_key()
    {
        var said = Whole("eins").Select(t => (t.Predicate, t.Object)).ToList();
        Assert.Contains((Locn.Thoroughfare, "\"Weg Beispiel\""), said);
        Assert.Contains((Locn.LocatorDesignator, "\"1-3\""), said);
        Assert.Contains((Locn.PostCode, "\"04109\""), said);
        Assert.Contains((Locn.PostName, "\"Leipzig Beispiel\""), said);
        Assert.Contains((Locn.AdminUnitL2, "\"Sachsen\""), said);
        Assert.Contains((Locn.Geometry, $"\"POINT(12.3640 51.3405)\"^^{Geo.WktLiteral.Value}"), said);
        Assert.Contains((Locn.Location, "http://dcat-ap.de/def/politicalGeocoding/municipalityKey/14713000"), said);
        Assert.Contains((Schema.Of("latitude"), $"\"51.3405\"^^{Xsd.Decimal.Value}"), said);
    }

    [Fact]
    public void A_service_names_topic_ways_languages_and_areas_by_their_addresses()
    {
        var said = Whole("eins");
        Assert.Contains((Service, Dcterms.Subject, Sample.Host + "/daten/codeliste-themen#code-schulden"), said);
        Assert.Equal(["persoenlich", "telefon", "online"], Objects(said, Service, Dcterms.Type).Select(o => o.Split("#code-")[1]));
        Assert.Equal(["DEU", "UKR"], Objects(said, Service, Dcterms.Language).Select(o => o[^3..]));
        Assert.Equal(["http://dcat-ap.de/def/politicalGeocoding/districtKey/14713", "http://publications.europa.eu/resource/authority/country/DEU"], Objects(said, Service, Dcterms.Spatial));
        Assert.Contains((Service, Schema.Of("provider"), Centre), said);
        Assert.Contains(said, t => t.Predicate == Schema.Of("serviceUrl") && t.Object == "https://online.example.org/");
        Assert.Contains(said, t => t.Predicate == Schema.Of("price") && t.Object == $"\"0\"^^{Xsd.Integer.Value}");
    }

    [Fact]
    public void A_closed_centre_points_at_the_one_that_took_over_and_no_one_checked_it_in_the_future_of_no_day()
    {
        var said = Whole("alt");
        Assert.Contains((Sample.Host + "/beratungsstellen/alt/#stelle", Dcterms.IsReplacedBy, Centre), said);
        Assert.Empty(Objects(said, Sample.Host + "/beratungsstellen/alt/#stelle", Schema.Of("makesOffer")));
        var all = Sample.Publication(Sample.Safe());
        var unchecked_ = LinkedData.Of(all.Lookups.ById["eins"] with { CheckedOn = default }, all);
        Assert.DoesNotContain(unchecked_.Triples, t => t.Predicate == Dcterms.Modified || t.Predicate == Schema.Of("lastReviewed"));
    }

    /// <summary>What search engines read in the page is the centre's graph, but for what that adds.</summary>
    [Fact]
    public void Hours_keep_their_days_and_get_a_type()
    {
        var all = Sample.Publication(Sample.Safe());
        var hours = new OpeningHours(HoursState.Known, [new([0, 3], [new(540, 720)], [])], null);
        var said = Said(LinkedData.Of(all.Lookups.ById["eins"] with { Hours = hours }, all));
        Assert.Contains(said, t => t.Predicate == Schema.Of("opens") && t.Object == $"\"09:00:00\"^^{Xsd.Time.Value}");
        Assert.Equal(["Monday", "Thursday"], said.Where(t => t.Predicate == Schema.Of("dayOfWeek")).Select(t => t.Object[Schema.Namespace.Length..]));
    }

    [Fact]
    public void No_file_tells_where_a_shelter_is()
    {
        var files = Files("Beispiel").Where(f => Linked().IsMatch(f.Path)).Select(f => (f.Path, Text: Encoding.UTF8.GetString(Content(f)))).ToList();
        Assert.Contains(files, f => f.Path.EndsWith("haus.ttl", StringComparison.Ordinal));
        Assert.All(files, f => Assert.DoesNotMatch(@"Geheimweg|04107|51\.3333|12\.3777", f.Text));
        var shelter = Assert.Single(files, f => f.Path.EndsWith("haus.ttl", StringComparison.Ordinal)).Text;
        Assert.DoesNotMatch("thoroughfare|locatorDesignator|postCode|geometry|streetAddress|postalCode|latitude", shelter);
        Assert.Contains("locn:postName \"Leipzig\"", shelter);
    }

    [Theory, InlineData("Beispiel"), InlineData(Sample.Hostile), InlineData(Catalogues.Nasty)]
    public void Independent_parsers_read_the_same_graph_from_every_form_of_a_file(string text)
    {
        var files = Files(text).Where(f => Linked().IsMatch(f.Path)).ToList();
        foreach (var file in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_folder + file.Path)!);
            File.WriteAllBytes(_folder + file.Path, Content(file));
        }
        var (_, output) = Node.Run("pairs.mjs", _folder);
        var groups = files.Select(f => f.Path[..f.Path.LastIndexOf('.')]).Distinct().Count();
        Assert.StartsWith($"groups={groups} different=0 triples=", Node.Verdict(output));
        Assert.True(groups > 15, output);
    }

    [Fact]
    public void A_file_of_all_records_holds_what_the_files_of_the_single_ones_hold()
    {
        var all = Sample.Publication(Sample.Safe());
        var whole = Statements(LinkedRecords.Of(PublishedDatasets.Of(all).Single(d => d.Id == "verzeichnis"))!);
        Assert.Equal(whole.Order(), Statements(all.Lookups.Centres.Select(c => LinkedData.Whole(c, all))).Order());
    }

    [Fact]
    public void No_two_records_share_a_blank_node()
    {
        var records = LinkedRecords.Of(Sample.Dataset("verzeichnis"))!.ToList();
        var labels = records.SelectMany(graph => graph.Triples.Select(t => t.Object).OfType<Blank>().Distinct()).ToList();
        Assert.True(labels.Count > 15);
        Assert.Equal(labels.Count, labels.Distinct().Count());
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    static List<string> Statements(IEnumerable<Graph> graphs) => [.. graphs.SelectMany(g => g.Triples).Select(t => t.ToString()).Distinct()];

    static List<OutputFile> Files(string text)
    {
        var all = Sample.Publication(Sample.Safe(text));
        return [.. CentreFiles.Of(all), .. AllFormats.Of(PublishedDatasets.Of(all)).Select(d => d.File)];
    }

    static byte[] Content(OutputFile file)
    {
        using var stream = new MemoryStream();
        file.Write(stream);
        return stream.ToArray();
    }

    static List<(string Subject, Iri Predicate, string Object)> Whole(string id)
    {
        var all = Sample.Publication(Sample.Safe());
        return Said(LinkedData.Whole(all.Lookups.ById[id], all));
    }

    static List<(string Subject, Iri Predicate, string Object)> Said(Graph graph) => [.. graph.Triples.Select(t => (Shown(t.Subject), t.Predicate, Shown(t.Object)))];

    static IEnumerable<string> Objects(IEnumerable<(string Subject, Iri Predicate, string Object)> said, string subject, Iri predicate) =>
        said.Where(t => t.Subject == subject && t.Predicate == predicate).Select(t => t.Object);

    static string Shown(Term term) => term switch
    {
        Iri iri => iri.Value,
        Literal { Language: null } plain when plain.Datatype == Xsd.String => $"\"{plain.Text}\"",
        Literal { Language: null } typed => $"\"{typed.Text}\"^^{typed.Datatype.Value}",
        _ => term.ToString()!,
    };

    [GeneratedRegex(@"\.(ttl|jsonld|rdf|nt)$")]
    private static partial Regex Linked();
}
