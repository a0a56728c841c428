using Portal.Check;
using Portal.Datasets;
using Portal.Model;
using Portal.Protect;
using Portal.Read;
using Portal.Shape;

namespace Portal.Tests.Publish;

/// <summary>A directory of three centres (one a shelter, one closed), with any text in the cells that people write freely.</summary>
static class Sample
{
    public static readonly DateOnly Today = new(2026, 11, 22);

    public const string Host = "https://beratung.example.org";

    // What breaks out of HTML, XML, CSV, vCard and JSON when somebody forgets to escape.
    public const string Hostile = "</script><img src=x onerror=alert(1)>\"';,\\\\n\r\nBEGIN:VCARD\u2028\u202E=HYPERLINK(\"x\") ]]>&amp;";

    public static Safe Safe(string text = "Beispiel", Func<Site, Site>? change = null, IReadOnlyDictionary<string, CodeList>? lists = null)
    {
        var site = new Site(new Dictionary<string, string> { ["de"] = "Beratung " + text }, new Dictionary<string, string>(), Host, Host, ["de", "en"], false,
            Publisher(text), [], [], null, null, AllRules.List.Select(r => r.Id).Distinct().ToDictionary(id => id, _ => "off"), new Dictionary<string, string>());
        var draft = new Draft(change?.Invoke(site) ?? site, [Source(text)], Tables(text), lists ?? Lists.ToDictionary(l => l.Name), Places, Texts.Empty, Duties, [], Today, [], []);
        return Protect.Safe.From(Checked.TryFrom(draft, out var findings) ?? throw new InvalidOperationException(string.Join('\n', findings)));
    }

    static IReadOnlyList<ProsePage> Duties => [.. ProsePage.Duties.Select((slug, i) => new ProsePage(slug, "de", slug, null, "footer", i, "<p>Beispiel</p>", $"input/pages/{slug}.md"))];

    public static PublishedDataset Dataset(string id, string text = "Beispiel") => Datasets(text).Single(d => d.Id == id);

    public static IReadOnlyList<PublishedDataset> Datasets(string text = "Beispiel") => PublishedDatasets.Of(Publication(Safe(text)));

    public static Publication Publication(Safe safe) => new(safe, new Lookups(safe));

    static Party Publisher(string text) => new("Amt " + text, "LocalAuthority", "https://example.org", "daten@example.org", null, null);

    static Source Source(string text) => new("", "Quelle " + text, Publisher(text), Publisher(text), "dl-zero-de/2.0", "Namen nennen " + text, null, 12,
        new Dictionary<string, DatasetSettings>(), "site.yml");

    static IReadOnlyList<Table> Tables(string text) =>
    [
        Of(Traeger.Definition, $"awo|AWO {text}|awo|{text}|e. V.|https://awo.example.org|VR 1"),
        Of(Stellen.Definition, $"eins|Stelle {text}|awo|Weg {text}|1-3|{text}|04109|Leipzig {text}|14713000|51.3405|12.3640|ja|+49 341 123456|a@example.org|https://example.org/?a=1&b=2|nach Vereinbarung|{text}|ja|nein|teilweise|{text}|de+uk||aktiv||2026-09-01|",
            "haus|Schutzhaus|awo|Geheimweg|9||04107|Leipzig|14713000|51.3333|12.3777|nein|+49 341 999|||||||||de||aktiv||2026-10-02|",
            "alt|Alte Stelle|awo|||||Leipzig|14713000|||ja||||||||||||aufgeloest|eins|2030-01-01|"),
        Of(Angebote.Definition, $"eins-schulden|eins|schulden|Angebot {text}|{text}|{text}|18|27|persoenlich+telefon+online||de|ja|kostenlos|termin|6|2026-09-15||{text}|https://online.example.org|aktiv|2026-10-01"),
        Of(Einzugsgebiete.Definition, "eins-schulden|plz|04109|04129", "eins-schulden|kreis|14713|", "eins-schulden|bundesweit||"),
    ];

    // "|" stands between cells and "+" between list items where the column is a list, so that any other text may be a cell.
    static Table Of(Dataset dataset, params string[] rows)
    {
        IReadOnlyList<string> Cells(string row) => [.. row.Split('|').Zip(dataset.Columns, (cell, column) => column.IsList ? cell.Replace('+', '|') : cell)];
        return new(dataset.FileName, dataset.Name, "", Dialect.Ours, [.. dataset.Columns.Select(c => c.Name)], [.. rows.Select((row, i) => new Row(i + 2, Cells(row), Cells(row)))]);
    }

    static IReadOnlyList<CodeList> Lists =>
    [
        List("themen", "schulden"), List("status", "aktiv", "aufgeloest"), List("erfuellung", "ja", "nein", "teilweise"), List("sprachen", "de", "uk"),
        List("kontaktformen", "persoenlich", "telefon", "online"), List("traegerarten", "awo"), List("kosten", "kostenlos"), List("zugangsarten", "termin"),
        List("gebietsarten", "plz", "kreis", "bundesweit"),
    ];

    static CodeList List(string name, params string[] codes) =>
        new(name, [.. codes.Select(code => new Concept(code, null, new Dictionary<string, string> { ["de"] = code + "-de", ["en"] = code + "-en" }, new Dictionary<string, string>()))]);

    static Geography Places => new([new State("14", "Sachsen", "Saxony", "DE-SN", "")], [new District("14713", "Leipzig", "Stadt", "14", 0, new(51.34m, 12.37m), "")], []);
}
