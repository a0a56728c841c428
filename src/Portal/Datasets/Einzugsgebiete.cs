using Portal.Model;
using Portal.Values;

namespace Portal.Datasets;

/// <summary>einzugsgebiete.csv: for which places a service is responsible.</summary>
public static class Einzugsgebiete
{
    public static readonly Dataset<ServiceArea> Definition = new(
        "einzugsgebiete",
        new("Einzugsgebiete der Beratungsangebote", "Service areas"),
        new("Für welche Postleitzahlen, Gemeinden, Kreise oder Länder ein Angebot zuständig ist.",
            "The postcodes, municipalities, districts or states a service is responsible for."),
        ["angebot_id", "art", "von", "bis"],
        [
            new("angebot_id", Kinds.Slug, new("Angebot", "Service"), new("Kennung des Angebots in angebote.csv.", "Id of the service in angebote.csv."),
                "awo-leipzig-schulden", a => a.ServiceId) { Required = true, References = "angebote", MaximumLength = 80, Hsds = "service_area.service_id" },
            new("art", Kinds.Code, new("Art des Gebiets", "Kind of area"), new("plz, kreis, ags, bundesland oder bundesweit.", "plz, kreis, ags, bundesland or bundesweit."),
                "plz", a => a.Kind) { Required = true, CodeList = "gebietsarten", Hsds = "service_area.name" },
            new("von", Kinds.AreaKey, new("Von", "From"), new("Schlüssel oder erste Postleitzahl. Leer nur bei bundesweit.", "Key or first postcode. Empty only for bundesweit."),
                "04416", a => a.From) { MaximumLength = 12, Hsds = "service_area.extent" },
            new("bis", Kinds.AreaKey, new("Bis", "To"), new("Letzte Postleitzahl eines Bereichs, einschließlich.", "Last postcode of a range, inclusive."),
                "04463", a => a.To) { MaximumLength = 12, Hsds = "service_area.extent" },
        ],
        ["SOCI", "REGI"], ["Einzugsgebiet", "Zuständigkeit", "Beratungsangebot"],
        c => new(c.Text("angebot_id"), c.Text("art"), c.Optional("von"), c.Optional("bis"), c.Source));
}
