using Portal.Compare;
using Portal.Read;
using Portal.Shape;
using Portal.Tests.Check;

namespace Portal.Tests.Compare;

/// <summary>What a reviewer reads for each kind of change: the whole comment below its title.</summary>
public class SampleChanges
{
    static readonly Draft Base = Drafts.Valid.WithVisits("14713", "120");

    static readonly Dictionary<string, (Func<Draft, Draft> Edit, string Comment)> samples = new()
    {
        ["nothing"] = (d => d,
            """

            An Daten und Einstellungen ändert sich nichts.

            """),
        ["rows in another order"] = (d => d.Change("stellen", t => t with { Rows = [.. t.Rows.Reverse()] }),
            """

            An Daten und Einstellungen ändert sich nichts.

            """),
        ["a phone number corrected"] = (d => d.With("stellen", 0, "telefon", "+49 341 654321"),
            """

            | Tabelle | Zeilen vorher | Zeilen nachher | neu | geändert | entfernt |
            |---|--:|--:|--:|--:|--:|
            | Beratungsstellen | 3 | 3 | 0 | 1 | 0 |

            ### Beratungsstellen: geändert (1)

            - `AWO-Beratungszentrum Leipzig` · `awo-leipzig` · `/beratungsstellen/awo-leipzig/`
              - Telefon: `+49 341 123456` → `+49 341 654321`

            """),
        ["a cell emptied and one filled"] = (d => d.With("stellen", 0, "website", "").With("stellen", 0, "wiedervorlage_am", "2027-04-01"),
            """

            | Tabelle | Zeilen vorher | Zeilen nachher | neu | geändert | entfernt |
            |---|--:|--:|--:|--:|--:|
            | Beratungsstellen | 3 | 3 | 0 | 1 | 0 |

            ### Beratungsstellen: geändert (1)

            - `AWO-Beratungszentrum Leipzig` · `awo-leipzig` · `/beratungsstellen/awo-leipzig/`
              - Website: `https://awo.example.org` → (leer)
              - Wiedervorlage am: `2027-03-01` → `2027-04-01`

            """),
        ["a centre added with a service"] = (d => d.Add("stellen", ("stelle_id", "awo-halle"), ("name", "AWO Halle"), ("ort", "Halle"), ("strasse", "Neuer Weg"), ("telefon", "+49 345 1"), ("email", "halle@awo.example.org"), ("website", ""), ("lat", "51.48"), ("lon", "11.97"), ("plz", "06108")).Add("angebote", ("angebot_id", "awo-halle-sucht"), ("stelle_id", "awo-halle"), ("thema", "sucht"), ("name", "Suchtberatung"), ("beschreibung", ""), ("zielgruppe", "Alle"), ("rechtsgrundlage", "")),
            """

            | Tabelle | Zeilen vorher | Zeilen nachher | neu | geändert | entfernt |
            |---|--:|--:|--:|--:|--:|
            | Beratungsstellen | 3 | 4 | 1 | 0 | 0 |
            | Angebote | 2 | 3 | 1 | 0 | 0 |

            ### Beratungsstellen: neu (1)

            - `AWO Halle` · `awo-halle` · `/beratungsstellen/awo-halle/`

            ### Angebote: neu (1)

            - `Suchtberatung` · `awo-halle-sucht` · `/beratungsstellen/awo-halle/`

            """),
        ["a centre deleted"] = (d => d.Change("stellen", t => t with { Rows = [.. t.Rows.Take(2)] }),
            """

            ### Bitte genau ansehen

            - ⚠️ Beratungsstellen: fehlende Zeilen: 1 von 3. Ist das gewollt?

            | Tabelle | Zeilen vorher | Zeilen nachher | neu | geändert | entfernt |
            |---|--:|--:|--:|--:|--:|
            | Beratungsstellen | 3 | 2 | 0 | 0 | 1 |

            ### Beratungsstellen: entfernt (1)

            Schließt eine Stelle, löschen Sie die Zeile nicht: Setzen Sie `status` auf `aufgeloest` und nennen Sie, wenn es eine gibt, die Nachfolgerin.

            - `Alte Beratungsstelle` · `alte-stelle`

            """),
        ["a centre closed"] = (d => d.With("stellen", 0, "status", "aufgeloest").With("stellen", 0, "nachfolger", "schutzhaus"),
            """

            | Tabelle | Zeilen vorher | Zeilen nachher | neu | geändert | entfernt |
            |---|--:|--:|--:|--:|--:|
            | Beratungsstellen | 3 | 3 | 0 | 1 | 0 |

            ### Beratungsstellen: geschlossen (1)

            - `AWO-Beratungszentrum Leipzig` · `awo-leipzig` · `/beratungsstellen/awo-leipzig/`
              - Status: `aktiv` → `aufgeloest`
              - Nachfolger: (leer) → `schutzhaus`

            """),
        ["a centre reopened"] = (d => d.With("stellen", 2, "status", "aktiv").With("stellen", 2, "nachfolger", ""),
            """

            | Tabelle | Zeilen vorher | Zeilen nachher | neu | geändert | entfernt |
            |---|--:|--:|--:|--:|--:|
            | Beratungsstellen | 3 | 3 | 0 | 1 | 0 |

            ### Beratungsstellen: geändert (1)

            - `Alte Beratungsstelle` · `alte-stelle` · `/beratungsstellen/alte-stelle/`
              - Status: `aufgeloest` → `aktiv`
              - Nachfolger: `awo-leipzig` → (leer)

            """),
        ["a centre moved within its town"] = (d => d.With("stellen", 0, "strasse", "Neue Straße").With("stellen", 0, "hausnummer", "2").With("stellen", 0, "lat", "51.3505"),
            """

            | Tabelle | Zeilen vorher | Zeilen nachher | neu | geändert | entfernt |
            |---|--:|--:|--:|--:|--:|
            | Beratungsstellen | 3 | 3 | 0 | 1 | 0 |

            ### Beratungsstellen: Adresse oder Lage geändert (1)

            - `AWO-Beratungszentrum Leipzig` · `awo-leipzig` · `/beratungsstellen/awo-leipzig/` · 1,1 km entfernt
              - Straße: `Beispielstraße` → `Neue Straße`
              - Hausnummer: `15` → `2`
              - Breite: `51.3405` → `51.3505`

            """),
        ["coordinates far away"] = (d => d.With("stellen", 0, "lat", "12.3640").With("stellen", 0, "lon", "51.3405"),
            """

            ### Bitte genau ansehen

            - ⚠️ `AWO-Beratungszentrum Leipzig` (`awo-leipzig`): Die Koordinaten liegen jetzt 5687 km entfernt. Passen sie zur Adresse?

            | Tabelle | Zeilen vorher | Zeilen nachher | neu | geändert | entfernt |
            |---|--:|--:|--:|--:|--:|
            | Beratungsstellen | 3 | 3 | 0 | 1 | 0 |

            ### Beratungsstellen: Adresse oder Lage geändert (1)

            - `AWO-Beratungszentrum Leipzig` · `awo-leipzig` · `/beratungsstellen/awo-leipzig/` · 5687 km entfernt
              - Breite: `51.3405` → `12.3640`
              - Länge: `12.3640` → `51.3405`

            """),
        ["a shelter made public"] = (d => d.With("stellen", 1, "adresse_oeffentlich", "ja").With("stellen", 1, "strasse", "Geheimweg").With("stellen", 1, "hausnummer", "7").With("stellen", 1, "plz", "20095"),
            """

            ### Bitte genau ansehen

            - ⚠️ `Frauenhaus und Frauenberatung` (`schutzhaus`): Die Adresse war geschützt und soll öffentlich werden. Fragen Sie die Stelle, bevor Sie zustimmen.

            | Tabelle | Zeilen vorher | Zeilen nachher | neu | geändert | entfernt |
            |---|--:|--:|--:|--:|--:|
            | Beratungsstellen | 3 | 3 | 0 | 1 | 0 |

            ### Beratungsstellen: geändert (1)

            - `Frauenhaus und Frauenberatung` · `schutzhaus` · `/beratungsstellen/schutzhaus/`
              - Straße: geändert, wegen der geschützten Adresse nicht gezeigt
              - Hausnummer: geändert, wegen der geschützten Adresse nicht gezeigt
              - Postleitzahl: geändert, wegen der geschützten Adresse nicht gezeigt
              - Adresse öffentlich: `nein` → `ja`

            """),
        ["an address written where it is protected"] = (d => d.With("stellen", 1, "strasse", "Geheimweg").With("stellen", 1, "barriere_hinweis", "Eingang am Geheimweg"),
            """

            ### Bitte genau ansehen

            - ⚠️ `Frauenhaus und Frauenberatung` (`schutzhaus`): Die Adresse ist geschützt, steht aber jetzt in der Datei. Leeren Sie diese Zellen; auch alte Fassungen der Datei kann jeder lesen.

            | Tabelle | Zeilen vorher | Zeilen nachher | neu | geändert | entfernt |
            |---|--:|--:|--:|--:|--:|
            | Beratungsstellen | 3 | 3 | 0 | 1 | 0 |

            ### Beratungsstellen: geändert (1)

            - `Frauenhaus und Frauenberatung` · `schutzhaus` · `/beratungsstellen/schutzhaus/`
              - Straße: geändert, wegen der geschützten Adresse nicht gezeigt
              - Hinweis zu Barrieren: geändert, wegen der geschützten Adresse nicht gezeigt

            """),
        ["an open centre becomes a shelter"] = (d => d.With("stellen", 0, "adresse_oeffentlich", "nein").With("stellen", 0, "strasse", "").With("stellen", 0, "hausnummer", "").With("stellen", 0, "plz", "").With("stellen", 0, "lat", "").With("stellen", 0, "lon", "").With("stellen", 0, "adresszusatz", ""),
            """

            | Tabelle | Zeilen vorher | Zeilen nachher | neu | geändert | entfernt |
            |---|--:|--:|--:|--:|--:|
            | Beratungsstellen | 3 | 3 | 0 | 1 | 0 |

            ### Beratungsstellen: geändert (1)

            - `AWO-Beratungszentrum Leipzig` · `awo-leipzig` · `/beratungsstellen/awo-leipzig/`
              - Straße: geändert, wegen der geschützten Adresse nicht gezeigt
              - Hausnummer: geändert, wegen der geschützten Adresse nicht gezeigt
              - Adresszusatz: geändert, wegen der geschützten Adresse nicht gezeigt
              - Postleitzahl: geändert, wegen der geschützten Adresse nicht gezeigt
              - Breite: geändert, wegen der geschützten Adresse nicht gezeigt
              - Länge: geändert, wegen der geschützten Adresse nicht gezeigt
              - Adresse öffentlich: `ja` → `nein`

            """),
        ["a centre's id renamed with all that points to it"] = (d => d.With("stellen", 0, "stelle_id", "awo-leipzig-mitte").With("stellen", 2, "nachfolger", "awo-leipzig-mitte").With("angebote", 0, "stelle_id", "awo-leipzig-mitte"),
            """

            | Tabelle | Zeilen vorher | Zeilen nachher | neu | geändert | entfernt |
            |---|--:|--:|--:|--:|--:|
            | Beratungsstellen | 3 | 3 | 0 | 1 | 0 |

            ### Beratungsstellen: vermutlich neue Kennung (1)

            Fast alle Angaben sind gleich, nur die Kennung nicht. Das ist eine Vermutung. Eine Kennung soll bleiben, denn sie steht in Adressen und Links.

            - `AWO-Beratungszentrum Leipzig` · `awo-leipzig` → `awo-leipzig-mitte` · `/beratungsstellen/awo-leipzig-mitte/`

            """),
        ["a service's id renamed"] = (d => d.With("angebote", 0, "angebot_id", "awo-insolvenz").With("einzugsgebiete", 0, "angebot_id", "awo-insolvenz").With("einzugsgebiete", 1, "angebot_id", "awo-insolvenz").With("einzugsgebiete", 2, "angebot_id", "awo-insolvenz"),
            """

            | Tabelle | Zeilen vorher | Zeilen nachher | neu | geändert | entfernt |
            |---|--:|--:|--:|--:|--:|
            | Angebote | 2 | 2 | 0 | 1 | 0 |

            ### Angebote: vermutlich neue Kennung (1)

            Fast alle Angaben sind gleich, nur die Kennung nicht. Das ist eine Vermutung. Eine Kennung soll bleiben, denn sie steht in Adressen und Links.

            - `Schuldner- und Insolvenzberatung` · `awo-schulden` → `awo-insolvenz` · `/beratungsstellen/awo-leipzig/`

            """),
        ["a service changed and closed"] = (d => d.With("angebote", 0, "wartezeit_wochen", "12").With("angebote", 1, "status", "aufgeloest"),
            """

            | Tabelle | Zeilen vorher | Zeilen nachher | neu | geändert | entfernt |
            |---|--:|--:|--:|--:|--:|
            | Angebote | 2 | 2 | 0 | 2 | 0 |

            ### Angebote: geschlossen (1)

            - `Krisenberatung bei häuslicher Gewalt` · `fhf-krise` · `/beratungsstellen/schutzhaus/`
              - Status: `aktiv` → `aufgeloest`

            ### Angebote: geändert (1)

            - `Schuldner- und Insolvenzberatung` · `awo-schulden` · `/beratungsstellen/awo-leipzig/`
              - Wartezeit in Wochen: `6` → `12`

            """),
        ["a carrier renamed"] = (d => d.With("traeger", 0, "name", "AWO Musterstadt gGmbH"),
            """

            | Tabelle | Zeilen vorher | Zeilen nachher | neu | geändert | entfernt |
            |---|--:|--:|--:|--:|--:|
            | Träger | 2 | 2 | 0 | 1 | 0 |

            ### Träger: geändert (1)

            - `AWO Musterstadt gGmbH` · `awo-musterstadt`
              - Name: `AWO Kreisverband Musterstadt e. V.` → `AWO Musterstadt gGmbH`

            """),
        ["service areas changed"] = (d => d.With("einzugsgebiete", 1, "bis", "04460"),
            """

            | Tabelle | Zeilen vorher | Zeilen nachher | neu | geändert | entfernt |
            |---|--:|--:|--:|--:|--:|
            | Einzugsgebiete | 4 | 4 | 1 | 0 | 1 |

            ### Einzugsgebiete: entfernt (1)

            - `plz 04416 04463` · `awo-schulden`

            ### Einzugsgebiete: neu (1)

            - `plz 04416 04460` · `awo-schulden`

            """),
        ["visits changed"] = (d => d.With("besuche", 0, "anzahl", "121"),
            """

            | Tabelle | Zeilen vorher | Zeilen nachher | neu | geändert | entfernt |
            |---|--:|--:|--:|--:|--:|
            | Besuchsgründe | 1 | 1 | 0 | 1 | 0 |

            """),
        ["a whole table gone"] = (d => d.Without("angebote"),
            """

            ### Bitte genau ansehen

            - ⚠️ Angebote: fehlende Zeilen: 2 von 2. Ist das gewollt?

            | Tabelle | Zeilen vorher | Zeilen nachher | neu | geändert | entfernt |
            |---|--:|--:|--:|--:|--:|
            | Angebote | 2 | 0 | 0 | 0 | 2 |

            ### Angebote: entfernt (2)

            - `Schuldner- und Insolvenzberatung` · `awo-schulden`
            - `Krisenberatung bei häuslicher Gewalt` · `fhf-krise`

            """),
        ["licence, host and a code"] = (d => (d with { Site = d.Site with { Host = "https://neu.example.org", CatalogueHost = "https://neu.example.org" }, Sources = [Drafts.Source("") with { Licence = "cc-by/4.0" }], Terms = Drafts.Source("") with { Licence = "cc-by/4.0" } }).With(Drafts.List("status", ("aktiv", null, "In Betrieb"), ("aufgeloest", null, "Aufgelöst"), ("neu", null, "Neu"))),
            """

            ### Einstellungen und Codelisten

            - `site.yml` `host`: `https://beratung.example.org` → `https://neu.example.org`
            - `site.yml` `licence`: `dl-zero-de/2.0` → `cc-by/4.0`
            - Codeliste `status`: 1 neu, 1 geändert, 0 entfernt

            """),
        ["an unknown column added"] = (d => d.With("traeger", 1, "Bemerkung", "neu"),
            """

            | Tabelle | Zeilen vorher | Zeilen nachher | neu | geändert | entfernt |
            |---|--:|--:|--:|--:|--:|
            | Träger | 2 | 2 | 0 | 1 | 0 |

            ### Träger: geändert (1)

            - `Frauen helfen e. V.` · `frauen-helfen`
              - `Bemerkung`: (leer) → `neu`

            """),
    };

