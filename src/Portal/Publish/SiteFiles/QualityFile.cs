using Newtonsoft.Json;
using Portal.Publish.Formats;
using Portal.Shape;

namespace Portal.Publish.SiteFiles;

/// <summary>The figures of the page of quality for programs, so that nobody has to read them out of HTML.</summary>
static class QualityFile
{
    public static IEnumerable<OutputFile> Of(Website site) => [new(Urls.Quality + Urls.QualityFile, stream => JsonText.Write(stream, json => Write(json, site)))];

    static void Write(JsonTextWriter json, Website site)
    {
        json.WriteStartObject();
        json.Member("asOf", site.Safe.Today);
        json.Member("of", MqaScore.Of);
        json.WritePropertyName("datasets");
        json.WriteStartArray();
        foreach (var dataset in site.Quality.Datasets)
        {
            json.Line();
            Write(json, dataset);
        }
        json.Line();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    static void Write(JsonTextWriter json, DatasetQuality quality)
    {
        json.WriteStartObject();
        json.Member("id", quality.Dataset.Id);
        json.Member("title", quality.Dataset.Title.Main);
        json.Member("rows", quality.Dataset.Rows);
        json.Member("modified", quality.Modified);
        if (quality.Score is { } score) WriteScore(json, score);
        WriteFindings(json, quality);
        if (quality.Checks is { } checks) WriteChecks(json, checks);
        if (quality.Centres is { } centres) WriteCentres(json, centres);
        json.WritePropertyName("filled");
        json.WriteStartObject();
        foreach (var column in quality.Columns) json.Member(column.Column.Name, column.Filled);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    static void WriteScore(JsonTextWriter json, MqaScore score)
    {
        json.Member("points", score.Points);
        json.Member("rating", score.Rating.ToString());
        json.WritePropertyName("metrics");
        json.WriteStartObject();
        foreach (var result in score.Results) json.Member(result.Metric.Id, result.Points);
        json.WriteEndObject();
    }

    static void WriteFindings(JsonTextWriter json, DatasetQuality quality)
    {
        json.WritePropertyName("findings");
        json.WriteStartArray();
        foreach (var finding in quality.Findings)
        {
            json.WriteStartObject();
            json.Member("profile", finding.Rule.Profile.ToString());
            json.Member("node", finding.Node is Iri iri ? iri.Value : finding.Node.ToString());
            json.Member("property", finding.Rule.Property.Value);
            json.Member("problem", finding.Problem.ToString());
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    static void WriteChecks(JsonTextWriter json, Checks checks)
    {
        json.WritePropertyName("checks");
        json.WriteStartObject();
        json.Member("in12Months", checks.Recent);
        json.Member("rows", checks.Rows);
        json.Member("unknown", checks.Unknown);
        json.Member("oldest", checks.Oldest);
        json.Member("newest", checks.Newest);
        json.WriteEndObject();
    }

    static void WriteCentres(JsonTextWriter json, CentreFacts centres)
    {
        json.WritePropertyName("centres");
        json.WriteStartObject();
        json.Member("all", centres.Centres);
        json.Member("withPoint", centres.WithPoint);
        json.Member("hidden", centres.Hidden);
        json.Member("withPhone", centres.WithPhone);
        json.Member("hoursKnown", centres.HoursKnown);
        json.Member("byAppointment", centres.ByAppointment);
        json.Member("hoursUnknown", centres.HoursUnknown);
        json.WriteEndObject();
    }
}
