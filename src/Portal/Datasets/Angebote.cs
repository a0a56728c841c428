using Portal.Model;
using Portal.Values;

namespace Portal.Datasets;

/// <summary>angebote.csv: what each centre helps with, and on what conditions.</summary>
public static class Angebote
{
    public static readonly Dataset<Service> Definition = new(
        "angebote",
        new("Beratungsangebote", "Counselling services"),
        new("Die Angebote der Beratungsstellen: Thema, Zielgruppe, Kontaktformen, Kosten, Zugang und Wartezeit.",
            "The services of the advice centres: topic, audience, contact modes, cost, access and waiting time."),
        ["angebot_id"],
        [.. What, .. Terms],
        ["SOCI", "HEAL"], ["Beratungsangebot", "Sozialberatung", "Beratung", "Hilfe"],
        c => new(c.Text("angebot_id"), c.Text("stelle_id"), c.Text("thema"), c.Text("name"), c.Optional("beschreibung"), c.Optional("zielgruppe"),
            c.Integer("alter_von"), c.Integer("alter_bis"), c.List("kontaktformen"), c.YesNo("anonym"), c.Optional("kosten"), c.Optional("zugang"),
            c.Integer("wartezeit_wochen"), c.Date("wartezeit_stand"), c.Hours("sprechzeiten"), c.Optional("rechtsgrundlage"),
            c.Optional("online_url"), c.Text("status"), c.Date("geprueft_am"), c.Source)
        { Languages = c.List("sprachen"), Interpreted = c.List("dolmetschen") });

    static IReadOnlyList<Column<Service>> What =>
    [
        new("angebot_id", Kinds.Slug, new("Kennung", "Id"), new("Bleibt für immer gleich. Kleinbuchstaben, Ziffern, Bindestriche.", "Stays the same for ever. Lower-case letters, digits, hyphens."),
            "awo-leipzig-schulden", s => s.Id) { Required = true, Unique = true, MaximumLength = 80, Hsds = "service.id" },
        new("stelle_id", Kinds.Slug, new("Beratungsstelle", "Advice centre"), new("Kennung der Stelle in stellen.csv.", "Id of the centre in stellen.csv."),
            "awo-beratungszentrum-leipzig", s => s.CentreId) { Required = true, References = "stellen", MaximumLength = 80, Hsds = "service_at_location.location_id" },
        new("thema", Kinds.Code, new("Thema", "Topic"), new("Wobei geholfen wird: ein Code der Liste themen.", "What it helps with: a code of the list themen."),
            "schulden", s => s.Topic) { Required = true, CodeList = "themen", Hsds = "taxonomy_term.code", Property = "http://schema.org/serviceType" },
        new("name", Kinds.Text, new("Name", "Name"), new("So, wie Ratsuchende es verstehen.", "As people looking for help would understand it."),
            "Schuldner- und Insolvenzberatung", s => s.Name) { Required = true, MaximumLength = 200, Hsds = "service.name", Property = "http://schema.org/name" },
        new("beschreibung", Kinds.Text, new("Beschreibung", "Description"), new("Zwei, drei einfache Sätze. Keine Öffnungszeiten, keine Telefonnummern.", "Two or three simple sentences. No opening hours, no phone numbers."),
            "Hilfe bei Überschuldung, Pfändung und Verbraucherinsolvenz.", s => s.Description) { MaximumLength = 2000, Hsds = "service.description", Property = "http://schema.org/description" },
        new("zielgruppe", Kinds.Text, new("Zielgruppe", "Audience"), new("Für wen das Angebot ist.", "Whom the service is for."),
            "Familien", s => s.Audience) { MaximumLength = 300, Hsds = "service.eligibility_description" },
        new("alter_von", Kinds.Integer, new("Alter von", "Age from"), new("Jahre, einschließlich.", "Years, inclusive."),
            "18", s => s.MinimumAge) { Minimum = 0, Maximum = 120, Hsds = "service.minimum_age" },
        new("alter_bis", Kinds.Integer, new("Alter bis", "Age to"), new("Jahre, einschließlich.", "Years, inclusive."),
            "26", s => s.MaximumAge) { Minimum = 0, Maximum = 120, Hsds = "service.maximum_age" },
        new("kontaktformen", Kinds.Code, new("Kontaktformen", "Contact modes"), new("Wie beraten wird: Codes mit „|“ dazwischen.", "How counselling takes place: codes with “|” between them."),
            "persoenlich|telefon", s => s.Modes) { IsList = true, CodeList = "kontaktformen", Hsds = "taxonomy_term.code" },
        new("sprachen", Kinds.Code, new("Sprachen", "Languages"), new("Nur wenn sie anders sind als die der Stelle: Codes mit „|“ dazwischen.", "Only where they differ from the centre's: codes with “|” between them."),
            "de|ar", s => s.Languages) { IsList = true, CodeList = "sprachen", Hsds = "language.code" },
        new("dolmetschen", Kinds.Code, new("Mit Dolmetschen", "With interpreting"), new("Sprachen, für die jemand dolmetscht: Codes mit „|“ dazwischen.", "Languages for which there is an interpreter: codes with “|” between them."),
            "uk|fa", s => s.Interpreted) { IsList = true, CodeList = "sprachen", Hsds = "language.code" },
    ];

