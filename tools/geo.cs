#:property PublishAot=false

// Makes data/geo anew:  dotnet run tools/geo.cs -- <folder with the source figures> data/geo
//
// The folder must hold
//   kreise_2018_eisenach_merged.topo.json  TopoJSON, object "lk", degrees, properties AGS NAME ART NUTS3 LAND: the outlines of BKG VG250
//                                          (31.12.2018, water dropped, 16056 Eisenach dissolved into 16063 = state since 2021-07-01)
//   laender.topo.json                      TopoJSON, properties AGS NAME ISO of the 16 Länder (BKG VG250)
//   kreise_destatis_2018.csv               AGS;type;name;NUTS3;area_km2;population;...  Destatis GV-ISys, 31.12.2018 (npm landkreise-deutschland)
//   plz_kreis_derived.csv                  plz,ort,kreis_ags,lat,lon,orte,art  one row per postcode and Kreis, from the GeoNames postcode file
// Beside this file, tools/geo-orte.csv (plz,kreis,ort) names the town of a postcode that the source calls after the shortest-named village.
// Same files in, same bytes out. data/geo/README.md says what every column means and whom to name.

using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

if (args is not [var source, var target])
{
    Console.Error.WriteLine("dotnet run tools/geo.cs -- <folder with the source figures> data/geo");
    return 2;
}

var topology = Topology.Read(Path.Combine(source, "kreise_2018_eisenach_merged.topo.json"));
var laender = Laender.Read(Path.Combine(source, "laender.topo.json"));
var kreise = Kreise.Read(Path.Combine(source, "kreise_destatis_2018.csv"), topology);
var postcodes = Postcodes.Read(Path.Combine(source, "plz_kreis_derived.csv"), kreise);

Csv.Write(Path.Combine(target, "laender.csv"), ["code", "name", "name_en", "iso"], laender);
Csv.Write(Path.Combine(target, "kreise.csv"), ["ags", "name", "art", "land", "nuts3", "einwohner", "einwohner_stand", "lat", "lon"],
    kreise.Select(k => (string[])[k.Ags, k.Name, k.Art, k.Land, k.Nuts3, Csv.Text(k.Population), "2018-12-31", Csv.Degrees(k.Centre.Y), Csv.Degrees(k.Centre.X)]));
Csv.Write(Path.Combine(target, "postleitzahlen.csv"), ["plz", "ort", "kreis", "lat", "lon"], postcodes);
Csv.Write(Path.Combine(target, "umrisse.csv"), ["ags", "pfad"], Outlines.Of(topology, laender.Select(l => l[0])));
Console.WriteLine($"{laender.Length} Länder, {kreise.Length} Kreise, {postcodes.Length} rows for {postcodes.Select(p => p[0]).Distinct().Count()} postcodes");
return 0;

record struct Point(double X, double Y);

record Shape(string Ags, IReadOnlyDictionary<string, string> Texts, int[][][] Polygons);

record Kreis(string Ags, string Name, string Art, string Land, string Nuts3, int Population, Point Centre)
{
    public bool IsTown => Art is "Kreisfreie Stadt" or "Stadtkreis";
}

static class Laender
{
    static readonly Dictionary<string, string> english = new()
    {
        ["02"] = "Hamburg", ["03"] = "Lower Saxony", ["05"] = "North Rhine-Westphalia", ["06"] = "Hesse", ["07"] = "Rhineland-Palatinate",
        ["09"] = "Bavaria", ["13"] = "Mecklenburg-Western Pomerania", ["14"] = "Saxony", ["15"] = "Saxony-Anhalt", ["16"] = "Thuringia",
    };

    public static string[][] Read(string path) =>
        [.. from shape in Topology.Read(path).Shapes
            orderby shape.Ags
            select (string[])[shape.Ags, shape.Texts["NAME"], english.GetValueOrDefault(shape.Ags, shape.Texts["NAME"]), shape.Texts["ISO"]]];
}

