using Newtonsoft.Json;
using Portal.Datasets;
using Portal.Model;
using Portal.Publish.Formats;
using Portal.Shape;
using Portal.Values;

namespace Portal.Publish.Centres;

/// <summary>One centre with its carrier, services, areas and the labels of all its codes, so that one request tells everything.</summary>
/// <remarks>Members have the names and types of the columns in the datasets' JSON; hours stand beside it once more in OpenStreetMap's syntax, which programs know.</remarks>
static class CentreJson
{
    public static void Write(CentreFile file, Stream stream) => JsonText.Write(stream, json =>
    {
        var labels = new CentreLabels(file.Safe);
        json.WriteStartObject();
        json.Member("url", file.Url);
        Record(json, Stellen.Definition, file.Centre, labels);
        json.WritePropertyName("traeger");
        if (file.Organization is { } organization) Whole(json, Traeger.Definition, organization, labels);
        else json.WriteNull();
        WriteServices(json, file, labels);
        labels.Write(json);
        json.Line();
        json.Member("licence", file.Source is { } terms ? JsonText.Licences + terms.Licence : null);
        json.Member("attribution", file.Source?.Attribution);
        json.Member("source", file.Source?.Name);
        json.WriteEndObject();
    });

    static void WriteServices(JsonTextWriter json, CentreFile file, CentreLabels labels)
    {
        json.Line();
        json.WritePropertyName("angebote");
        json.WriteStartArray();
        foreach (var service in file.Lookups.Services[file.Centre.Id])
        {
            json.Line();
            json.WriteStartObject();
            Record(json, Angebote.Definition, service, labels);
            json.WritePropertyName("einzugsgebiete");
            json.WriteStartArray();
            foreach (var area in file.Lookups.Areas[service.Id])
            {
                json.WriteStartObject();
                Record(json, Einzugsgebiete.Definition, area, labels);
                json.Member("name", AreaName.Of(area, file.Safe.Geography));
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    static void Whole<T>(JsonTextWriter json, Dataset<T> dataset, T record, CentreLabels labels)
    {
        json.WriteStartObject();
        Record(json, dataset, record, labels);
        json.WriteEndObject();
    }

    static void Record<T>(JsonTextWriter json, Dataset<T> dataset, T record, CentreLabels labels)
    {
        foreach (var column in dataset.TypedColumns)
        {
            var value = column.Value(record);
            json.Member(column.Name, value);
            if (value is OpeningHours hours) json.Member(column.Name + "_osm", Hours.ToOsm(hours) is { Length: > 0 } osm ? osm : null);
            labels.Note(column, value);
        }
    }
}
