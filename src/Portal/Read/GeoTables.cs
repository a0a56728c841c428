using System.Globalization;
using System.Text.RegularExpressions;
using Portal.Model;

namespace Portal.Read;

/// <summary>Reads the places of Germany from the tables under data/geo; a table that is not there leaves its part empty.</summary>
static class GeoTables
{
    /// <summary>Outlines are long; nothing else in these tables is.</summary>
    static readonly CsvLimits limits = new(CellLength: 1_000_000);

    public static Geography Read(Folders folders, List<Finding> findings)
    {
        var files = Layers.Files(folders, "data/geo", ".csv", findings).ToDictionary(file => file.Relative);
        Rows Open(string name) => files.TryGetValue(name, out var file) ? new(CsvFile.Read(file.FullPath, file.Shown, limits), findings) : Rows.None;
        return From(Open("laender.csv"), Open("kreise.csv"), Open("postleitzahlen.csv"), Open("umrisse.csv"));
    }

    static Geography From(Rows laender, Rows kreise, Rows postleitzahlen, Rows umrisse)
    {
        var outlines = umrisse.Each("ags", "^([0-9]{2}|[0-9]{5})$", cell => (Key: cell("ags"), Path: cell("pfad")))
            .Where(outline => IsPath(outline.Path)).GroupBy(outline => outline.Key).ToDictionary(same => same.Key, same => same.First().Path);
        var states = laender.Each("code", "^[0-9]{2}$", cell => new State(cell("code"), cell("name"), cell("name_en"), cell("iso"), outlines.GetValueOrDefault(cell("code"), "")));
        var districts = kreise.Each("ags", "^[0-9]{5}$", cell => new District(cell("ags"), cell("name"), cell("art"), cell("land"),
            int.TryParse(cell("einwohner"), NumberStyles.None, CultureInfo.InvariantCulture, out var people) ? people : 0, PointOf(cell), outlines.GetValueOrDefault(cell("ags"), "")));
        var places = postleitzahlen.Each("plz", "^[0-9]{5}$", cell => new PostcodePlace(cell("plz"), cell("ort"), cell("kreis"), PointOf(cell)));
        return new([.. states.DistinctBy(state => state.Key)], [.. districts.DistinctBy(district => district.Key)], [.. places]);
    }

    /// <remarks>The path goes into a picture as it is, so it may hold nothing but path commands and numbers.</remarks>
    static bool IsPath(string path) => Regex.IsMatch(path, @"^[MmLlHhVvZzCcSsQqTtAa0-9eE+\-., ]*$");

    static Point PointOf(Func<string, string> cell) => new(Degrees(cell("lat")), Degrees(cell("lon")));

    static decimal Degrees(string cell) => decimal.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees) ? degrees : 0;

    /// <summary>The rows of one table with access by column.</summary>
    sealed record Rows(CsvContent? Content, List<Finding> Findings)
    {
        public static readonly Rows None = new(null, []);

        /// <summary>Makes something of each row whose key has the right form; the others are findings.</summary>
        public IReadOnlyList<T> Each<T>(string key, string pattern, Func<Func<string, string>, T> make)
        {
            if (Content is null) return [];
            Findings.AddRange(Content.Findings);
            var index = Content.Header.Select((label, i) => (label, i)).DistinctBy(pair => pair.label).ToDictionary(pair => pair.label, pair => pair.i);
            var made = new List<T>(Content.Rows.Count);
            foreach (var row in Content.Rows)
            {
                string Cell(string column) => index.TryGetValue(column, out var i) ? row.Cells[i].Trim() : "";
                if (Regex.IsMatch(Cell(key), pattern)) made.Add(make(Cell));
                else Findings.Add(BadKey(new(Content.File, row.Line, key), Cell(key)));
            }
            return made;
        }

        static Finding BadKey(Spot spot, string key) => new("type-error", Severity.Error, spot,
            new($"„{Problems.Short(key)}“ ist kein gültiger Schlüssel; die Zeile wurde nicht gelesen.", $"“{Problems.Short(key)}” is no valid key; the row was not read."),
            new("Führende Nullen prüfen und die Zeile berichtigen.", "Check leading zeros and correct the row."));
    }
}