    static IReadOnlyList<Column<Service>> Terms =>
    [
        new("anonym", Kinds.YesNo, new("Anonym", "Anonymous"), new("Ob man ohne Namen kommen kann.", "Whether one can come without giving a name."),
            "ja", s => s.Anonymous),
        new("kosten", Kinds.Code, new("Kosten", "Cost"), new("Ein Code der Liste kosten.", "A code of the list kosten."),
            "kostenlos", s => s.Cost) { CodeList = "kosten", Hsds = "cost_option.option" },
        new("zugang", Kinds.Code, new("Zugang", "Access"), new("offen, termin oder beides.", "Open, by appointment, or both."),
            "termin", s => s.Access) { CodeList = "zugangsarten", Hsds = "service.application_process" },
        new("wartezeit_wochen", Kinds.Integer, new("Wartezeit in Wochen", "Waiting time in weeks"), new("Wochen bis zum ersten Gespräch. Leer heißt: keine Angabe.", "Weeks until a first talk. Empty means not stated."),
            "6", s => s.WaitWeeks) { Minimum = 0, Maximum = 260, Hsds = "service.wait_time" },
        new("wartezeit_stand", Kinds.Date, new("Stand der Wartezeit", "Waiting time as of"), new("Der Tag, für den die Wartezeit gilt.", "The day the waiting time refers to."),
            "2026-09-01", s => s.WaitAsOf),
        new("sprechzeiten", Kinds.Hours, new("Sprechzeiten", "Hours"), new("Nur wenn sie anders sind als die der Stelle.", "Only where they differ from the centre's."),
            "Di 14:00-18:00", s => s.Hours) { MaximumLength = 500, Hsds = "schedule" },
        new("rechtsgrundlage", Kinds.Text, new("Rechtsgrundlage", "Legal basis"), new("Paragrafen, mit „;“ getrennt.", "Sections of law, separated by “;”."),
            "§ 16a SGB II; § 305 InsO", s => s.LegalBasis) { MaximumLength = 200 },
        new("online_url", Kinds.Url, new("Online-Beratung", "Online counselling"), new("Adresse mit https:// am Anfang.", "Address starting with https://."),
            "https://online.example.org", s => s.OnlineUrl) { MaximumLength = 500, Hsds = "service.url" },
        new("status", Kinds.Code, new("Status", "Status"), new("aktiv, vorübergehend geschlossen, ruht oder aufgelöst.", "Active, temporarily closed, inactive or dissolved."),
            "aktiv", s => s.Status) { Required = true, CodeList = "status", Hsds = "service.status" },
        new("geprueft_am", Kinds.Date, new("Geprüft am", "Checked on"), new("Der Tag, an dem zuletzt ein Mensch die Angaben geprüft hat.", "The day on which a person last checked the entry."),
            "2026-09-01", s => s.CheckedOn) { Aliases = ["geprueft", "stand"], Hsds = "service.assured_date" },
    ];
}
