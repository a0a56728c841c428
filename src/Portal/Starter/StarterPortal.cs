using Portal.Datasets;

namespace Portal.Starter;

/// <summary>The smallest portal that is worth building: site.yml, one table with one example row, and the duty pages to fill in.</summary>
public static class StarterPortal
{
    /// <summary>Relative path and content of every file.</summary>
    /// <param name="today">The day on which the example row counts as checked.</param>
    public static IReadOnlyList<(string Path, string Content)> Files(DateOnly today) =>
    [
        ("input/site.yml", Site),
        ("input/pages/impressum.md", Page("Impressum", "[Bitte ergänzen: Name und Anschrift, vertretungsberechtigte Person, Register, Kontakt.]")),
        ("input/pages/datenschutz.md", Page("Datenschutz", DataProtection)),
        ("input/pages/barrierefreiheit.md", Page("Erklärung zur Barrierefreiheit", Accessibility)),
        ("input/pages/impressum.en.md", Page("Imprint", "[Please add: name and address, who represents you, register, contact.]")),
        ("input/pages/datenschutz.en.md", Page("Privacy", DataProtectionEnglish)),
        ("input/pages/barrierefreiheit.en.md", Page("Accessibility statement", AccessibilityEnglish)),
        ("data/stellen.csv", Centres(today)),
        (".gitignore", "output/\nbesuche-roh*\n"),
        ("README.md", Readme),
    ];

    const string Site = """
        # Alles, was dieses Portal zu Ihrem macht. Zeilen mit # sind Erklärungen.
        title: Beratungsstellen in Musterstadt
        description: Wer in Musterstadt wobei hilft.
        host: https://beratung.example.org        # Adresse der Website, ohne / am Ende
        languages: [de, en]
        draft: true                               # auf false setzen, wenn Impressum, Datenschutz und Barrierefreiheit ausgefüllt sind
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
        sensitive_topics: [gewalt, krise]
        """;

    const string DataProtection = """
        Diese Website setzt keine Cookies, lädt nichts von fremden Servern und wertet Ihren Besuch nicht aus.
        Der Betreiber des Webservers kann Zugriffe protokollieren.

        [Bitte ergänzen: Verantwortliche Stelle, Webhoster und wie lange er Protokolle aufbewahrt, Datenschutzbeauftragte, Ihre Rechte.]
        """;

    const string Accessibility = """
        Diese Website ist so gebaut, dass sie WCAG 2.2 AA entspricht.

        [Bitte ergänzen: nicht barrierefreie Inhalte mit Gründen, Stand der Erklärung, Kontakt für Rückmeldungen, Schlichtungsstelle.]
        """;

    const string DataProtectionEnglish = """
        This website sets no cookies, loads nothing from other servers and does not track your visit.
        Whoever runs the web server can log requests.

        [Please add: who is responsible, the host and how long it keeps logs, the data protection officer, your rights.]
        """;

    const string AccessibilityEnglish = """
        This website is built to meet WCAG 2.2 AA.

        [Please add: what is not accessible and why, the day of this statement, contact for feedback, arbitration body.]
        """;

    const string Readme = """
        # Unser Beratungsportal

        - `input/site.yml`: Titel, Herausgeber, Lizenz
        - `input/pages/`: Impressum, Datenschutz, Barrierefreiheit und weitere Seiten
        - `data/stellen.csv`: die Beratungsstellen, in Excel, LibreOffice oder im Browser zu bearbeiten

        Die Zeile in `stellen.csv` ist ein Beispiel. Ersetzen Sie sie durch Ihre Stellen.
        """;

    static string Page(string title, string text) => $"---\ntitle: {title}\nnavigation: footer\n---\n\n{text}\n";

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
