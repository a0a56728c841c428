using System.Globalization;
using System.Text;
using Portal.Datasets;
using Portal.Mend;
using Portal.Read;
using Portal.Tests.Whole;
using Portal.Values;

namespace Portal.Tests.Mend;

/// <summary>Whole portals as German Excel leaves them, before and after mending.</summary>
public class MendedPortals
{
    static List<Mended> Fix(Site site)
    {
        var all = new List<Mended>();
        foreach (var (path, mended) in DataFiles.Mend(Folders.For(site.Root), []))
        {
            all.Add(mended);
            if (mended.Bytes is { } bytes) DataFiles.Replace(path, bytes);
        }
        return all;
    }

    static Dictionary<string, string> Data(Site site) =>
        Directory.GetFiles(Path.Combine(site.Root, "data"), "*", SearchOption.AllDirectories).ToDictionary(f => Path.GetRelativePath(site.Root, f), File.ReadAllText);

    [Fact]
    public void What_excel_made_of_the_example_becomes_the_same_bytes_again()
    {
        using var site = Site.Copied(tables => tables.Copy(Repository.File("data/codelisten"), "codelisten"));
        Fix(site);
        var before = Data(site);
        Excel(site, shuffle: true);
        Assert.All(Data(site), file => Assert.NotEqual(before[file.Key], file.Value));
        Assert.All(Fix(site), mended => Assert.Null(mended.LeftAlone));
        Assert.All(Data(site), file => Assert.Equal(before[file.Key], file.Value));
        Assert.All(Fix(site), mended => Assert.Null(mended.Bytes));
    }

    [Fact]
    public void Mending_changes_no_byte_of_what_the_site_publishes()
    {
        using var site = Site.Copied(SmallDirectory.Make);
        Fix(site); // rows in order, so that nothing but spelling differs below
        Excel(site, shuffle: false);
        site.Build(Site.Today);
        Assert.True(site.Result.Summary is not null, string.Join('\n', site.Result.Findings));
        var before = site.Files().ToDictionary(f => f, f => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(site.Output + f))));
        Assert.Contains(Fix(site), mended => mended.Cells.Count > 20);
        site.Build(Site.Today);
        Assert.Equal((0, 0), (site.Result.Summary!.Written, site.Result.Summary.Removed));
        Assert.Equal(before, site.Files().ToDictionary(f => f, f => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(site.Output + f)))));
    }

    [Fact]
    public void Sources_in_folders_are_mended_and_what_the_program_ships_is_not()
    {
        using var site = Site.Of([("data/stellen.csv", "stelle_id,name\na, A\n"), ("data/verein/stellen.csv", "stelle_id,name\nb, B\n"), ("data/geo/x.csv", "a, b\n"), ("data/codelisten/eigene.csv", "code,label_de\nx, X\n")]);
        Assert.Equal(["data/stellen.csv", "data/verein/stellen.csv", "data/codelisten/eigene.csv"], Fix(site).Select(m => m.File));
        Assert.Equal("a, b\n", Data(site)[Path.Combine("data", "geo", "x.csv")]);
    }

    [Fact]
    public void A_file_in_order_keeps_its_time_and_a_link_stays_one()
    {
        using var site = Site.Of([("data/stellen.csv", "stelle_id,name\na,A\n"), ("data/.echt/traeger.csv", "traeger_id,name\na, A\n")]);
        var (file, link) = (Path.Combine(site.Root, "data/stellen.csv"), Path.Combine(site.Root, "data/traeger.csv"));
        File.CreateSymbolicLink(link, ".echt/traeger.csv");
        File.SetLastWriteTimeUtc(file, new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Fix(site);
        Assert.Equal(2020, File.GetLastWriteTimeUtc(file).Year);
        Assert.Equal(".echt/traeger.csv", new FileInfo(link).LinkTarget);
        Assert.Equal("traeger_id,name\na,A\n", File.ReadAllText(link));
        Assert.Empty(Directory.GetFiles(Path.Combine(site.Root, "data"), "*.neu", SearchOption.AllDirectories));
    }

    /// <summary>Every table as Excel saves it: semicolons, CRLF, BOM, German days, numbers and words; rows and columns moved where asked.</summary>
    static void Excel(Site site, bool shuffle)
    {
        foreach (var path in Directory.GetFiles(Path.Combine(site.Root, "data"), "*.csv", SearchOption.AllDirectories))
        {
            var dataset = AllDatasets.Find(Path.GetFileNameWithoutExtension(path));
            var table = new Whole.Table(path);
            var order = Enumerable.Range(0, table.Header.Count).ToList();
            if (shuffle && dataset is not null) order.Reverse();
            var rows = shuffle && dataset is not null ? table.Rows.AsEnumerable().Reverse() : table.Rows;
            string Line(IReadOnlyList<string> cells) => CsvLine.Of([.. order.Select(i => cells[i])], ';') + "\r\n";
            var text = Line(table.Header) + string.Concat(rows.Select(row => Line([.. row.Select((cell, i) => German(dataset?.Find(table.Header[i])?.Kind, cell))]))) + ";;;\r\n";
            File.WriteAllText(path, text, new UTF8Encoding(true));
        }
    }

    static string German(ValueKind? kind, string cell) => cell.Length == 0 || kind is null ? cell
        : kind == Kinds.Date ? DateOnly.ParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture).ToString("dd.MM.yyyy", CultureInfo.InvariantCulture)
        : kind == Kinds.Decimal ? cell.Replace('.', ',')
        : kind == Kinds.YesNo ? (cell == "ja" ? "WAHR" : "FALSCH")
        : kind == Kinds.Phone && cell.Split(' ', 3) is ["+49", var area, var number] ? $"0{area}/{number}"
        : kind == Kinds.Hours ? cell.Replace("-", " – ")
        : cell;
}
