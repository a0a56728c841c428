using Portal.Model;

namespace Portal.Read;

/// <summary>The first step of the pipeline: a portal's folder as one value.</summary>
public static class PortalFolder
{
    /// <summary>Reads everything; bad content is findings, never an exception.</summary>
    /// <param name="settings">Overrides of site.yml by (dotted) key, from -s on the command line.</param>
    /// <param name="previous">A katalog.lock, or a folder that holds one, to take instead of the portal's own.</param>
    /// <exception cref="IOException">A folder or file cannot be read.</exception>
    public static Draft Read(Folders folders, IReadOnlyDictionary<string, string> settings, DateOnly today, string? previous = null)
    {
        if (!Directory.Exists(folders.Root)) throw new DirectoryNotFoundException($"Den Ordner {folders.Root} gibt es nicht. / There is no folder {folders.Root}.");
        try
        {
            var findings = new List<Finding>();
            var (site, terms) = Settings(folders, settings, findings);
            var (sources, tables) = Sources.Read(folders, terms, findings);
            foreach (var table in tables) findings.AddRange(table.Findings);
            var published = Published(folders, previous, today, findings);
            return new(site, sources, [.. tables.Select(table => table.Table)], CodeListFiles.Read(folders, findings), GeoTables.Read(folders, findings),
                TextFiles.Read(folders, findings), Prose.Read(folders, site, findings), Assets.Read(folders, findings),
                today, findings, [.. tables.Select(table => table.Note)])
            { Terms = terms, Lock = published, CommittedOn = published is null ? null : CommitDay.Of(folders) };
        }
        catch (UnauthorizedAccessException denied)
        {
            throw new IOException(denied.Message, denied);
        }
    }

    static CatalogueLock? Published(Folders folders, string? previous, DateOnly today, List<Finding> findings)
    {
        var file = previous is null ? Path.Combine(folders.Data, CatalogueLock.FileName) : LockFile.Find(previous)
            ?? throw new FileNotFoundException($"Unter {previous} gibt es keine {CatalogueLock.FileName}. / There is no {CatalogueLock.FileName} at {previous}.");
        return File.Exists(file) ? LockFile.Read(file, folders.Shown(file), today, findings) : null;
    }

    static (Site Site, Source Terms) Settings(Folders folders, IReadOnlyDictionary<string, string> settings, List<Finding> findings)
    {
        var file = new[] { folders.Input, folders.Root }.SelectMany(folder => Layers.In(folder, folders, ".yml", findings, 1)).FirstOrDefault(yml => yml.Relative == "site.yml");
        if (file is null) findings.Add(Problems.NoSite("input/site.yml"));
        var shown = file?.Shown ?? "input/site.yml";
        var root = file is null ? [] : YamlFile.Read(file.FullPath, shown, findings);
        var preview = Overrides.MakePreview(root, settings);
        Overrides.Apply(root, settings);
        // Without the file every setting is missing, which one finding says better than ten.
        var (site, terms) = SiteFile.Read(new(root, shown, "", file is null ? [] : findings), shown);
        return (site with { IsPreview = preview }, terms);
    }
}
