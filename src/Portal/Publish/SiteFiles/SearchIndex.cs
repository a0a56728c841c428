using System.Collections;
using Newtonsoft.Json;
using Portal.Publish.Formats;
using Portal.Shape;
using Portal.Shape.Search;

namespace Portal.Publish.SiteFiles;

/// <summary>The index in which the browser searches by itself, so that no server learns what somebody looks for.</summary>
static class SearchIndex
{
    public static IEnumerable<OutputFile> Of(Website site) => SearchPieces.Of(new(site.Safe, site.Lookups))
        .Select(piece => new OutputFile(Urls.SearchIndex + piece.Path, stream => JsonText.Write(stream, json => WriteObject(json, piece.Members()))));

    static void WriteObject(JsonTextWriter json, IEnumerable<(string Name, object? Value)> members)
    {
        json.WriteStartObject();
        foreach (var (name, value) in members)
        {
            json.WritePropertyName(name);
            Write(json, value);
        }
        json.WriteEndObject();
    }

    static void Write(JsonTextWriter json, object? value)
    {
        if (value is null) json.WriteNull();
        else if (value is string text) json.WriteValue(text);
        else if (value is int number) json.WriteValue(number);
        else if (value is IReadOnlyDictionary<string, object?> members) WriteObject(json, members.Select(m => (m.Key, m.Value)));
        else
        {
            json.WriteStartArray();
            if (value is IEnumerable<int> numbers) foreach (var one in numbers) json.WriteValue(one);
            else foreach (var one in (IEnumerable)value) Write(json, one);
            json.WriteEndArray();
        }
    }
}