static class Kreise
{
    public static Kreis[] Read(string path, Topology topology)
    {
        var rows = Csv.Read(path, ';').ToLookup(r => r["AGS"] == "16056" ? "16063" : r["AGS"]);
        var all = topology.Shapes.OrderBy(s => s.Ags, StringComparer.Ordinal).Select(s => new Kreis(s.Ags, Readable(s.Texts["NAME"]),
            rows[s.Ags].Single(r => r["AGS"] == s.Ags)["type"], s.Texts["LAND"], s.Texts["NUTS3"],
            rows[s.Ags].Sum(r => int.Parse(r["population"], CultureInfo.InvariantCulture)), topology.Centre(s))).ToArray();
        var towns = all.Where(k => k.IsTown).Select(k => (k.Land, Plain(k.Name))).ToHashSet();
        return [.. all.Select(k => !k.IsTown && towns.Contains((k.Land, Plain(k.Name))) ? k with { Name = $"{k.Art} {k.Name}" } : k)];
    }

    static string Readable(string name) => name.Replace(" a.d. ", " an der ").Replace(" a. ", " am ")
        .Replace(" i.d. OPf.", " in der Oberpfalz").Replace(" i. ", " im ");

    static string Plain(string name) => name.Split(" (")[0];
}

static class Postcodes
{
    // What only an organisation's name holds: since 1993 large receivers have codes of their own, and GeoNames lists them among the places.
    static readonly Regex organisation = new(string.Join('|',
        @"(?i:bank\b|kasse\b|kassen|sparkasse|versicher|leasing|banque|finanz|immobilien|gesellschaft|holding|gruppe\b|group\b|company|international)",
        @"(?i:(?<!frei)amt\b|ämter|(?<!^frei)(?<!^linsen)gericht|ministeri|behörde|verwaltung|regierung|polizei|feuerwehr|magistrat|senat|landtag|präsid)",
        @"(?i:landkreis|(?<!, )kreis\b|^landes(?!berg)|^bundes|landesbetrieb|landesvertretung|direktion|anwalt|kanzlei|referat|ordinariat|diözese|botschaft)",
        @"(?i:universit|klini|krankenhaus|hospital|hochschule|schule\b|schülerhilfe|akademie|institut|bibliothek|museum|apotheke|kranken|kaserne|marine)",
        @"(?i:verlag|zeitung|tagblatt|report|rundfunk|funk\b|radio|presse\b|druckerei|agentur|lotterie|versand|logistik|express|shop\b|möbel|brauerei)",
        @"(?i:servi[cs]e|center\b|zentr|büro|niederlassung|abteilung|stiftung|verband|genossenschaft|vereinigung|kundenn|postamt|\bpost\b|postbank|dienst|diakonie|studentenwerk|bücherei)",
        @"(?i:\w{3}stelle\b|\w{4}werke\b|maschinen|reifenwerk|fabrik|pharma|systeme?\b|technik|handels|\breisen\b|rathaus|gewerbepark|anstalt|missions)",
        @"(?i:(?<!^mai)(?<!^hohen)kammer\b|\bdeutsche|deutschland\b|allianz|gmbh|mbh\b|\bdb\b|^bau-)",
        @"\b[A-ZÄÖÜ]{3,}|\b(AG|KG|SE|TU|FH|DB|IG)\b|[&+\dÃ]|\b[A-Z]\.[A-Z]\b|e\. ?[VK]\b|a\.G|[a-z][A-Z]|[A-Za-z]\.(de|at|fm|v)\b|^Dr\. ",
        @"^Stadt( (?!Wehlen)|$|verwaltung|sparkasse|werke)|^Gemeinde|E\.ON"), RegexOptions.CultureInvariant);

