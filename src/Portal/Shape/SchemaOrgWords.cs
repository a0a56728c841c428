using Newtonsoft.Json.Linq;
using Portal.Datasets;
using Portal.Protect;
using Portal.Values;

namespace Portal.Shape;

/// <summary>What every part of a schema.org description needs: labels, absolute addresses, and objects without empty members.</summary>
sealed record SchemaOrgWords(Safe Safe, Lookups Lookups, string Language)
{
    public string Iri(string path) => Safe.Site.CatalogueHost + path;

    public string Label(string list, string code) => Safe.CodeLists.GetValueOrDefault(list)?.Label(code, Language) ?? code;

    public string Column(string name) => Stellen.Definition.Find(name)?.Title.In(Language) ?? name;

    /// <summary>Null for a day that nobody knows.</summary>
    public static string? Day(DateOnly day) => day == default ? null : DateValue.Iso(day);

    /// <summary>An object of those members that say something.</summary>
    public static JObject Object(params (string Name, JToken? Value)[] members)
    {
        var result = new JObject();
        foreach (var (name, value) in members)
            if (value is not (null or JArray { Count: 0 } or JValue { Value: null or "" })) result[name] = value;
        return result;
    }
}
