using Portal.Check;
using Portal.Model;
using Portal.Read;

namespace Portal.Tests.Check;

/// <summary>A small draft that breaks no rule, and the single edits with which tests break one.</summary>
static class Drafts
{
    public static readonly DateOnly Today = new(2026, 11, 1);

    public static readonly Geography Geography = new(
        [new("02", "Hamburg", "Hamburg", "DE-HH", ""), new("05", "Nordrhein-Westfalen", "North Rhine-Westphalia", "DE-NW", ""), new("14", "Sachsen", "Saxony", "DE-SN", "")],
        [
            new("02000", "Hamburg", "Kreisfreie Stadt", "02", 0, new(53.55m, 10.00m), ""),
            new("05315", "Köln", "Kreisfreie Stadt", "05", 0, new(50.95m, 6.97m), ""),
            // A square of 0.3 by 0.25 degrees around the city, with a square hole east of the centre.
            new("14713", "Leipzig", "Kreisfreie Stadt", "14", 0, new(51.34m, 12.38m), "M400.1 360.1l18.8 0 0 25-18.8 0zm14 5l3 0 0 3-3 0z"),
            new("14729", "Landkreis Leipzig", "Landkreis", "14", 0, new(51.22m, 12.62m), ""),
        ],
        [
            new("04109", "Leipzig", "14713", new(51.34m, 12.37m)), new("04416", "Markkleeberg", "14729", new(51.28m, 12.38m)),
            new("04463", "Großpösna", "14729", new(51.27m, 12.50m)), new("04299", "Leipzig", "14713", new(51.32m, 12.43m)), new("04299", "Großpösna", "14729", new(51.29m, 12.45m)),
            new("50667", "Köln", "05315", new(50.94m, 6.96m)), new("20095", "Hamburg", "02000", new(53.55m, 10.00m)),
        ]);

    static readonly Party party = new("Beispielträger", null, null, "daten@example.org", null, null);

    public static readonly Site Site = new(
        De("Beratung"), De("Beispiel"), "https://beratung.example.org", "https://beratung.example.org", ["de"], false, party,
        [], [], null, null, new Dictionary<string, string>(), new Dictionary<string, string>());

    public static readonly Draft Valid = new(
        Site, [Source("")], [Organizations, Centres, Services, Areas], Lists(), Geography, Texts.Empty,
        [
            new("impressum", "de", "Impressum", null, "footer", 1, "<p>Beispielträger e. V., Leipzig</p>", "input/pages/impressum.md"),
            new("datenschutz", "de", "Datenschutz", null, "footer", 2, "<p>Nichts.</p>", "input/pages/datenschutz.md"),
            new("barrierefreiheit", "de", "Barrierefreiheit", null, "footer", 3, "<p>Alles.</p>", "input/pages/barrierefreiheit.md"),
        ],
        [], Today, [], []);

    /// <summary>What one rule finds in a draft.</summary>
    public static IReadOnlyList<Finding> Findings<TRule>(this Draft draft) where TRule : IRule, new() => [.. new TRule().Check(draft)];

    /// <summary>The draft with another value in one cell; rows are counted from 0; a column that is not there is added.</summary>
    public static Draft With(this Draft draft, string table, int row, string column, string value) =>
        draft.Change(table, t => t.Has(column) ? t with { Rows = [.. t.Rows.Select((r, i) => i == row ? Set(r, t.IndexOf(column), value) : r)] }
            : (t with { Columns = [.. t.Columns, column], Rows = [.. t.Rows.Select((r, i) => new Row(r.Line, [.. r.Raw, i == row ? value : ""], [.. r.Values, i == row ? value : ""]))] }));

    /// <summary>The draft with a copy of a table's first row at its end, changed in some columns.</summary>
    public static Draft Add(this Draft draft, string table, params (string Column, string Value)[] changes) =>
        changes.Aggregate(
            draft.Change(table, t => t with { Rows = [.. t.Rows, t.Rows[0] with { Line = t.Rows[^1].Line + 1 }] }),
            (d, change) => d.With(table, d.Tables.Single(t => t.Dataset == table).Rows.Count - 1, change.Column, change.Value));

    public static Draft Without(this Draft draft, string table) => draft with { Tables = [.. draft.Tables.Where(t => t.Dataset != table)] };

    /// <summary>The draft with one more table, by default of the source data/ itself.</summary>
    public static Draft With(this Draft draft, Table table) => draft with { Tables = [.. draft.Tables, table] };

    public static Draft With(this Draft draft, CodeList list) => draft with { CodeLists = new Dictionary<string, CodeList>(draft.CodeLists) { [list.Name] = list } };

    /// <summary>The draft with one count; cells as zeitraum, region, anzahl, wertstatus.</summary>
    public static Draft WithVisits(this Draft draft, string region, string count, string status = "") =>
        draft.With(Table("besuche", "", "zeitraum region thema anlass zaehleinheit anzahl wertstatus", ["2025", region, "schulden", "gesamt", "fall", count, status]));

    public static Draft Change(this Draft draft, string table, Func<Table, Table> change) =>
        draft with { Tables = [.. draft.Tables.Select(t => t.Dataset == table ? change(t) : t)] };

    public static Draft OfRule(this Draft draft, string rule, string wish) =>
        draft with { Site = draft.Site with { Rules = new Dictionary<string, string> { [rule] = wish } } };

    public static Source Source(string id) =>
        new(id, "Quelle", party, party, "dl-zero-de/2.0", null, "govData", 12, new Dictionary<string, DatasetSettings>(), "input/site.yml");

