// Writes the fictional example directory that ships with the portal: dotnet run tools/example-data.cs -- data
// Same program, same bytes: every row draws from its own random numbers, seeded with its id.
#:property PublishAot=false
using System.Globalization;
using System.Text;

var folder = args.Length > 0 ? args[0] : "data";
var centres = Plan.Centres();
var services = centres.SelectMany(ServiceRows.Of).ToList();

Csv.Write(folder, "traeger", Tables.CarrierHeader, Tables.Carriers.Select(c => c.Cells));
Csv.Write(folder, "stellen", CentreRow.Header, centres.Select(CentreRow.Of));
Csv.Write(folder, "angebote", ServiceRows.Header, services.Select(s => s.Cells));
Csv.Write(folder, "einzugsgebiete", Areas.Header, services.SelectMany(Areas.Of));

static class Tables
{
    /// <summary>Town, municipality key, number of centres, postcodes with latitude and longitude. Source: GeoNames (CC-BY-4.0), Destatis.</summary>
    public static readonly List<Town> Towns = Lines("""
    Kiel|01002000|4|24103 54.321 10.133, 24105 54.335 10.135, 24114 54.316 10.130, 24143 54.306 10.145
    Lübeck|01003000|3|23552 53.868 10.685, 23554 53.876 10.675, 23558 53.861 10.661, 23560 53.847 10.684
    Husum|01054056|2|25813 54.458 9.062
    Heide|01051044|2|25746 54.202 9.078
    Hamburg|02000000|7|20095 53.549 10.006, 20097 53.549 10.020, 20099 53.553 10.007, 20146 53.571 9.984, 22765 53.555 9.934
    Braunschweig|03101000|3|38100 52.265 10.523, 38102 52.258 10.537, 38106 52.279 10.543
    Osnabrück|03404000|3|49074 52.274 8.052, 49076 52.283 7.949, 49080 52.249 8.037
    Oldenburg (Oldb)|03403000|3|26121 53.160 8.205, 26122 53.141 8.217, 26123 53.157 8.233
    Hannover|03241001|5|30159 52.374 9.737, 30161 52.387 9.746, 30163 52.394 9.748, 30165 52.401 9.722
    Göttingen|03159016|3|37073 51.536 9.939, 37075 51.551 9.933, 37081 51.533 9.899
    Lüneburg|03355022|2|21335 53.233 10.408, 21337 53.256 10.440, 21339 53.260 10.397
    Aurich|03452001|2|26603 53.472 7.478, 26605 53.473 7.530, 26607 53.484 7.515
    Bremen|04011000|5|28195 53.089 8.791, 28199 53.062 8.790, 28203 53.071 8.832, 28205 53.071 8.846
    Düsseldorf|05111000|4|40210 51.222 6.790, 40211 51.228 6.786, 40213 51.225 6.774, 40215 51.217 6.784
    Köln|05315000|6|50667 50.939 6.955, 50668 50.950 6.963, 50670 50.950 6.950, 50672 50.944 6.936, 51103 50.942 7.017
    Dortmund|05913000|4|44135 51.513 7.477, 44137 51.510 7.460, 44139 51.499 7.472
    Münster|05515000|3|48143 51.960 7.631, 48145 51.967 7.633, 48147 51.986 7.648
    Bielefeld|05711000|3|33602 52.025 8.533, 33604 52.011 8.549, 33607 52.028 8.576
    Essen|05113000|4|45127 51.453 7.010, 45130 51.434 7.016, 45131 51.427 6.997
    Siegen|05970040|3|57072 50.873 8.010, 57074 50.862 8.034, 57076 50.899 8.031
    Aachen|05334002|3|52062 50.776 6.087, 52064 50.768 6.076, 52066 50.756 6.091
    Frankfurt am Main|06412000|6|60311 50.111 8.683, 60313 50.115 8.682, 60316 50.121 8.697, 60318 50.125 8.687
    Kassel|06611000|3|34117 51.317 9.491, 34119 51.315 9.465, 34121 51.306 9.465
    Marburg|06534014|2|35037 50.803 8.762, 35039 50.810 8.777, 35041 50.816 8.751
    Fulda|06631009|2|36037 50.552 9.683, 36039 50.573 9.682, 36041 50.557 9.643
    Mainz|07315000|3|55116 50.001 8.269, 55118 50.000 8.271, 55122 49.995 8.237
    Trier|07211000|3|54290 49.754 6.639, 54292 49.773 6.665, 54295 49.750 6.633
    Bad Kreuznach|07133006|2|55543 49.837 7.865, 55545 49.848 7.838
    Saarbrücken|10041100|4|66111 49.246 7.002, 66113 49.243 6.976, 66117 49.215 6.968
    Stuttgart|08111000|5|70173 48.773 9.180, 70176 48.772 9.169, 70178 48.769 9.172, 70182 48.771 9.183
    Karlsruhe|08212000|3|76131 49.008 8.420, 76133 49.008 8.398, 76135 48.991 8.372
    Freiburg im Breisgau|08311000|3|79098 47.994 7.847, 79100 47.981 7.833, 79102 48.000 7.850
    Tübingen|08416041|2|72070 48.524 9.018, 72072 48.517 9.058, 72074 48.531 9.070
    Ravensburg|08436064|2|88212 47.782 9.618, 88213 47.772 9.557, 88214 47.781 9.612
    München|09162000|6|80331 48.135 11.571, 80333 48.145 11.567, 80335 48.143 11.555, 81541 48.116 11.579
    Nürnberg|09564000|4|90402 49.450 11.078, 90403 49.454 11.077, 90408 49.468 11.069
    Regensburg|09362000|3|93047 49.017 12.095, 93049 49.015 12.058, 93051 49.001 12.073
    Traunstein|09189155|2|83278 47.868 12.643
    Berlin|11000000|8|10115 52.532 13.385, 10179 52.512 13.416, 10559 52.530 13.350, 10785 52.507 13.364, 12043 52.480 13.437, 13353 52.542 13.350
    Potsdam|12054000|3|14467 52.403 13.063, 14469 52.409 12.990, 14471 52.374 13.010
    Cottbus|12052000|3|03042 51.761 14.354, 03044 51.775 14.337, 03046 51.756 14.320
    Eberswalde|12060052|2|16225 52.834 13.822, 16227 52.833 13.833
    Rostock|13003000|4|18055 54.087 12.154, 18057 54.087 12.106
    Greifswald|13075039|2|17489 54.088 13.388, 17491 54.083 13.406
    Stralsund|13073088|2|18435 54.327 13.064, 18437 54.304 13.046, 18439 54.302 13.093
    Dresden|14612000|5|01067 51.055 13.727, 01069 51.043 13.737, 01097 51.071 13.740, 01099 51.078 13.805
    Leipzig|14713000|6|04103 51.340 12.383, 04105 51.349 12.369, 04107 51.367 12.383, 04109 51.342 12.375, 04177 51.343 12.323
    Chemnitz|14511000|4|09111 50.835 12.922, 09112 50.827 12.904, 09113 50.851 12.895
    Bautzen|14625020|3|02625 51.182 14.429
    Görlitz|14626110|3|02826 51.150 14.983, 02827 51.149 14.953, 02828 51.169 14.969
    Plauen|14523320|2|08523 50.494 12.135, 08525 50.511 12.130, 08527 50.493 12.127
    Halle (Saale)|15002000|4|06108 51.483 11.972, 06110 51.470 11.967, 06112 51.475 11.997
    Magdeburg|15003000|4|39104 52.124 11.632, 39106 52.147 11.650, 39108 52.133 11.617
    Stendal|15090535|2|39576 52.607 11.859
    Erfurt|16051000|4|99084 50.975 11.030, 99085 50.995 11.053, 99086 50.994 11.028
    Jena|16053000|3|07743 50.933 11.587, 07745 50.893 11.585, 07747 50.890 11.609
    Nordhausen|16062041|2|99734 51.502 10.796
    """).ConvertAll(l => new Town(l[0], l[1], int.Parse(l[2], CultureInfo.InvariantCulture), [.. l[3].Split(", ").Select(Spot.Of)]));

    public static readonly string[] CarrierHeader = ["traeger_id", "name", "traeger_art", "verband", "rechtsform", "website", "identifikator"];

