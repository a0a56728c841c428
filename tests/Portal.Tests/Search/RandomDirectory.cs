using Portal.Datasets;
using Portal.Shape;

namespace Portal.Tests.Search;

/// <summary>Directories that nobody thought of: any names, places known and unknown, shelters, areas of every kind.</summary>
static class RandomDirectory
{
    static readonly string[] Syllables = ["schuld", "ner", "be", "ra", "tung", "Müll", "er", "ß", "Ärzt", "in", "Ost", "ue", "Haus", "é", "'", "\"", "ж", "ит", "مر", "كز", "7", "x"];
    static readonly string[] Towns = ["Köln", "Bad Homburg vor der Höhe", "Leipzig", "Nirgendwo", "Frankfurt (Oder)", "Ulm", "Göttingen"];
    static readonly string[] Districts = ["05315000", "06434001", "14713000", "", "12053000", "08421000", "03159016"];
    static readonly string[] Topics = ["schulden", "sucht", "sucht.substanz", "familie", "gewalt"];

    public static Publication Of(int seed, int centres)
    {
        var random = new Random(seed);
        var (stellen, angebote, gebiete) = (new List<Dictionary<string, string>>(), new List<Dictionary<string, string>>(), new List<Dictionary<string, string>>());
        for (var i = 0; i < centres; i++)
        {
            stellen.Add(Centre(random, i));
            for (var j = random.Next(3); j > 0; j--)
            {
                angebote.Add(Service(random, i, j));
                for (var k = random.Next(3); k > 0; k--) gebiete.Add(Area(random, $"a{i}-{j}"));
            }
        }
        return Directories.With(Directories.Table(Stellen.Definition, stellen), Directories.Table(Angebote.Definition, angebote), Directories.Table(Einzugsgebiete.Definition, gebiete));
    }

    static Dictionary<string, string> Centre(Random random, int i)
    {
        var (town, hidden, placed) = (random.Next(Towns.Length), random.Next(6) == 0, random.Next(3) > 0);
        return new()
        {
            ["stelle_id"] = $"s{i}",
            ["name"] = Name(random),
            ["ort"] = Towns[town],
            ["ags"] = random.Next(3) > 0 ? Districts[town] : "",
            ["status"] = random.Next(8) > 0 ? "aktiv" : "aufgeloest",
            ["adresse_oeffentlich"] = hidden ? "nein" : "ja",
            ["strasse"] = "Geheimweg",
            ["hausnummer"] = "9",
            ["plz"] = "50667",
            ["geprueft_am"] = "2026-01-01",
            ["lat"] = placed ? $"{47 + random.Next(8)}.{random.Next(10000):0000}" : "",
            ["lon"] = placed ? $"{random.Next(6, 15)}.{random.Next(10000):0000}" : "",
            ["oeffnungszeiten"] = random.Next(3) switch { 0 => "", 1 => "nach Vereinbarung", _ => "Mo-Do 10:00-16:00; PH off" },
            ["sprachen"] = random.Next(2) > 0 ? "de|ar" : "",
        };
    }

    static Dictionary<string, string> Service(Random random, int i, int j) => new()
    {
        ["angebot_id"] = $"a{i}-{j}",
        ["stelle_id"] = $"s{i}",
        ["thema"] = Topics[random.Next(Topics.Length)],
        ["name"] = Name(random),
        ["status"] = random.Next(8) > 0 ? "aktiv" : "aufgeloest",
        ["kontaktformen"] = random.Next(3) switch { 0 => "", 1 => "chat|online", _ => "persoenlich|chat" },
        ["geprueft_am"] = "2026-01-01",
    };

    static Dictionary<string, string> Area(Random random, string service)
    {
        var (kind, from, to) = random.Next(5) switch
        {
            0 => ("bundesweit", "", ""),
            1 => ("bundesland", "05", ""),
            2 => ("kreis", "14713", ""),
            3 => ("ags", "03159016", ""),
            _ => ("plz", "50667", random.Next(2) > 0 ? "51149" : ""),
        };
        return new() { ["angebot_id"] = service, ["art"] = kind, ["von"] = from, ["bis"] = to };
    }

    static string Name(Random random) => string.Join(' ', Enumerable.Range(0, 1 + random.Next(3)).Select(_ => string.Concat(Enumerable.Range(0, 1 + random.Next(5)).Select(_ => Syllables[random.Next(Syllables.Length)]))));
}
