using Newtonsoft.Json;
using Portal.Tests.Whole;
using Portal.Values;

namespace Portal.Tests.Search;

/// <summary>The scripts of the search, run by node over the index of the example: what is promised is in tests/search, what people expect in searches.csv.</summary>
public sealed class TheSearchInTheBrowser
{
    static string Assets => Repository.File("input/assets");

    [Fact]
    public void Each_module_keeps_its_promises() => Passes(Node.Alone("tests/search/modules.mjs", Assets));

    [Fact]
    public void The_whole_search_agrees_with_the_tables_of_the_example() =>
        Passes(Node.Alone("tests/search/whole.mjs", Assets, Site.Example.Output, Repository.File("data")));

    [Fact]
    public void Every_search_of_the_table_finds_what_people_expect() =>
        Passes(Node.Alone("tests/search/table.mjs", Assets, Site.Example.Output, Repository.File("tests/Portal.Tests/Search/searches.csv")));

    [Fact]
    public void The_table_of_searches_is_long_enough_to_mean_something() =>
        Assert.True(File.ReadLines(Repository.File("tests/Portal.Tests/Search/searches.csv")).Count() > 200);

    [Fact]
    public void The_browser_folds_words_as_the_index_does()
    {
        string[] texts = [.. Texts().Distinct()];
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, JsonConvert.SerializeObject(texts.Select(text => new { text, words = SearchWord.Words(text) })));
            Passes(Node.Alone("tests/search/fold.mjs", Assets, file));
        }
        finally { File.Delete(file); }
    }

    // Every cell of the example's tables, and random strings of letters that fold in one way or another.
    static IEnumerable<string> Texts()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.File("data"), "*.csv", SearchOption.AllDirectories).Where(f => !f.EndsWith("umrisse.csv", StringComparison.Ordinal)))
            foreach (var line in File.ReadLines(file).Take(1000))
                yield return line;
        var random = new Random(20261122);
        (int From, int To)[] ranges = [(0x20, 0x7F), (0xA0, 0x250), (0x300, 0x370), (0x370, 0x500), (0x5D0, 0x700), (0x900, 0x980), (0x1E00, 0x1F00), (0x2010, 0x2030), (0x3040, 0x30A0)];
        for (var i = 0; i < 20_000; i++)
            yield return string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => Letter(random, ranges[random.Next(ranges.Length)])));
    }

    static string Letter(Random random, (int From, int To) range) => random.Next(4) == 0 ? "aeouAEOUß".Substring(random.Next(9), 1) : char.ConvertFromUtf32(random.Next(range.From, range.To));

    static void Passes((int Exit, string Output) run) => Assert.True(run.Exit == 0, run.Output);
}