    /// <summary>Kind, region (N, W, S, O), id, word before the names of its centres, name, legal form.</summary>
    public static readonly List<Carrier> Carriers = Lines("""
    oeffentlich|N|kommunal-beispielkueste||Kommunale Beratungsdienste Beispielküste|AöR
    oeffentlich|W|kommunal-beispieltal||Kommunale Beratungsdienste Beispieltal|AöR
    oeffentlich|S|kommunal-musterbergen||Kommunale Beratungsdienste Musterbergen|AöR
    oeffentlich|O|kommunal-mustermark||Kommunale Beratungsdienste Mustermark|AöR
    oeffentlich|O|stadt-musterstadt|Städtische|Stadt Musterstadt, Amt für Jugend und Soziales|Körperschaft des öffentlichen Rechts
    awo|N|awo-beispielkueste|AWO|AWO Kreisverband Beispielküste|e. V.
    awo|W|awo-beispieltal|AWO|AWO Unterbezirk Beispieltal|e. V.
    awo|S|awo-musterbergen|AWO|AWO Kreisverband Musterbergen|e. V.
    awo|O|awo-musterstadt|AWO|AWO Kreisverband Musterstadt|e. V.
    awo|O|awo-mustermark|AWO|AWO Soziale Dienste Mustermark|gGmbH
    paritaet|N|miteinander-musterheide|Miteinander|Miteinander Musterheide|e. V.
    paritaet|W|frauen-helfen-beispieltal|Horizont|Frauen helfen Frauen Beispieltal|e. V.
    paritaet|S|selbsthilfe-beispielsee|Gemeinsam|Selbsthilfe Beispielsee|e. V.
    paritaet|O|lebensmut-mustermark|Lebensmut|Lebensmut Mustermark|e. V.
    paritaet|O|teilhaben-beispielaue|Teilhaben|Teilhaben Beispielaue|gGmbH
    drk|N|drk-beispielkueste|DRK|DRK Kreisverband Beispielküste|e. V.
    drk|W|drk-beispielkreis|DRK|DRK Beispielkreis|gGmbH
    drk|S|drk-musterbergen|DRK|DRK Kreisverband Musterbergen|e. V.
    drk|O|drk-mustersee|DRK|DRK Kreisverband Mustersee|e. V.
    diakonie|N|diakonie-musterheide|Diakonie|Diakonisches Werk Musterheide|gGmbH
    diakonie|W|diakonie-beispielruhr|Diakonie|Diakonisches Werk Beispielruhr|e. V.
    diakonie|S|diakonie-mustertal|Diakonie|Diakonisches Werk Mustertal|e. V.
    diakonie|O|diakonie-beispielaue|Diakonie|Diakonisches Werk Beispielaue|e. V.
    caritas|N|caritas-beispielfurt|Caritas|Caritasverband Beispielfurt|e. V.
    caritas|W|caritas-musterrhein|Caritas|Caritasverband Musterrhein|e. V.
    caritas|W|skf-beispieltal|SkF|Sozialdienst katholischer Frauen Beispieltal|e. V.
    caritas|S|caritas-musterbergen|Caritas|Caritasverband Musterbergen|e. V.
    caritas|O|caritas-mustermark|Caritas|Caritasverband Mustermark|e. V.
    zwst|N|juedische-sozialarbeit-beispielkueste|Schalom|Jüdische Sozialarbeit Beispielküste|e. V.
    zwst|W|juedische-sozialarbeit-musterrhein|Schalom|Jüdische Sozialarbeit Musterrhein|e. V.
    zwst|O|juedische-sozialarbeit-mustermark|Schalom|Jüdische Sozialarbeit Mustermark|e. V.
    religion|W|brueckenhaus-beispieltal|Brückenhaus|Brückenhaus der Gemeinden im Beispieltal|Körperschaft des öffentlichen Rechts
    religion|S|salam-beispielsee|Salam|Muslimische Sozialberatung Salam Beispielsee|e. V.
    religion|O|brueckenhaus-mustersee|Brückenhaus|Brückenhaus der Gemeinden am Mustersee|Körperschaft des öffentlichen Rechts
    freier-traeger|N|ankerplatz-beispielkueste|Ankerplatz|Ankerplatz Beispielküste|gGmbH
    freier-traeger|W|wegweiser-beispielruhr|Wegweiser|Wegweiser Beispielruhr|gGmbH
    freier-traeger|S|kompass-mustertal|Kompass|Kompass Mustertal|gGmbH
    freier-traeger|O|lichtblick-beispielaue|Lichtblick|Lichtblick Beispielaue|gGmbH
    sonstige|N|offenes-ohr-musterheide|Offenes Ohr|Verein Offenes Ohr Musterheide|e. V.
    sonstige|W|stiftung-musterhilfe|Musterhilfe|Stiftung Musterhilfe|rechtsfähige Stiftung
    sonstige|S|fuereinander-musterbergen|Füreinander|Füreinander Musterbergen|eG
    sonstige|O|zuhause-mustermark|Zuhause|Verein Zuhause Mustermark|e. V.
    wirtschaft|N|rueckenwind-beispiel|Rückenwind|Rückenwind Beispielberatung|GmbH
    wirtschaft|W|klarblick-beispiel|Klarblick|Klarblick Beispielberatung|GmbH
    wirtschaft|S|neustart-beispiel|Neustart|Neustart Beispielberatung|GmbH
    wirtschaft|O|sozialkontor-beispiel|Sozialkontor|Sozialkontor Beispiel|UG (haftungsbeschränkt)
    """).ConvertAll(l => new Carrier(l[0], l[1], l[2], l[3], l[4], l[5]));

    /// <summary>Slug, name at the door, kinds of carriers, keys of topics.</summary>
    public static readonly List<Profile> Profiles = Lines("""
    schuldnerberatung|Schuldnerberatung|oeffentlich awo diakonie caritas drk wirtschaft|schulden soziales
    suchtberatung|Suchtberatung|awo diakonie caritas paritaet drk wirtschaft|sucht sucht.substanz sucht.verhalten
    migrationsberatung|Migrationsberatung|awo diakonie caritas drk zwst religion|migration asyl
    schwangerschaftsberatung|Schwangerschaftsberatung|awo drk diakonie paritaet freier-traeger oeffentlich|schwangerschaft schwangerschaft.konflikt
    erziehungsberatung|Erziehungs- und Familienberatung|oeffentlich awo diakonie caritas freier-traeger|familie.erziehung familie.trennung
    pflegeberatung|Beratung rund um Pflege|oeffentlich diakonie caritas drk zwst wirtschaft|pflege
    beratungszentrum|Beratungszentrum|awo diakonie caritas paritaet sonstige religion|soziales schulden migration familie.erziehung wohnen
    frauenberatung|Frauenberatung|paritaet caritas diakonie awo freier-traeger|gewalt
    teilhabeberatung|Teilhabeberatung|paritaet freier-traeger awo sonstige diakonie|behinderung
    lebensberatung|Paar- und Lebensberatung|caritas diakonie religion wirtschaft freier-traeger|paar familie.trennung
    wohnungsnotfallhilfe|Wohnungsnotfallhilfe|diakonie caritas freier-traeger sonstige oeffentlich religion|wohnen soziales
    krisendienst|Krisendienst|paritaet oeffentlich diakonie sonstige|krise
    jugendmigrationsdienst|Jugendmigrationsdienst|awo diakonie caritas freier-traeger|migration+jugend arbeit
    betreuungsverein|Betreuungsverein|awo diakonie caritas sonstige drk|recht
    familienzentrum|Familienzentrum|awo drk freier-traeger religion oeffentlich paritaet|familie kur ehrenamt
    gesundheitsberatung|Beratung zu HIV und sexueller Gesundheit|oeffentlich paritaet sonstige|gesundheit+hiv
    arbeitslosenberatung|Beratung bei Arbeitslosigkeit|diakonie awo wirtschaft sonstige paritaet|arbeit soziales
    antidiskriminierung|Antidiskriminierungsberatung|paritaet zwst freier-traeger sonstige religion|diskriminierung
    straffaelligenhilfe|Straffälligenhilfe|diakonie caritas freier-traeger awo|straffaellig schulden
    verbraucherberatung|Verbraucherberatung|sonstige oeffentlich wirtschaft|verbraucher
    selbsthilfe|Selbsthilfe-Kontaktstelle|paritaet awo drk sonstige zwst|ehrenamt
    krebsberatung|Krebsberatung|paritaet drk freier-traeger sonstige|gesundheit+krebs krise
    jugendberatung|Jugendberatung|freier-traeger caritas awo oeffentlich|familie krise sucht.verhalten
    kurberatung|Kurberatung|awo diakonie caritas drk|kur
    asylberatung|Asylverfahrensberatung|diakonie caritas freier-traeger religion zwst|asyl
    opferhilfe|Opferberatung|freier-traeger paritaet sonstige|gewalt recht
    seniorenberatung|Seniorenberatung|drk zwst awo religion oeffentlich|pflege soziales
    mieterberatung|Mieter- und Energieberatung|sonstige paritaet wirtschaft|verbraucher+miete
    gesundheitsladen|Gesundheitsladen|oeffentlich drk sonstige|gesundheit sucht.substanz
    schwangerenberatung|Beratung für Schwangere|caritas|schwangerschaft
    """).ConvertAll(l => new Profile(l[0], l[1], l[2].Split(' '), l[3].Split(' ')));

