using Portal.Datasets;
using Portal.Model;
using Portal.Values;

namespace Portal.Read;

/// <summary>Finds the sources of a portal and reads their tables: the CSVs in data/ itself, and each folder below it with a quelle.yml.</summary>
static class Sources
{
    static readonly string[] workbooks = [".xlsx", ".xls", ".ods", ".xlsm", ".numbers"];

    public static (IReadOnlyList<Source> Sources, IReadOnlyList<ReadTable> Tables) Read(Folders folders, Source terms, List<Finding> findings)
    {
        if (!Directory.Exists(folders.Data))
        {
            findings.Add(Problems.NoData(folders.Shown(folders.Data)));
            return ([terms], []);
        }
        var tables = TablesIn(folders, folders.Data, "", findings).ToList();
        var pooled = new List<Source>();
        foreach (var folder in Subfolders(folders.Data))
        {
            var id = Path.GetFileName(folder);
            var read = TablesIn(folders, folder, id, findings).ToList();
            if (Terms(folders, folder, terms, findings) is { } source) pooled.Add(source);
            else if (read.Count > 0) findings.Add(NoTerms(folders.Shown(folder)));
            else continue;
            tables.AddRange(read);
        }
        if (tables.Count == 0) findings.Add(Problems.NoData(folders.Shown(folders.Data)));
        return (pooled.Count == 0 || tables.Exists(table => table.Table.Source.Length == 0) ? [terms, .. pooled] : pooled, tables);
    }

    public static IEnumerable<string> Subfolders(string data) => Directory.EnumerateDirectories(data)
        .Where(folder => new DirectoryInfo(folder).LinkTarget is null && Path.GetFileName(folder) is not ("geo" or "codelisten") && Path.GetFileName(folder)[0] != '.')
        .OrderBy(folder => folder, StringComparer.Ordinal);

    static Source? Terms(Folders folders, string folder, Source inherited, List<Finding> findings)
    {
        if (Layers.In(folder, folders, ".yml", findings, 1).FirstOrDefault(file => file.Relative == "quelle.yml") is not { } file) return null;
        var id = Path.GetFileName(folder);
        if (Slug.Of(id) != id) findings.Add(BadId(file.Shown, id));
        var section = new YamlSection(YamlFile.Read(file.FullPath, file.Shown, findings), file.Shown, "", findings);
        var source = SourceFile.Read(section, id, file.Shown, inherited);
        section.ReportUnasked();
        return source;
    }

    static IEnumerable<ReadTable> TablesIn(Folders folders, string folder, string source, List<Finding> findings)
    {
        var files = Layers.In(folder, folders, "", findings, 1).ToList();
        var byDataset = AllDatasets.List.Select(dataset => (dataset, file: FileOf(files, dataset))).Where(pair => pair.file is not null).ToList();
        foreach (var file in files.Except(byDataset.Select(pair => pair.file!)).Where(IsTable)) findings.Add(NotRead(file));
        var present = byDataset.Select(pair => pair.dataset.Name).ToHashSet();
        return byDataset.Select(pair => Tables.From(CsvFile.Read(pair.file!.FullPath, pair.file.Shown), pair.dataset, source, present));
    }

    public static LayeredFile? FileOf(List<LayeredFile> files, Dataset dataset) =>
        files.Find(file => file.Relative == dataset.FileName) ?? files.Find(file => file.Relative.Equals(dataset.FileName, StringComparison.OrdinalIgnoreCase));

    static bool IsTable(LayeredFile file) => Path.GetExtension(file.Relative).ToLowerInvariant() is var extension && (extension == ".csv" || workbooks.Contains(extension));

    static Finding NotRead(LayeredFile file)
    {
        var nearest = Normal.Nearest(Path.GetFileNameWithoutExtension(file.Relative), AllDatasets.List.Select(d => d.Name));
        if (!file.Relative.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)) return Problems.Workbook(file.Shown) with { Rule = "unknown-file", Severity = Severity.Warning };
        return new("unknown-file", Severity.Warning, new(file.Shown),
            new("Eine Tabelle dieses Namens ist nicht vorgesehen; die Datei wurde nicht gelesen.", "No table of this name is expected; the file was not read."),
            new(nearest is null ? "Die Datei umbenennen oder löschen." : $"Ist {nearest}.csv gemeint?", nearest is null ? "Rename or delete it." : $"Is {nearest}.csv meant?"));
    }

    static Finding NoTerms(string folder) => new("missing-file", Severity.Error, new(folder + "/quelle.yml"),
        new("Der Ordner hat Tabellen, aber keine quelle.yml: Es ist nicht gesagt, wem die Daten gehören.", "The folder has tables but no quelle.yml: it is not said whose data they are."),
        new("Eine quelle.yml mit publisher und licence anlegen.", "Add a quelle.yml with publisher and licence."));

    static Finding BadId(string file, string id) => new("invalid-setting", Severity.Error, new(file),
        new($"Der Ordnername „{Problems.Short(id)}“ kann nicht Teil einer Adresse sein.", $"The folder name “{Problems.Short(id)}” cannot be part of an address."),
        new("Nur Kleinbuchstaben, Ziffern und Bindestriche verwenden.", "Use lower-case letters, digits and hyphens only."), Slug.Of(id));
}
