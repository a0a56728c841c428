using Portal.Publish;
using Portal.Shape;

namespace Portal.Tests;

/// <summary>What GovData, data.europa.eu and three independent parsers say about catalogues of our making, with services, in one page and in several.</summary>
public sealed class OfficialCatalogueChecks
{
    const string Host = "https://beratung.example.org/";
    static readonly Lazy<ILookup<string, (string Command, string Expected, string Output)>> verdicts = new(Judge);

    /// <summary>The catalogues themselves and the single pages of the one with everything.</summary>
    public static TheoryData<string> Names => [.. Catalogues.Names.Select(row => row.Data), "rich 1", "rich 2", "rich 3"];

    [Theory, MemberData(nameof(Names))]
    public void Every_serialisation_conforms_reaches_all_points_lays_no_trap_and_says_the_same(string name)
    {
        var mine = verdicts.Value[name].ToList();
        Assert.Equal(10, mine.Count);
        Assert.All(mine, verdict => Assert.True((Node.Verdict(verdict.Output) + " ").StartsWith(verdict.Expected + " ", StringComparison.Ordinal), $"{verdict.Command}\n{verdict.Output}"));
    }

    [Fact]
    public void Checkers_that_share_a_process_find_what_each_finds_alone()
    {
        var examples = Path.Combine(Shared.RequireOrSkip(), "standards", "check", "examples");
        var (good, bad, trap) = (Path.Combine(examples, "good-typed.ttl"), Path.Combine(examples, "bad.ttl"), Path.Combine(examples, "traps", "loop.ttl"));
        string[][] commands = [["shacl.mjs", bad], ["lint.mjs", trap], ["mqa.mjs", bad], ["equal.mjs", good, bad], ["shacl.mjs", good], ["shacl.mjs", bad]];
        var together = Node.Many(commands);
        Assert.All(commands.Zip(together), pair => Assert.Equal(Node.Run(pair.First[0], pair.First[1..]) is var (exit, output) ? (exit, Node.Verdict(output)) : default, (pair.Second.Exit, Node.Verdict(pair.Second.Output))));
        Assert.Equal([1, 1, 0, 1, 0, 1], together.Select(answer => answer.Exit));
    }

    static ILookup<string, (string, string, string)> Judge()
    {
        Shared.RequireOrSkip();
        var folder = Directory.CreateTempSubdirectory("portal-catalogue-").FullName;
        try
        {
            var asked = Names.SelectMany(row => Commands(row.Data, Written(folder, row.Data)).Select(check => (Name: row.Data, check.Expected, check.Command))).ToList();
            return asked.Zip(Node.Many([.. asked.Select(a => a.Command)]), (a, answer) => (a.Name, Told: (string.Join(' ', a.Command), a.Expected, answer.Output))).ToLookup(v => v.Name, v => v.Told);
        }
        finally { Directory.Delete(folder, recursive: true); }
    }

    static IEnumerable<(string Expected, string[] Command)> Commands(string name, IReadOnlyList<string> files)
    {
        foreach (var file in files)
        {
            yield return ("violations=0", ["shacl.mjs", "--profile", "de,eu,govdata,eu-range,eu-full1", file]);
            yield return ("problems=0 hints=0", ["lint.mjs", file]);
        }
        yield return ("min=405/405", ["mqa.mjs", "--details", "--map", $"{Host}={Path.GetDirectoryName(files[0])}", files[0]]);
        yield return ("equal=yes", ["equal.mjs", .. files]);
    }

    // Every file that the catalogue offers exists below the folder that stands for the host.
    static string[] Written(string root, string name)
    {
        var folder = Path.Combine(root, name);
        var (catalogue, page) = Of(name);
        foreach (var file in catalogue.Datasets.SelectMany(dataset => dataset.Distributions))
        {
            var path = Path.Combine(folder, file.Url.Value[Host.Length..]);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, "");
        }
        return [.. Serialisation.All.Select(kind =>
        {
            var path = Path.Combine(folder, "catalog" + kind.Extension);
            using var stream = File.Create(path);
            CatalogueFiles.Write(kind, DcatApDe.From(catalogue, page), stream);
            return path;
        })];
    }

    static (Catalogue Catalogue, CataloguePage? Page) Of(string name)
    {
        if (name.Split(' ') is not [var whole, var number]) return (Catalogues.Named(name), null);
        var pages = CataloguePage.Split(Catalogues.Named(whole), 1);
        var at = int.Parse(number, System.Globalization.CultureInfo.InvariantCulture);
        return (pages[at - 1], new CataloguePage([.. pages.Select((_, i) => Iri.Of($"{Host}catalog-{i + 1}"))], at, 1, pages.Count));
    }
}