    /// <summary>Places of refuge: their address is secret. Town, slug, name, audience.</summary>
    public static readonly List<string[]> Shelters = Lines("""
    Hamburg|frauenhaus-musterlicht|Frauenhaus Musterlicht|Frauen und ihre Kinder
    Berlin|maedchenzuflucht-musternest|Mädchenzuflucht Musternest|Mädchen und junge Frauen von 12 bis 21 Jahren
    Berlin|frauenhaus-mustergarten|Frauenhaus Mustergarten|Frauen und ihre Kinder
    Köln|frauenhaus-beispielufer|Frauenhaus Beispielufer|Frauen und ihre Kinder
    Leipzig|maennerschutzwohnung-musterpfad|Männerschutzwohnung Musterpfad|Männer und ihre Kinder
    München|frauenhaus-beispielgarten|Frauenhaus Beispielgarten|Frauen und ihre Kinder
    Bremen|schutzwohnung-musteranker|Schutzwohnung Musteranker|Betroffene von Menschenhandel
    Dresden|frauenschutzhaus-musterweide|Frauenschutzhaus Musterweide|Frauen und ihre Kinder
    Stuttgart|frauenhaus-musterhang|Frauenhaus Musterhang|Frauen und ihre Kinder
    Rostock|frauenhaus-beispielbrise|Frauenhaus Beispielbrise|Frauen und ihre Kinder
    Erfurt|frauenhaus-musterlinde|Frauenhaus Musterlinde|Frauen und ihre Kinder
    Frankfurt am Main|schutzwohnung-beispielhof|Schutzwohnung Beispielhof|junge Menschen, die vor einer Zwangsheirat fliehen
    """);

    static List<string[]> Lines(string text) => [.. text.Split('\n').Select(l => l.Trim().Split('|'))];
}

static class Words
{
    public static readonly string[] Streets =
    [
        "Beispielstraße", "Musterweg", "Am Mustermarkt", "Beispielallee", "Musterplatz", "Beispielgasse", "Alte Musterstraße", "Beispielring",
        "Musterufer", "Am Beispielpark", "Mustergartenweg", "Beispielhof", "An der Musterkirche", "Musterhafen", "Beispielsteig", "Musterberg",
        "Am Beispielbach", "Musterstraße", "Neue Beispielstraße", "Musterlindenallee", "Beispielwall", "Am Mustertor",
    ];

    public static readonly string[] Additions =
        ["2. OG", "Hinterhaus", "Eingang über den Hof", "3. OG, Klingel „Beratung“", "Erdgeschoss links", "Haus B", "1. OG, Zimmer 104", "im Bürgerhaus"];

    public static readonly string[] Hours =
    [
        "Mo-Do 09:00-12:00; Di 14:00-18:00", "Mo-Fr 09:00-12:00; Do 14:00-18:00; PH off", "Mo,Mi,Do 09:00-16:00; Di 09:00-18:00; Fr 09:00-12:00",
        "Mo-Fr 08:00-12:00; PH off", "Mo-Do 10:00-16:00; PH off", "Di,Do 09:00-12:00,14:00-17:00", "Mo 08:30-11:30; Do 13:00-17:30; PH off",
        "Mo-Fr 09:00-17:00", "Mo-Fr 09:00-13:00; Mo,Mi 14:00-17:00; PH off", "Mo,Di,Do,Fr 09:00-12:00; Do 15:00-19:00; PH off",
        "Di 10:00-13:00; Do 16:00-19:00", "Mo-Mi 09:00-15:00; Do 11:00-18:00", "Mo-Fr 10:00-18:00; Sa 10:00-13:00; PH off",
        "Mo,Mi 13:00-18:00; Fr 09:00-12:00; PH off", "Mo-Do 08:30-12:00,13:00-15:30; Fr 08:30-12:00", "Di-Do 10:00-15:00; Mi[1] 15:00-18:00",
    ];

    public static readonly string[] OwnHours =
    [
        "Di 14:00-18:00", "Do 10:00-12:00", "Mo 09:00-11:00; Do 15:00-17:00", "Mi 16:00-18:00; PH off", "Mi[1] 14:00-16:00",
        "Mo,Mi 09:00-12:00", "Fr 09:00-11:30", "Di,Do 13:00-15:00", "Do[1] 17:00-19:00", "Mo-Do 09:00-12:00",
    ];

    public static readonly string[] HoursNotes =
    [
        "An Brückentagen geschlossen.", "Weitere Termine nach Vereinbarung.", "In den Schulferien nur nach Vereinbarung.", "Bitte am Eingang klingeln.",
        "Am Telefon erreichen Sie uns am besten am Vormittag.", "Abendtermine sind möglich, bitte fragen Sie danach.", "Zwischen Weihnachten und Neujahr geschlossen.",
    ];

    public static readonly string[] ClosedNotes =
    [
        "Wegen Umbau geschlossen, voraussichtlich bis zum Frühjahr 2027.", "Wegen eines Wasserschadens geschlossen. Am Telefon sind wir weiter für Sie da.",
        "Zurzeit nicht besetzt. Die Stelle ist ausgeschrieben.",
    ];

    public static readonly Dictionary<string, string[]> BarrierNotes = new()
    {
        ["ja"] = ["Ebener Eingang, die Türen sind mindestens 90 cm breit.", "Rampe am Haupteingang.", "Automatische Tür, Aufzug mit Ansage.", "Behindertenparkplatz vor dem Haus."],
        ["teilweise"] = ["Rampe am Hofeingang, bitte vorher anrufen.", "Eine Stufe (8 cm), wir helfen gern.", "Schmaler Aufzug, Tür 75 cm breit.", "Mobile Rampe vorhanden, bitte klingeln."],
        ["nein"] = ["Zwei Stufen am Eingang. Wir kommen auf Wunsch zu Ihnen.", "Altbau ohne Aufzug, Beratung auf Wunsch an einem anderen Ort.", "Fünf Stufen bis zur Tür."],
        [""] = [""],
    };

    public static readonly string[] Languages =
    [
        "de", "de", "de", "de|en", "de|en", "de|en|ru", "de|en|tr", "de|en|ar", "de|pl", "de|en|uk", "de|ru|uk", "de|en|fr", "de|gsg", "de|tr|kmr",
        "de|en|es", "de|en|ar|fa", "de|ro|bg", "de|cs", "de|en|it", "de|hr|bs|sr", "de|en|gsg", "de|vi", "",
    ];

    public static readonly string[] Interpreted = ["ar|fa|ti", "uk|ru", "ar|ckb|kmr|tr", "fa|prs|ps|ur", "ro|bg|rom", "gsg", "so|ti|am"];

    public static readonly string[] MigrationLanguages =
    [
        "de|en|ar|fa|prs", "de|en|fr|ar", "de|en|ru|uk", "de|en|tr|ar|kmr", "de|en|ti|am", "de|en|ar|ckb|kmr|fa", "de|en|ru|uk|ka", "de|en|es|pt", "de|en|ps|prs|ur",
        "de|en|fr|so|sw", "de|ro|bg|rom", "de|en|vi|zh", "de|en|sq|sr|mk",
    ];
}

static class Topics
{
    const string Onsite = "persoenlich|telefon", Wide = "persoenlich|telefon|video", Written = "persoenlich|telefon|email|online", Visit = "persoenlich|telefon|aufsuchend";

    public static Topic Find(string key) => All.First(t => t.Key == key);

