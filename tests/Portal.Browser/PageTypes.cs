using Newtonsoft.Json.Linq;

namespace Portal.Browser;

/// <summary>One page of each kind, found by what makes it so and not by a name that the example may change.</summary>
static class PageTypes
{
    static readonly Dictionary<string, Func<Site, string>> German = new()
    {
        ["start"] = _ => "/",
        ["search"] = _ => "/suche/",
        ["keywords"] = _ => "/suche/stichworte/",
        ["list"] = _ => "/beratungsstellen/",
        ["list page 2"] = _ => "/beratungsstellen/seite-2/",
        ["centre"] = site => Centre(site, c => Open(c) && Text(c, "oeffnungszeiten").Contains(':') && !Sensitive(site, c) && Text(c, "strasse").Length > 0),
        ["sensitive centre"] = site => Centre(site, c => Open(c) && Text(c, "strasse").Length > 0 && Text(c, "oeffnungszeiten").Contains(':') && Sensitive(site, c)),
        ["shelter"] = site => Centre(site, c => Open(c) && !(bool)c["adresse_oeffentlich"]!),
        ["by appointment"] = site => Centre(site, c => Open(c) && Text(c, "oeffnungszeiten").Equals("nach Vereinbarung", StringComparison.Ordinal)),
        ["unknown hours"] = site => Centre(site, c => Open(c) && Text(c, "oeffnungszeiten").Length == 0 && (bool)c["adresse_oeffentlich"]!),
        ["closed centre"] = site => Centre(site, c => Text(c, "status") == "aufgeloest" && Text(c, "nachfolger").Length > 0),
        ["topics"] = _ => "/themen/",
        ["topic"] = _ => "/themen/schulden/",
        ["sensitive topic"] = _ => "/themen/gewalt/",
        ["places"] = _ => "/orte/",
        ["state"] = _ => "/orte/niedersachsen/",
        ["district"] = site => site.Example.Pages.First(p => p.StartsWith("/orte/niedersachsen/", StringComparison.Ordinal) && p.Length > "/orte/niedersachsen/".Length),
        ["carriers"] = _ => "/traeger/",
        ["carrier"] = site => $"/traeger/{Text(site.Centres[0], "traeger_id")}/",
        ["data"] = _ => "/daten/",
        ["data set"] = _ => "/daten/stellen/",
        ["code list"] = _ => "/daten/codeliste-themen/",
        ["quality"] = _ => "/daten/qualitaet/",
        ["about"] = _ => "/ueber/",
        ["accessibility"] = _ => "/barrierefreiheit/",
        ["privacy"] = _ => "/datenschutz/",
        ["imprint"] = _ => "/impressum/",
        ["plain language"] = _ => "/leichte-sprache/",
        ["missing page"] = _ => "/gibt-es-nicht/",
    };

    /// <summary>Names for test cases: each type in German, and but for the missing page in English.</summary>
    public static TheoryData<string> All => [.. German.Keys, .. German.Keys.Where(k => k != "missing page").Select(k => k + ", English")];

    public static TheoryData<string> InGerman => [.. German.Keys];

    public static string Address(this Site site, string name)
    {
        var english = name.EndsWith(", English", StringComparison.Ordinal);
        var path = German[english ? name[..^", English".Length] : name](site);
        return english ? "/en" + path : path;
    }

    static string Centre(Site site, Func<JObject, bool> fits) => $"/beratungsstellen/{Text(site.Centres.First(fits), "stelle_id")}/";

    static bool Open(JObject centre) => Text(centre, "status") == "aktiv";

    static bool Sensitive(Site site, JObject centre) => File.ReadAllText(site.Example.File($"beratungsstellen/{Text(centre, "stelle_id")}/index.html")).Contains("class=\"exit\"");

    static string Text(JObject cells, string name) => (string?)cells[name] ?? "";
}
