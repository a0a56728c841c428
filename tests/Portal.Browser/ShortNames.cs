using Portal.Publish;

namespace Portal.Browser;

/// <summary>A name is only shortened where a script declares it; were it also a name of the browser's, the script would lose what the browser offers.</summary>
public class ShortNames(Site site)
{
    static string Assets => Path.Combine(Site.Portal, "input", "assets");

    public static TheoryData<string> Entries => [.. Directory.GetFiles(Assets, "*.js").Select(file => Path.GetFileName(file)!).Order()];

    [Theory]
    [MemberData(nameof(Entries))]
    public async Task No_name_that_is_shortened_and_no_short_one_is_known_to_the_browser(string entry)
    {
        var names = Squeezed.Names(Script.Of(entry, path => File.Exists(Path.Combine(Assets, path)) ? File.ReadAllText(Path.Combine(Assets, path)) : null));
        Assert.NotEmpty(names);
        // A page without elements: their ids would be properties of the window too.
        await using var opened = await site.Open("/robots.txt");
        Assert.Empty(await opened.Page.EvaluateAsync<string[]>("names => names.filter(name => name in window)", names.Keys.Concat(names.Values)));
    }

    [Theory]
    [MemberData(nameof(Entries))]
    public async Task The_browser_reads_what_is_sent(string entry)
    {
        var name = Path.GetFileNameWithoutExtension(entry);
        var file = Assert.Single(Directory.GetFiles(site.Example.File("assets"), name + ".*.js"));
        await using var opened = await site.Open("/robots.txt");
        Assert.Equal("read", await opened.Page.EvaluateAsync<string>("address => import(address).then(() => 'read', error => error instanceof SyntaxError ? String(error) : 'read')", $"{site.Origin}/assets/{Path.GetFileName(file)}"));
    }
}