    /// <summary>Key, law, ages ("18-", "12-26"), weeks of waiting at most, contact modes, costs, access, anonymous ("ja", "nein", "" unknown), names, audiences, descriptions.</summary>
    static readonly List<Topic> All =
    [
        new("soziales", "", "", 3, [Onsite, Wide, Visit], ["kostenlos"], ["offen", "beides"], ["ja", ""],
            ["Allgemeine Sozialberatung", "Sozialberatung"], ["Menschen mit wenig Geld", "alle, die Rat suchen"],
            ["Wir helfen bei Fragen zu Bürgergeld, Wohngeld und anderen Leistungen. Gemeinsam lesen wir Briefe und füllen Anträge aus.",
             "Sie wissen nicht, welches Amt zuständig ist? Wir hören zu, klären die nächsten Schritte und vermitteln weiter.",
             "Beratung bei Geldsorgen, Ärger mit Behörden und in schwierigen Lebenslagen. Auf Wunsch begleiten wir Sie zum Amt."]),
        new("schulden", "§ 16a SGB II; § 305 InsO", "18-", 14, [Onsite, Written, Wide], ["kostenlos"], ["termin", "beides"], ["nein", ""],
            ["Schuldner- und Insolvenzberatung", "Schuldnerberatung"], ["Menschen mit Schulden", "Privatpersonen und ehemals Selbstständige"],
            ["Wir verschaffen uns mit Ihnen einen Überblick über Ihre Schulden. Wir verhandeln mit Gläubigern und begleiten Sie bis zur Privatinsolvenz.",
             "Hilfe bei Mahnungen, Pfändung und Stromsperre. Wir stellen die Bescheinigung für Ihr Pfändungsschutzkonto aus.",
             "Sie müssen sich für Schulden nicht schämen. Wir sorgen zuerst dafür, dass Miete, Strom und Essen gesichert sind, und planen dann den Weg aus den Schulden."]),
        new("sucht", "§ 16a SGB II", "", 6, [Onsite, Written], ["kostenlos"], ["beides", "offen"], ["ja"],
            ["Suchtberatung", "Beratung bei Suchtproblemen"], ["Betroffene und Angehörige", "Menschen mit Suchtproblemen, Angehörige, Freundinnen und Freunde"],
            ["Wir beraten Menschen mit Suchtproblemen und alle, die sich um jemanden sorgen. Wir verurteilen niemanden und stehen unter Schweigepflicht.",
             "Gespräche über Konsum, Rückfall und den Weg in eine Behandlung. Wir helfen beim Antrag auf eine Therapie.",
             "Auch Eltern, Partnerinnen, Partner und Kinder brauchen Unterstützung. Bei uns können sie offen reden."]),
        new("sucht.substanz", "§ 16a SGB II", "16-", 6, [Onsite, Written], ["kostenlos"], ["beides", "termin"], ["ja", ""],
            ["Beratung zu Alkohol, Drogen und Medikamenten", "Alkohol- und Drogenberatung"], ["Menschen, die weniger trinken oder aufhören möchten", "Betroffene"],
            ["Sie möchten weniger trinken oder ganz aufhören? Wir besprechen mit Ihnen, was Ihnen dabei hilft.",
             "Beratung zu Cannabis, Kokain, Crystal und anderen Drogen. Wir vermitteln in Entgiftung, Therapie und Substitution.",
             "Viele Menschen nehmen zu lange Schlaf- oder Schmerzmittel. Wir zeigen Ihnen Wege, wie Sie sicher davon loskommen."]),
        new("sucht.verhalten", "§ 16a SGB II", "14-", 5, [Onsite, Written, Wide], ["kostenlos"], ["termin", "beides"], ["ja", ""],
            ["Beratung bei Glücksspiel und Mediensucht", "Fachstelle Glücksspielsucht"], ["Spielerinnen und Spieler, Angehörige", "Jugendliche und Eltern"],
            ["Wir helfen, wenn das Spielen um Geld zum Problem wird. Dazu gehören eine Spielersperre und der Umgang mit Schulden.",
             "Handy, Spiele und Internet bestimmen den Tag? Wir beraten Jugendliche, Eltern und Erwachsene.",
             "Sportwetten und Online-Casino lassen Sie nicht mehr los? In vertraulichen Gesprächen finden wir einen Weg heraus."]),
        new("schwangerschaft", "§ 2 SchKG", "", 3, [Onsite, Wide, Written], ["kostenlos"], ["termin"], ["ja"],
            ["Schwangerschaftsberatung", "Beratung rund um Schwangerschaft und Familienplanung"], ["Schwangere, Paare und Familien", "Frauen und Männer"],
            ["Wir beraten zu allen Fragen rund um Schwangerschaft und Geburt. Wir vermitteln Hilfen der Stiftung Mutter und Kind.",
             "Elterngeld, Mutterschutz, Kita: Wir erklären, was Ihnen zusteht, und helfen bei Anträgen. Sie können allein oder zu zweit kommen.",
             "Auch bei unerfülltem Kinderwunsch, nach einer Fehlgeburt oder bei Fragen zur Verhütung sind wir für Sie da."]),
        new("schwangerschaft.konflikt", "§§ 5-7 SchKG; § 219 StGB", "", 0, ["persoenlich|video", "persoenlich"], ["kostenlos"], ["termin"], ["ja"],
            ["Schwangerschaftskonfliktberatung"], ["Schwangere", "ungewollt Schwangere, auf Wunsch mit Begleitung"],
            ["Beratung nach dem Gesetz, wenn Sie an einen Abbruch denken. Sie erhalten von uns den Beratungsschein.",
             "Wir beraten offen und ohne Druck: Die Entscheidung treffen Sie. Auf Wunsch bleibt Ihr Name geheim.",
             "Sie bekommen schnell einen Termin. Wir sprechen über Ihre Lage, über Hilfen und über den medizinischen Ablauf."]),
        new("familie", "§§ 16-18 SGB VIII", "0-26", 4, [Onsite, Visit, Written], ["kostenlos"], ["beides", "offen"], ["ja", "nein"],
            ["Familienberatung", "Beratung für Kinder, Jugendliche und Eltern"], ["Familien, auch Alleinerziehende", "Familien, Kinder und Jugendliche"],
            ["Wir begleiten Familien vom ersten Babyjahr bis zur Pubertät. Alle dürfen zu Wort kommen, auch die Kinder.",
             "Ärger zu Hause oder in der Schule? Du kannst auch ohne deine Eltern zu uns kommen, und wir erzählen nichts weiter.",
             "Treffpunkt und Beratung für Eltern. Hier finden Sie Rat, andere Familien und praktische Hilfe im Alltag."]),
        new("familie.erziehung", "§ 28 SGB VIII", "0-26", 12, [Onsite, Written, Wide], ["kostenlos"], ["termin"], ["ja", "nein"],
            ["Erziehungsberatung"], ["Eltern, Kinder und Jugendliche", "Familien"],
            ["Wir beraten Eltern bei Fragen zur Erziehung und Kinder und Jugendliche bei eigenen Sorgen. Alles bleibt unter uns.",
             "Wut, Rückzug, Angst vor der Schule: Wir suchen mit Ihnen nach Ursachen und nach Lösungen, die zu Ihrer Familie passen.",
             "Ein Team aus Psychologie und Sozialpädagogik unterstützt Ihre Familie. Die Gespräche sind vertraulich."]),
        new("familie.trennung", "§ 17 SGB VIII", "", 8, [Onsite, Wide], ["kostenlos"], ["termin"], ["nein", ""],
            ["Trennungs- und Scheidungsberatung", "Beratung bei Trennung"], ["getrennte Eltern", "Eltern und Kinder"],
            ["Wir helfen Eltern, trotz Trennung gut für ihre Kinder zu sorgen. Themen sind Umgang, Sorgerecht und Unterhalt.",
             "Eine Trennung ist für alle schwer. Wir begleiten Kinder und Eltern durch diese Zeit, auch in Gruppen.",
             "Sie streiten über den Umgang mit Ihrem Kind? Wir vermitteln und suchen mit beiden eine faire Regelung."]),
        new("paar", "", "18-", 10, [Onsite, Wide], ["spende", "teilweise", "kostenpflichtig"], ["termin"], ["", "ja"],
            ["Paar- und Lebensberatung", "Eheberatung und Lebensberatung"], ["Paare und Einzelne", "Erwachsene"],
            ["Wir beraten Paare, die sich oft streiten oder kaum noch reden. Sie können auch allein kommen.",
             "Wenn das Leben aus dem Takt gerät, hilft ein Gespräch. Wir begleiten Sie in Krisen, bei Verlust und vor großen Entscheidungen.",
             "Nähe, Vertrauen, Alltag: Wir schauen mit Ihnen, was Ihrer Beziehung guttut. Der Beitrag richtet sich nach Ihrem Einkommen."]),
        new("krise", "", "", 1, ["persoenlich|telefon|chat", "telefon|persoenlich|aufsuchend", Onsite], ["kostenlos"], ["offen", "beides"], ["ja"],
            ["Krisenberatung", "Hilfe in seelischen Krisen"], ["Menschen in Krisen und ihre Angehörigen", "alle, die nicht mehr weiterwissen"],
            ["Wir hören zu, wenn Angst, Trauer oder Verzweiflung zu groß werden. Sie müssen Ihren Namen nicht nennen.",
             "Gedanken an den Tod dürfen ausgesprochen werden. Wir sind für Sie und für Menschen da, die sich um Sie sorgen.",
             "Schnelle Gespräche in seelischen Notlagen. Wenn nötig, kommen wir zu Ihnen oder vermitteln in eine Klinik."]),
        new("gewalt", "GewHG", "", 1, ["telefon|persoenlich", "telefon|persoenlich|online", "telefon|persoenlich|chat"], ["kostenlos"], ["offen", "beides"], ["ja"],
            ["Beratung bei Gewalt", "Krisenberatung bei häuslicher Gewalt"], ["Betroffene von Gewalt", "Frauen und ihre Kinder"],
            ["Wir beraten bei Gewalt in der Beziehung, bei Stalking und nach sexualisierter Gewalt. Wir glauben Ihnen und handeln nur mit Ihrem Einverständnis.",
             "Hilfe für Menschen, die geschlagen oder bedroht werden. Wir planen mit Ihnen Ihre Sicherheit und suchen einen geschützten Ort.",
             "Wir informieren über Schutzanordnungen und Anzeige und begleiten Sie zu Gericht oder Polizei. Angehörige können ebenfalls anrufen."]),
        new("migration", "§ 45 AufenthG", "27-", 4, [Onsite, "persoenlich|telefon|chat", Written], ["kostenlos"], ["beides", "offen"], ["nein", ""],
            ["Migrationsberatung für erwachsene Zugewanderte", "Migrationsberatung"], ["Zugewanderte ab 27 Jahren", "neu Zugewanderte und ihre Familien"],
            ["Wir beraten zu Aufenthalt, Sprachkurs, Arbeit und Wohnen. Zusammen machen wir einen Plan für Ihre ersten Jahre in Deutschland.",
             "Ihr Zeugnis soll anerkannt werden oder Ihre Familie soll nachkommen? Wir erklären den Weg und helfen beim Antrag.",
             "Beratung in mehreren Sprachen für Menschen, die neu hier sind. Bei Bedarf kommt jemand zum Übersetzen dazu."]),
        new("asyl", "§ 12a AsylG", "", 2, [Onsite, Visit], ["kostenlos"], ["offen", "beides"], ["ja", ""],
            ["Asylverfahrensberatung"], ["Asylsuchende", "Geflüchtete mit und ohne Bescheid"],
            ["Wir bereiten Sie auf die Anhörung vor und erklären den Bescheid. Die Beratung ist unabhängig von Behörden.",
             "Fragen zu Asyl, Duldung und Familie: Wir prüfen mit Ihnen, was möglich ist, und achten auf Fristen.",
             "Unabhängige Beratung vor, während und nach dem Asylverfahren. Auf Wunsch vermitteln wir anwaltliche Hilfe."]),
        new("wohnen", "§§ 67-69 SGB XII", "18-", 3, [Visit, Onsite], ["kostenlos"], ["offen", "beides"], ["ja"],
            ["Beratung bei Wohnungsnot", "Hilfe für wohnungslose Menschen"], ["Menschen ohne Wohnung", "Menschen, denen die Wohnung gekündigt wurde"],
            ["Wir helfen, wenn Sie keine Wohnung haben oder sie verlieren könnten. Bei Mietschulden ist oft noch viel zu retten.",
             "Bei uns bekommen Sie Rat, eine Postadresse, eine Dusche und einen warmen Ort. Sie müssen nichts vorweisen.",
             "Kündigung oder Räumung im Briefkasten? Kommen Sie schnell, wir sprechen mit Vermieter und Amt."]),
        new("pflege", "§§ 7a, 7c SGB XI", "", 3, [Visit, Onsite, Wide], ["kostenlos"], ["beides", "termin"], ["nein", ""],
            ["Pflegeberatung", "Beratung für pflegende Angehörige"], ["Pflegebedürftige und Angehörige", "ältere Menschen"],
            ["Wir erklären Pflegegrad, Pflegegeld und Hilfen für zu Hause. Auf Wunsch besuchen wir Sie.",
             "Einen Menschen zu pflegen kostet Kraft. Wir zeigen, wo Sie Entlastung finden, auch bei Demenz.",
             "Neutral und unabhängig: Wir vergleichen mit Ihnen Dienste und Heime und helfen bei Anträgen an die Pflegekasse."]),
        new("behinderung", "§ 32 SGB IX", "", 4, [Visit, Wide, Written], ["kostenlos"], ["termin", "beides"], ["ja", ""],
            ["Ergänzende unabhängige Teilhabeberatung", "Teilhabeberatung"], ["Menschen mit Behinderung und Angehörige", "Menschen mit einer Behinderung oder chronischen Krankheit"],
            ["Bei uns beraten auch Menschen, die selbst mit einer Behinderung leben. Wir sind unabhängig von Ämtern und Anbietern.",
             "Assistenz, Hilfsmittel, Ausweis: Wir erklären Ihre Rechte und helfen beim Antrag.",
             "Sie wollen selbst bestimmen, wie Sie wohnen und arbeiten. Wir unterstützen Sie auf dem Weg zu mehr Teilhabe."]),
        new("arbeit", "", "16-", 2, [Onsite, Wide], ["kostenlos"], ["beides", "offen"], ["", "nein"],
            ["Beratung zu Arbeit und Ausbildung", "Erwerbslosenberatung"], ["Arbeitslose und Beschäftigte", "Jugendliche auf dem Weg in den Beruf"],
            ["Wir helfen bei Bewerbungen, beim Lebenslauf und bei der Suche nach einer Ausbildung. Einen Computer können Sie hier nutzen.",
             "Kündigung erhalten oder Lohn nicht bezahlt? Wir prüfen mit Ihnen Fristen und Bescheide.",
             "Unabhängige Beratung zu Arbeitslosengeld, Minijob und Weiterbildung. Wir reden auch über das, was gerade nicht gelingt."]),
        new("diskriminierung", "§ 27 AGG", "", 2, [Wide, Written], ["kostenlos"], ["termin", "beides"], ["ja"],
            ["Antidiskriminierungsberatung"], ["Menschen, die benachteiligt werden", "Betroffene und Zeugen"],
            ["Sie werden wegen Ihrer Herkunft, Religion, Behinderung oder Liebe benachteiligt? Wir stehen an Ihrer Seite.",
             "Wir hören zu, schreiben auf, was geschehen ist, und beraten zu Beschwerde und Recht. Sie entscheiden über jeden Schritt.",
             "Beratung bei Rassismus und Ausgrenzung in Schule, Amt, Arbeit und Wohnung. Auf Wunsch vermitteln wir ein Gespräch mit der anderen Seite."]),
        new("gesundheit", "", "", 2, [Onsite, "persoenlich|telefon|email", Wide], ["kostenlos", "teilweise"], ["beides", "termin"], ["ja"],
            ["Gesundheitsberatung", "Beratung zu Krankheit und Vorsorge"], ["Erkrankte und Angehörige", "alle, die Fragen zu ihrer Gesundheit haben"],
            ["Wir helfen, wenn Sie einen Befund nicht verstehen oder eine zweite Meinung suchen. Wir nehmen uns Zeit für Ihre Fragen.",
             "Ärger mit der Krankenkasse, Fragen zu Vorsorge oder Ernährung: Wir beraten unabhängig und leicht verständlich.",
             "Sie sind nicht krankenversichert und brauchen ärztliche Hilfe? Wir sagen Ihnen, wo Sie trotzdem behandelt werden."]),
        new("kur", "§ 24 SGB V", "", 4, [Onsite, "persoenlich|telefon|email"], ["kostenlos"], ["termin"], ["nein"],
            ["Beratung zu Kuren für Mütter und Väter", "Kurberatung"], ["Mütter, Väter und pflegende Angehörige", "Eltern mit ihren Kindern"],
            ["Wir beraten zu Kuren mit und ohne Kinder. Wir helfen beim Antrag an die Krankenkasse und, wenn nötig, beim Widerspruch.",
             "Erschöpft, oft krank, keine Pause: Eine Kur kann helfen. Wir finden mit Ihnen ein passendes Haus.",
             "Auch wer Angehörige pflegt, kann eine Kur machen. Wir klären, wer in dieser Zeit die Pflege übernimmt."]),
        new("recht", "BtOG", "18-", 4, [Onsite, Visit], ["kostenlos", "teilweise"], ["termin"], ["nein", ""],
            ["Beratung zu Vorsorge und rechtlicher Betreuung", "Betreuungsberatung"], ["ehrenamtlich Betreuende und Angehörige", "alle, die vorsorgen möchten"],
            ["Wir erklären Vorsorgevollmacht, Patientenverfügung und Betreuung in einfachen Worten. Vordrucke bekommen Sie bei uns.",
             "Sie betreuen jemanden ehrenamtlich? Wir beraten, schulen und vertreten Sie, wenn Sie einmal ausfallen.",
             "Erste Auskunft, wenn Sie Ihre Rechte nicht kennen. Wir sagen Ihnen, wo Sie günstig anwaltlichen Rat bekommen."]),
        new("straffaellig", "", "18-", 2, ["persoenlich|telefon|brief", Visit], ["kostenlos"], ["beides", "offen"], ["", "ja"],
            ["Straffälligenhilfe", "Beratung vor und nach der Haft"], ["Haftentlassene und Angehörige", "Menschen mit Geldstrafe oder Bewährung"],
            ["Wir begleiten Menschen vor, während und nach der Haft. Wohnung, Arbeit und Familie stehen dabei im Mittelpunkt.",
             "Eine Geldstrafe lässt sich oft abarbeiten. Wir vermitteln Einsatzstellen und verhindern so eine Haft.",
             "Auch für Partnerinnen, Partner und Kinder ist eine Haft schwer. Wir beraten Angehörige und bereiten Besuche vor."]),
        new("verbraucher", "", "", 3, [Onsite, "persoenlich|telefon|email", Wide], ["teilweise", "kostenpflichtig", "mitglieder", "kostenlos"], ["termin", "beides"], ["nein", ""],
            ["Verbraucherberatung"], ["Verbraucherinnen und Verbraucher"],
            ["Wir prüfen Verträge, Rechnungen und Mahnungen. So erkennen Sie, was Sie zahlen müssen und was nicht.",
             "Ein Kauf im Internet ging schief oder ein Abo läuft einfach weiter? Wir sagen Ihnen, wie Sie aus dem Vertrag kommen.",
             "Wir beraten zu Versicherung, Telefon, Strom und Reisen. Musterbriefe geben wir Ihnen gleich mit."]),
        new("ehrenamt", "", "", 1, [Onsite, "persoenlich|telefon|gruppe", "gruppe|persoenlich"], ["kostenlos", "spende"], ["offen", "beides"], ["ja", ""],
            ["Beratung zu Ehrenamt und Selbsthilfe"], ["alle, die helfen möchten", "Menschen, die Austausch suchen"],
            ["Wir zeigen Ihnen, welche Selbsthilfegruppen es gibt, und helfen beim Gründen einer neuen. Räume stellen wir bereit.",
             "Sie haben Zeit und möchten etwas Gutes tun? Wir finden mit Ihnen ein Ehrenamt, das zu Ihnen passt.",
             "Mit anderen reden, die dasselbe erlebt haben, tut gut. Wir bringen Menschen zusammen und begleiten die ersten Treffen."]),
        new("migration+jugend", "§ 13 SGB VIII", "12-26", 2, [Onsite, "persoenlich|telefon|chat"], ["kostenlos"], ["beides", "offen"], ["ja", ""],
            ["Jugendmigrationsdienst"], ["junge Menschen von 12 bis 26 Jahren"],
            ["Beratung für junge Menschen, die neu in Deutschland sind. Wir helfen bei Schule, Ausbildung, Wohnung und Aufenthalt.",
             "Du bist zwischen 12 und 26 Jahren und nach Deutschland gekommen? Wir planen mit dir, wie es weitergeht.",
             "Wir begleiten junge Zugewanderte auf dem Weg in Schule und Beruf. Dazu gehören Lernhilfe, Gruppen und Freizeit."]),
        new("gewalt+schutz", "GewHG", "", 0, ["telefon|persoenlich"], ["kostenlos", "teilweise"], ["offen"], ["ja", ""],
            ["Schutz und Beratung bei Gewalt", "Aufnahme und Schutz"], [""],
            ["Hier finden Sie Schutz, ein Zimmer und Menschen, die Ihnen zur Seite stehen. Rufen Sie an, dann besprechen wir, wie Sie sicher zu uns kommen.",
             "Wir nehmen Sie auf, wenn Sie zu Hause nicht mehr sicher sind. Unsere Adresse sagen wir niemandem weiter.",
             "Sichere Unterkunft und Beratung in einer Notlage. Wenn wir keinen Platz haben, suchen wir mit Ihnen einen anderen."]),
        new("gesundheit+hiv", "", "", 1, [Onsite, "persoenlich|telefon|email"], ["kostenlos", "teilweise"], ["beides", "termin"], ["ja"],
            ["Beratung und Test zu HIV und anderen Infektionen", "Beratung zu sexueller Gesundheit"], ["alle, die sich testen lassen möchten", "Menschen mit HIV und Angehörige"],
            ["Wir beraten zu Schutz, Risiko und Leben mit HIV. Den Test machen wir ohne Ihren Namen.",
             "Beratung zu HIV, Syphilis, Chlamydien und Hepatitis. Niemand muss sich für seine Fragen schämen.",
             "Für Menschen jeden Geschlechts und jeder Orientierung. Wir erklären auch die vorbeugenden Medikamente (PrEP)."]),
        new("gesundheit+krebs", "", "", 3, [Wide, Onsite], ["kostenlos"], ["termin"], ["nein", ""],
            ["Psychosoziale Krebsberatung"], ["Menschen mit Krebs und Angehörige"],
            ["Eine Krebskrankheit verändert den Alltag. Wir begleiten Sie und Ihre Familie in Gesprächen.",
             "Wir beraten zu Reha, Krankengeld, Ausweis und Rückkehr in den Beruf. Auch Angehörige sind willkommen.",
             "Wie spreche ich mit meinen Kindern über die Krankheit? Wir helfen Ihnen, Worte zu finden."]),
        new("verbraucher+miete", "", "18-", 3, [Onsite, "persoenlich|telefon|email"], ["mitglieder", "teilweise", "kostenpflichtig"], ["termin", "beides"], ["nein"],
            ["Miet- und Energieberatung", "Mieterberatung"], ["Mieterinnen und Mieter"],
            ["Die Nebenkosten sind hoch oder die Wohnung hat Schimmel? Wir beraten zu Ihren Rechten als Mieterin oder Mieter.",
             "Wir prüfen Mietvertrag, Mieterhöhung und Kündigung. Briefe an den Vermieter schreiben wir gemeinsam.",
             "Wir suchen mit Ihnen nach Wegen, Strom und Heizkosten zu sparen. Auf Wunsch kommen wir mit Messgeräten zu Ihnen."]),
    ];
}

