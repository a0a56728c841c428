using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Newtonsoft.Json.Linq;

namespace Portal.Tests.Whole;

/// <summary>What has to be true of every file of any site, whatever stands in the cells.</summary>
static partial class ThePublishedFiles
{
    public static IEnumerable<string> Troubles(Site site)
    {
        var pages = new WrittenPages(site);
        return
        [
            .. pages.All.AsParallel().SelectMany(page => OwnOrigin.Foreign(page).Concat(OwnOrigin.Active(page)).Concat(StructuredData(page)).Select(t => $"{page.File}: {t}")),
            .. pages.Files.Where(f => !f.EndsWith(".html", StringComparison.Ordinal)).AsParallel().SelectMany(file => Of(site, file).Select(t => $"{file}: {t}")),
            .. pages.Files.Where(f => f.Contains("..") || f.Any(c => c is > '~' or < '!')),
        ];
    }

    static IEnumerable<string> StructuredData(WrittenPage page) =>
        page.Document.QuerySelectorAll("script[type='application/ld+json']").SelectMany(s => Parses(s.TextContent, text => JToken.Parse(text)));

    static IEnumerable<string> Of(Site site, string file) => file.EndsWith(".zip", StringComparison.Ordinal)
        ? Packed(site.Output + file).SelectMany(entry => Of(entry.Name, entry.Content).Select(t => $"{entry.Name}: {t}"))
        : Of(file, File.ReadAllBytes(site.Output + file));

    /// <summary>Every file of a package.</summary>
    public static IReadOnlyList<(string Name, byte[] Content)> Packed(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        return [.. zip.Entries.Select(entry =>
        {
            using var content = new MemoryStream();
            using (var packed = entry.Open()) packed.CopyTo(content);
            return (entry.FullName, content.ToArray());
        })];
    }

    static IEnumerable<string> Of(string file, byte[] content)
    {
        var text = new UTF8Encoding(false, true).GetString(content);
        return Path.GetExtension(file) switch
        {
            ".json" or ".jsonld" or ".geojson" => Parses(text, t => JToken.Parse(t)),
            ".xml" or ".rdf" or ".atom" => Parses(text, t => XDocument.Parse(t)),
            ".csv" => Csv(text, file.EndsWith("-excel.csv", StringComparison.Ordinal)),
            ".vcf" => text.Split("\r\n")[..^1].Where(line => !CardLine().IsMatch(line)).Concat(text.EndsWith("END:VCARD\r\n", StringComparison.Ordinal) ? [] : ["no end"]),
            _ => [],
        };
    }

    static IEnumerable<string> Csv(string text, bool excel)
    {
        var table = new Table(text.TrimStart('\uFEFF'), excel ? ';' : ',', "");
        foreach (var row in table.Rows)
        {
            if (row.Length != table.Header.Count) yield return $"{row.Length} cells";
            for (var i = 0; i < row.Length; i++)
                if (row[i].Length > 0 && "=+-@\t\r＝＋－＠".Contains(row[i][0]) && !Harmless().IsMatch(row[i])) yield return $"{table.Header[i]}: {row[i]}";
        }
    }

    static IEnumerable<string> Parses(string text, Action<string> parse)
    {
        string? trouble = null;
        try { parse(text); }
        catch (Exception wrong) when (wrong is Newtonsoft.Json.JsonException or System.Xml.XmlException) { trouble = wrong.Message; }
        return trouble is null ? [] : [trouble];
    }

    // A phone number, a number or a sign alone: nothing that a spreadsheet would run.
    [GeneratedRegex(@"^\+[1-9][\d ]+$|^-?\d+([.,]\d+)?$|^-$")]
    private static partial Regex Harmless();

    // A property, or a folded line that goes on (RFC 6350, 3.2).
    [GeneratedRegex(@"^( [^\r\n]*|[A-Z]+(;[A-Z]+=(""[^""\r\n]*""|[^"":;,\r\n]*))*:[^\r\n]*)$")]
    private static partial Regex CardLine();
}
