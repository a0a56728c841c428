using Newtonsoft.Json.Linq;
using Portal.Datasets;
using Portal.Model;

namespace Portal.Shape;

/// <summary>HSDS taxonomy, taxonomy_term and attribute: three of our code lists, and what services and organisations are by them.</summary>
static class HsdsTaxonomies
{
    static readonly string[] Names = ["themen", "kontaktformen", "traegerarten"];

    public static IEnumerable<CodeList> Lists(HsdsWords words) => Names.Select(name => words.Safe.CodeLists.GetValueOrDefault(name)).OfType<CodeList>();

    public static JObject Row(CodeList list, HsdsWords words)
    {
        var definition = Codelisten.Of(list);
        return HsdsWords.Object(
            ("id", words.Id("taxonomy", list.Name)), ("name", definition.Title.De), ("description", definition.Description.De),
            ("uri", words.Safe.Site.CatalogueHost + Urls.Dataset(definition.Name)));
    }

    public static IEnumerable<(CodeList List, Concept Concept)> Terms(HsdsWords words) =>
        from list in Lists(words) from concept in list.Concepts.DistinctBy(c => c.Code) select (list, concept);

    public static JObject Term(CodeList list, Concept concept, HsdsWords words) => HsdsWords.Object(
        ("id", words.Id("taxonomy_term", list.Name, concept.Code)),
        ("code", Code(list.Name, concept.Code)),
        ("name", concept.Label("de")),
        ("description", concept.Field("kurz_de") ?? concept.Label("de")),
        ("parent_id", list.Find(concept.Parent) is { } parent ? words.Id("taxonomy_term", list.Name, parent.Code) : null),
        ("taxonomy", list.Name),
        ("language", "de"),
        ("taxonomy_id", words.Id("taxonomy", list.Name)),
        ("term_uri", LinkedCodeList.Concept(words.Safe.Site, list.Name, concept.Code).Value));

    /// <summary>The term with its taxonomy inside.</summary>
    public static JObject FullTerm(CodeList list, Concept concept, HsdsWords words)
    {
        var term = Term(list, concept, words);
        term["taxonomy_detail"] = Row(list, words);
        return term;
    }

    /// <param name="link">Table, UUID and slug of what is described.</param>
    /// <param name="codes">Those that the list does not know are left out.</param>
    public static IEnumerable<JObject> Attributes(HsdsWords words, (string Entity, string Id, string Slug) link, string list, IEnumerable<string> codes) =>
        codes.Distinct().Where(code => words.Concept(list, code) is not null).Select(code => HsdsWords.Object(
            ("id", words.Id("attribute", link.Entity, link.Id, list, code)), ("link_id", link.Id),
            ("taxonomy_term_id", words.Id("taxonomy_term", list, code)), ("link_type", list), ("link_entity", link.Entity)));

    // HSDS tables want each code once in all taxonomies together; the topics keep theirs.
    static string Code(string list, string code) => list == "themen" ? code : $"{list}:{code}";
}
