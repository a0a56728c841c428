using Portal.Preview;
using Portal.Publish;
using Portal.Publish.SiteFiles;
using Portal.Tests.Whole;

namespace Portal.Tests.Serving;

/// <summary>Some of the example site in a folder that every server may read, with one file of each kind that a portal can have.</summary>
sealed class ServedSite : IDisposable
{
    static readonly (string Path, string Content)[] extra =
    [
        ("/catalog.nt", "x"), ("/catalog-2.ttl", "x"), ("/catalog-2.jsonld", "{}"),
        ("/daten/stellen/stellen.csv-metadata.json", "{}"), ("/daten/stellen/stellen.croissant.json", "{}"), ("/daten/stellen/stellen.ttl", "x"),
        ("/daten/stellen/stellen.jsonld", "{}"), ("/daten/stellen/stellen.rdf", "<x/>"), ("/daten/stellen/x.zip", "PK"),
        ("/daten/konvent/index.html", "<title>Konvent</title>"), ("/datapackage.json", "{}"), ("/katalog.lock", "id\n"), ("/favicon.ico", "x"),
        ("/beratungsstellen/eins/eins.ttl", "x"), ("/beratungsstellen/eins/angebote/a.jsonld", "{}"), ("/beratungsstellen/eins/angebote/a.ttl", "x"),
        ("/hsds/index.json", "{}"), ("/hsds/openapi.json", "{}"), ("/hsds/services/index.json", "{\"contents\":[]}"),
        ("/hsds/services/page-2", "{}"), ("/hsds/services/1b4e28ba-2fa1-51d2-883f-0016d3cca427", "{\"id\":1}"),
        ("/.well-known/security.txt", "Contact: mailto:a@example.org\n"), ("/.geheim", "x"), ("/daten/.geheim", "x"), ("/leer/x.txt", "x"),
    ];

    readonly string root = Path.Combine(Path.GetTempPath(), "portal-served-" + Guid.NewGuid().ToString("N"));
    readonly HeadersFile headers;

    public ServedSite()
    {
        foreach (var file in Some(Site.Example.Files(), 3).Union(Site.Example.Files().Where(f => f.Count(c => c == '/') <= 2))) Put(file, path => File.Copy(Site.Example.Output + file, path));
        foreach (var (path, content) in extra.Where(e => !File.Exists(Folder + e.Path))) Put(path, file => File.WriteAllText(file, content));
        File.WriteAllLines(Folder + "/_headers", HeaderRules.Lines([.. Files.Where(f => f.StartsWith("/catalog", StringComparison.Ordinal))]));
        File.Copy(Repository.File("docs/hosting/htaccess"), Folder + "/.htaccess");
        if (!File.ReadLines(Folder + "/_redirects").Any(l => l.StartsWith("/hsds ", StringComparison.Ordinal)))
            File.AppendAllLines(Folder + "/_redirects", ["/hsds /hsds/index.json 200", "/hsds/ /hsds/index.json 200", "/hsds/services /hsds/services/index.json 200", "/hsds/services/ /hsds/services/index.json 200"]);
        headers = HeadersFile.Load(Folder);
    }

    Dictionary<string, string> Rewrites => File.ReadLines(Folder + "/_redirects").Select(l => l.Split(' ')).Where(l => l[2] == "200" && File.Exists(Folder + l[1])).ToDictionary(l => l[0], l => l[1]);

    public string Folder => Path.Combine(root, "site");

    // Pages by their folder.
    IEnumerable<string> Addresses => Files.Select(file => file.EndsWith("/index.html", StringComparison.Ordinal) ? file[..^"index.html".Length] : file);

    /// <summary>Some addresses of each kind in each folder of the top, and those that lead to a file of another name.</summary>
    public IEnumerable<string> Samples => Some(Addresses, 2).Concat(Rewrites.Keys);

    IEnumerable<string> Files => Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
        .Select(f => f[Folder.Length..].Replace('\\', '/'))
        .Where(f => f is not ("/_headers" or "/_redirects" or "/404.html") && !f.Contains("/.geheim", StringComparison.Ordinal) && f != "/.htaccess")
        .Order(StringComparer.Ordinal);

    /// <summary>What _headers tells of an address, and what both hosts send by themselves where it tells nothing.</summary>
    public IReadOnlyDictionary<string, string> Expected(string address)
    {
        var told = new Dictionary<string, string>(headers.For(address), StringComparer.OrdinalIgnoreCase);
        told.TryAdd("Content-Type", MediaTypes.Of(address));
        told.TryAdd("Cache-Control", HeaderRules.PageCache);
        return told;
    }

    public byte[] Content(string address) => File.ReadAllBytes(Folder + (Rewrites.TryGetValue(address, out var file) ? file : address.EndsWith('/') ? address + "index.html" : address));

    /// <summary>A folder for a server's own files.</summary>
    public string Work(string name) => Directory.CreateDirectory(Path.Combine(root, name)).FullName;

    public void Dispose() => Directory.Delete(root, recursive: true);

    static IEnumerable<string> Some(IEnumerable<string> paths, int count) => paths.GroupBy(p => (p.Split('/')[1], Kind(p))).SelectMany(group => group.Take(count));

    static string Kind(string address) => address.EndsWith('/') ? "/" : Path.GetFileName(address) is var name && name.IndexOf('.') is var dot and >= 0 ? name[dot..] : "";

    void Put(string path, Action<string> write)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Folder + path)!);
        write(Folder + path);
    }
}
