using System.Text.RegularExpressions;
using Portal.Shape;

namespace Portal.Tests.Whole;

/// <summary>
/// What the official shapes, the score of data.europa.eu, independent parsers and the harvester's traps say of catalogues as they
/// are really published: each portal of the matrix in one page and in several, each file alone, as a harvester reads it.
/// All checks run once, together, because the checkers' vocabularies take longer to read than a catalogue to check.
/// </summary>
public sealed partial class TheCatalogueOfASite
{
    // As N-Triples write the title of PortalsOfTheMatrix.Nasty.
    const string HostileTitle = """title> "Rat \"und\" 'Tat' \\ <b>&amp; & < ]]> `{x}` \n zweite\tZeile 👩‍👩‍👧 😀 עברית العربية """ + "\u202e";
    const string Profiles = "de,eu,govdata,eu-range,eu-full1";
    static readonly Lazy<ILookup<string, Verdict>> verdicts = new(Judge);

    sealed record Verdict(string Case, string Expected, string[] Command, string Output);

    public static TheoryData<string, bool> Cases => [.. PortalsOfTheMatrix.Names.SelectMany(name => new (string, bool)[] { (name, false), (name, true) })];

    [Theory, MemberData(nameof(Cases))]
    public void Every_file_conforms_reaches_all_points_and_lays_no_trap(string name, bool paged)
    {
        var mine = verdicts.Value[Case(name, paged)].ToList();
        foreach (var script in new[] { "shacl.mjs", "mqa.mjs", "equal.mjs", "lint.mjs" }) Assert.Contains(mine, verdict => verdict.Command[0] == script);
        Assert.Equal(paged, mine.Count(verdict => verdict.Command[0] == "equal.mjs") > 2);
        Assert.All(mine, verdict => Assert.True(
            (Node.Verdict(verdict.Output) + " ").StartsWith(verdict.Expected + " ", StringComparison.Ordinal),
            $"{string.Join(' ', verdict.Command)}\n{verdict.Output}"));
    }

    [Fact]
    public void A_page_that_is_no_longer_needed_vanishes()
    {
        using var site = Site.Of(Site.Starter);
        site.Build(Site.Today, ("catalogue_page_size", "5"));
        Assert.True(site.Has("/catalog-2.nt"));
        site.Build(Site.Today, ("catalogue_page_size", "6"), ("title", "Neu"));
        Assert.True(site.Has("/catalog-3.ttl"));
        site.Build(Site.Today);
        Assert.Equal(["/catalog.jsonld", "/catalog.nt", "/catalog.rdf", "/catalog.ttl"], site.Files().Where(file => file.StartsWith("/catalog", StringComparison.Ordinal)));
    }

    static string Case(string name, bool paged) => paged ? name + " in pages" : name;

    static ILookup<string, Verdict> Judge()
    {
        Shared.RequireOrSkip();
        List<Site> sites = [];
        try
        {
            var commands = PortalsOfTheMatrix.Names.SelectMany(name => new[] { false, true }.SelectMany(paged =>
            {
                var site = PortalsOfTheMatrix.Named(name);
                sites.Add(site);
                site.Build(Site.Today, ("contributor_id", "openNRW"), ("catalogue_page_size", paged ? $"{PortalsOfTheMatrix.PageSize(name)}" : "100"));
                Assert.True(site.Result.Summary is not null, name + string.Join('\n', site.Result.Findings.Where(f => f.Severity == Model.Severity.Error).Take(20)));
                if (name == "hostile") Assert.Contains(HostileTitle, site.Text("/catalog.nt"), StringComparison.Ordinal);
                return Commands(site).Select(check => (Case: Case(name, paged), check.Expected, check.Command));
            })).ToList();
            return commands.Zip(Node.Many([.. commands.Select(c => c.Command)]), (asked, answer) => new Verdict(asked.Case, asked.Expected, asked.Command, answer.Output)).ToLookup(v => v.Case);
        }
        finally { foreach (var site in sites) site.Dispose(); }
    }

    static IEnumerable<(string Expected, string[] Command)> Commands(Site site)
    {
        var pages = Enumerable.Range(1, 100).TakeWhile(n => site.Has(Urls.CataloguePage(n, ".ttl"))).ToList();
        string File(int page, string extension) => site.Output + Urls.CataloguePage(page, extension);
        foreach (var page in pages)
        {
            // What holds for a graph holds for its N-Triples: that they are the same graph is checked below.
            foreach (var extension in new[] { ".ttl", ".rdf", ".jsonld" })
                yield return ("violations=0", ["shacl.mjs", "--quiet-warnings", "--profile", Profiles, File(page, extension)]);
            yield return ("min=405/405", ["mqa.mjs", "--details", "--map", $"{WrittenPages.Host}/={site.Output}", File(page, ".ttl")]);
            yield return ("equal=yes", ["equal.mjs", .. Serialisation.All.Select(kind => Twin(site, page, kind.Extension))]);
        }
        foreach (var kind in Serialisation.All) yield return ("problems=0 hints=0", ["lint.mjs", .. pages.Select(page => File(page, kind.Extension))]);
    }

    // Pages link to pages of their own kind; with one ending for all kinds, everything else must be the same.
    static string Twin(Site site, int page, string extension)
    {
        var place = Path.Combine(site.Root, "twins", Path.GetFileName(Urls.CataloguePage(page, extension)));
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        File.WriteAllText(place, AddressOfPage().Replace(site.Text(Urls.CataloguePage(page, extension)), "$1.any"));
        return place;
    }

    [GeneratedRegex(@"(beratung\.example\.org/catalog(-\d+)?)\.(ttl|rdf|jsonld|nt)\b")]
    private static partial Regex AddressOfPage();
}
