using Portal.Commands;
using Portal.Read;

namespace Portal.Tests.Whole;

/// <summary>A portal in a folder of its own, built by the same call as on the command line.</summary>
sealed class Site : IDisposable
{
    /// <summary>The day on which tests build; later than every check in the example.</summary>
    public static readonly DateOnly Today = new(2026, 11, 22);

    static readonly Lazy<Site> example = new(() => Built(_ => { }));
    readonly string root = Directory.CreateTempSubdirectory("portal-whole-").FullName;

    public BuildResult Result { get; private set; } = null!;

    public string Root => Path.Combine(root, "portal");

    public string Output => Path.Combine(root, "output");

    /// <summary>The example directory as it ships, built once for all tests that only read.</summary>
    public static Site Example => example.Value;

    /// <summary>The example with changes, built; an error fails the test.</summary>
    public static Site Built(Action<Tables> edit, params (string Key, string Value)[] settings)
    {
        var site = Copied(edit);
        site.Build(Today, settings);
        Assert.True(site.Result.Summary is not null, string.Join('\n', site.Result.Findings.Where(f => f.Severity == Model.Severity.Error)));
        return site;
    }

    /// <summary>The example with changes, not yet built. Postcodes and code lists come from the program's defaults.</summary>
    public static Site Copied(Action<Tables> edit)
    {
        var site = new Site();
        Copy(Repository.File("input"), Path.Combine(site.Root, "input"));
        Directory.CreateDirectory(Path.Combine(site.Root, "data"));
        foreach (var file in Directory.GetFiles(Repository.File("data"), "*.csv")) File.Copy(file, Path.Combine(site.Root, "data", Path.GetFileName(file)));
        edit(new Tables(Path.Combine(site.Root, "data")));
        return site;
    }

    /// <summary>The small portal that `new` makes, under the host that the checkers know.</summary>
    public static IReadOnlyList<(string Path, string Content)> Starter =>
        [.. Portal.Starter.StarterPortal.Files(Today).Select(file => (file.Path, file.Content.Replace("https://beratung.musterstadt.example ", WrittenPages.Host + " ", StringComparison.Ordinal)))];

    /// <summary>A portal made of nothing but these files.</summary>
    public static Site Of(IEnumerable<(string Path, string Content)> files)
    {
        var site = new Site();
        foreach (var (path, content) in files) site.Write(path, content);
        return site;
    }

    public void Write(string path, string content)
    {
        var place = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        File.WriteAllText(place, content);
    }

    /// <summary>A file with one text in place of another that must be there.</summary>
    public void Replace(string path, string old, string text)
    {
        var before = File.ReadAllText(Path.Combine(Root, path));
        Assert.Contains(old, before, StringComparison.Ordinal);
        Write(path, before.Replace(old, text, StringComparison.Ordinal));
    }

    public BuildResult Build(DateOnly today, params (string Key, string Value)[] settings) => Result = Portal.Build.Run(Request(today, settings));

    public Request Request(DateOnly today, params (string Key, string Value)[] settings) =>
        new(Folders.For(Root), Output, settings.ToDictionary(s => s.Key, s => s.Value), today, "de", "error");

    /// <summary>Every file of the site, root-relative with a leading slash; the program's own mark is none.</summary>
    public IEnumerable<string> Files() => Directory.EnumerateFiles(Output, "*", SearchOption.AllDirectories).Select(f => "/" + Path.GetRelativePath(Output, f).Replace('\\', '/')).Where(f => f != "/.portal").Order(StringComparer.Ordinal);

    public string Text(string path) => File.ReadAllText(Output + path);

    public bool Has(string path) => File.Exists(Output + path);

    public void Dispose() => Directory.Delete(root, recursive: true);

    Site()
    {
        // The shared example lives as long as the process.
        AppDomain.CurrentDomain.ProcessExit += (_, _) => { if (Directory.Exists(root)) Dispose(); };
    }

    static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var place = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.Copy(file, place);
        }
    }
}
