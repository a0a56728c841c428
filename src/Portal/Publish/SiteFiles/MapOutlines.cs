using Newtonsoft.Json;
using Portal.Model;
using Portal.Pages;
using Portal.Publish.Formats;
using Portal.Shape;

namespace Portal.Publish.SiteFiles;

/// <summary>Borders for the map of the search in pieces: Germany at once and coarse, the Kreise of a Land when somebody looks at them.</summary>
/// <remarks>Paths count in steps of the units of data/geo/README.md ("schritt"), fill rule evenodd.</remarks>
static class MapOutlines
{
    // In units of 1.11 km: Germany is drawn about 600 pixels wide, a Kreis as wide as a phone.
    const double Coarse = 0.7;
    const double Fine = 0.2;

    public static IEnumerable<OutputFile> Of(Website site)
    {
        var geography = site.Safe.Geography;
        var states = geography.States.Where(s => s.Outline.Length > 0).ToList();
        if (states.Count == 0) return [];
        return
        [
            new(Urls.Outlines, stream => JsonText.Write(stream, json => WriteStates(json, states))),
            .. states.Select(state => new OutputFile(Urls.OutlinesOf(state.Key), stream => JsonText.Write(stream, json => WriteDistricts(json, geography, state)))),
        ];
    }

    static void WriteStates(JsonTextWriter json, List<State> states) => Write(json, Coarse, "laender", states, state =>
    {
        json.WriteValue(state.Key);
        json.WriteValue(state.Name);
        json.WriteValue(state.NameEn);
        json.WriteValue(MapLines.Coarse(state.Outline, Coarse));
    });

    static void WriteDistricts(JsonTextWriter json, Geography geography, State state) =>
        Write(json, Fine, "kreise", geography.Districts.Where(d => d.StateKey == state.Key && d.Outline.Length > 0), district =>
        {
            json.WriteValue(district.Key);
            json.WriteValue(district.Name);
            json.WriteValue(district.Centre.Latitude);
            json.WriteValue(district.Centre.Longitude);
            json.WriteValue(MapLines.Coarse(district.Outline, Fine));
        });

    static void Write<T>(JsonTextWriter json, double step, string name, IEnumerable<T> areas, Action<T> write)
    {
        json.WriteStartObject();
        json.WritePropertyName("schritt");
        json.WriteValue(step);
        json.WritePropertyName(name);
        json.WriteStartArray();
        foreach (var area in areas)
        {
            json.WriteStartArray();
            write(area);
            json.WriteEndArray();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
