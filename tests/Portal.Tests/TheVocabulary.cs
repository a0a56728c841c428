using System.Reflection;
using Newtonsoft.Json.Linq;
using Portal.Shape;

namespace Portal.Tests;

/// <summary>Compares our constants with the official lists: a slip in one of them is invisible until a harvester drops the value.</summary>
public class TheVocabulary
{
    static readonly Lazy<Official> _official = new(Read);

    [Fact]
    public void Every_value_stands_in_the_official_list()
    {
        var ours = Iris().Select(constant => constant.Iri).Where(iri => !IsTerm(iri) && !IsList(iri))
            .Concat(Licences.All.Select(licence => licence.Iri))
            .Concat(Contributors.All.Select(id => Contributors.Of(id)!))
            .Concat(Germany())
            .Select(iri => iri.Value)
            .ToList();
        Assert.True(ours.Count > 150, $"only {ours.Count} values found");
        Assert.Empty(ours.Except(_official.Value.Concepts));
    }

    // What the shapes leave open and the collected vocabularies do not hold: written once more here, from the standards themselves.
    static readonly string[] Unmentioned =
    [
        "http://www.opengis.net/ont/geosparql#wktLiteral", "http://www.w3.org/2001/XMLSchema#time", "http://www.w3.org/2001/XMLSchema#token", "http://www.w3.org/ns/hydra/core#PartialCollectionView", "http://purl.org/dc/terms/subject", "http://purl.org/dc/terms/isReplacedBy",
        .. new[] { "broader", "narrower", "scopeNote", "note", "closeMatch", "relatedMatch" }.Select(name => "http://www.w3.org/2004/02/skos/core#" + name),
        .. new[] { "Address", "address", "thoroughfare", "locatorDesignator", "locatorName", "postCode", "postName", "adminUnitL1", "adminUnitL2", "location" }.Select(name => "http://www.w3.org/ns/locn#" + name),
    ];

    [Fact]
    public void Every_list_that_we_name_is_one_to_which_official_concepts_belong()
    {
        Assert.Equal([Vocabulary.ThemeScheme], Iris().Select(iri => iri.Iri).Where(IsList));
        Assert.Superset(new HashSet<string> { Vocabulary.ThemeScheme.Value, Licences.Scheme, Contributors.Scheme }, _official.Value.Schemes);
    }

    [Fact]
    public void Every_term_of_an_ontology_at_hand_is_defined_there_as_the_class_or_property_that_its_name_says()
    {
        var terms = Iris().Where(iri => IsTerm(iri.Iri) && _official.Value.Ontologies.Contains(Graph.Split(iri.Iri)!.Value.Namespace)).ToList();
        Assert.Superset(new HashSet<string> { "Foaf", "Spdx", "Vcard" }, terms.Select(term => term.Where.Split('.')[0]).ToHashSet());
        Assert.DoesNotContain(terms, term => _official.Value.Defined.GetValueOrDefault(term.Iri.Value) != Kind(term.Iri));
        static string Kind(Iri iri) => iri == Vocabulary.Spdx.Sha256 ? "individual" : char.IsUpper(Graph.Split(iri)!.Value.Local[0]) ? "class" : "property";
    }

    [Fact]
    public void Every_other_term_but_the_named_ones_is_mentioned_by_the_official_shapes_or_vocabularies()
    {
        // Of paging the shapes know nothing; the checkers' own paged example does.
        Assert.DoesNotContain(Iris(), term => IsTerm(term.Iri)
            && !Unmentioned.Contains(term.Iri.Value)
            && !(term.Where.StartsWith("Hydra.", StringComparison.Ordinal) ? _official.Value.Paging : _official.Value.Mentioned).Contains(term.Iri.Value));
    }

    [Fact]
    public void Every_namespace_has_a_prefix_and_every_constant_is_found()
    {
        Assert.Equal(Namespaces.Order(StringComparer.Ordinal), Vocabulary.Prefixes.Values.Order(StringComparer.Ordinal));
        Assert.Equal(Namespaces.Count, Namespaces.Distinct().Count());
        Assert.All(Fields<Iri>().Concat(Fields<VocabularyEntry>().Select(entry => entry.Iri)), iri => Assert.Contains(Iris(), found => found.Iri == iri));
    }

    [Fact]
    public void Every_format_and_language_is_in_its_list_All()
    {
        Assert.Equal(Fields<FileFormat>(typeof(Vocabulary.Formats)), Vocabulary.Formats.All);
        Assert.Subset(Vocabulary.Languages.All.Values.ToHashSet(), Fields<Iri>(typeof(Vocabulary.Languages)).ToHashSet());
    }

