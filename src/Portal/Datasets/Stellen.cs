using Portal.Model;
using Portal.Values;

namespace Portal.Datasets;

/// <summary>stellen.csv: the advice centres.</summary>
public static class Stellen
{
    public static readonly Dataset<Centre> Definition = new(
        "stellen",
        new("Beratungsstellen", "Advice centres"),
        new("Beratungsstellen mit Anschrift, Telefon, Öffnungszeiten, Barrierefreiheit, Sprachen und dem Tag der letzten Prüfung.",
            "Advice centres with address, phone, opening hours, accessibility, languages and the day they were last checked."),
        ["stelle_id"],
        [.. WhoAndWhere, .. HowToReach, .. Conditions],
        ["SOCI", "HEAL"], ["Beratungsstelle", "Sozialberatung", "Beratung", "Hilfe"],
        Read);

    static IReadOnlyList<Column<Centre>> WhoAndWhere =>
    [
        new("stelle_id", Kinds.Slug, new("Kennung", "Id"),
            new("Bleibt für immer gleich, denn sie steht in der Adresse der Seite. Kleinbuchstaben, Ziffern, Bindestriche.",
                "Stays the same for ever because it is part of the page's address. Lower-case letters, digits, hyphens."),
            "awo-beratungszentrum-leipzig", c => c.Id) { Required = true, Unique = true, MaximumLength = 80, Hsds = "location.id" },
        new("name", Kinds.Text, new("Name", "Name"), new("Name, wie er an der Tür steht.", "The name on the door."),
            "AWO-Beratungszentrum Leipzig-Mitte", c => c.Name) { Required = true, MaximumLength = 200, Aliases = ["einrichtung", "bezeichnung", "titel"], Hsds = "location.name", Property = "http://schema.org/name" },
        new("traeger_id", Kinds.Slug, new("Träger", "Organisation"), new("Kennung des Trägers in traeger.csv.", "Id of the organisation in traeger.csv."),
            "awo-musterstadt", c => c.OrganizationId) { Required = true, References = "traeger", MaximumLength = 80, Aliases = ["traeger"], Hsds = "location.organization_id" },
        new("strasse", Kinds.Text, new("Straße", "Street"), new("Straße ohne Hausnummer.", "Street without the house number."),
            "Beispielstraße", c => c.Address.Street) { MaximumLength = 100, Aliases = ["straße", "str", "strassenname"], Hsds = "address.address_1" },
        new("hausnummer", Kinds.HouseNumber, new("Hausnummer", "House number"),
            new("In Excel die Spalte als Text formatieren, sonst wird aus 1-3 ein Datum.", "Format the column as text in Excel, or 1-3 becomes a date."),
            "15", c => c.Address.HouseNumber) { MaximumLength = 20, Aliases = ["hausnr", "hnr", "nr", "housenumber"], Hsds = "address.address_1" },
        new("adresszusatz", Kinds.Text, new("Adresszusatz", "Address addition"), new("Stockwerk, Klingel, Hinterhaus.", "Floor, bell, rear building."),
            "3. OG, Klingel „Beratung“", c => c.Address.Addition) { MaximumLength = 150, Aliases = ["zusatz"], Hsds = "address.address_2" },
        new("plz", Kinds.Postcode, new("Postleitzahl", "Postcode"), new("Fünf Ziffern. In Excel als Text formatieren, sonst geht die führende Null verloren.", "Five digits. Format as text in Excel, or the leading zero is lost."),
            "04109", c => c.Address.Postcode) { MaximumLength = 5, Aliases = ["postleitzahl", "postalcode", "zip"], Hsds = "address.postal_code", Property = "http://schema.org/postalCode" },
        new("ort", Kinds.Text, new("Ort", "Town"), new("Gemeinde oder Stadt.", "Municipality or town."),
            "Leipzig", c => c.Town) { Required = true, MaximumLength = 100, Aliases = ["stadt", "gemeinde", "city", "location"], Hsds = "address.city", Property = "http://schema.org/addressLocality" },
        new("ags", Kinds.MunicipalityKey, new("Gemeindeschlüssel", "Municipality key"), new("Amtlicher Gemeindeschlüssel, 8 Ziffern. Bestimmt Land und Kreis.", "Official municipality key (AGS), 8 digits. Decides Land and Kreis."),
            "14713000", c => c.MunicipalityKey) { MaximumLength = 8, Aliases = ["gemeindeschluessel", "gemeindekennziffer"], Hsds = "address.region" },
        new("lat", Kinds.Decimal, new("Breite", "Latitude"), new("Geografische Breite in Grad (WGS 84).", "Latitude in degrees (WGS 84)."),
            "51.3405", c => c.Address.Point?.Latitude) { Minimum = 47.2m, Maximum = 55.1m, Aliases = ["latitude", "breitengrad", "breite", "y"], Hsds = "location.latitude", Property = "http://www.w3.org/2003/01/geo/wgs84_pos#lat" },
        new("lon", Kinds.Decimal, new("Länge", "Longitude"), new("Geografische Länge in Grad (WGS 84).", "Longitude in degrees (WGS 84)."),
            "12.3640", c => c.Address.Point?.Longitude) { Minimum = 5.8m, Maximum = 15.1m, Aliases = ["lng", "longitude", "laengengrad", "laenge", "x"], Hsds = "location.longitude", Property = "http://www.w3.org/2003/01/geo/wgs84_pos#long" },
        new("adresse_oeffentlich", Kinds.YesNo, new("Adresse öffentlich", "Address is public"),
            new("nein bei Frauenhäusern und anderen Schutzorten: dann erscheinen Straße, Postleitzahl und Lage nirgends.", "nein for shelters: then street, postcode and position appear nowhere."),
            "ja", c => c.AddressIsPublic) { Required = true },
    ];

