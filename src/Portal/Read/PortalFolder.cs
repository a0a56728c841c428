using Portal.Model;

namespace Portal.Read;

/// <summary>The first step of the pipeline: a portal's folder as one value.</summary>
public static class PortalFolder
{
    static readonly Party nobody = new("", null, null, null, null, null);
    static readonly IReadOnlyDictionary<string, string> none = new Dictionary<string, string>();

    /// <summary>Reads everything; bad content is findings, never an exception.</summary>
    /// <param name="settings">Overrides of site.yml by (dotted) key, from -s on the command line.</param>
    /// <exception cref="IOException">The folder itself cannot be read.</exception>
    public static Draft Read(Folders folders, IReadOnlyDictionary<string, string> settings, DateOnly today)
    {
        if (!Directory.Exists(folders.Root)) throw new DirectoryNotFoundException($"Den Ordner {folders.Root} gibt es nicht. / There is no folder {folders.Root}.");
        var site = new Site(none, none, "", "", ["de"], false, nobody, [], [], null, null, none, settings);
        return new(site, [], [], new Dictionary<string, CodeList>(), Geography.Empty, Texts.Empty, [], [], today, [], []);
    }
}
