using System.Text;
using Newtonsoft.Json.Linq;
using Portal.Publish;
using Portal.Read;
using Portal.Shape;
using Portal.Shape.Search;
using Portal.Values;

namespace Portal.Tests.Search;

/// <summary>The written index, read as a browser reads it: from nothing but the files.</summary>
sealed class Index
{
    const string Folder = "/suche/index/";

    public Index(Publication all) => Files = AllSiteFiles.Of(new(all.Safe, all.Lookups, [], []))
        .Where(f => f.Path.StartsWith(Folder, StringComparison.Ordinal)).ToDictionary(f => f.Path[Folder.Length..], Content);

    public IReadOnlyDictionary<string, string> Files { get; }

    public JObject Start => this["start.json"];

    public JObject this[string path] => JObject.Parse(Files[path]);

    public bool Has(string path) => Files.ContainsKey(path);

    public IEnumerable<JObject> In(string folder) => Files.Keys.Where(f => f.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(f => this[f]);

    public int Count => (int)Start["n"]!;

    public int Tiles => (int)Start["kacheln"]!;

    public int TileOf(int number) => Enumerable.Range(0, Tiles).Last(i => (long)Count * i / Tiles <= number);

    public JArray Row(int number)
    {
        var (tile, size) = (TileOf(number), (int)Start["reihe"]!);
        var piece = this[$"z/{tile}/{(number - (int)((long)Count * tile / Tiles)) / size}.json"];
        return (JArray)piece["zeilen"]![number - (int)piece["von"]!]!;
    }

    public string IdOf(int number) => (string)Row(number)[0]!;

    /// <summary>Numbers by id, from the rows.</summary>
    public IReadOnlyDictionary<string, int> Numbers => In("z/").SelectMany(p => p["zeilen"]!.Select((row, i) => ((string)row[0]!, (int)p["von"]! + i))).ToDictionary();

    /// <summary>A word's entries by the shard in which the start says that it is; empty where it is in none.</summary>
    public IReadOnlyList<JToken> Entries(string word)
    {
        var first = Start["worte"]!.Select(w => (string)w!).ToList();
        var shard = first.FindLastIndex(f => string.CompareOrdinal(f, word) <= 0);
        return shard < 0 ? [] : [.. this[$"w/{shard}.json"]["woerter"]!.Where(e => (string)e[0]! == word)];
    }

    /// <summary>Centres that hold a word where one of the kinds says; null where it is too common.</summary>
    public HashSet<int>? Find(string word, TermKinds kinds)
    {
        var entries = Entries(SearchWord.Words(word).Single());
        if (entries.Any(e => e[2]!.Type == JTokenType.Integer)) return null;
        return [.. entries.Where(e => ((TermKinds)(int)e[1]! & kinds) != 0).SelectMany(e => Sum(e[2]!))];
    }

    public static IEnumerable<int> Sum(JToken steps)
    {
        var sum = 0;
        foreach (var step in steps) yield return sum += (int)step!;
    }

    static string Content(OutputFile file)
    {
        using var stream = new MemoryStream();
        file.Write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}

/// <summary>The directory that ships, and random ones with its places and vocabularies.</summary>
static class Directories
{
    static readonly Lazy<Draft> shipped = new(() => PortalFolder.Read(Folders.For(Repository.Root), new Dictionary<string, string>(), new DateOnly(2026, 11, 22)));
    static readonly Lazy<Publication> example = new(() => Of(shipped.Value));
    static readonly Lazy<Index> index = new(() => new(Example));

    public static Publication Example => example.Value;

    public static Index ExampleIndex => index.Value;

    /// <summary>The shipped directory with its rows in the opposite order.</summary>
    public static Publication Turned => Of(shipped.Value with { Tables = [.. shipped.Value.Tables.Select(t => t with { Rows = [.. t.Rows.Reverse()] })] });

    /// <summary>The shipped portal with other tables; no rule looks at them.</summary>
    public static Publication With(params Model.Table[] tables) => Of(shipped.Value with
    {
        Tables = tables,
        Site = shipped.Value.Site with { Rules = Portal.Check.AllRules.List.Select(r => r.Id).Distinct().ToDictionary(id => id, _ => "off") },
    });

    static Publication Of(Draft draft)
    {
        var safe = Protect.Safe.From(Portal.Check.Checked.TryFrom(draft, out var findings) ?? throw new InvalidOperationException(string.Join('\n', findings.Where(f => f.Severity == Model.Severity.Error))));
        return new(safe, new Lookups(safe));
    }

    /// <summary>A table of the columns that are named; all others are empty.</summary>
    public static Model.Table Table(Datasets.Dataset dataset, IEnumerable<IReadOnlyDictionary<string, string>> rows) => new(dataset.FileName, dataset.Name, "", Model.Dialect.Ours, [.. dataset.Columns.Select(c => c.Name)],
        [.. rows.Select((row, i) => new Model.Row(i + 2, Cells(dataset, row), Cells(dataset, row)))]);

    static IReadOnlyList<string> Cells(Datasets.Dataset dataset, IReadOnlyDictionary<string, string> row) => [.. dataset.Columns.Select(c => row.GetValueOrDefault(c.Name, ""))];
}