    static IReadOnlyList<Column<Centre>> HowToReach =>
    [
        new("telefon", Kinds.Phone, new("Telefon", "Phone"), new("Eine Nummer, am besten mit +49. Weitere Nummern gehören in den Hinweis.", "One number, best with +49. Further numbers belong in the note."),
            "+49 341 123456", c => c.Phone) { MaximumLength = 40, Aliases = ["tel", "telefonnummer", "phone", "rufnummer"], Hsds = "phone.number", Property = "http://schema.org/telephone" },
        new("email", Kinds.Email, new("E-Mail", "E-mail"), new("Eine Adresse der Stelle, nicht einer Person.", "One address of the centre, not of a person."),
            "leipzig@awo-musterstadt.example.org", c => c.Email) { MaximumLength = 254, Aliases = ["e-mail", "mail", "emailadresse"], Hsds = "service.email", Property = "http://schema.org/email" },
        new("website", Kinds.Url, new("Website", "Website"), new("Adresse mit https:// am Anfang.", "Address starting with https://."),
            "https://awo-musterstadt.example.org/leipzig", c => c.Website) { MaximumLength = 500, Aliases = ["webseite", "homepage", "internet", "url", "www"], Hsds = "service.url", Property = "http://schema.org/url" },
        new("oeffnungszeiten", Kinds.Hours, new("Öffnungszeiten", "Opening hours"),
            new("„Mo-Do 09:00-12:00; Di 14:00-18:00“ oder „nach Vereinbarung“. Leer heißt: nicht bekannt.", "“Mo-Do 09:00-12:00; Di 14:00-18:00” or “nach Vereinbarung” (by appointment). Empty means unknown."),
            "Mo-Do 09:00-12:00; Di 14:00-18:00", c => c.Hours) { MaximumLength = 500, Aliases = ["oeffnungszeit", "öffnungszeiten", "sprechzeiten"], Hsds = "schedule", Property = "http://schema.org/openingHours" },
        new("oeffnungszeiten_hinweis", Kinds.Text, new("Hinweis zu den Öffnungszeiten", "Note on opening hours"), new("Was sich nicht als Zeit schreiben lässt.", "What cannot be written as a time."),
            "an Brückentagen geschlossen", c => c.HoursNote) { MaximumLength = 500, Hsds = "schedule.notes" },
        new("eingang_rollstuhl", Kinds.Code, new("Eingang mit Rollstuhl", "Wheelchair entrance"), new("ja, teilweise oder nein. Leer heißt: nicht bekannt.", "ja (yes), teilweise (partly), nein (no). Empty means unknown."),
            "teilweise", c => c.Accessibility.Entrance) { CodeList = "erfuellung", Hsds = "accessibility.description" },
        new("wc_rollstuhl", Kinds.Code, new("WC mit Rollstuhl", "Wheelchair toilet"), new("ja, teilweise oder nein. Leer heißt: nicht bekannt.", "ja (yes), teilweise (partly), nein (no). Empty means unknown."),
            "nein", c => c.Accessibility.Toilet) { CodeList = "erfuellung", Hsds = "accessibility.description" },
        new("aufzug", Kinds.Code, new("Aufzug", "Lift"), new("ja, teilweise oder nein. Leer heißt: nicht bekannt.", "ja (yes), teilweise (partly), nein (no). Empty means unknown."),
            "ja", c => c.Accessibility.Lift) { CodeList = "erfuellung", Hsds = "accessibility.description" },
        new("barriere_hinweis", Kinds.Text, new("Hinweis zu Barrieren", "Note on barriers"), new("Stufen, Rampe, Türbreite, Hilfe am Eingang.", "Steps, ramp, door width, help at the entrance."),
            "Rampe am Hofeingang, bitte vorher anrufen", c => c.Accessibility.Note) { MaximumLength = 500, Hsds = "accessibility.details" },
    ];

