using FsCheck;
using FsCheck.Fluent;
using Portal.Model;
using Portal.Read;
using Portal.Shape;
using static Portal.Shape.Vocabulary;

namespace Portal.Tests.Publish;

/// <summary>Code lists as SKOS: labels, hierarchy, and what a code is elsewhere.</summary>
public sealed class TheCodeLists : IDisposable
{
    static readonly Lazy<IReadOnlyDictionary<string, CodeList>> shipped = new(() => PortalFolder.Read(Folders.For(Repository.Root), new Dictionary<string, string>(), Sample.Today).CodeLists);
    readonly string _folder = Directory.CreateTempSubdirectory("portal-lists-").FullName;

    public static TheoryData<string> Names => [.. shipped.Value.Keys.Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Names))]
    public void Every_concept_has_a_place_and_every_link_a_way_back(string name) => AssertWellFormed(shipped.Value[name]);

    [Theory, MemberData(nameof(Names))]
    public void No_two_concepts_have_the_same_name_unless_the_list_says_so(string name)
    {
        var labels = Graph(shipped.Value[name]).Triples.Where(t => t.Predicate == Skos.PrefLabel).ToList();
        var same = labels.GroupBy(t => t.Object).Where(g => g.Count() > 1).Sum(g => g.Count());
        Assert.Equal(shipped.Value[name].Concepts.SelectMany(c => c.Labels).GroupBy(l => (l.Key, l.Value)).Where(g => g.Count() > 1).Sum(g => g.Count()), same);
        Assert.All(labels.GroupBy(t => (t.Subject, ((Literal)t.Object).Language)), one => Assert.Single(one));
        Assert.Equal(shipped.Value[name].Concepts.Count, labels.Count(t => ((Literal)t.Object).Language == "de"));
        Assert.Equal(shipped.Value[name].Concepts.Count, labels.Count(t => ((Literal)t.Object).Language == "en"));
    }

    [Fact]
    public void A_topic_tells_words_a_sentence_broader_topic_and_codes_from_elsewhere()
    {
        var said = About("themen", "sucht.substanz");
        Assert.Contains((Skos.PrefLabel, Literal.In("de", "Alkohol, Drogen, Medikamente")), said);
        Assert.Contains((Skos.AltLabel, Literal.In("de", "Crystal Meth")), said);
        Assert.Contains((Skos.Broader, Concept("themen", "sucht")), said);
        Assert.Contains((Skos.ScopeNote, Literal.In("en", "Do you drink too much, take drugs, or need pills to get through the day?")), said);
        Assert.Contains((Skos.Notation, Literal.Typed("drug_addicted", Iri.Of(Sample.Host + "/daten/codeliste-themen#spalte-osm_social_facility_for"))), said);
        Assert.Contains((Skos.Notation, Literal.Typed("sucht.substanz", Iri.Of(Sample.Host + "/daten/codeliste-themen#spalte-code"))), said);
        Assert.Contains((Skos.Narrower, Concept("themen", "sucht.substanz")), About("themen", "sucht"));
    }

    [Theory]
    [InlineData("sprachen", "uk", "exactMatch", "http://publications.europa.eu/resource/authority/language/UKR")]
    [InlineData("gebietsarten", "kreis", "closeMatch", "http://dcat-ap.de/def/politicalGeocoding/Level/administrativeDistrict")]
    [InlineData("traegerarten", "oeffentlich", "closeMatch", "http://purl.org/adms/publishertype/LocalAuthority")]
    [InlineData("anlaesse", "kjh-12", "relatedMatch", Sample.Host + "/daten/codeliste-themen#code-familie.erziehung")]
    public void A_code_is_matched_with_a_concept_that_has_an_address(string list, string code, string match, string concept) =>
        Assert.Contains((Iri.Of(Skos.Namespace + match), Iri.Of(concept)), About(list, code));

    [Fact]
    public void Every_language_has_its_address_but_those_that_the_eu_list_lacked()
    {
        var without = shipped.Value["sprachen"].Concepts.Where(c => About("sprachen", c.Code).All(said => said.Item1 != Skos.ExactMatch)).Select(c => c.Code);
        Assert.Equal(["arc", "ce", "gsg", "ki", "luo", "lzz", "om", "pa", "wo"], without.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_column_that_nobody_described_is_a_note_that_names_it() =>
        Assert.Contains((Skos.Note, Literal.Of("rechtsgrundlage: § 28 SGB VIII")), About("themen", "familie.erziehung"));

    /// <summary>Whatever stands in the column parent, what was read is a tree: rings and unknown codes are findings and gone.</summary>
    [Fact]
    public void Any_list_that_was_read_is_well_formed()
    {
        var rows = Gen.Elements("a", "b", "c", "d.e", "f", "g").Zip(Gen.Elements("", "a", "b", "c", "d.e", "f", "g", "x", "<b>")).ListOf();
        var lists = rows.Sample(200, new Rnd(4711), 15).ToList();
        foreach (var (name, content) in lists.Select((list, i) => ($"l{i:000}", "code,parent,label_de,synonyme\n" + string.Concat(list.Select(row => $"{row.Item1},{row.Item2},Wort {row.Item1},eins|Wort {row.Item1}|eins\n")))))
        {
            Directory.CreateDirectory(Path.Combine(_folder, "data/codelisten"));
            File.WriteAllText(Path.Combine(_folder, $"data/codelisten/{name}.csv"), content);
        }
        var read = PortalFolder.Read(Folders.For(_folder), new Dictionary<string, string>(), Sample.Today).CodeLists.Values.Where(l => l.Name[0] == 'l' && l.Name.Length == 4).ToList();
        Assert.Equal(200, read.Count);
        Assert.Contains(read, list => list.Concepts.Any(c => c.Parent is not null));
        Assert.All(read, AssertWellFormed);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    static void AssertWellFormed(CodeList list)
    {
        var graph = Graph(list);
        var concepts = graph.Triples.Where(t => t.Predicate == Rdf.Type && t.Object == Skos.Concept).Select(t => t.Subject).ToHashSet();
        var scheme = Iri.Of($"{Sample.Host}/daten/codeliste-{list.Name}#liste");
        Assert.Equal(list.Concepts.Count, concepts.Count);
        var broader = Pairs(graph, Skos.Broader);
        Assert.All(broader, pair => Assert.Contains(pair.Item2, concepts));
        Assert.Equal(broader.Select(p => (p.Item2, p.Item1)).ToHashSet(), [.. Pairs(graph, Skos.Narrower)]);
        Assert.Equal(Pairs(graph, Skos.TopConceptOf).Select(p => (p.Item2, p.Item1)).ToHashSet(), [.. Pairs(graph, Skos.HasTopConcept)]);
        Assert.All(Pairs(graph, Skos.TopConceptOf), pair => Assert.Equal(scheme, pair.Item2));
        Assert.Equal(concepts, [.. Pairs(graph, Skos.InScheme).Select(p => p.Item1)]);
        var above = broader.ToDictionary(p => p.Item1, p => p.Item2);
        var top = Pairs(graph, Skos.TopConceptOf).Select(p => p.Item1).ToHashSet();
        foreach (var concept in concepts)
        {
            var (at, steps) = (concept, 0);
            while (above.TryGetValue(at, out var next) && steps++ < concepts.Count) at = next;
            Assert.True(top.Contains(at), $"{concept} leads to no top concept");
        }
        Assert.Empty(Pairs(graph, Skos.PrefLabel).Intersect(Pairs(graph, Skos.AltLabel)));
    }

    static List<(Term, Term)> Pairs(Graph graph, Iri predicate) => [.. graph.Triples.Where(t => t.Predicate == predicate).Select(t => (t.Subject, t.Object))];

    static List<(Iri, Term)> About(string list, string code) =>
        [.. Graph(shipped.Value[list]).Triples.Where(t => t.Subject == Concept(list, code)).Select(t => (t.Predicate, t.Object))];

    static Term Concept(string list, string code) => Iri.Of($"{Sample.Host}/daten/codeliste-{list}#code-{code}");

    static Graph Graph(CodeList list) =>
        LinkedCodeList.Of(Sample.Dataset("codeliste-themen") with { CodeList = list, In = Sample.Publication(Sample.Safe(lists: shipped.Value)) });
}