    public static TheoryData<string> Names => [.. samples.Keys];

    [Theory, MemberData(nameof(Names))]
    public void The_comment_says_exactly_this(string name) => Assert.Equal(samples[name].Comment, Said(Base, samples[name].Edit(Base)), ignoreLineEndingDifferences: true);

    [Fact]
    public void With_a_preview_each_centre_is_a_link_and_the_words_are_english_if_asked_for() => Assert.Equal(
        """

        | Table | rows before | rows after | added | changed | removed |
        |---|--:|--:|--:|--:|--:|
        | Advice centres | 3 | 3 | 0 | 1 | 0 |

        ### Advice centres: changed (1)

        - [`AWO-Beratungszentrum Leipzig`](<https://preview.example.org/beratungsstellen/awo-leipzig/>) · `awo-leipzig`
          - Phone: `+49 341 123456` → `+49 341 999`

        """, Said(Base, Base.With("stellen", 0, "telefon", "+49 341 999"), new("en", Urls.Centre, "https://preview.example.org")).Replace("## What changes", ""), ignoreLineEndingDifferences: true);

    static string Said(Draft before, Draft after, CommentStyle? style = null) =>
        Comment.Of(Comparison.Of(before, after), style ?? new("de", Urls.Centre, null)).Replace(Comment.Mark + "\n", "").Replace("## Was sich ändert\n", "").Replace("## What changes\n", "");
}
