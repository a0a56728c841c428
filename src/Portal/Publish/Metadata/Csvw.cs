using Newtonsoft.Json.Linq;
using Portal.Shape;
using Portal.Values;

namespace Portal.Publish.Metadata;

/// <summary>Beside every CSV its description as CSV on the Web (W3C, 2015), under the name by which that standard finds it.</summary>
/// <remarks>
/// A foreign key may lead only to a table of the same group (metadata vocabulary, 5.4.3). So each file describes a group: the table
/// itself, and behind it those that it refers to, which converters skip (suppressOutput). Addresses are relative, so that a copy of
/// the folder works as well as a preview.
/// </remarks>
static class Csvw
{
    public static IEnumerable<OutputFile> Of(Described all) =>
        all.Tables.Values.Select(dataset => new OutputFile(Descriptions.CsvwUrl(dataset), stream => MetadataJson.Write(Group(all, dataset), stream)));

    static JObject Group(Described all, PublishedDataset dataset)
    {
        var links = all.Promises[dataset.Id].Links.Where(l => l.IsKey && all.Tables.ContainsKey(l.TableId)).ToList();
        var others = links.Select(l => l.TableId).Where(id => id != dataset.Id).Distinct().Select(id => all.Tables[id]);
        return new JObject
        {
            ["@context"] = new JArray("http://www.w3.org/ns/csvw", new JObject { ["@language"] = "de" }),
            ["@type"] = "TableGroup",
            ["dialect"] = Dialect(),
            ["tables"] = new JArray(others.Select(other => Referred(all, dataset, other)).Prepend(Table(all, dataset, links))),
        };
    }

    static JObject Table(Described all, PublishedDataset dataset, IReadOnlyList<Link> links)
    {
        var (entry, file) = (all.Entry(dataset), all.Csv(dataset)!);
        return MetadataJson.Object(
            ("url", Address(dataset, dataset)),
            ("dc:identifier", entry.Iri.Value),
            ("dc:title", MetadataJson.Tagged(dataset.Title)),
            ("dc:description", MetadataJson.Tagged(dataset.Description)),
            ("dc:publisher", new JObject { ["@id"] = entry.Publisher.Iri.Value, ["foaf:name"] = entry.Publisher.Name }),
            ("dc:license", Id(entry.Distributions[0].Licence.Text.Value)),
            ("dc:issued", Day(entry.Issued)),
            ("dc:modified", Day(entry.Modified)),
            ("dcat:landingPage", Id(entry.LandingPage.Value)),
            ("dcat:keyword", MetadataJson.Strings(dataset.Keywords)),
            ("dcat:byteSize", new JObject { ["@value"] = file.Size.ToString(System.Globalization.CultureInfo.InvariantCulture), ["@type"] = "xsd:nonNegativeInteger" }),
            ("tableSchema", CsvwSchema.Of(all, dataset, [.. links.Select(link => ForeignKey(dataset, link, all.Tables[link.TableId]))])));
    }

    static JObject Referred(Described all, PublishedDataset from, PublishedDataset table) => new()
    {
        ["url"] = Address(from, table),
        ["suppressOutput"] = true,
        ["dc:title"] = MetadataJson.Tagged(table.Title),
        ["tableSchema"] = CsvwSchema.Of(all, table, []),
    };

    static JObject ForeignKey(PublishedDataset from, Link link, PublishedDataset to) => new()
    {
        ["columnReference"] = new JArray(CsvwSchema.Name(link.Column.Name)),
        ["reference"] = new JObject { ["resource"] = Address(from, to), ["columnReference"] = new JArray(CsvwSchema.Name(link.KeyColumn)) },
    };

    static string Address(PublishedDataset from, PublishedDataset to) => from.Id == to.Id ? $"{to.Id}.csv" : $"../{to.Id}/{to.Id}.csv";

    static JObject Id(string iri) => new() { ["@id"] = iri };

    static JObject Day(DateOnly day) => new() { ["@value"] = DateValue.Iso(day), ["@type"] = "xsd:date" };

    static JObject Dialect() => new()
    {
        ["encoding"] = "utf-8",
        ["delimiter"] = ",",
        ["lineTerminators"] = new JArray("\r\n"),
        ["quoteChar"] = "\"",
        ["doubleQuote"] = true,
        ["header"] = true,
    };
}
