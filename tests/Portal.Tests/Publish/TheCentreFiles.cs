using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Newtonsoft.Json.Linq;
using Portal.Model;
using Portal.Publish;
using Portal.Shape;

namespace Portal.Tests.Publish;

public class TheCentreFiles
{
    [Fact]
    public void Json_tells_the_centre_its_carrier_services_areas_and_what_the_codes_mean()
    {
        var json = TheFormats.Parse(Written("eins", "json", Sample.Hostile));
        Assert.Equal(Sample.Host + "/beratungsstellen/eins/", json["url"]);
        Assert.Equal("AWO " + Sample.Hostile, json["traeger"]!["name"]);
        var service = Assert.Single(json["angebote"]!);
        Assert.Equal(["plz", "kreis", "bundesweit"], service["einzugsgebiete"]!.Select(a => (string?)a["art"]));
        Assert.Equal("Leipzig", service["einzugsgebiete"]![1]!["name"]);
        Assert.Equal("uk-en", json["bezeichnungen"]!["sprachen"]!["uk"]!["en"]);
    }

    [Fact]
    public void Schema_org_needs_no_other_file_and_says_only_what_is_known()
    {
        var json = TheFormats.Parse(Encoding.UTF8.GetBytes(SchemaOrg.Json(Centre("eins"), Safe, Lookups, "de")));
        Assert.Equal("https://schema.org/", json["@context"]!["@vocab"]);
        Assert.Equal("Weg Beispiel 1-3", json["address"]!["streetAddress"]);
        Assert.Equal(51.3405m, json["geo"]!["latitude"]!.Value<decimal>());
        Assert.Equal([true, false], json["amenityFeature"]!.Take(2).Select(f => f["value"]!.Value<bool>()));
        var service = json["makesOffer"]![0]!["itemOffered"]!;
        Assert.Equal(["DefinedRegion", "AdministrativeArea", "Country"], service["areaServed"]!.Select(a => (string?)a["@type"]));
        Assert.Equal("https://online.example.org/", service["availableChannel"]![2]!["serviceUrl"]);
        Assert.Equal("+49 341 123456", service["availableChannel"]![1]!["servicePhone"]!["telephone"]);
        Assert.Null(json["openingHoursSpecification"]);
    }

    [Fact]
    public void Schema_org_knows_days_midnight_and_holidays_but_not_the_first_tuesday()
    {
        var hours = new OpeningHours(HoursState.Known, [new([0, 3], [new(540, 720)], []), new([4], [new(1200, 1440)], []), new([1], [new(600, 660)], [1])], true);
        var specification = JObject.Parse(SchemaOrg.Json(Centre("eins") with { Hours = hours }, Safe, Lookups, "de"))["openingHoursSpecification"]!;
        Assert.Equal(["09:00-12:00", "20:00-23:59", "00:00-00:00"], specification.Select(s => $"{s["opens"]}-{s["closes"]}"));
        Assert.Equal(["https://schema.org/Monday", "https://schema.org/Thursday"], specification[0]!["dayOfWeek"]!.Select(d => (string?)d["@id"]));
    }

    [Fact]
    public void Schema_org_may_stand_in_a_script_element()
    {
        var safe = Sample.Safe(Sample.Hostile);
        var lookups = new Lookups(safe);
        var json = SchemaOrg.Json(lookups.ById["eins"], safe, lookups, "de");
        Assert.DoesNotContain(json, c => c is '<' or '>' or '&' or '\u2028' or '\u2029');
        var page = new HtmlParser().ParseDocument($"<head><script type=\"application/ld+json\">{json}</script></head><body></body>");
        Assert.Empty(page.QuerySelectorAll("img"));
        Assert.Equal("Stelle " + Sample.Hostile, JObject.Parse(page.QuerySelector("script")!.TextContent)["name"]);
    }

    [Fact]
    public void A_vcard_unfolds_to_the_text_that_went_in()
    {
        var lines = Unfolded(Written("eins", "vcf", Sample.Hostile));
        Assert.Equal(["BEGIN:VCARD", "VERSION:4.0"], lines.Take(2));
        Assert.Equal(1, lines.Count(l => l == "BEGIN:VCARD"));
        var name = lines.Single(l => l.StartsWith("FN:", StringComparison.Ordinal))[3..];
        Assert.Equal("Stelle " + Sample.Hostile.ReplaceLineEndings("\n"), Regex.Replace(name, @"\\(.)", escaped => escaped.Groups[1].Value is "n" ? "\n" : escaped.Groups[1].Value));
        Assert.Contains("TEL;VALUE=uri;TYPE=\"voice,work\":tel:+49341123456", lines);
        Assert.Contains("GEO:geo:51.3405,12.3640", lines);
        Assert.Contains("REV:20260901T000000Z", lines);
    }

    [Fact]
    public void A_vcard_line_has_at_most_75_bytes_and_no_broken_character()
    {
        var bytes = Written("eins", "vcf", new string('ü', 300));
        Assert.All(Encoding.UTF8.GetString(bytes).Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.DoesNotContain('\uFFFD', Encoding.UTF8.GetString(bytes));
    }

    [Fact]
    public void No_file_tells_where_a_shelter_is()
    {
        foreach (var (extension, _) in CentreFiles.List)
        {
            var text = Encoding.UTF8.GetString(Written("haus", extension));
            Assert.All(["Geheimweg", "04107", "51.3333", "12.3777"], secret => Assert.DoesNotContain(secret, text));
            Assert.Contains("Leipzig", text);
        }
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("//evil.example")]
    [InlineData(" ")]
    public void Only_web_addresses_become_links(string address) => Assert.Null(SafeLink.Web(address));

    [Theory]
    [InlineData("a@example.org?bcc=x@example.org")]
    [InlineData("a@b@c")]
    [InlineData("a@example.org\r\nX: y")]
    public void A_mail_address_carries_nothing_else(string address) => Assert.Null(SafeLink.Mail(address));

    static readonly Portal.Protect.Safe Safe = Sample.Safe();
    static readonly Lookups Lookups = new(Safe);

    static Centre Centre(string id) => Lookups.ById[id];

    static byte[] Written(string id, string extension, string text = "Beispiel")
    {
        var safe = Sample.Safe(text);
        using var stream = new MemoryStream();
        CentreFiles.Of(Sample.Publication(safe)).Single(f => f.Path == $"/beratungsstellen/{id}/{id}.{extension}").Write(stream);
        return stream.ToArray();
    }

    static List<string> Unfolded(byte[] card) => [.. Encoding.UTF8.GetString(card).Replace("\r\n ", "").Split("\r\n")];
}