    static IReadOnlyList<Column<Centre>> Conditions =>
    [
        new("sprachen", Kinds.Code, new("Sprachen", "Languages"), new("Sprachen, in denen beraten wird: Codes mit „|“ dazwischen.", "Languages of counselling: codes with “|” between them."),
            "de|en|ar|uk", c => c.Languages) { IsList = true, CodeList = "sprachen", Aliases = ["sprache", "languages"], Hsds = "language.code", Property = "http://schema.org/availableLanguage" },
        new("themen", Kinds.Code, new("Themen", "Topics"), new("Nur ohne angebote.csv: wobei die Stelle hilft, Codes mit „|“ dazwischen.", "Only without angebote.csv: what the centre helps with, codes with “|” between them."),
            "schulden|soziales", c => c.Topics) { IsList = true, CodeList = "themen", Aliases = ["thema", "topics"], Hsds = "taxonomy_term.code" },
        new("status", Kinds.Code, new("Status", "Status"), new("aktiv, vorübergehend geschlossen, ruht oder aufgelöst.", "Active, temporarily closed, inactive or dissolved."),
            "aktiv", c => c.Status) { Required = true, CodeList = "status", Hsds = "service.status" },
        new("nachfolger", Kinds.Slug, new("Nachfolger", "Successor"), new("Kennung der Stelle, die eine aufgelöste Stelle ersetzt.", "Id of the centre that replaces a dissolved one."),
            "awo-beratungszentrum-nord", c => c.Successor) { References = "stellen", MaximumLength = 80 },
        new("geprueft_am", Kinds.Date, new("Geprüft am", "Checked on"), new("Der Tag, an dem zuletzt ein Mensch die Angaben geprüft hat.", "The day on which a person last checked the entry."),
            "2026-09-01", c => c.CheckedOn) { Required = true, Aliases = ["geprueft", "stand", "aktualisiert", "letztepruefung"], Hsds = "service.assured_date" },
        new("wiedervorlage_am", Kinds.Date, new("Wiedervorlage am", "Review on"), new("Bis wann die Angaben wieder geprüft werden sollen.", "By when the entry should be checked again."),
            "2027-03-01", c => c.ReviewOn) { Aliases = ["wiedervorlage"] },
    ];

    static Centre Read(Cells c) => new(
        c.Text("stelle_id"), c.Text("name"), c.Optional("traeger_id"), AddressOf(c), c.Text("ort"), c.Optional("ags"), c.YesNo("adresse_oeffentlich") ?? false,
        c.Optional("telefon"), c.Optional("email"), c.Optional("website"), c.Hours("oeffnungszeiten"), c.Optional("oeffnungszeiten_hinweis"),
        new(c.Optional("eingang_rollstuhl"), c.Optional("wc_rollstuhl"), c.Optional("aufzug"), c.Optional("barriere_hinweis")),
        c.List("sprachen"), c.List("themen"), c.Text("status"), c.Optional("nachfolger"),
        c.Date("geprueft_am") ?? default, c.Date("wiedervorlage_am"), c.Source, c.Line);

    static Address AddressOf(Cells c) => new(c.Optional("strasse"), c.Optional("hausnummer"), c.Optional("adresszusatz"), c.Optional("plz"),
        c.Decimal("lat") is { } lat && c.Decimal("lon") is { } lon ? new Point(lat, lon) : null);
}
