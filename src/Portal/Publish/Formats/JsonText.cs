using System.Globalization;
using System.Text;
using Newtonsoft.Json;
using Portal.Shape;

namespace Portal.Publish.Formats;

/// <summary>What all our JSON files have in common: UTF-8 without byte order mark, LF, one line a record, the same words for the terms of use.</summary>
static class JsonText
{
    public const string Licences = "http://dcat-ap.de/def/licenses/";

    public static void Write(Stream stream, Action<JsonTextWriter> content)
    {
        using var text = new StreamWriter(stream, new UTF8Encoding(false), 16 * 1024, leaveOpen: true);
        using var json = new JsonTextWriter(text) { Culture = CultureInfo.InvariantCulture, CloseOutput = false };
        content(json);
        json.Flush();
        text.Write('\n');
    }

    public static void Member(this JsonTextWriter json, string name, object? value)
    {
        json.WritePropertyName(name);
        CellText.WriteJson(json, value);
    }

    /// <summary>Begins the next value on a line of its own.</summary>
    public static void Line(this JsonTextWriter json) => json.WriteWhitespace("\n");

    public static void Terms(this JsonTextWriter json, PublishedDataset dataset)
    {
        json.Member("id", dataset.Id);
        json.Member("title", dataset.Title.Main);
        json.Member("licence", Licences + dataset.Source.Licence);
        json.Member("attribution", dataset.Source.Attribution);
        json.Member("source", dataset.Source.Name);
        json.Member("modified", dataset.Days.Modified);
    }
}
