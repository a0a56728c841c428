using Portal.Datasets;

namespace Portal.Starter;

/// <summary>The smallest portal that is worth building: site.yml with every gap that the duty pages need filled, and one table with one example row.</summary>
public static class StarterPortal
{
    /// <summary>Relative path and content of every file.</summary>
    /// <param name="today">The day on which the example row counts as checked.</param>
    public static IReadOnlyList<(string Path, string Content)> Files(DateOnly today) =>
    [
        ("input/site.yml", Site),
        ("data/stellen.csv", Centres(today)),
        (".gitignore", "output/\nbesuche-roh*\n"),
        ("README.md", Readme),
    ];

    const string Site = """
        # Alles, was dieses Portal zu Ihrem macht. Zeilen mit # sind Erklärungen.
        title: Beratungsstellen in Musterstadt
        description: Wer in Musterstadt wobei hilft.
        host: https://beratung.musterstadt.example  # Adresse der Website, ohne / am Ende
        languages: [de, en]
        draft: true                               # auf false setzen, wenn unten alles ausgefüllt ist
        publisher:                                # wer veröffentlicht
          name: Musterverband e. V.
          kind: NonProfitOrganisation             # oder LocalAuthority, RegionalAuthority
          website: https://www.example.org
          email: daten@example.org
          phone: +49 30 23125 001
          address: Musterstraße 1, 12345 Musterstadt
        steward:                                  # wer Fragen zu den Daten beantwortet: eine Stelle, keine Person
          name: Redaktion Beratungsportal
          email: daten@example.org
        licence: dl-zero-de/2.0                   # oder dl-by-de/2.0, cc-by/4.0, cc-zero
        review_months: 12                         # danach gilt ein Eintrag als lange nicht geprüft
        sensitive_topics: [gewalt, krise]         # Themen, bei denen Notrufnummern oben auf der Seite stehen
        emergency:
          - {name: Polizei, phone: "110"}
          - {name: Feuerwehr und Rettungsdienst, phone: "112"}

        # Für Impressum, Datenschutz und Barrierefreiheit. Solange hier etwas leer ist, bleibt die Website ein Entwurf. …_en: dasselbe auf Englisch.
        imprint_represented_by: ""                # wer den Herausgeber vertritt
        imprint_register: ""                      # Rechtsform und Register, z. B. Verein, Amtsgericht …, VR 1234
        imprint_supervision: ""                   # Aufsichtsbehörde oder „keine“
        imprint_vat_id: ""                        # Umsatzsteuer-Identifikationsnummer oder „keine“
        imprint_responsible: ""                   # Name und Anschrift des Menschen, der für eigene Artikel verantwortlich ist, oder „entfällt“
        privacy_officer: ""                       # Datenschutzbeauftragte oder Datenschutzbeauftragter
        privacy_officer_email: ""
        privacy_authority: ""                     # zuständige Aufsichtsbehörde
        privacy_host: ""                          # wer den Webserver betreibt
        privacy_log_days: ""                      # wie viele Tage er Protokolle aufbewahrt
        accessibility_status: ""                  # vollständig vereinbar, teilweise vereinbar oder nicht vereinbar
        accessibility_status_en: ""               # fully compliant, partially compliant, not compliant
        accessibility_incompatible: ""            # was nicht barrierefrei ist, warum, bis wann, was stattdessen hilft; oder „Nichts.“
        accessibility_incompatible_en: ""
        accessibility_burden: ""                  # was eine unverhältnismäßige Belastung wäre, mit Begründung; oder „Nichts.“
        accessibility_burden_en: ""
        accessibility_out_of_scope: ""            # was die Gesetze nicht erfassen; oder „Nichts.“
        accessibility_out_of_scope_en: ""
        accessibility_sign_language: ""           # wo das Video in Deutscher Gebärdensprache ist, oder wann es kommt
        accessibility_sign_language_en: ""
        accessibility_date: ""                    # erstellt am, z. B. 1. September 2026
        accessibility_date_en: ""
        accessibility_reviewed: ""                # zuletzt geprüft am; mindestens einmal im Jahr
        accessibility_reviewed_en: ""
        accessibility_method: ""                  # z. B. eine Selbstbewertung
        accessibility_method_en: ""
        accessibility_contact: ""                 # wer Fragen zu Barrieren beantwortet
        accessibility_email: ""                   # wohin man Barrieren melden kann
        accessibility_phone: ""
        accessibility_arbitration: ""             # Schlichtungsstelle Ihres Landes
        accessibility_arbitration_address: ""
        accessibility_arbitration_phone: ""
        accessibility_arbitration_email: ""
        accessibility_arbitration_url: ""
        """;

    const string Readme = """
        # Unser Beratungsportal

        - `input/site.yml`: Titel, Herausgeber, Lizenz
        - `input/pages/`: eigene Seiten als Markdown; `impressum.md`, `datenschutz.md` und die anderen des Programms ersetzen Sie durch gleichnamige
        - `data/stellen.csv`: die Beratungsstellen, in Excel, LibreOffice oder im Browser zu bearbeiten

        Die Zeile in `stellen.csv` ist ein Beispiel. Ersetzen Sie sie durch Ihre Stellen.
        """;

    static string Centres(DateOnly today)
    {
        string[] columns = ["stelle_id", "name", "themen", "strasse", "hausnummer", "plz", "ort", "ags", "adresse_oeffentlich", "telefon", "email", "website",
            "oeffnungszeiten", "eingang_rollstuhl", "sprachen", "status", "geprueft_am"];
        string[] example = ["musterberatung", "Musterberatung (Beispiel)", "schulden|soziales", "Musterstraße", "1", "04109", "Leipzig", "14713000", "ja", "+49 30 23125 002",
            "beratung@example.org", "https://www.example.org/beratung", "Mo-Do 09:00-12:00; Di 14:00-18:00", "ja", "de|en", "aktiv", today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)];
        var unknown = columns.Where(c => Stellen.Definition.Find(c) is null).ToList();
        return unknown.Count == 0 ? $"{string.Join(',', columns)}\n{string.Join(',', example)}\n" : throw new InvalidOperationException($"No such column: {unknown[0]}");
    }
}
