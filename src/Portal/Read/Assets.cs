using System.Text.RegularExpressions;
using Portal.Model;

namespace Portal.Read;

/// <summary>Lists input/assets: files that go out as they are, if their names can be part of an address.</summary>
static class Assets
{
    public static IReadOnlyList<Asset> Read(Folders folders, List<Finding> findings)
    {
        var files = Layers.Files(folders, "input/assets", "", findings);
        foreach (var file in files.Where(file => !IsSafe(file))) findings.Add(Unsafe(file.Shown));
        return [.. files.Where(IsSafe).Select(file => new Asset(file.Relative, file.FullPath))];
    }

    static bool IsSafe(LayeredFile file) => Regex.IsMatch(file.Relative, "^[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$");

    static Finding Unsafe(string file) => new("unsafe-path", Severity.Warning, new(file),
        new("Der Dateiname hat Zeichen, die in Adressen Ärger machen; die Datei wurde nicht übernommen.", "The file name has characters that make trouble in addresses; the file was not taken."),
        new("Nur Buchstaben ohne Umlaute, Ziffern, Punkt, Bindestrich und Unterstrich verwenden.", "Use only ASCII letters, digits, full stop, hyphen and underscore."));
}