    // Names that no word betrays, and codes for letter boxes or one receiver that bear a town's own name (found by comparison
    // with the list of delivery codes in npm german-postal-codes 2.0.0, ISC). Codes that name a place, but are not in that list (mostly given up since), stay.
    static readonly HashSet<string> receivers = [.. """
        Hunkemöller|West östl. Diven|Zalando Lounge|Kravag|Avad|Tchibo|AK Heidberg|Albert Eisele|Carl Bockwoldt|hkk|Direct Friends
        British Airways Executive Club|Butting|Heycom|Husemann Assecuranz|Miele|Hochschulstart|Wissoll|Knappschaft|Ultra Pharm|Wahl Finance
        Arbeiter-Samariter Bund|Kierdorf-Inkasso|Inforum|Aktion Mensch|Hobein|Weingut Albert Kreuzberg|rhenag|Telekom|Edeka|Schulte-Ufer
        Fresenius Netcare|Alte Leipziger|The Bradford Exchange, Ltd.|Wellpappe Alzenau|Studiengemeinschaft Darmstadt|Harald Reif Dipl.-Betriebswirt
        PS-Team|Abele-Optik|Regio Print|Praktiker|Bauhaus|Medialog|Flamme|Hommel Hercules|Licht im Osten|Krauß MC|Südbund|Owema
        Sigloch Distribution|L'Oreal|Siemens|Sexy|Sans Soucis|Gummi-Mayer|Bosch|Alusuisse|Triaz Waschbär|Adecco|Bayerische Ärzteversorgung|Sigma
        Autovermietung Sixt|mhplus|Office Discount|Pro Solar Schwaben|Erwin Müller|Hilti|Amazon|T-Nova|Urlichs|Sieh an!|creation L|Walter Günther|Münchener Verein
        """.Split(['|', '\n'], StringSplitOptions.TrimEntries)];

    static readonly HashSet<string> letterBoxes = [.. """
        09028 09030 11011 12154 14131 14461 15372 17259 20038 23539 23952 25404 28335 33311 33519 38023 38281 39014 40832 45403 48079 63405
        65219 65220 65221 65222 65223 65224 76006 77944 79578 81248 83344 88086 89040 97412
        """.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)];

    // Lisberg lies 14 km outside this Kreis; its postcode stands in its own, Landkreis Bamberg, as well.
    static readonly (string, string) misplaced = ("96170", "09678");

    public static string[][] Read(string path, Kreis[] kreise)
    {
        var towns = kreise.Where(k => k.IsTown).ToDictionary(k => k.Ags, k => k.Name);
        var named = Csv.Read(Path.Combine((string)AppContext.GetData("EntryPointFileDirectoryPath")!, "geo-orte.csv"), ',')
            .ToDictionary(r => (r["plz"], r["kreis"]), r => r["ort"]);
        return [.. from row in Csv.Read(path, ',')
                   where row["kreis_ags"] != "" && row["art"] == "ort" && IsPlace(row["ort"]) && !letterBoxes.Contains(row["plz"])
                       && (row["plz"], row["kreis_ags"]) != misplaced
                   orderby row["plz"], row["kreis_ags"]
                   select (string[])[row["plz"], towns.GetValueOrDefault(row["kreis_ags"]) ?? named.GetValueOrDefault((row["plz"], row["kreis_ags"])) ?? Tidy(row["ort"]), row["kreis_ags"],
                       Csv.Degrees(row["lat"]), Csv.Degrees(row["lon"])]];
    }

    static bool IsPlace(string name) => !organisation.IsMatch(name) && !receivers.Contains(name);

    static string Tidy(string place) => place.Split(", ")[0].Replace(" / ", "/");
}

static class Outlines
{
    const double Tolerance = 0.25;

    public static IEnumerable<string[]> Of(Topology topology, IEnumerable<string> laender)
    {
        var arcs = topology.Arcs.Select(arc => Grid(Simplify([.. arc.Select(Project)]))).ToArray();
        foreach (var land in laender)
            yield return [land, Path(Dissolve(topology, topology.Shapes.Where(s => s.Texts["LAND"] == land)).Select(r => Topology.Join(arcs, r)))];
        foreach (var shape in topology.Shapes.OrderBy(s => s.Ags, StringComparer.Ordinal))
            yield return [shape.Ags, Path(shape.Polygons.SelectMany(p => p).Select(r => Topology.Join(arcs, r)))];
    }

    // 1 unit = 0.01 degree of latitude, about 1.11 km.
    static Point Project(Point p) => new((p.X - 5.8) * Math.Cos(51.16 * Math.PI / 180) * 100, (55.1 - p.Y) * 100);

    // Rounded where they stand, not step by step: a border rounds the same way from both sides.
    static (int X, int Y)[] Grid(List<Point> points) => [.. points.Select(p => ((int)Math.Round(p.X * 10), (int)Math.Round(p.Y * 10)))];

