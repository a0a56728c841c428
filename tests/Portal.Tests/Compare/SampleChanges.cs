using Portal.Compare;
using Portal.Model;
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

            """),
        ["rows in another order"] = (d => d.Change("stellen", t => t with { Rows = [.. t.Rows.Reverse()] }),
            """

            """),
        ["a phone number corrected"] = (d => d.With("stellen", 0, "telefon", "+49 341 654321"),
            """

            """),
        ["a cell emptied and one filled"] = (d => d.With("stellen", 0, "website", "").With("stellen", 0, "wiedervorlage_am", "2027-04-01"),
            """

            """),
        ["a centre added with a service"] = (d => d.Add("stellen", ("stelle_id", "awo-halle"), ("name", "AWO Halle"), ("ort", "Halle"), ("strasse", "Neuer Weg"), ("telefon", "+49 345 1"), ("email", "halle@awo.example.org"), ("website", ""), ("lat", "51.48"), ("lon", "11.97"), ("plz", "06108")).Add("angebote", ("angebot_id", "awo-halle-sucht"), ("stelle_id", "awo-halle"), ("thema", "sucht"), ("name", "Suchtberatung"), ("beschreibung", ""), ("zielgruppe", "Alle"), ("rechtsgrundlage", "")),
            """

            """),
        ["a centre deleted"] = (d => d.Change("stellen", t => t with { Rows = [.. t.Rows.Take(2)] }),
            """

            """),
        ["a centre closed"] = (d => d.With("stellen", 0, "status", "aufgeloest").With("stellen", 0, "nachfolger", "schutzhaus"),
            """

            """),
        ["a centre reopened"] = (d => d.With("stellen", 2, "status", "aktiv").With("stellen", 2, "nachfolger", ""),
            """

            """),
        ["a centre moved within its town"] = (d => d.With("stellen", 0, "strasse", "Neue Straße").With("stellen", 0, "hausnummer", "2").With("stellen", 0, "lat", "51.3505"),
            """

            """),
        ["coordinates far away"] = (d => d.With("stellen", 0, "lat", "12.3640").With("stellen", 0, "lon", "51.3405"),
            """

            """),
        ["a shelter made public"] = (d => d.With("stellen", 1, "adresse_oeffentlich", "ja").With("stellen", 1, "strasse", "Geheimweg").With("stellen", 1, "hausnummer", "7").With("stellen", 1, "plz", "20095"),
            """

            """),
        ["an address written where it is protected"] = (d => d.With("stellen", 1, "strasse", "Geheimweg").With("stellen", 1, "barriere_hinweis", "Eingang am Geheimweg"),
            """

            """),
        ["an open centre becomes a shelter"] = (d => d.With("stellen", 0, "adresse_oeffentlich", "nein").With("stellen", 0, "strasse", "").With("stellen", 0, "hausnummer", "").With("stellen", 0, "plz", "").With("stellen", 0, "lat", "").With("stellen", 0, "lon", "").With("stellen", 0, "adresszusatz", ""),
            """

            """),
        ["a centre's id renamed with all that points to it"] = (d => d.With("stellen", 0, "stelle_id", "awo-leipzig-mitte").With("stellen", 2, "nachfolger", "awo-leipzig-mitte").With("angebote", 0, "stelle_id", "awo-leipzig-mitte"),
            """

            """),
        ["a service's id renamed"] = (d => d.With("angebote", 0, "angebot_id", "awo-insolvenz").With("einzugsgebiete", 0, "angebot_id", "awo-insolvenz").With("einzugsgebiete", 1, "angebot_id", "awo-insolvenz").With("einzugsgebiete", 2, "angebot_id", "awo-insolvenz"),
            """

            """),
        ["a service changed and closed"] = (d => d.With("angebote", 0, "wartezeit_wochen", "12").With("angebote", 1, "status", "aufgeloest"),
            """

            """),
        ["a carrier renamed"] = (d => d.With("traeger", 0, "name", "AWO Musterstadt gGmbH"),
            """

            """),
        ["service areas changed"] = (d => d.With("einzugsgebiete", 1, "bis", "04460"),
            """

            """),
        ["visits changed"] = (d => d.With("besuche", 0, "anzahl", "121"),
            """

            """),
        ["a whole table gone"] = (d => d.Without("angebote"),
            """

            """),
        ["licence, host and a code"] = (d => (d with { Site = d.Site with { Host = "https://neu.example.org", CatalogueHost = "https://neu.example.org" }, Sources = [Drafts.Source("") with { Licence = "cc-by/4.0" }], Terms = Drafts.Source("") with { Licence = "cc-by/4.0" } }).With(Drafts.List("status", ("aktiv", null, "In Betrieb"), ("aufgeloest", null, "Aufgelöst"), ("neu", null, "Neu"))),
            """

            """),
        ["an unknown column added"] = (d => d.With("traeger", 1, "Bemerkung", "neu"),
            """

            """),
    };

    public static TheoryData<string> Names => [.. samples.Keys];

    [Theory, MemberData(nameof(Names))]
    public void The_comment_says_exactly_this(string name)
    {
        File.WriteAllText($"/tmp/wt/diff-out/{samples.Keys.ToList().IndexOf(name)}.md", Said(Base, samples[name].Edit(Base)));
    }
    static void Dummy(string name) => Assert.Equal(samples[name].Comment, Said(Base, samples[name].Edit(Base)), ignoreLineEndingDifferences: true);

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
