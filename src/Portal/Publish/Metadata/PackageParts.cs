using Newtonsoft.Json.Linq;
using Portal.Model;
using Portal.Shape;

namespace Portal.Publish.Metadata;

/// <summary>A CSV file as a data package names it.</summary>
/// <param name="Path">From the descriptor.</param>
/// <param name="Size">Bytes.</param>
/// <param name="Sha256">Lower-case hexadecimal.</param>
sealed record PackedFile(string Path, long Size, string Sha256);

/// <summary>What the package of the site and the package in a ZIP file say in the same words.</summary>
static class PackageParts
{
    /// <param name="about">Titles and what else is said of the resource as a whole.</param>
    public static JObject Resource(PublishedDataset dataset, JObject schema, PackedFile file, IEnumerable<(string, JToken?)> about) => MetadataJson.Object(
    [
        ("name", Path.GetFileNameWithoutExtension(file.Path)),
        ("type", "table"),
        .. about,
        ("path", file.Path),
        ("format", "csv"),
        ("mediatype", "text/csv"),
        ("encoding", "utf-8"),
        ("bytes", file.Size),
        ("hash", "sha256:" + file.Sha256),
        ("licenses", new JArray(Licence(dataset.Source.Licence))),
        ("sources", Sources([dataset.Source])),
        ("dialect", Dialect()),
        ("schema", schema),
    ]);

    /// <summary>SPDX's name where there is one, because that is what tools compare; the code of dcat-ap.de else.</summary>
    public static JObject Licence(string code) => Licences.Find(code) is { } licence
        ? MetadataJson.Object(("name", licence.Spdx ?? licence.Code.Replace('/', '-')), ("path", licence.Text.Value), ("title", licence.Title))
        : new JObject { ["name"] = code.Replace('/', '-') };

    public static JArray Sources(IEnumerable<Source> sources) => [.. sources.Select(s => (s.Attribution ?? s.Publisher.Name, Web(s.Publisher))).Distinct()
        .Select(s => MetadataJson.Object(("title", s.Item1), ("path", s.Item2)))];

    /// <summary>Bodies only: who publishes, and whom to ask.</summary>
    public static JArray Contributors(IEnumerable<Source> sources) => [.. sources.SelectMany(s => new[] { (Party: s.Publisher, Role: "publisher"), (Party: s.Steward, Role: "contact") })
        .GroupBy(p => (p.Party.Name, Web(p.Party), Mail(p.Party)))
        .Select(g => MetadataJson.Object(
            ("title", g.Key.Name), ("path", g.Key.Item2), ("email", g.Key.Item3), ("roles", MetadataJson.Strings(g.Select(p => p.Role).Distinct()))))];

    static JObject Dialect() => new()
    {
        ["delimiter"] = ",",
        ["lineTerminator"] = "\r\n",
        ["quoteChar"] = "\"",
        ["doubleQuote"] = true,
        ["header"] = true,
        ["skipInitialSpace"] = false,
    };

    static string? Web(Party party) => SafeLink.Web(party.Website);

    static string? Mail(Party party) => SafeLink.Mail(party.Email) is null ? null : party.Email;
}
