using Portal.Model;

namespace Portal.Read;

/// <summary>Reads input/texts: a portal may change single texts, so its files are merged with the program's own.</summary>
static class TextFiles
{
    public static Texts Read(Folders folders, List<Finding> findings)
    {
        var languages = new SortedDictionary<string, IReadOnlyDictionary<string, string>>(StringComparer.Ordinal);
        foreach (var files in Layers.Both(folders, "input/texts", ".yml", findings).Where(file => !file.Relative.Contains('/')).GroupBy(file => Path.GetFileNameWithoutExtension(file.Relative)))
        {
            var texts = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var file in files)
                foreach (var (key, text) in new YamlSection(YamlFile.Read(file.FullPath, file.Shown, findings), file.Shown, "", findings).Flat()) texts.TryAdd(key, text);
            if (SiteFile.IsLanguage(files.Key)) languages[files.Key] = texts;
            else findings.Add(NoLanguage(files.First().Shown));
        }
        return new(languages);
    }

    static Finding NoLanguage(string file) => new("unknown-file", Severity.Warning, new(file),
        new("Der Dateiname ist kein Sprachcode; die Datei wurde nicht gelesen.", "The file name is no language code; the file was not read."),
        new("Die Datei nach der Sprache nennen, zum Beispiel en.yml.", "Name the file by its language, for example en.yml."));
}
