using Portal.Model;
using Portal.Shape;
using static Portal.Shape.Vocabulary;

namespace Portal.Tests;

/// <summary>The catalogues that every test of the catalogue runs on: one with all there is, one with only what is required, one that wants to break out.</summary>
static class Catalogues
{
    const string Host = "https://beratung.example.org/";
    public const string Nasty = "Rat \"und\" 'Tat' \\ <b>&amp; &lt;</b> ]]> \r\nzweite\rdritte\tZeile \u0000\u0008\u001f\u007f\u0085\u2028 👩‍👩‍👧 \ud83d עברית \u202eالعربية\u202c {{x}} @de ^^xsd ${y} \uFFFE\uFEFF";

    public static readonly TheoryData<string> Names = ["rich", "minimal", "hostile"];

    public static Catalogue Named(string name) => name switch
    {
        "rich" => Rich() with { Publisher = Publisher("Landkreis Musterland") },
        "minimal" => Minimal("Beratungsstellen"),
        _ => Hostile(),
    };

    public static Catalogue Minimal(string title) => new()
    {
        Iri = At("catalog"),
        Title = Multilingual.Of(title),
        Description = Multilingual.Of(title),
        Publisher = Publisher(title),
        Homepage = At(""),
        Issued = new(2024, 1, 15),
        Modified = new(2025, 3, 31),
        Datasets = [Dataset("beratungsstellen", title)],
    };

    static Catalogue Rich() => Minimal("Offene Daten der Beratungsstellen") with
    {
        Languages = [Languages.German, Languages.English],
        Licence = Licences.CcZero,
        Creator = Publisher("Landkreis Musterland"),
        Spatial = Steinfurt,
        Legislation = [Iri.Of("http://data.europa.eu/eli/reg_impl/2023/138/oj")],
        Datasets = [RichDataset(), Statistics(), Dataset("themen", "Themen") with { Type = DatasetTypes.CodeList, Spatial = new Location(PoliticalArea.Germany) }],
        Services = [Service()],
    };

    static Catalogue Hostile() => Minimal(Nasty) with
    {
        Spatial = new Location(PoliticalArea.FromKey("05566", Nasty)!),
        Services = [Service() with { Title = Multilingual.Of(Nasty), Description = Multilingual.Of(Nasty), Contact = new Contact(Nasty, At("kontakt/" + Nasty.Replace("\ud83d ", ""))) }],
        Datasets =
        [
            Dataset("hostile", Nasty) with
            {
                Keywords = [Multilingual.Of(Nasty), Multilingual.Of("Sucht/Drogen"), Multilingual.Of(","), Multilingual.Of("x"), Multilingual.Of("Ehe-, Familien- und Lebensberatung")],
                Contact = new Contact(Nasty, At("kontakt/ \"<>\\^`{|}#a#b")) { Email = Iri.Mailto("a\"b@example.org"), Phone = Iri.Tel("0251 <12>") },
                Creator = new Agent(At("org/<script>"), Nasty),
                Version = Nasty,
                VersionNotes = Multilingual.Of(Nasty, Nasty),
                Provenance = Multilingual.Of(Nasty, Nasty),
                Originators = [new Agent(At("org/\"'"), Nasty)],
                Distributions = [File("hostile", "csv", Formats.Csv) with { Title = Multilingual.Of(Nasty), Description = Multilingual.Of(Nasty), Attribution = Nasty }],
            },
        ],
    };

    static CatalogueDataset RichDataset() => Dataset("beratungsstellen", "Beratungsstellen") with
    {
        Title = Multilingual.Of("Beratungsstellen", "Advice centres"),
        Keywords = [Multilingual.Of("Beratungsstelle", "advice centre"), Multilingual.Of("Sozialberatung"), Multilingual.Of("Schuldnerberatung")],
        Contact = new Contact("Koordinierungsstelle", At("kontakt/")) { Email = Iri.Mailto("beratung@example.org"), Phone = Iri.Tel("+49 251 12345") },
        Creator = Publisher("Landkreis Musterland"),
        Originators = [new Agent(At("org/caritas"), "Caritasverband Musterland") { Type = PublisherTypes.NonProfit }, new Agent(At("org/awo"), "AWO Musterland")],
        Custodian = new Agent(At("org/diakonie"), "Diakonie Musterland"),
        Provenance = Multilingual.Of("Eingetragen von den Trägern.", "Entered by the carriers."),
        ShortName = "beratungsstellen",
        Type = DatasetTypes.Directory,
        Version = "2025-03-31",
        VersionNotes = Multilingual.Of("Drei Stellen sind neu.", "Three centres are new."),
        Languages = [Languages.German, Languages.English],
        Legislation = [Iri.Of("http://data.europa.eu/eli/reg_impl/2023/138/oj")],
        ConformsTo = [At("daten/beratungsstellen/beratungsstellen.csv-metadata.json")],
        Pages = [At("daten/beratungsstellen/spalten/")],
        Distributions =
        [
            File("beratungsstellen", "csv", Formats.Csv) with { Legislation = [Iri.Of("http://data.europa.eu/eli/reg_impl/2023/138/oj")], ConformsTo = [At("daten/beratungsstellen/schema.json")], Pages = [At("daten/beratungsstellen/spalten/")] },
            File("beratungsstellen", "geojson", Formats.GeoJson) with { Licence = Licences.CcBy, Attribution = "Landkreis Musterland, Open Data" },
            File("beratungsstellen", "ttl", Formats.Turtle) with { Licence = Licences.DlZero },
            File("beratungsstellen", "xlsx", Formats.Xlsx) with { Status = Statuses.Develop },
            File("beratungsstellen", "zip", Formats.Csv) with { Package = Formats.Zip, Description = Multilingual.Of("Alle Tabellen in einem Paket", "All tables in one package") },
        ],
    };