static class Plan
{
    public static readonly DateOnly Today = new(2026, 11, 1);

    public static List<Centre> Centres()
    {
        var ordinary = Ordinary();
        List<Centre> all = [.. ordinary, .. Dissolved(ordinary), .. Tables.Shelters.Select(Shelter)];
        var phones = new HashSet<string>();
        return [.. all.OrderBy(c => c.Id, StringComparer.Ordinal).Select(c => c with { Phone = PhoneOf(c, phones) })];
    }

    static List<Centre> Ordinary()
    {
        var places = Tables.Towns.SelectMany(t => Enumerable.Repeat(t, t.Size));
        var used = Tables.Carriers.ToDictionary(c => c.Id, _ => 0);
        return [.. places.Select((town, i) => OrdinaryIn(town, Tables.Profiles[i % Tables.Profiles.Count], used))];
    }

    static Centre OrdinaryIn(Town town, Profile profile, Dictionary<string, int> used)
    {
        var carrier = CarrierFor(town, profile.Kinds, used);
        var id = Slug.Of($"{carrier.Word} {profile.Slug} {town.Short}");
        var dice = new Dice(id);
        var status = dice.Below(100) switch { < 4 => "voruebergehend-geschlossen", 4 => "inaktiv", _ => "aktiv" };
        return new(id, $"{carrier.Word} {profile.Name} {town.Name} (Beispiel)".Trim(), town, carrier, profile.Topics, status, CheckedOn(dice));
    }