    // Douglas and Peucker; the ends stay, so arcs still meet. A ring is cut at the point farthest from its start.
    static List<Point> Simplify(Point[] points)
    {
        var keep = new bool[points.Length];
        keep[0] = keep[^1] = true;
        var open = new Stack<(int From, int To)>([(0, points.Length - 1)]);
        while (open.TryPop(out var span))
        {
            var inner = Enumerable.Range(span.From + 1, span.To - span.From - 1).ToArray();
            if (inner.Length == 0) continue;
            var far = inner.MaxBy(i => Distance(points[i], points[span.From], points[span.To]));
            if (Distance(points[far], points[span.From], points[span.To]) <= Tolerance) continue;
            keep[far] = true;
            open.Push((span.From, far));
            open.Push((far, span.To));
        }
        return [.. points.Where((_, i) => keep[i])];
    }

    static double Distance(Point p, Point a, Point b)
    {
        var (dx, dy) = (b.X - a.X, b.Y - a.Y);
        var length = dx * dx + dy * dy;
        var t = length == 0 ? 0 : Math.Clamp(((p.X - a.X) * dx + (p.Y - a.Y) * dy) / length, 0, 1);
        return Math.Sqrt(Math.Pow(p.X - a.X - t * dx, 2) + Math.Pow(p.Y - a.Y - t * dy, 2));
    }

    // A border between two Kreise of one Land is there once forwards and once backwards (~arc); what is left is the Land's outline.
    static List<int[]> Dissolve(Topology topology, IEnumerable<Shape> kreise)
    {
        var used = kreise.SelectMany(k => k.Polygons).SelectMany(p => p).SelectMany(r => r).ToHashSet();
        var edges = used.Where(a => !used.Contains(~a)).Order().ToList();
        var rings = new List<int[]>();
        while (edges.Count > 0)
        {
            var ring = new List<int> { Take(edges, 0) };
            while (topology.End(ring[^1]) != topology.Start(ring[0]))
                ring.Add(Take(edges, edges.FindIndex(e => topology.Start(e) == topology.End(ring[^1]))));
            rings.Add([.. ring]);
        }
        return [.. rings.Where(r => !IsGap(topology, r))];
    }

    // Where the simplified Kreise leave a sliver between them, nobody's land is smaller than about 2 km2 and runs against the clock.
    static bool IsGap(Topology topology, int[] ring) => topology.Area(ring) is > 0 and < 0.0003;

    static int Take(List<int> edges, int at)
    {
        var edge = edges[at];
        edges.RemoveAt(at);
        return edge;
    }

    static string Path(IEnumerable<List<(int X, int Y)>> rings)
    {
        var path = new StringBuilder();
        var drawn = rings.Select(r => r.Where((p, i) => i == 0 || p != r[i - 1]).ToArray()).Where(r => r.Length > 3);
        (int X, int Y) start = default;
        foreach (var ring in drawn)
        {
            path.Append(path.Length == 0 ? 'M' : 'm');
            Pair(path, ring[0].X - start.X, ring[0].Y - start.Y);
            path.Append('l');
            for (var i = 1; i < ring.Length - 1; i++) Pair(path, ring[i].X - ring[i - 1].X, ring[i].Y - ring[i - 1].Y);
            path.Append('z');
            start = ring[0];
        }
        return path.ToString();
    }

    static void Pair(StringBuilder path, int x, int y) => Number(Number(path, x), y);

    static StringBuilder Number(StringBuilder path, int tenths)
    {
        if (tenths >= 0 && (char.IsDigit(path[^1]) || path[^1] == '.')) path.Append(' ');
        var text = (tenths / 10m).ToString("0.#", CultureInfo.InvariantCulture);
        return path.Append(text.StartsWith("0.", StringComparison.Ordinal) ? text[1..] : text.Replace("-0.", "-."));
    }
}

