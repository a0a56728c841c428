using System.Reflection;
using Portal.Shape;

namespace Portal.Tests;

/// <summary>Compares our constants with the official lists: a slip in one of them is invisible until a harvester drops the value.</summary>
public class TheVocabulary
{
    static readonly Lazy<(HashSet<string> Concepts, HashSet<string> Mentioned)> _official = new(Read);

    [Fact]
    public void Every_value_stands_in_the_official_list()
    {
        var ours = Fields<VocabularyEntry>().Select(concept => concept.Iri)
            .Concat(Vocabulary.Formats.All.Select(format => format.FileType))
            .Concat(Vocabulary.Languages.All.Values)
            .Concat(Licences.All.Select(licence => licence.Iri))
            .Concat(Contributors.All.Select(id => Contributors.Of(id)!))
            .Append(Vocabulary.Areas.Germany)
            .Append(PoliticalArea.FromKey("05", null)!.Iri)
            .Select(iri => iri.Value)
            .ToList();
        Assert.True(ours.Count > 150, $"only {ours.Count} values found");
        Assert.Empty(ours.Except(_official.Value.Concepts));
    }

    // What the shapes leave open and the collected vocabularies do not hold: written once more here, from the standards themselves.
    static readonly string[] Unmentioned =
    [
        "http://www.opengis.net/ont/geosparql#wktLiteral", "http://www.w3.org/2001/XMLSchema#time", "http://purl.org/dc/terms/subject", "http://purl.org/dc/terms/isReplacedBy",
        .. new[] { "broader", "narrower", "scopeNote", "note", "closeMatch", "relatedMatch" }.Select(name => "http://www.w3.org/2004/02/skos/core#" + name),
        .. new[] { "Address", "address", "thoroughfare", "locatorDesignator", "locatorName", "postCode", "postName", "adminUnitL1", "adminUnitL2", "location" }.Select(name => "http://www.w3.org/ns/locn#" + name),
    ];

    [Fact]
    public void Every_term_is_mentioned_by_the_official_shapes_or_vocabularies_but_for_a_few_that_are_named_here() =>
        Assert.Equal(Unmentioned.Order(StringComparer.Ordinal), Fields<Iri>().Select(iri => iri.Value).Distinct().Except(_official.Value.Mentioned).Order(StringComparer.Ordinal));

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

    static List<T> Fields<T>(Type? type = null) =>
    [
        .. (type is null ? [typeof(Vocabulary), .. typeof(Vocabulary).GetNestedTypes()] : new[] { type })
            .SelectMany(one => one.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(field => field.FieldType == typeof(T))
            .Select(field => (T)field.GetValue(null)!),
    ];

    static (HashSet<string>, HashSet<string>) Read()
    {
        var (_, output) = Node.Run("concepts.mjs");
        var parts = output.Split("\n--\n");
        Assert.True(parts.Length == 2, output);
        return ([.. parts[0].Split('\n')], [.. parts[1].Split('\n')]);
    }
}