    /// <summary>The carrier of that region and kind that has the fewest centres so far, so that none goes without.</summary>
    static Carrier CarrierFor(Town town, string[] kinds, Dictionary<string, int> used)
    {
        var carrier = Tables.Carriers.Where(c => c.Region == town.Region && kinds.Contains(c.Kind)).MinBy(c => used[c.Id])!;
        used[carrier.Id]++;
        return carrier;
    }

    /// <summary>Former branches of every twentieth centre, which took over; two have nobody to follow them.</summary>
    static IEnumerable<Centre> Dissolved(List<Centre> centres) =>
        centres.Where((c, i) => i % 20 == 6 && c.Status == "aktiv").Select((c, i) => c with
        {
            Id = c.Id + (i % 2 == 0 ? "-nord" : "-altstadt"),
            Name = c.Name.Replace(" (Beispiel)", i % 2 == 0 ? ", Außenstelle Nord (Beispiel)" : ", Außenstelle Altstadt (Beispiel)", StringComparison.Ordinal),
            Status = "aufgeloest",
            Successor = i is 2 or 7 ? null : c.Id,
        });

    static Centre Shelter(string[] line)
    {
        var town = Tables.Towns.First(t => t.Name == line[0]);
        var carriers = Tables.Carriers.Where(c => c.Region == town.Region && c.Kind is "paritaet" or "caritas" or "diakonie").ToList();
        var dice = new Dice(line[1]);
        return new(line[1], line[2] + " (Beispiel)", town, dice.Pick(carriers), ["gewalt+schutz"], "aktiv", CheckedOn(dice)) { ShelterFor = line[3] };
    }

    /// <summary>Four in five within the last eleven months, one in eight 14 to 30 months ago.</summary>
    static DateOnly CheckedOn(Dice dice) =>
        Today.AddDays(-(dice.Below(100) switch { < 80 => dice.Between(8, 330), < 88 => dice.Between(331, 420), _ => dice.Between(430, 910) }));

