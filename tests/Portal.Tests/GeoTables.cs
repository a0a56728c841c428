using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Portal.Values;

namespace Portal.Tests;

/// <summary>The tables in data/geo are made by a tool and used by checks and maps, so their promises are tested on the files as committed.</summary>
public class GeoTables
{
    static readonly string folder = Repository.File("data/geo");
    static readonly Dictionary<string, string>[] laender = Read("laender.csv"), kreise = Read("kreise.csv"), postcodes = Read("postleitzahlen.csv"), outlines = Read("umrisse.csv");

    [Fact]
    public void Keys_are_unique()
    {
        Assert.Empty(Repeated(laender.Select(l => l["code"])));
        Assert.Empty(Repeated(kreise.Select(k => k["ags"])));
        Assert.Empty(Repeated(postcodes.Select(p => $"{p["plz"]} {p["kreis"]}")));
        Assert.Empty(Repeated(outlines.Select(o => o["ags"])));
    }

    [Fact]
    public void Sixteen_Laender_and_four_hundred_Kreise_with_names_unique_in_each_Land()
    {
        Assert.Equal(16, laender.Length);
        Assert.Equal(400, kreise.Length);
        Assert.Empty(Repeated(kreise.Select(k => $"{k["land"]} {k["name"]}")));
    }

    [Fact]
    public void Every_Kreis_has_a_Land_an_outline_and_a_postcode()
    {
        Assert.All(kreise, k => Assert.Equal(k["ags"][..2], k["land"]));
        Assert.Empty(kreise.Select(k => k["land"]).Except(laender.Select(l => l["code"])));
        Assert.Equal(laender.Select(l => l["code"]).Concat(kreise.Select(k => k["ags"])), outlines.Select(o => o["ags"]));
        Assert.Equal(kreise.Select(k => k["ags"]), postcodes.Select(p => p["kreis"]).Distinct().Order());
    }

    [Fact]
    public void About_8200_postcodes_of_five_digits_are_there() =>
        Assert.InRange(postcodes.Select(p => p["plz"]).Where(p => Regex.IsMatch(p, "^[0-9]{5}$")).Distinct().Count(), 8180, 8300);

    [Fact]
    public void All_points_lie_in_the_box_around_Germany() => Assert.All(kreise.Concat(postcodes), row =>
    {
        Assert.InRange(Number(row["lat"]), 47.27, 55.06);
        Assert.InRange(Number(row["lon"]), 5.86, 15.05);
        Assert.Matches(@"^\d+\.\d\d \d+\.\d\d$", $"{row["lat"]} {row["lon"]}");
    });

    [Theory]
    [InlineData("01067", "Dresden", "14612")]
    [InlineData("04109", "Leipzig", "14713")]
    [InlineData("01796", "Pirna", "14628")]
    [InlineData("04860", "Torgau", "14730")]
    [InlineData("06108", "Halle (Saale)", "15002")]
    [InlineData("10115", "Berlin", "11000")]
    [InlineData("20095", "Hamburg", "02000")]
    [InlineData("26122", "Oldenburg (Oldb)", "03403")]
    [InlineData("50667", "Köln", "05315")]
    [InlineData("60311", "Frankfurt am Main", "06412")]
    [InlineData("71263", "Weil der Stadt", "08115")]
    [InlineData("79348", "Freiamt", "08316")]
    [InlineData("80331", "München", "09162")]
    [InlineData("85276", "Pfaffenhofen an der Ilm", "09186")]
    [InlineData("97877", "Wertheim", "08128")]
    [InlineData("99084", "Erfurt", "16051")]
    [InlineData("99817", "Eisenach", "16063")]
    public void A_town_stands_by_its_own_name(string postcode, string place, string kreis) =>
        Assert.Contains(postcodes, p => p["plz"] == postcode && p["ort"] == place && p["kreis"] == kreis);

    [Theory]
    [InlineData("01054")] // Sächsische Aufbaubank
    [InlineData("11011")] // Deutscher Bundestag
    [InlineData("33311")] // letter boxes in Gütersloh
    [InlineData("80788")] // BMW
    [InlineData("87491")] // Jungholz, Austria
    [InlineData("90329")] // a mail-order house
    public void A_code_without_streets_is_left_out(string postcode) =>
        Assert.DoesNotContain(postcodes, p => p["plz"] == postcode);

