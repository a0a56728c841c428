using Newtonsoft.Json;
using Portal.Model;
using Portal.Shape;

namespace Portal.Publish.Formats;

/// <summary>A typed cell as JSON, in one place, so that no two downloads can disagree on a value.</summary>
static class CellText
{
    /// <summary>As a JSON value: numbers, true and false, lists as arrays, null for unknown, all else as in our CSV.</summary>
    public static void WriteJson(JsonWriter json, object? value)
    {
        if (value is null or OpeningHours { State: HoursState.Unknown }) json.WriteNull();
        else if (value is string or bool or int or decimal) json.WriteValue(value);
        else if (value is IEnumerable<string> list)
        {
            json.WriteStartArray();
            foreach (var item in list) json.WriteValue(item);
            json.WriteEndArray();
        }
        else json.WriteValue(CanonicalCell.Of(value));
    }
}