    /// <summary>A free number of the blocks that the Bundesnetzagentur keeps for films and examples.</summary>
    static string PhoneOf(Centre centre, HashSet<string> taken)
    {
        var dice = new Dice(centre.Id + "#phone");
        if (dice.Percent(2))
            return "";
        var block = dice.Percent(5) ? "+49 171 39200 " : centre.Town.Region switch
        {
            "N" => "+49 40 66969 ", "S" => "+49 89 99998 ", "O" => "+49 30 23125 ", _ => centre.Town.Land is "06" or "07" ? "+49 69 90009 " : "+49 221 4710 ",
        };
        var format = block.Contains(" 171 ", StringComparison.Ordinal) ? "00" : "000";
        string number;
        do
            number = block + dice.Below(format.Length == 2 ? 100 : 1000).ToString(format, CultureInfo.InvariantCulture);
        while (!taken.Add(number));
        return number;
    }
}

static class CentreRow
{
    public static readonly string[] Header =
    [
        "stelle_id", "name", "traeger_id", "strasse", "hausnummer", "adresszusatz", "plz", "ort", "ags", "lat", "lon", "adresse_oeffentlich",
        "telefon", "email", "website", "oeffnungszeiten", "oeffnungszeiten_hinweis", "eingang_rollstuhl", "wc_rollstuhl", "aufzug", "barriere_hinweis",
        "sprachen", "status", "nachfolger", "geprueft_am", "wiedervorlage_am",
    ];

    public static string[] Of(Centre centre)
    {
        var dice = new Dice(centre.Id + "#row");
        string[] address = centre.ShelterFor is null ? Address(centre, dice) : ["", "", "", "", centre.Town.Name, centre.Town.Key, "", "", "nein"];
        return
        [
            centre.Id, centre.Name, centre.Carrier.Id, .. address, centre.Phone, .. Online(centre, dice), .. Hours(centre, dice),
            .. centre.ShelterFor is null ? Barriers(dice) : ["", "", "", ""], Languages(centre, dice), centre.Status, centre.Successor ?? "",
            Text.Day(centre.CheckedOn), Review(centre, dice),
        ];
    }

    static string[] Address(Centre centre, Dice dice)
    {
        var spot = dice.Pick(centre.Town.Spots);
        var number = dice.Between(1, 96);
        var house = dice.Below(20) switch { 0 => $"{number}-{number + 2}", 1 or 2 => $"{number}a", 3 => $"{number}b", _ => $"{number}" };
        return
        [
            dice.Pick(Words.Streets), house, dice.Percent(22) ? dice.Pick(Words.Additions) : "", spot.Postcode, centre.Town.Name, centre.Town.Key,
            Text.Degrees(spot.Latitude + dice.Between(-30, 30) / 10000m), Text.Degrees(spot.Longitude + dice.Between(-45, 45) / 10000m), "ja",
        ];
    }

    static string[] Online(Centre centre, Dice dice) =>
    [
        dice.Percent(5) ? "" : $"{LocalName(centre)}@{centre.Carrier.Id}.example.org",
        dice.Percent(9) ? "" : $"https://{centre.Carrier.Id}.example.org/{LocalName(centre)}",
    ];

    /// <summary>The id without the carrier's word, which the host name says already.</summary>
    static string LocalName(Centre centre) => Slug.Of(centre.Carrier.Word) is { Length: > 0 } word && centre.Id.StartsWith(word + "-", StringComparison.Ordinal)
        ? centre.Id[(word.Length + 1)..] : centre.Id;

    static string[] Hours(Centre centre, Dice dice)
    {
        if (centre.Status == "aufgeloest")
            return ["", ""];
        if (centre.Status != "aktiv")
            return ["", dice.Pick(Words.ClosedNotes)];
        if (centre.ShelterFor is not null)
            return ["Mo-So 00:00-24:00", "Aufnahme rund um die Uhr am Telefon. Die Adresse ist geheim."];
        var note = dice.Percent(25) ? dice.Pick(Words.HoursNotes) : "";
        return dice.Below(100) switch
        {
            < 14 => ["nach Vereinbarung", dice.Percent(40) ? "Bitte rufen Sie an oder schreiben Sie uns." : ""],
            < 23 => ["", ""],
            < 28 when centre.Topics.Contains("krise") => ["Mo-So 00:00-24:00", ""],
            _ => [dice.Pick(Words.Hours), note],
        };
    }

    static string[] Barriers(Dice dice)
    {
        var entrance = Fulfilled(dice, 46, 66, 80);
        var toilet = entrance == "nein" ? "nein" : Fulfilled(dice, 38, 52, 72);
        var lift = dice.Percent(40) ? "" : Fulfilled(dice, 55, 65, 90);
        return [entrance, entrance.Length == 0 ? "" : toilet, lift, dice.Percent(40) ? dice.Pick(Words.BarrierNotes[entrance]) : ""];
    }

    static string Fulfilled(Dice dice, int yes, int partly, int no)
    {
        var roll = dice.Below(100);
        return roll < yes ? "ja" : roll < partly ? "teilweise" : roll < no ? "nein" : "";
    }

    static string Languages(Centre centre, Dice dice) =>
        dice.Pick(centre.ShelterFor is not null || centre.Topics.Any(t => t is "asyl" or "migration" or "migration+jugend") ? Words.MigrationLanguages : Words.Languages);

    static string Review(Centre centre, Dice dice) =>
        centre.Status == "aufgeloest" || dice.Percent(12) ? "" : Text.Day(centre.CheckedOn.AddDays(dice.Percent(25) ? 182 : 365));
}

static class ServiceRows
{
    public static readonly string[] Header =
    [
        "angebot_id", "stelle_id", "thema", "name", "beschreibung", "zielgruppe", "alter_von", "alter_bis", "kontaktformen", "sprachen", "dolmetschen",
        "anonym", "kosten", "zugang",
        "wartezeit_wochen", "wartezeit_stand", "sprechzeiten", "rechtsgrundlage", "online_url", "status", "geprueft_am",
    ];

    static readonly string[] OnlineTexts =
    [
        "Schreiben Sie uns, wann Sie möchten. Sie brauchen dafür nur einen selbst gewählten Namen und ein Passwort.",
        "Beratung über das Internet, sicher verschlüsselt. Sie bekommen spätestens nach zwei Werktagen eine Antwort.",
        "Für alle, die nicht kommen können oder erst einmal schreiben möchten. Sie müssen dafür nicht in der Nähe wohnen.",
    ];

    static readonly string[] GroupTexts =
    [
        "In der Gruppe treffen Sie Menschen, denen es ähnlich geht. Sie dürfen reden, Sie dürfen auch nur zuhören.",
        "Wir treffen uns regelmäßig in kleiner Runde. Eine Fachkraft leitet das Gespräch; was gesagt wird, bleibt im Raum.",
        "Erfahrungen teilen, Mut fassen, voneinander lernen. Beim ersten Mal lernen wir uns in Ruhe kennen.",
    ];

    static readonly string[] OpenTexts =
    [
        "Kommen Sie einfach vorbei, Sie brauchen keinen Termin. Bei kurzen Fragen helfen wir sofort.",
        "Für eilige Briefe und dringende Fragen. Bringen Sie alle Unterlagen mit, die Sie haben.",
        "Hier können Sie uns kennenlernen und Ihr Anliegen schildern. Danach vereinbaren wir, wie es weitergeht.",
    ];

    public static IEnumerable<Service> Of(Centre centre)
    {
        foreach (var key in centre.Topics)
            yield return Regular(centre, Topics.Find(key));
        var dice = new Dice(centre.Id + "#extra");
        if (centre.ShelterFor is not null || centre.Status == "aufgeloest")
            yield break;
        var first = Topics.Find(centre.Topics[0]);
        switch (dice.Below(100))
        {
            case < 12: yield return Extra(centre, first, "online", dice.Pick(OnlineTexts)); break;
            case < 26: yield return Extra(centre, first, "gruppe", dice.Pick(GroupTexts)); break;
            case < 38: yield return Extra(centre, first, "sprechstunde", dice.Pick(OpenTexts)); break;
        }
    }

    static Service Regular(Centre centre, Topic topic)
    {
        var id = $"{centre.Id}-{Slug.Of(topic.Code)}";
        var dice = new Dice(id);
        var access = dice.Pick(topic.Access);
        var waits = centre.Status == "aktiv" && topic.Wait > 0 && access != "offen" && dice.Percent(45);
        var check = Check(centre, dice);
        return new(id, centre, topic, "",
        [
            id, centre.Id, topic.Code, dice.Pick(topic.Names) + " (Beispiel)", dice.Pick(topic.Descriptions),
            centre.ShelterFor ?? (dice.Percent(60) ? dice.Pick(topic.Audiences) : ""), .. Ages(centre, topic), dice.Pick(topic.Modes),
            .. Spoken(id, topic), dice.Pick(topic.Anonymous),
            dice.Percent(95) ? dice.Pick(topic.Costs) : "", access,
            waits ? Text.Number(dice.Between(1, topic.Wait)) : "", waits ? Text.Day(check) : "",
            dice.Percent(8) ? dice.Pick(Words.OwnHours) : "", topic.Law, "", centre.Status, dice.Percent(95) ? Text.Day(check) : "",
        ]);
    }

