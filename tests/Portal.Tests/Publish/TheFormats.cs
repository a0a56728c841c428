using System.Text;
using CsvHelper;
using FsCheck;
using FsCheck.Fluent;
using Newtonsoft.Json.Linq;
using Portal.Publish;
using Portal.Publish.Formats;
using Portal.Shape;

namespace Portal.Tests.Publish;

public class TheFormats
{
    [Fact]
    public void Any_text_survives_the_way_through_csv() => Prop.ForAll<string[]>(cells =>
    {
        string[] texts = [.. cells.Select(c => new string([.. (c ?? "").Where(x => !char.IsSurrogate(x))])).DefaultIfEmpty("")];
        var read = ReadCsv(Bytes(new Csv(), Texts([.. texts])), ',');
        Assert.Equal(texts, read.Skip(1).Single());
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Hostile_text_stays_one_cell()
    {
        var rows = ReadCsv(Bytes(new Csv(), Sample.Dataset("stellen", Sample.Hostile)), ',');
        Assert.Equal(4, rows.Count);
        Assert.Equal("Stelle " + Sample.Hostile, rows[1][1]);
    }

    [Fact]
    public void Csv_is_as_the_standard_says()
    {
        var text = Encoding.UTF8.GetString(Bytes(new Csv(), Sample.Dataset("stellen")));
        Assert.StartsWith("stelle_id,name,", text);
        Assert.EndsWith("\r\n", text);
        Assert.Contains(",04109,Leipzig Beispiel,14713000,51.3405,12.3640,ja,+49 341 123456,", text);
        Assert.Contains(",de|uk,", text);
    }

    [Fact]
    public void Excel_gets_its_own_dates_numbers_and_no_formula()
    {
        var bytes = Bytes(new CsvExcel(), Texts("=1+1", "@x", "-1", "＝1", "\tx", "a;b"));
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Equal(["'=1+1", "'@x", "'-1", "'＝1", "'\tx", "a;b"], ReadCsv(bytes[3..], ';')[1]);
        var text = Encoding.UTF8.GetString(Bytes(new CsvExcel(), Sample.Dataset("stellen")));
        Assert.Contains(";04109;Leipzig Beispiel;14713000;51,3405;12,3640;ja;0049 341 123456;", text);
        Assert.Contains(";01.09.2026;", text);
        Assert.Equal("stellen-excel.csv", new CsvExcel().FileName(Sample.Dataset("stellen")));
    }

    [Fact]
    public void Json_has_native_types_and_its_terms()
    {
        var json = Parse(Bytes(new Json(), Sample.Dataset("angebote", Sample.Hostile)));
        var row = json["data"]![0]!;
        Assert.Equal("http://dcat-ap.de/def/licenses/dl-zero-de/2.0", json["licence"]);
        Assert.Equal("2026-10-01", json["modified"]);
        Assert.Equal((18, true), (row["alter_von"]!.Value<int>(), row["anonym"]!.Value<bool>()));
        Assert.Equal(["persoenlich", "telefon", "online"], row["kontaktformen"]!.Values<string>());
        Assert.Equal(Sample.Hostile, row["beschreibung"]);
        Assert.Equal(JTokenType.Null, row["sprechzeiten"]!.Type);
    }

    [Fact]
    public void Geojson_puts_longitude_first_and_leaves_shelters_out()
    {
        var json = Parse(Bytes(new GeoJson(), Sample.Dataset("stellen", Sample.Hostile)));
        var feature = Assert.Single(json["features"]!);
        Assert.Equal([12.3640m, 51.3405m], feature["geometry"]!["coordinates"]!.Values<decimal>());
        Assert.Equal([12.3640m, 51.3405m, 12.3640m, 51.3405m], json["bbox"]!.Values<decimal>());
        Assert.Equal("eins", feature["id"]);
        Assert.Equal("Stelle " + Sample.Hostile, feature["properties"]!["name"]);
        Assert.False(new GeoJson().Fits(Sample.Dataset("angebote")));
    }

    [Fact]
    public void No_format_tells_where_a_shelter_is()
    {
        foreach (var download in AllFormats.Of(Sample.Datasets()))
        {
            using var stream = new MemoryStream();
            download.File.Write(stream);
            var text = Encoding.UTF8.GetString(stream.ToArray());
            Assert.All(["Geheimweg", "04107", "51.3333", "51,3333", "12.3777"], secret => Assert.DoesNotContain(secret, text));
        }
    }

    [Fact]
    public void A_table_is_as_new_as_its_newest_day_that_has_come()
    {
        var coverage = Sample.Dataset("stellen").Coverage;
        Assert.Equal((new DateOnly(2026, 10, 2), new DateOnly(2026, 9, 1)), (coverage.Modified!.Value, coverage.From!.Value));
        Assert.Null(Sample.Dataset("traeger").Coverage.Modified);
    }

    internal static JObject Parse(byte[] bytes) =>
        JObject.Load(new Newtonsoft.Json.JsonTextReader(new StreamReader(new MemoryStream(bytes))) { DateParseHandling = Newtonsoft.Json.DateParseHandling.None, FloatParseHandling = Newtonsoft.Json.FloatParseHandling.Decimal });

    static byte[] Bytes(IFormat format, PublishedDataset dataset)
    {
        using var stream = new MemoryStream();
        format.Write(dataset, stream);
        return stream.ToArray();
    }

    static PublishedDataset Texts(params string[] cells)
    {
        var dataset = Datasets.Traeger.Definition with { TypedColumns = [] };
        var columns = cells.Select((_, i) => new Datasets.Column($"c{i}", Portal.Values.Kinds.Text, new("", ""), new("", ""), "")).ToList();
        return Sample.Dataset("stellen") with { Id = "t", Tables = [new("t", dataset with { Columns = columns }, [[.. cells]], [])] };
    }

    static List<string[]> ReadCsv(byte[] bytes, char separator)
    {
        using var reader = CsvReader.FromText(Encoding.UTF8.GetString(bytes), CsvReaderOptions.Default with { Separator = separator, HasHeader = false, SkipEmptyLines = false });
        var rows = new List<string[]>();
        while (reader.Read()) rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
        return rows;
    }
}