    [Fact]
    public void Every_state_has_its_address_in_the_official_list() => Assert.Equal(
        _official.Value.Concepts.Where(iri => iri.Contains("/stateKey/", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
        Germany().Select(area => area.Value).Order(StringComparer.Ordinal));

    [Fact]
    public void The_list_of_contributors_is_complete() => Assert.Equal(
        _official.Value.Concepts.Where(iri => iri.StartsWith(Contributors.Scheme + "/", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
        Contributors.All.Select(id => $"{Contributors.Scheme}/{id}").Order(StringComparer.Ordinal));

    [Fact]
    public void Every_value_in_a_class_is_in_its_list_All()
    {
        var lists = typeof(Vocabulary).GetNestedTypes().Where(type => type.GetField("All")?.GetValue(null) is IReadOnlyList<VocabularyEntry>).ToList();
        Assert.True(lists.Count >= 7);
        foreach (var list in lists)
            Assert.Equal(Fields<VocabularyEntry>(list), (IReadOnlyList<VocabularyEntry>)list.GetField("All")!.GetValue(null)!);
    }

    [Fact]
    public void A_licence_that_demands_a_name_says_so_in_its_code()
    {
        foreach (var licence in Licences.All.Where(licence => licence.Code.Contains("-by", StringComparison.Ordinal))) Assert.True(licence.NeedsAttribution, licence.Code);
        Assert.False(Licences.DlZero.NeedsAttribution);
    }

    [Theory]
    [InlineData("cc-by/4.0", "cc-by/4.0")]
    [InlineData(" CC BY 4.0 ", "cc-by/4.0")]
    [InlineData("http://dcat-ap.de/def/licenses/dl-by-de/2.0", "dl-by-de/2.0")]
    [InlineData("dl-de/zero-2-0", "dl-zero-de/2.0")]
    [InlineData("http://dcat-ap.de/def/licenses/dl-by-de/2.0/", null)]
    [InlineData("cc-by-nc/4.0", null)]
    public void A_licence_is_found_by_each_of_its_names_and_by_nothing_else(string name, string? code) => Assert.Equal(code, Licences.Find(name)?.Code);

    [Theory]
    [InlineData("openNRW", true)]
    [InlineData("http://dcat-ap.de/def/contributors/openNRW", true)]
    [InlineData("opennrw", false)]
    [InlineData("", false)]
    public void Only_a_listed_contributor_gets_an_address(string id, bool listed) => Assert.Equal(listed, Contributors.Of(id) is not null);

    [Theory]
    [InlineData("05", "stateKey/05", "state")]
    [InlineData("051", "governmentDistrictKey/051", "administrativeDistrict")]
    [InlineData("05566", "districtKey/05566", "administrativeDistrict")]
    [InlineData("01054015", "municipalityKey/01054015", "municipality")]
    [InlineData("150020000000", "regionalKey/150020000000", "municipality")]
    public void An_official_key_names_list_and_level(string key, string list, string level)
    {
        var area = PoliticalArea.FromKey(key, "Name")!;
        Assert.Equal(Vocabulary.Areas.Scheme + list, area.Iri.Value);
        Assert.Equal(level, area.Level.Code);
    }

    [Theory, InlineData(""), InlineData("5"), InlineData("17"), InlineData("00"), InlineData("0556"), InlineData("5566 "), InlineData("0556x")]
    public void What_is_no_official_key_is_no_area(string key) => Assert.Null(PoliticalArea.FromKey(key, "Name"));

    static IEnumerable<Iri> Germany() => Enumerable.Range(1, 16).Select(land => PoliticalArea.FromKey($"{land:D2}", null)!.Iri);

    static List<string> Namespaces { get; } =
        [.. typeof(Vocabulary).GetNestedTypes().Select(type => type.GetField("Namespace")?.GetRawConstantValue()).OfType<string>()];

    static bool IsTerm(Iri iri) => Graph.Split(iri) is { } name && Namespaces.Contains(name.Namespace);

    static bool IsList(Iri iri) => iri == Vocabulary.ThemeScheme;

    /// <summary>Every address that a constant of the vocabulary holds, in whatever form, with the constant's name.</summary>
    static List<(string Where, Iri Iri)> Iris() =>
    [
        .. from type in typeof(Vocabulary).GetNestedTypes().Append(typeof(Vocabulary))
           from field in type.GetFields(BindingFlags.Public | BindingFlags.Static)
           where !field.IsLiteral
           from iri in Opened(field.GetValue(null)!) ?? throw new InvalidOperationException($"{type.Name}.{field.Name} holds something new: open it here.")
           select ($"{type.Name}.{field.Name}", iri),
    ];

    static IEnumerable<Iri>? Opened(object value) => value switch
    {
        Iri iri => [iri],
        VocabularyEntry entry => [entry.Iri],
        FileFormat format => [format.FileType],
        IEnumerable<VocabularyEntry> entries => entries.Select(entry => entry.Iri),
        IEnumerable<FileFormat> formats => formats.Select(format => format.FileType),
        IReadOnlyDictionary<string, Iri> iris => iris.Values,
        IReadOnlyDictionary<Iri, VocabularyEntry> names => names.Keys,
        _ => null,
    };

    static List<T> Fields<T>(Type? type = null) =>
    [
        .. (type is null ? [typeof(Vocabulary), .. typeof(Vocabulary).GetNestedTypes()] : new[] { type })
            .SelectMany(one => one.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(field => field.FieldType == typeof(T))
            .Select(field => (T)field.GetValue(null)!),
    ];

    sealed record Official(HashSet<string> Concepts, HashSet<string> Schemes, HashSet<string> Mentioned, HashSet<string> Paging, HashSet<string> Ontologies, Dictionary<string, string> Defined);

    static Official Read()
    {
        var (exit, output) = Node.Run("concepts.mjs", Path.Combine(Shared.RequireOrSkip(), "standards", "check", "examples", "paged"));
        Assert.True(exit == 0, output);
        var told = JObject.Parse(output[output.IndexOf('{')..]);
        HashSet<string> Set(string name) => [.. told[name]!.Values<string>().OfType<string>()];
        return new(Set("concepts"), Set("schemes"), Set("mentioned"), Set("paging"), Set("ontologies"),
            ((JObject)told["defined"]!).Properties().ToDictionary(term => term.Name, term => (string)term.Value!));
    }
}
