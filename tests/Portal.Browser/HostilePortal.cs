using System.Globalization;
using System.Text;

namespace Portal.Browser;

/// <summary>A small portal whose free texts are attacks that the checks let through, because people may write such characters.</summary>
static class HostilePortal
{
    public static readonly IReadOnlyDictionary<string, string> Texts = new Dictionary<string, string>
    {
        ["script"] = "<script>window.pwned=1</script>",
        ["attribute"] = "\"><img src=x onerror=window.pwned=1>",
        ["single-quote"] = "' onmouseover='window.pwned=1' x='",
        ["script-end"] = "</script><script>window.pwned=1</script>",
        ["comment"] = "<!--<script>--><svg onload=window.pwned=1>",
        ["title-end"] = "</title></style></textarea><script>window.pwned=1</script>",
        ["template"] = "{{7*7}} ${7*7} @(7*7) {{publisher.name}}",
        ["markdown"] = "[x](javascript:window.pwned=1) **x** ![x](https://boese.example/x.png)",
        ["entities"] = "&lt;b&gt; &amp;amp; &#60;i&#62;",
        ["emoji"] = "Beratung 👩‍👩‍👧 🏳️‍🌈 für alle 💛",
        ["right-to-left"] = "مركز استشارات للعائلات",
        ["long"] = new('W', 2000),
    };

    /// <summary>Writes the portal: a carrier, a centre and a service for every text, which stands in each of their free columns.</summary>
    public static string Write(string example)
    {
        var folder = Directory.CreateTempSubdirectory("portal-hostile-").FullName;
        Directory.CreateDirectory(Path.Combine(folder, "input"));
        Directory.CreateDirectory(Path.Combine(folder, "data"));
        File.WriteAllText(Path.Combine(folder, "input", "site.yml"), Settings(File.ReadAllText(Path.Combine(example, "input", "site.yml"))));
        Write(folder, "traeger", ["traeger_id,name,traeger_art,verband,rechtsform,identifikator"], key => [key, Cut(key, 190), "awo", Cut(key, 90), Cut(key, 50), Cut(key, 90)]);
        Write(folder, "stellen", ["stelle_id,name,traeger_id,strasse,hausnummer,adresszusatz,plz,ort,ags,lat,lon,adresse_oeffentlich,telefon,email,oeffnungszeiten,oeffnungszeiten_hinweis,barriere_hinweis,sprachen,status,geprueft_am"],
            key => [key, Cut(key, 190), key, Cut(key, 90), "1", Cut(key, 140), "20095", "Hamburg", "02000000", Shifted(53.5461, key), Shifted(10.0041, key), "ja",
                "+49 40 66969 897", "stelle@stelle.example.org", "Mo-Do 09:00-12:00", Cut(key, 290), Cut(key, 290), "de|en", "aktiv", "2026-10-01"]);
        Write(folder, "angebote", ["angebot_id,stelle_id,thema,name,beschreibung,zielgruppe,kontaktformen,anonym,kosten,zugang,rechtsgrundlage,status,geprueft_am"],
            key => [key + "-rat", key, "krise", Cut(key, 190), Texts[key], Cut(key, 190), "telefon", "ja", "kostenlos", "offen", Cut(key, 90), "aktiv", "2026-10-01"]);
        return folder;
    }

    static string Cut(string key, int length) => Texts[key].Length <= length ? Texts[key] : Texts[key][..length];

    static void Write(string folder, string name, IEnumerable<string> head, Func<string, string[]> row) =>
        File.WriteAllText(Path.Combine(folder, "data", name + ".csv"),
            string.Concat(head.Concat(Texts.Keys.Select(key => string.Join(',', row(key).Select(cell => $"\"{cell.Replace("\"", "\"\"")}\"")))).Select(line => line + "\n")), new UTF8Encoding(false));

    // Not all on one spot, which would be a finding of its own.
    static string Shifted(double degrees, string key) => (degrees + 0.001 * Texts.Keys.ToList().IndexOf(key)).ToString("F4", CultureInfo.InvariantCulture);

    // The titles, descriptions and notices of the example, each with an attack after it.
    static string Settings(string yaml) => string.Join('\n', yaml.Split('\n').Select(line => line switch
    {
        _ when line.StartsWith("  de: ", StringComparison.Ordinal) || line.StartsWith("  en: ", StringComparison.Ordinal) || line.StartsWith("notice_", StringComparison.Ordinal)
            => line[..(line.IndexOf(": ", StringComparison.Ordinal) + 2)] + "'Rat </title></script><script>window.pwned=1</script>\"><img src=x onerror=window.pwned=1>'",
        _ => line,
    }));
}
