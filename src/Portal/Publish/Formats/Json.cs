using Portal.Model;
using Portal.Shape;

namespace Portal.Publish.Formats;

/// <summary>The table with native types and its terms of use in one file (RFC 8259).</summary>
public sealed class Json : IFormat
{
    public string Id => "json";

    public Text Title { get; } = new("JSON", "JSON");

    public Text Description { get; } = new("Für Programme: Zahlen, Listen und ja/nein als echte Werte, mit Lizenz und Quelle.", "For programs: numbers, lists and yes/no as real values, with licence and source.");

    public FileFormat Format => Vocabulary.Formats.Json;

    public string FileName(PublishedDataset dataset) => $"{dataset.Id}.json";

    public bool Fits(PublishedDataset dataset) => dataset.Table is not null;

    public void Write(PublishedDataset dataset, Stream stream) => JsonText.Write(stream, json =>
    {
        var (columns, rows) = (dataset.Table!.Definition.Columns, dataset.Table.Rows);
        json.WriteStartObject();
        json.Terms(dataset);
        json.WritePropertyName("data");
        json.WriteStartArray();
        foreach (var row in rows)
        {
            json.Line();
            json.WriteStartObject();
            for (var i = 0; i < columns.Count; i++) json.Member(columns[i].Name, row[i]);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    });
}
