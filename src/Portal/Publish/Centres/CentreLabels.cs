using Newtonsoft.Json;
using Portal.Datasets;
using Portal.Protect;
using Portal.Publish.Formats;

namespace Portal.Publish.Centres;

/// <summary>Collects the codes that a file uses and writes what they mean, in every interface language.</summary>
sealed class CentreLabels(Safe safe)
{
    readonly SortedDictionary<string, SortedSet<string>> used = new(StringComparer.Ordinal);

    public void Note(Column column, object? value)
    {
        if (column.CodeList is not { } list) return;
        foreach (var code in value as IEnumerable<string> ?? (value is string one ? [one] : []))
        {
            if (!used.TryGetValue(list, out var codes)) used[list] = codes = new(StringComparer.Ordinal);
            codes.Add(code);
        }
    }

    public void Write(JsonTextWriter json)
    {
        json.Line();
        json.WritePropertyName("bezeichnungen");
        json.WriteStartObject();
        foreach (var (list, codes) in used)
        {
            json.WritePropertyName(list);
            json.WriteStartObject();
            foreach (var code in codes) WriteLabels(json, list, code);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    void WriteLabels(JsonTextWriter json, string list, string code)
    {
        json.WritePropertyName(code);
        json.WriteStartObject();
        foreach (var language in safe.Site.Languages) json.Member(language, safe.CodeLists.GetValueOrDefault(list)?.Label(code, language) ?? code);
        json.WriteEndObject();
    }
}