    [Fact]
    public void No_place_is_called_like_a_company_or_an_authority() =>
        Assert.Empty(postcodes.Where(p => Regex.IsMatch(p["ort"], @"\b(AG|GmbH|KG|SE|AOK|Bank|Sparkasse|Finanzamt|Amtsgericht|Universität|Landratsamt|Deutsche)\b|Ã")).Select(p => p["ort"]));

    [Theory]
    [InlineData("09162", "München", "Kreisfreie Stadt")]
    [InlineData("09184", "Landkreis München", "Landkreis")]
    [InlineData("03403", "Oldenburg (Oldb)", "Kreisfreie Stadt")]
    [InlineData("03458", "Landkreis Oldenburg", "Landkreis")]
    [InlineData("08111", "Stuttgart", "Stadtkreis")]
    [InlineData("10041", "Regionalverband Saarbrücken", "Regionalverband")]
    [InlineData("13072", "Landkreis Rostock", "Landkreis")]
    [InlineData("14729", "Landkreis Leipzig", "Landkreis")]
    [InlineData("14522", "Mittelsachsen", "Landkreis")]
    public void A_Kreis_is_called_as_people_call_it(string ags, string name, string art) =>
        Assert.Contains(kreise, k => k["ags"] == ags && k["name"] == name && k["art"] == art);

    [Fact]
    public void Nobody_is_lost_when_Eisenach_joins_the_Wartburgkreis()
    {
        Assert.Equal(83_019_213, kreise.Sum(k => int.Parse(k["einwohner"], CultureInfo.InvariantCulture)));
        Assert.Equal("165395", kreise.Single(k => k["ags"] == "16063")["einwohner"]);
    }

    [Fact]
    public void Outlines_hold_only_path_data_and_stay_small()
    {
        Assert.All(outlines, o => Assert.Matches(@"^M[-Mmlz0-9. ]+z$", o["pfad"]));
        Assert.InRange(new FileInfo(Path.Combine(folder, "umrisse.csv")).Length, 200_000, 450_000);
    }

    [Theory]
    [InlineData("12", 52.52, 13.40)] // Berlin lies in Brandenburg's hole
    [InlineData("03", 53.08, 8.81)] // Bremen
    [InlineData("07335", 49.44, 7.77)] // the town of Kaiserslautern
    public void An_enclave_is_a_hole_in_what_surrounds_it(string ags, double lat, double lon) =>
        Assert.NotEqual(0, OutlineOf(ags).KilometresTo(new((decimal)lat, (decimal)lon)));

    [Fact]
    public void Every_point_of_a_postcode_lies_in_its_Kreis_or_near_it()
    {
        // Helgoland and Neuwerk are too small for the simplified outlines.
        string[] islands = ["27498", "27499"];
        var shapes = kreise.ToDictionary(k => k["ags"], k => OutlineOf(k["ags"]));
        var away = postcodes.Where(p => !islands.Contains(p["plz"])).Select(p => shapes[p["kreis"]].KilometresTo(new((decimal)Number(p["lat"]), (decimal)Number(p["lon"])))!.Value).ToList();
        var inside = away.Count(km => km == 0) / (double)away.Count;
        TestContext.Current.SendDiagnosticMessage($"{away.Count} points, {inside:P2} inside, the farthest {away.Max():0.00} km away");
        Assert.InRange(away.Max(), 0, 3.5);
        Assert.InRange(inside, 0.985, 1);
    }

    [Theory]
    [InlineData("laender.csv")]
    [InlineData("kreise.csv")]
    [InlineData("postleitzahlen.csv")]
    [InlineData("umrisse.csv")]
    public void A_table_is_UTF_8_without_BOM_and_ends_its_lines_with_LF(string name)
    {
        var bytes = File.ReadAllBytes(Path.Combine(folder, name));
        Assert.NotEqual(0xEF, bytes[0]);
        Assert.DoesNotContain((byte)'\r', bytes);
        Assert.Equal((byte)'\n', bytes[^1]);
        _ = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
    }

    static Outline OutlineOf(string ags) => new(outlines.Single(o => o["ags"] == ags)["pfad"]);

    static IEnumerable<string> Repeated(IEnumerable<string> keys) => keys.GroupBy(k => k).Where(g => g.Count() > 1).Select(g => g.Key);

    static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    static Dictionary<string, string>[] Read(string name)
    {
        var rows = File.ReadAllLines(Path.Combine(folder, name)).Select(l => l.Split(',')).ToList();
        return [.. rows.Skip(1).Select(r => rows[0].Zip(r).ToDictionary(p => p.First, p => p.Second))];
    }
}