record Topology(Point[][] Arcs, Shape[] Shapes)
{
    public static Topology Read(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        var root = json.RootElement;
        var (scale, translate) = (Pair(root.GetProperty("transform").GetProperty("scale")), Pair(root.GetProperty("transform").GetProperty("translate")));
        var arcs = root.GetProperty("arcs").EnumerateArray().Select(arc => Decode(arc, scale, translate)).ToArray();
        var geometries = root.GetProperty("objects").EnumerateObject().Single().Value.GetProperty("geometries").EnumerateArray();
        return new(arcs, [.. geometries.Select(Shape)]);
    }

    static Point Pair(JsonElement pair) => new(pair[0].GetDouble(), pair[1].GetDouble());

    static Point[] Decode(JsonElement arc, Point scale, Point translate)
    {
        var (x, y) = (0.0, 0.0);
        return [.. arc.EnumerateArray().Select(step => new Point((x += step[0].GetDouble()) * scale.X + translate.X, (y += step[1].GetDouble()) * scale.Y + translate.Y))];
    }

    static Shape Shape(JsonElement geometry)
    {
        var texts = geometry.GetProperty("properties").EnumerateObject().ToDictionary(p => p.Name, p => p.Value.GetString() ?? "");
        var arcs = geometry.GetProperty("arcs");
        var polygons = geometry.GetProperty("type").GetString() == "Polygon" ? [arcs] : arcs.EnumerateArray().ToArray();
        return new(texts["AGS"], texts, [.. polygons.Select(p => p.EnumerateArray().Select(r => r.EnumerateArray().Select(a => a.GetInt32()).ToArray()).ToArray())]);
    }

    public Point Start(int arc) => arc >= 0 ? Arcs[arc][0] : Arcs[~arc][^1];

    public Point End(int arc) => Start(~arc);

    public static List<T> Join<T>(T[][] arcs, int[] ring) =>
        [.. ring.SelectMany((arc, i) => (arc >= 0 ? arcs[arc] : arcs[~arc].Reverse()).Skip(i == 0 ? 0 : 1))];

    // Square degrees; below zero for an outer ring, which runs clockwise in the source.
    public double Area(int[] ring) => Moment(Join(Arcs, ring)).Area;

    // The centre of the area; holes run the other way round and so take away.
    public Point Centre(Shape shape)
    {
        var parts = shape.Polygons.SelectMany(p => p.Select(ring => Moment(Join(Arcs, ring)))).ToList();
        var area = parts.Sum(p => p.Area);
        return new(parts.Sum(p => p.X) / area, parts.Sum(p => p.Y) / area);
    }

    static (double Area, double X, double Y) Moment(List<Point> ring)
    {
        var (area, x, y) = (0.0, 0.0, 0.0);
        foreach (var (a, b) in ring.Zip(ring.Skip(1)))
        {
            var cross = a.X * b.Y - b.X * a.Y;
            (area, x, y) = (area + cross / 2, x + (a.X + b.X) * cross / 6, y + (a.Y + b.Y) * cross / 6);
        }
        return (area, x, y);
    }
}

static class Csv
{
    // The sources hold no quoted line breaks; quotes around commas do occur.
    public static IEnumerable<Dictionary<string, string>> Read(string path, char comma)
    {
        var lines = File.ReadAllLines(path).Where(l => l != "").Select(l => Cells(l, comma)).ToList();
        return lines.Skip(1).Select(cells => lines[0].Zip(cells).ToDictionary(p => p.First, p => p.Second));
    }

    static string[] Cells(string line, char comma) =>
        [.. Regex.Matches(line, $"(?:^|{comma})(?:\"((?:[^\"]|\"\")*)\"|([^{comma}]*))").Select(m => m.Groups[1].Success ? m.Groups[1].Value.Replace("\"\"", "\"") : m.Groups[2].Value)];

    public static void Write(string path, string[] head, IEnumerable<string[]> rows) =>
        File.WriteAllText(path, string.Concat(rows.Prepend(head).Select(r => string.Join(',', r.Select(Cell)) + "\n")), new UTF8Encoding(false));

    static string Cell(string text) => text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"")}\"";

    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Degrees(double degrees) => degrees.ToString("0.00", CultureInfo.InvariantCulture);

    public static string Degrees(string degrees) => decimal.Parse(degrees, CultureInfo.InvariantCulture).ToString("0.00", CultureInfo.InvariantCulture);
}
