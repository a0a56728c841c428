using Portal.Model;
using Portal.Values;

namespace Portal.Datasets;

/// <summary>traeger.csv: the bodies that run the centres.</summary>
public static class Traeger
{
    public static readonly Dataset<Organization> Definition = new(
        "traeger",
        new("Träger von Beratungsstellen", "Organisations that run advice centres"),
        new("Verbände, Vereine, Kommunen und andere Körperschaften, die Beratungsstellen betreiben.",
            "Associations, charities, municipalities and other bodies that run advice centres."),
        ["traeger_id"],
        [
            new("traeger_id", Kinds.Slug, new("Kennung", "Id"),
                new("Bleibt für immer gleich, denn sie steht in der Adresse der Seite. Kleinbuchstaben, Ziffern, Bindestriche.",
                    "Stays the same for ever because it is part of the page's address. Lower-case letters, digits, hyphens."),
                "awo-musterstadt", o => o.Id) { Required = true, Unique = true, MaximumLength = 80, Hsds = "organization.id" },
            new("name", Kinds.Text, new("Name", "Name"), new("Voller Name mit Rechtsform, wie im Register.", "Full name with legal form, as registered."),
                "AWO Kreisverband Musterstadt e. V.", o => o.Name) { Required = true, Hsds = "organization.name", Property = "http://schema.org/name" },
            new("traeger_art", Kinds.Code, new("Art", "Kind"), new("Zu welchem Verband oder welcher Art von Träger er gehört.", "Which association or kind of body it belongs to."),
                "awo", o => o.Kind) { Required = true, CodeList = "traegerarten" },
            new("verband", Kinds.Text, new("Verband", "Association"), new("Spitzenverband, dem der Träger angehört.", "Umbrella association of the body."),
                "AWO", o => o.Association),
            new("rechtsform", Kinds.Text, new("Rechtsform", "Legal form"), new("Zum Beispiel e. V., gGmbH, Anstalt öffentlichen Rechts.", "For example e. V. or gGmbH."),
                "e. V.", o => o.LegalForm) { MaximumLength = 60, Hsds = "organization.legal_status" },
            new("website", Kinds.Url, new("Website", "Website"), new("Adresse mit https:// am Anfang.", "Address starting with https://."),
                "https://awo-musterstadt.example.org", o => o.Website) { Aliases = ["webseite", "homepage", "internet", "url", "www"], Hsds = "organization.website", Property = "http://schema.org/url" },
            new("identifikator", Kinds.Text, new("Registernummer", "Register number"), new("Nummer im Vereins- oder Handelsregister mit Gericht.", "Number in the register of associations or companies, with the court."),
                "VR 1234 AG Musterstadt", o => o.Identifier) { MaximumLength = 100, Hsds = "organization_identifier.identifier" },
        ],
        ["SOCI"], ["Träger", "Wohlfahrtspflege", "Beratungsstellen"],
        c => new(c.Text("traeger_id"), c.Text("name"), c.Text("traeger_art"), c.Optional("verband"), c.Optional("rechtsform"),
            c.Optional("website"), c.Optional("identifikator"), c.Source));
}