    public static CodeList List(string name, params (string Code, string? Parent, string De)[] codes) =>
        new(name, [.. codes.Select(c => new Concept(c.Code, c.Parent, De(c.De), new Dictionary<string, string>()))]);

    public static Table Table(string dataset, string source, string columns, params string[][] rows) => new(
        source.Length == 0 ? $"data/{dataset}.csv" : $"data/{source}/{dataset}.csv", dataset, source, Dialect.Ours, columns.Split(' '),
        [.. rows.Select((cells, i) => new Row(i + 2, cells, cells))]);

    static Row Set(Row row, int index, string value)
    {
        var values = row.Values.ToArray();
        values[index] = value;
        return new(row.Line, values, values);
    }

    static Dictionary<string, string> De(string text) => new() { ["de"] = text };

    static Table Organizations => Table("traeger", "", "traeger_id name traeger_art",
        ["awo-musterstadt", "AWO Kreisverband Musterstadt e. V.", "awo"], ["frauen-helfen", "Frauen helfen e. V.", "paritaet"]);

    static Table Centres => Table("stellen", "",
        "stelle_id name traeger_id strasse hausnummer adresszusatz plz ort ags lat lon adresse_oeffentlich telefon email website oeffnungszeiten oeffnungszeiten_hinweis barriere_hinweis sprachen status nachfolger geprueft_am wiedervorlage_am",
        ["awo-leipzig", "AWO-Beratungszentrum Leipzig", "awo-musterstadt", "Beispielstraße", "15", "3. OG, Klingel „Beratung“", "04109", "Leipzig", "14713000", "51.3405", "12.3640", "ja",
            "+49 341 123456", "leipzig@awo.example.org", "https://awo.example.org", "Mo-Do 09:00-12:00; Di 14:00-18:00", "an Brückentagen geschlossen", "2 Stufen (je 16 cm)", "de|tr", "aktiv", "", "2026-09-01", "2027-03-01"],
        ["schutzhaus", "Frauenhaus und Frauenberatung", "frauen-helfen", "", "", "", "", "Hamburg", "02000000", "", "", "nein",
            "+49 40 66969050", "beratung@fhf.example.org", "", "nach Vereinbarung", "Adresse aus Schutzgründen nicht öffentlich", "", "de", "aktiv", "", "2026-10-10", ""],
        ["alte-stelle", "Alte Beratungsstelle", "awo-musterstadt", "Musterweg", "3", "", "50667", "Köln", "05315000", "50.9387", "6.9547", "ja",
            "", "", "", "", "", "", "", "aufgeloest", "awo-leipzig", "2020-01-01", "2021-01-01"]);

    static Table Services => Table("angebote", "",
        "angebot_id stelle_id thema name beschreibung zielgruppe alter_von alter_bis kontaktformen kosten wartezeit_wochen wartezeit_stand sprechzeiten rechtsgrundlage status geprueft_am",
        ["awo-schulden", "awo-leipzig", "schulden", "Schuldner- und Insolvenzberatung", "Hilfe bei Überschuldung, § 305 InsO.", "Familien", "18", "26", "persoenlich|telefon", "kostenlos", "6", "2026-09-01", "Di 14:00-18:00", "§ 16a SGB II; § 305 InsO", "aktiv", "2026-09-01"],
        ["fhf-krise", "schutzhaus", "gewalt", "Krisenberatung bei häuslicher Gewalt", "Beratung und Schutz, Tag und Nacht.", "Frauen und Kinder", "", "", "telefon", "kostenlos", "", "", "", "", "aktiv", ""]);

    static Table Areas => Table("einzugsgebiete", "", "angebot_id art von bis",
        ["awo-schulden", "kreis", "14713", ""], ["awo-schulden", "plz", "04416", "04463"], ["awo-schulden", "ags", "14729270", ""], ["fhf-krise", "bundesland", "02", ""]);

    static Dictionary<string, CodeList> Lists() => new CodeList[]
    {
        List("themen", ("schulden", null, "Schulden und Insolvenz"), ("gewalt", null, "Gewalt"), ("sucht", null, "Sucht"), ("sucht.substanz", "sucht", "Alkohol, Drogen")),
        List("traegerarten", ("awo", null, "Arbeiterwohlfahrt"), ("paritaet", null, "Der Paritätische")),
        List("kontaktformen", ("persoenlich", null, "Persönlich"), ("telefon", null, "Telefon"), ("video", null, "Video")),
        List("kosten", ("kostenlos", null, "Kostenlos")), List("sprachen", ("de", null, "Deutsch"), ("tr", null, "Türkisch")),
        List("status", ("aktiv", null, "Aktiv"), ("aufgeloest", null, "Aufgelöst")), List("anlaesse", ("gesamt", null, "Alle")),
        List("gebietsarten", ("plz", null, "Postleitzahl"), ("kreis", null, "Kreis"), ("ags", null, "Gemeinde"), ("bundesland", null, "Land"), ("bundesweit", null, "Bundesweit")),
        List("zaehleinheiten", ("fall", null, "Fälle")), List("wertstatus", ("u", null, "Unterdrückt"), ("s", null, "Gerundet")),
        List("zugangsarten", ("offen", null, "Ohne Termin")), List("erfuellung", ("ja", null, "Ja")), List("altersgruppen", ("a65", null, "65 und älter")), List("geschlechter", ("w", null, "Weiblich")),
    }.ToDictionary(l => l.Name);
}
