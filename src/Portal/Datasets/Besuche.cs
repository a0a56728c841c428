using Portal.Model;
using Portal.Values;

namespace Portal.Datasets;

/// <summary>besuche.csv: anonymised counts of why people came.</summary>
public static class Besuche
{
    public static readonly Dataset<VisitCount> Definition = new(
        "besuche",
        new("Anonymisierte Besuchsgründe", "Anonymised visit reasons"),
        new("Wie viele Menschen, Fälle, Kontakte oder Nennungen es je Thema und Anlass gab; kleine Zahlen sind geschützt.",
            "How many people, cases, contacts or mentions there were by topic and reason; small counts are protected."),
        ["zeitraum", "region", "thema", "anlass", "altersgruppe", "geschlecht", "kontaktform", "zaehleinheit"],
        [
            new("zeitraum", Kinds.Period, new("Zeitraum", "Period"), new("Jahr (2025) oder Quartal (2025-Q1).", "Year (2025) or quarter (2025-Q1)."),
                "2025", v => v.Period) { Required = true },
            new("region", Kinds.AreaKey, new("Region", "Region"), new("AGS des Kreises (5 Ziffern), Schlüssel des Landes (2 Ziffern) oder DE.", "AGS of the district (5 digits), key of the state (2 digits) or DE."),
                "14713", v => v.Region) { Required = true, MaximumLength = 5, Aliases = ["kreis"] },
            new("thema", Kinds.Code, new("Thema", "Topic"), new("Ein Code der Liste themen.", "A code of the list themen."),
                "schulden", v => v.Topic) { Required = true, CodeList = "themen" },
            new("anlass", Kinds.Code, new("Anlass", "Reason"), new("Ein Code der Liste anlaesse oder gesamt.", "A code of the list anlaesse, or gesamt (all)."),
                "schulden-arbeitslos", v => v.Reason) { Required = true, CodeList = "anlaesse" },
            new("altersgruppe", Kinds.Code, new("Altersgruppe", "Age group"), new("Ein Code der Liste altersgruppen.", "A code of the list altersgruppen."),
                "a27-64", v => v.AgeGroup) { CodeList = "altersgruppen" },
            new("geschlecht", Kinds.Code, new("Geschlecht", "Gender"), new("Ein Code der Liste geschlechter.", "A code of the list geschlechter."),
                "gesamt", v => v.Gender) { CodeList = "geschlechter" },
            new("kontaktform", Kinds.Code, new("Kontaktform", "Contact mode"), new("Ein Code der Liste kontaktformen.", "A code of the list kontaktformen."),
                "gesamt", v => v.Mode) { CodeList = "kontaktformen" },
            new("zaehleinheit", Kinds.Code, new("Zähleinheit", "Counting unit"), new("Was gezählt wird; verschiedene Einheiten werden nie addiert.", "What is counted; different units are never added up."),
                "fall", v => v.Unit) { Required = true, CodeList = "zaehleinheiten" },
            new("anzahl", Kinds.Integer, new("Anzahl", "Count"), new("Leer, wenn wertstatus sagt, warum.", "Empty where wertstatus says why."),
                "184", v => v.Count) { Minimum = 0 },
            new("wertstatus", Kinds.Code, new("Wertstatus", "Value status"), new("u heißt geheim gehalten; leer heißt veröffentlicht.", "u means suppressed; empty means published."),
                "u", v => v.ValueStatus) { CodeList = "wertstatus" },
        ],
        ["SOCI"], ["Besuchsgründe", "Beratung", "Statistik"],
        c => new(c.Text("zeitraum"), c.Text("region"), c.Text("thema"), c.Text("anlass"), c.Optional("altersgruppe"), c.Optional("geschlecht"),
            c.Optional("kontaktform"), c.Text("zaehleinheit"), c.Integer("anzahl"), c.Optional("wertstatus"), c.Source));
}
