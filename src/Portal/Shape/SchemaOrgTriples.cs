using System.Globalization;
using Newtonsoft.Json.Linq;

namespace Portal.Shape;

/// <summary>Turns the objects of <see cref="SchemaOrg"/> into statements, so that what a page tells search engines and what the files tell programs cannot disagree.</summary>
static class SchemaOrgTriples
{
    static readonly HashSet<string> addresses = ["url", "sameAs", "serviceUrl"];

    /// <summary>Says every member of the object. Things with an address of their own are only pointed at: each record describes itself once.</summary>
    public static Resource Say(this Resource node, JObject thing)
    {
        foreach (var (name, value) in thing)
            if (name is not ("@id" or "@context"))
                foreach (var one in value is JArray list ? list : [value!]) Say(node, name, one);
        return node;
    }

    static void Say(Resource node, string name, JToken value)
    {
        if (name == "@type") node.Link(Vocabulary.Rdf.Type, Vocabulary.Schema.Of((string)value!));
        else if (value is JObject { } thing && thing["@id"] is { } id) node.Link(Vocabulary.Schema.Of(name), Iri.Of((string)id!));
        else if (value is JObject nested) node.Nested(Vocabulary.Schema.Of(name), [], inner => inner.Say(nested));
        else node.Say(Vocabulary.Schema.Of(name), Value(name, (JValue)value));
    }

    static Term Value(string name, JValue value) => value.Type switch
    {
        JTokenType.Boolean => Literal.Typed((bool)value ? "true" : "false", Vocabulary.Xsd.Boolean),
        JTokenType.Integer => Literal.Typed(Number(value), Vocabulary.Xsd.Integer),
        JTokenType.Float => Literal.Typed(Number(value), Vocabulary.Xsd.Decimal),
        _ => Text(name, (string)value!),
    };

    static Term Text(string name, string text) => name switch
    {
        "lastReviewed" => Literal.Typed(text, Vocabulary.Xsd.Date),
        "opens" or "closes" => Literal.Typed(text + ":00", Vocabulary.Xsd.Time),
        _ => addresses.Contains(name) && Iri.TryFrom(text, out var iri) ? iri : Literal.Of(text),
    };

    static string Number(JValue value) => ((IFormattable)value.Value!).ToString(null, CultureInfo.InvariantCulture);
}