    static Service Extra(Centre centre, Topic topic, string form, string description)
    {
        var id = $"{centre.Id}-{Slug.Of(topic.Code)}-{form}";
        var dice = new Dice(id);
        var (name, modes, access, url) = form switch
        {
            "online" => (": Online-Beratung", dice.Percent(50) ? "online|chat" : "online|email", "beides", $"https://online.{centre.Carrier.Id}.example.org/{Slug.Of(topic.Code)}"),
            "gruppe" => (": Gesprächsgruppe", "gruppe|persoenlich", "beides", ""),
            _ => (": offene Sprechstunde", "persoenlich", "offen", ""),
        };
        return new(id, centre, topic, form,
        [
            id, centre.Id, topic.Code, topic.Names[0] + name + " (Beispiel)", description, dice.Pick(topic.Audiences), .. Ages(centre, topic), modes, .. Spoken(id, topic),
            form == "online" ? "ja" : dice.Pick(topic.Anonymous), "kostenlos", access, "", "", form == "online" ? "" : dice.Pick(Words.OwnHours), topic.Law, url,
            centre.Status, Text.Day(Check(centre, dice)),
        ]);
    }

    /// <summary>One service in twelve is given in German and English only; half of those for people from elsewhere and for victims of violence have interpreters.</summary>
    static string[] Spoken(string id, Topic topic)
    {
        var dice = new Dice(id + "#languages");
        var interpreted = topic.Code is "asyl" or "migration" or "gewalt" ? dice.Percent(50) : dice.Percent(4);
        return [dice.Percent(8) ? "de|en" : "", interpreted ? dice.Pick(Words.Interpreted) : ""];
    }

    static string[] Ages(Centre centre, Topic topic) =>
        centre.ShelterFor?.Contains("12 bis 21", StringComparison.Ordinal) == true ? ["12", "21"] : topic.Ages.Length == 0 ? ["", ""] : topic.Ages.Split('-');

    static DateOnly Check(Centre centre, Dice dice)
    {
        var day = centre.CheckedOn.AddDays(dice.Percent(75) ? 0 : dice.Between(-40, 40));
        return day < Plan.Today ? day : centre.CheckedOn;
    }
}

static class Areas
{
    public static readonly string[] Header = ["angebot_id", "art", "von", "bis"];

    public static IEnumerable<string[]> Of(Service service)
    {
        var town = service.Centre.Town;
        var dice = new Dice(service.Id + "#area");
        var roll = dice.Below(100);
        IEnumerable<string[]> areas = service switch
        {
            { Centre.Status: "aufgeloest" } => [],
            { Form: "online" } => roll < 70 ? [["bundesweit", "", ""]] : [["bundesland", town.Land, ""]],
            { Centre.ShelterFor: not null } => roll < 75 ? [["bundesland", town.Land, ""]] : [["bundesweit", "", ""]],
            { Topic.Code: "schwangerschaft.konflikt" } => roll < 60 ? [["bundesland", town.Land, ""]] : [],
            _ => Usual(town, roll, dice),
        };
        return areas.Select(a => (string[])[service.Id, .. a]);
    }

    static IEnumerable<string[]> Usual(Town town, int roll, Dice dice) => roll switch
    {
        < 44 => [["kreis", town.District, ""]],
        < 58 => Neighbours(town, dice).Prepend(town.District).Select(k => (string[])["kreis", k, ""]),
        < 70 => [["ags", town.Key, ""]],
        < 86 => Postcodes(town, dice),
        < 91 => [["bundesland", town.Land, ""]],
        _ => [],
    };

    static IEnumerable<string> Neighbours(Town town, Dice dice) =>
        Tables.Towns.Where(t => t.Land == town.Land && t.District != town.District).Skip(dice.Below(2)).Take(2).Select(t => t.District);

    /// <summary>The first two postcodes as a range, the others one by one.</summary>
    static IEnumerable<string[]> Postcodes(Town town, Dice dice)
    {
        var codes = town.Spots.Select(s => s.Postcode).ToList();
        if (codes.Count == 1 || dice.Percent(25))
            return codes.Select(c => (string[])["plz", c, ""]);
        return codes.Skip(2).Select(c => (string[])["plz", c, ""]).Prepend(["plz", codes[0], codes[1]]);
    }
}

static class Csv
{
    public static void Write(string folder, string name, string[] header, IEnumerable<string[]> rows)
    {
        var lines = rows.OrderBy(r => string.Join('\u0001', r), StringComparer.Ordinal).Prepend(header).Select(Line);
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, name + ".csv"), string.Concat(lines), new UTF8Encoding(false));
    }

    static string Line(string[] cells) => string.Join(',', cells.Select(Cell)) + "\n";

    static string Cell(string text) => text.AsSpan().ContainsAny(",\"\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}

static class Text
{
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Degrees(decimal degrees) => degrees.ToString("0.0000", CultureInfo.InvariantCulture);

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

static class Slug
{
    public static string Of(string text) => string.Join('-', Ascii(text).Split([' ', '-', '.'], StringSplitOptions.RemoveEmptyEntries));

    static string Ascii(string text) => text.ToLowerInvariant()
        .Replace("ä", "ae", StringComparison.Ordinal).Replace("ö", "oe", StringComparison.Ordinal)
        .Replace("ü", "ue", StringComparison.Ordinal).Replace("ß", "ss", StringComparison.Ordinal);
}

/// <summary>SplitMix64, seeded with the FNV-1a hash of a text: the same numbers on every machine and in every version of .NET.</summary>
sealed class Dice(string seed)
{
    ulong state = seed.Aggregate(14695981039346656037UL, (hash, c) => (hash ^ c) * 1099511628211UL);

    public int Below(int end)
    {
        var z = state += 0x9E3779B97F4A7C15UL;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return (int)((z ^ (z >> 31)) % (ulong)end);
    }

    public int Between(int least, int most) => least + Below(most - least + 1);

    public bool Percent(int chance) => Below(100) < chance;

    public T Pick<T>(IReadOnlyList<T> list) => list[Below(list.Count)];
}

sealed record Spot(string Postcode, decimal Latitude, decimal Longitude)
{
    public static Spot Of(string text) => text.Split(' ') is [var code, var lat, var lon]
        ? new(code, decimal.Parse(lat, CultureInfo.InvariantCulture), decimal.Parse(lon, CultureInfo.InvariantCulture))
        : throw new FormatException(text);
}

sealed record Town(string Name, string Key, int Size, Spot[] Spots)
{
    public string Short => Name.Split(" im ")[0].Split(" am ")[0].Split(" (")[0];

    public string District => Key[..5];

    public string Land => Key[..2];

    public string Region => Land switch { "01" or "02" or "03" or "04" or "13" => "N", "08" or "09" => "S", "05" or "06" or "07" or "10" => "W", _ => "O" };
}

sealed record Carrier(string Kind, string Region, string Id, string Word, string BareName, string LegalForm)
{
    public string[] Cells => [Id, $"{BareName}{(SaidInName ? " " + LegalForm : "")} (Beispiel)", Kind, Association, LegalForm, $"https://{Id}.example.org", Register];

    bool SaidInName => LegalForm is "e. V." or "gGmbH" or "GmbH" or "AöR" or "eG" or "UG (haftungsbeschränkt)";

    string Association => Kind switch
    {
        "awo" => "AWO", "paritaet" => "Der Paritätische", "drk" => "DRK", "diakonie" => "Diakonie", "caritas" => "Caritas", "zwst" => "ZWST", _ => "",
    };

    string Register => LegalForm switch
    {
        "e. V." => $"VR {new Dice(Id).Between(1000, 9999)} AG Musterstadt",
        "gGmbH" or "GmbH" or "UG (haftungsbeschränkt)" => $"HRB {new Dice(Id).Between(10000, 99999)} AG Musterstadt",
        "eG" => $"GnR {new Dice(Id).Between(100, 999)} AG Musterstadt",
        _ => "",
    };
}

sealed record Profile(string Slug, string Name, string[] Kinds, string[] Topics);

/// <param name="Key">Code of the list themen, with "+" and a word where a kind of centre has texts of its own.</param>
sealed record Topic(
    string Key, string Law, string Ages, int Wait, string[] Modes, string[] Costs, string[] Access, string[] Anonymous,
    string[] Names, string[] Audiences, string[] Descriptions)
{
    public string Code => Key.Split('+')[0];
}

sealed record Centre(string Id, string Name, Town Town, Carrier Carrier, string[] Topics, string Status, DateOnly CheckedOn)
{
    public string Phone { get; init; } = "";

    public string? Successor { get; init; }

    /// <summary>Whom a place of refuge takes in; null for all other centres.</summary>
    public string? ShelterFor { get; init; }
}

/// <param name="Form">online, gruppe, sprechstunde, or empty for the ordinary service.</param>
sealed record Service(string Id, Centre Centre, Topic Topic, string Form, string[] Cells);
