using Newtonsoft.Json;
using Portal.Model;
using Portal.Shape;

namespace Portal.Publish.Formats;

/// <summary>The places for maps (RFC 7946): longitude before latitude, WGS 84, at most six decimals, which is a hand's breadth.</summary>
public sealed class GeoJson : IFormat
{
    static readonly string[] InGeometry = ["lat", "lon"];

    public string Id => "geojson";

    public Text Title { get; } = new("GeoJSON", "GeoJSON");

    public Text Description { get; } = new("Für Karten: alle Orte, deren Anschrift öffentlich ist.", "For maps: every place whose address is public.");

    public FileFormat Format => Vocabulary.Formats.GeoJson;

    public string FileName(PublishedDataset dataset) => $"{dataset.Id}.geojson";

    public bool Fits(PublishedDataset dataset) => dataset.Table is { Centres.Count: > 0 };

    public void Write(PublishedDataset dataset, Stream stream) => JsonText.Write(stream, json =>
    {
        var table = dataset.Table!;
        json.WriteStartObject();
        json.Member("type", "FeatureCollection");
        json.Terms(dataset);
        if (table.Coverage.Box is { } box) WriteNumbers(json, "bbox", new Point(box.South, box.West), new Point(box.North, box.East));
        json.WritePropertyName("features");
        json.WriteStartArray();
        foreach (var (centre, row) in table.Centres.Zip(table.Rows))
            if (centre is { AddressIsPublic: true, Address.Point: { } point }) WriteFeature(json, table, row, (centre.Id, point));
        json.WriteEndArray();
        json.WriteEndObject();
    });

    static void WriteFeature(JsonTextWriter json, PublishedTable table, IReadOnlyList<object?> row, (string Id, Point Point) place)
    {
        json.Line();
        json.WriteStartObject();
        json.Member("type", "Feature");
        json.Member("id", place.Id);
        json.WritePropertyName("geometry");
        json.WriteStartObject();
        json.Member("type", "Point");
        WriteNumbers(json, "coordinates", place.Point);
        json.WriteEndObject();
        json.WritePropertyName("properties");
        json.WriteStartObject();
        foreach (var (i, column) in table.Definition.Columns.Index())
            if (!InGeometry.Contains(column.Name)) json.Member(column.Name, row[i]);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    static void WriteNumbers(JsonTextWriter json, string name, params IEnumerable<Point> points)
    {
        json.WritePropertyName(name);
        json.WriteStartArray();
        foreach (var point in points)
        {
            json.WriteValue(Math.Round(point.Longitude, 6));
            json.WriteValue(Math.Round(point.Latitude, 6));
        }
        json.WriteEndArray();
    }
}
