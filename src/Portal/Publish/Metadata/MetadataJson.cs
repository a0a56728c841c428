using System.Globalization;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Portal.Model;
using Portal.Shape;

namespace Portal.Publish.Metadata;

/// <summary>What all descriptions have in common: JSON that people can read too, and texts in several languages.</summary>
static class MetadataJson
{
    public static void Write(JObject content, Stream stream)
    {
        using var text = new StreamWriter(stream, new UTF8Encoding(false), 16 * 1024, leaveOpen: true) { NewLine = "\n" };
        using var json = new JsonTextWriter(text) { Culture = CultureInfo.InvariantCulture, CloseOutput = false, Formatting = Formatting.Indented, Indentation = 1 };
        content.WriteTo(json);
        json.Flush();
        text.Write('\n');
    }

    /// <summary>A whole number as such, so that 120 is not written 120.0.</summary>
    public static JValue? Number(decimal? number) => number is not { } n ? null : decimal.IsInteger(n) ? new JValue((long)n) : new JValue(n);

    public static JArray Strings(IEnumerable<string> texts) => [.. texts];

    /// <summary>German under the name itself, each further language under the name with its tag: title, title_en.</summary>
    public static IEnumerable<(string, JToken?)> Named(string name, Multilingual text) =>
        text.Texts.Select((t, i) => (i == 0 ? name : $"{name}_{t.Key}", (JToken?)t.Value));

    public static IEnumerable<(string, JToken?)> Named(string name, Text text) => [(name, text.De), (name + "_en", text.En)];

    /// <summary>As JSON-LD and CSVW write a text in several languages.</summary>
    public static JArray Tagged(Multilingual text) => [.. text.Texts.Select(t => new JObject { ["@value"] = t.Value, ["@language"] = t.Key })];

    public static JObject Object(params IEnumerable<(string Name, JToken? Value)> members) => SchemaOrgWords.Object([.. members]);
}