    static CatalogueDataset Statistics() => Dataset("besuchsgruende", "Anonymisierte Besuchsgründe") with
    {
        Type = DatasetTypes.Statistical,
        Themes = [Themes.Society, Themes.Justice],
        Temporal = new PeriodOfTime(new(2023, 1, 1), new(2023, 12, 31)),
        TemporalResolution = "P3M",
        Frequency = Frequencies.Annual,
        Availability = Availabilities.Stable,
    };

    static CatalogueDataset Dataset(string name, string title) => new()
    {
        Iri = At($"dataset/{name}"),
        Title = Multilingual.Of(title),
        Description = Multilingual.Of(title),
        Keywords = [Multilingual.Of("Beratung")],
        Themes = [Themes.Society, Themes.Health],
        Publisher = Publisher(title),
        Contact = new Contact(title, At("kontakt/")),
        LandingPage = At($"daten/{name}/"),
        Temporal = new PeriodOfTime(new(2025, 1, 1)),
        Spatial = Steinfurt,
        Frequency = Frequencies.Monthly,
        Issued = new(2024, 1, 15),
        Modified = new(2025, 3, 31),
        ContributorId = Contributors.Of("openNRW"),
        Distributions = [File(name, "csv", Formats.Csv)],
    };

    static CatalogueDistribution File(string name, string extension, FileFormat format) => new()
    {
        Iri = At($"dataset/{name}#{extension}"),
        Title = Multilingual.Of($"{name} ({extension})"),
        Url = At($"daten/{name}/{name}.{extension}"),
        Format = format,
        ByteSize = 1234,
        Sha256 = "9F86D081884C7D659A2FEAA0C55AD015A3BF4F1B2B0B822CD15D6C15B0F00A08",
        Licence = Licences.DlBy,
        Issued = new(2024, 1, 15),
        Modified = new(2025, 3, 31),
    };

    static DataService Service() => new()
    {
        Iri = At("hsds#api"),
        Title = Multilingual.Of("HSDS-Schnittstelle"),
        Description = Multilingual.Of("Open Referral HSDS 3.0 als Dateien"),
        EndpointUrl = At("hsds/"),
        EndpointDescription = At("hsds/openapi.json"),
        Publisher = Publisher("Landkreis Musterland"),
        Contact = new Contact("Koordinierungsstelle", At("kontakt/")),
        Licence = Licences.DlBy,
        Format = Formats.Json,
        Keywords = [Multilingual.Of("Schnittstelle")],
        Themes = [Themes.Society],
        ServesDatasets = [At("dataset/beratungsstellen"), At("dataset/themen")],
        ConformsTo = [Iri.Of("https://docs.openreferral.org/en/v3.0.1/")],
        Legislation = [Iri.Of("http://data.europa.eu/eli/reg_impl/2023/138/oj")],
        LandingPage = At("daten/#schnittstelle"),
    };

    static Agent Publisher(string name) => new(At("org/landkreis-musterland"), name)
    {
        Type = PublisherTypes.LocalAuthority,
        Homepage = Iri.Of("https://www.landkreis-musterland.example/"),
        Email = Iri.Mailto("opendata@landkreis-musterland.example"),
    };

    static Location Steinfurt => new(PoliticalArea.FromKey("05566", "Kreis Steinfurt")!)
    {
        Box = new Box(7.2m, 52.1m, 7.9m, 52.4m),
        Centroid = new Point(52.25m, 7.55m),
    };

    static Iri At(string path) => Iri.Of(Host + path);
}
