using Portal.Model;

namespace Portal.Datasets;

/// <summary>What the further columns of our own code lists mean, because a re-user cannot guess it from a header.</summary>
static class CodelistenSpalten
{
    static readonly Dictionary<string, (Text Title, Text Description)> known = new()
    {
        ["synonyme"] = (new("Suchwörter", "Search words"), new("Andere Wörter für dasselbe, mit „|“ getrennt.", "Other words for the same, separated by “|”.")),
        ["quelle"] = (new("Quelle", "Source"), new("Die Liste, aus der der Code kommt.", "The list that the code comes from.")),
        ["quellcode"] = (new("Code der Quelle", "Code in the source"), new("Wie die Quelle den Code nennt.", "What the source calls the code.")),
        ["thema"] = (new("Thema", "Topic"), new("Ein Code der Liste themen.", "A code of the list themen.")),
        ["beleg"] = (new("Beleg", "Evidence"), new("Ob die Angabe an der Quelle geprüft ist (belegt) oder noch nicht (offen).", "Whether the entry was checked at the source (belegt) or not yet (offen).")),
        ["von"] = (new("Alter von", "Age from"), new("Jahre, einschließlich.", "Years, inclusive.")),
        ["bis"] = (new("Alter bis", "Age to"), new("Jahre, einschließlich.", "Years, inclusive.")),
        ["rechtsgrundlage"] = (new("Rechtsgrundlage", "Legal basis"), new("Paragrafen, mit „;“ getrennt.", "Sections of law, separated by “;”.")),
        ["caritas_consulting_type"] = (new("Code der Caritas", "Caritas code"), new("Beratungsart der Caritas-Onlineberatung.", "Consulting type of Caritas online counselling.")),
        ["infocompass"] = (new("Code von InfoCompass", "InfoCompass code"), new("Thema bei InfoCompass.", "Topic at InfoCompass.")),
        ["clarat"] = (new("Code von clarat", "clarat code"), new("Die Bezeichnung bei clarat.", "What clarat calls it.")),
        ["kabs"] = (new("Code der Berliner EFB-Statistik", "Code of Berlin’s family counselling statistics"), new("Merkmal kabs der Fachstatistik der Berliner Erziehungs- und Familienberatung.", "Field kabs of the statistics of Berlin’s family counselling.")),
        ["kjh_code"] = (new("Code der Kinder- und Jugendhilfestatistik", "Code of the child and youth welfare statistics"), new("Wie die Statistik die Art des Trägers nennt.", "What the statistics call the kind of body.")),
        ["destatis_zeichen"] = (new("Zeichen der Statistik", "Sign in statistics"), new("Zeichen des Statistischen Bundesamts in Tabellen.", "Sign of the Federal Statistical Office in tables.")),
        ["hsds"] = (new("Wert in HSDS", "Value in HSDS"), new("Derselbe Status im Open-Referral-Standard HSDS 3.0.", "The same status in the Open Referral standard HSDS 3.0.")),
        ["schema_org"] = (new("Wert in schema.org", "Value in schema.org"), new("Wie schema.org dasselbe nennt.", "What schema.org calls the same.")),
        ["osm_wheelchair"] = (new("Wert in OpenStreetMap", "Value in OpenStreetMap"), new("Wert des Schlüssels wheelchair.", "Value of the key wheelchair.")),
        ["osm_social_facility_for"] = (new("Wert in OpenStreetMap", "Value in OpenStreetMap"), new("Wert des Schlüssels social_facility:for.", "Value of the key social_facility:for.")),
    };

    /// <summary>Title and description of a column; for one that a portal added itself, its own name.</summary>
    public static (Text Title, Text Description) Of(string column) =>
        known.TryGetValue(column, out var told) ? told
        : column.Split('_') is ["kurz", { Length: 2 } brief] ? (new($"Kurz gesagt ({brief})", $"In short ({brief})"), new("Ein Satz für Ratsuchende.", "A sentence for people looking for help."))
        : column.Split('_') is ["synonyme", { Length: 2 } spoken] ? (new($"Suchwörter ({spoken})", $"Search words ({spoken})"), new("Andere Wörter für dasselbe in dieser Sprache, mit „|“ getrennt.", "Other words for the same in this language, separated by “|”."))
        : column.Split('_') is ["beschreibung", { Length: 2 } full] ? (new($"Beschreibung ({full})", $"Description ({full})"), new("Was der Code genau meint.", "What exactly the code means."))
        : (new(column, column), new($"Angabe „{column}“ der Liste.", $"Field “{column}” of the list."));
}
