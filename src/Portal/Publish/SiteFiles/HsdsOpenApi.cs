using Newtonsoft.Json.Linq;
using Portal.Protect;
using Portal.Shape;

namespace Portal.Publish.SiteFiles;

/// <summary>The OpenAPI 3.1 document of the HSDS files: only what is really there, with the official schemas by their public address.</summary>
static class HsdsOpenApi
{
    const string Schemas = "https://raw.githubusercontent.com/openreferral/specification/3.0/schema/";

    const string Description =
        "Read-only API of a directory of counselling services in Germany, by Open Referral HSDS 3.0. It is made of static files: there are no query "
        + "parameters, so no search, no filter and no page size. A list holds 100 objects a page; its member next, which is ours, holds the address of "
        + "the following page. On hosts that do not follow the rewrites of the site, a list is index.json in its folder. Ids are UUIDv5 (RFC 9562) in "
        + "the namespace for URLs, of the catalogue's address, /hsds/, the kind of object and the id in the site's own tables. Texts are German. Times "
        + "are local times in Germany. A missing schedule means that hours are not known. Closed services stay, with the status defunct. The member "
        + "source, which is ours, tells who delivered the entry and under which licence. To fetch everything at once, use the HSDS package of the data set.";

    static readonly IReadOnlyDictionary<string, (string What, string Item, string? Single)> Kinds = new Dictionary<string, (string, string, string?)>
    {
        ["services"] = ("services", "compiled/service_list.json", "compiled/service.json"),
        ["organizations"] = ("organizations", "compiled/organization_list.json", "compiled/organization.json"),
        ["service_at_locations"] = ("services at their locations", "compiled/service_at_location_list.json", null),
        ["taxonomies"] = ("taxonomies", "taxonomy.json", "taxonomy.json"),
        ["taxonomy_terms"] = ("taxonomy terms", "taxonomy_term.json", "taxonomy_term.json"),
    };

    public static JObject Of(Safe safe, IReadOnlyList<HsdsList> lists)
    {
        var paths = new JObject { ["/"] = Get("about", "What this API is", new JObject { ["$ref"] = "#/components/schemas/Base" }) };
        foreach (var list in lists) Add(paths, list, Kinds[list.Name]);
        return new()
        {
            ["openapi"] = "3.1.0",
            ["info"] = Info(safe),
            ["externalDocs"] = new JObject { ["description"] = "Human Services Data Specification 3.0", ["url"] = HsdsService.Standard },
            ["servers"] = new JArray(new JObject { ["url"] = safe.Site.Host + Urls.Hsds.TrimEnd('/') }),
            ["paths"] = paths,
            ["components"] = new JObject { ["schemas"] = new JObject { ["Base"] = BaseObject(), ["Page"] = Page() } },
        };
    }

    static JObject Info(Safe safe)
    {
        var (site, licence) = (safe.Site, HsdsService.LicenceOf(safe));
        return HsdsWords.Object(
            ("title", $"HSDS API: {site.Title.GetValueOrDefault("en") ?? site.Title.Values.FirstOrDefault() ?? site.Publisher.Name}"),
            ("version", "1.0.0"),
            ("description", Description),
            ("contact", HsdsWords.Object(("name", safe.Terms.Steward.Name), ("url", HsdsWords.Web(safe.Terms.Steward.Website)), ("email", HsdsWords.Mail(safe.Terms.Steward.Email)))),
            ("license", licence is null ? null : HsdsWords.Object(("name", licence.Title), ("url", licence.Text.Value))));
    }

    static void Add(JObject paths, HsdsList list, (string What, string Item, string? Single) kind)
    {
        var page = new JObject
        {
            ["allOf"] = new JArray(new JObject { ["$ref"] = "#/components/schemas/Page" }),
            ["properties"] = new JObject { ["contents"] = new JObject { ["type"] = "array", ["items"] = Schema(kind.Item) } },
        };
        paths["/" + list.Name] = Get($"list_{list.Name}", $"First page of all {kind.What}", page);
        if (list.Pages > 1) paths[$"/{list.Name}/page-{{number}}"] = With(Get($"page_of_{list.Name}", $"A further page of {kind.What}", page.DeepClone()),
            "number", "Number of the page", new JObject { ["type"] = "integer", ["minimum"] = 2, ["maximum"] = list.Pages });
        if (kind.Single is { } single && list.Count > 0) paths[$"/{list.Name}/{{id}}"] = With(Get($"one_of_{list.Name}", $"One of the {kind.What} with all that belongs to it", Schema(single)),
            "id", "Its UUID, as in the list", new JObject { ["type"] = "string", ["format"] = "uuid" });
    }

    static JObject Get(string id, string summary, JToken schema) => new()
    {
        ["get"] = new JObject
        {
            ["operationId"] = id,
            ["summary"] = summary,
            ["responses"] = new JObject
            {
                ["200"] = new JObject { ["description"] = summary, ["content"] = new JObject { ["application/json"] = new JObject { ["schema"] = schema } } },
            },
        },
    };

    static JObject With(JObject path, string parameter, string description, JObject schema)
    {
        path.AddFirst(new JProperty("parameters", new JArray(new JObject
        {
            ["name"] = parameter,
            ["in"] = "path",
            ["required"] = true,
            ["description"] = description,
            ["schema"] = schema,
        })));
        return path;
    }

    static JObject Schema(string file) => new() { ["$ref"] = Schemas + file };

    static JObject BaseObject() => Typed(("version", "string", null), ("profile", "string", "uri"), ("openapi_url", "string", "uri"));

    static JObject Page() => Typed(("total_items", "integer", null), ("total_pages", "integer", null), ("page_number", "integer", null), ("size", "integer", null),
        ("first_page", "boolean", null), ("last_page", "boolean", null), ("empty", "boolean", null), ("next", "string", "uri"));

    static JObject Typed(params (string Name, string Type, string? Format)[] members) => new()
    {
        ["type"] = "object",
        ["properties"] = new JObject(members.Select(m => new JProperty(m.Name, HsdsWords.Object(("type", m.Type), ("format", m.Format))))),
        ["required"] = new JArray(members.Where(m => m.Name != "next").Select(m => m.Name)),
    };
}
