using System.Text.RegularExpressions;
using Portal.Model;
using Portal.Values;

namespace Portal.Read;

/// <summary>Reads the controlled vocabularies under data/codelisten.</summary>
static class CodeListFiles
{
    const string LabelPrefix = "label_";
    const int LongestCode = 60;

    public static IReadOnlyDictionary<string, CodeList> Read(Folders folders, List<Finding> findings) =>
        Layers.Files(folders, "data/codelisten", ".csv", findings).Where(file => !file.Relative.Contains('/'))
            .Select(file => From(CsvFile.Read(file.FullPath, file.Shown), Path.GetFileNameWithoutExtension(file.Relative), findings))
            .ToDictionary(list => list.Name, StringComparer.Ordinal);

    /// <summary>The list of one file, without rows that name no code or one that is there already.</summary>
    public static CodeList From(CsvContent content, string name, List<Finding> findings)
    {
        findings.AddRange(content.Findings);
        var columns = content.Header.Select(label => label.ToLowerInvariant()).ToList();
        if (!columns.Contains("code"))
        {
            findings.Add(new("missing-label", Severity.Error, new(content.File, content.HeaderLine, "code"),
                new("Die Spalte code fehlt; die Liste wurde nicht gelesen.", "The column code is missing; the list was not read."), new("Die Spalte einfügen.", "Add the column.")));
            return new(name, []);
        }
        var concepts = new Dictionary<string, Concept>(StringComparer.Ordinal);
        foreach (var row in content.Rows) Add(concepts, row, columns, content.File, findings);
        Parents(content, columns, concepts, findings);
        return new(name, [.. concepts.Values]);
    }

    static void Add(Dictionary<string, Concept> concepts, CsvRow row, List<string> columns, string file, List<Finding> findings)
    {
        row = row with { Cells = [.. row.Cells.Select((cell, i) => Harmless(cell.Trim(), new(file, row.Line, columns[i]), findings))] };
        string Cell(string column) => columns.IndexOf(column) is var i and >= 0 ? row.Cells[i] : "";
        var code = Cell("code");
        if (code.Length > 0 && !IsCode(code))
        {
            findings.Add(NotACode(new(file, row.Line, "code"), code));
            return;
        }
        if (code.Length == 0) findings.Add(NoCode(new(file, row.Line, "code")));
        else if (!concepts.TryAdd(code, new(code, Cell("parent") is { Length: > 0 } parent ? parent : null, Labels(columns, row), Fields(columns, row)))) findings.Add(Twice(new(file, row.Line, "code"), code));
    }

    /// <summary>Codes become part of addresses and file names.</summary>
    static bool IsCode(string code) => code.Length <= LongestCode && Regex.IsMatch(code, @"^[a-z0-9]+([.-][a-z0-9]+)*\z");

    /// <summary>The cell as text, or empty with a finding where it is none. A mark alone, as in tables of statistics, is no formula.</summary>
    static string Harmless(string cell, Spot spot, List<Finding> findings)
    {
        if (cell.Length < 2 || spot.Column == "code") return cell;
        var reading = Kinds.Text.Read(cell);
        if (reading.Canonical is { } text) return text;
        findings.Add(new("type-error", Severity.Error, spot, reading.Problem!, reading.Remedy!, reading.Proposal));
        return "";
    }

    static Dictionary<string, string> Labels(List<string> columns, CsvRow row) => Pick(columns, row, column =>
        column.StartsWith(LabelPrefix, StringComparison.Ordinal) ? column[LabelPrefix.Length..] : column == "label" ? "de" : null);

    static Dictionary<string, string> Fields(List<string> columns, CsvRow row) => Pick(columns, row, column =>
        column is "code" or "parent" or "label" or "" || column.StartsWith(LabelPrefix, StringComparison.Ordinal) ? null : column);

    static Dictionary<string, string> Pick(List<string> columns, CsvRow row, Func<string, string?> name)
    {
        var picked = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < columns.Count; i++)
            if (name(columns[i]) is { } key && row.Cells[i].Trim() is { Length: > 0 } cell) picked.TryAdd(key, cell);
        return picked;
    }

    /// <remarks>A broader code must be in the list, and no code may be broader than itself by any number of steps.</remarks>
    static void Parents(CsvContent content, List<string> columns, Dictionary<string, Concept> concepts, List<Finding> findings)
    {
        var place = columns.IndexOf("code");
        foreach (var row in content.Rows)
            if (concepts.GetValueOrDefault(row.Cells[place].Trim()) is { Parent: { } parent } concept && (!concepts.ContainsKey(parent) || IsOwnAncestor(concept, concepts)))
            {
                findings.Add(NoParent(new(content.File, row.Line, "parent"), parent));
                concepts[concept.Code] = concept with { Parent = null };
            }
    }

    static bool IsOwnAncestor(Concept concept, Dictionary<string, Concept> concepts)
    {
        var (above, steps) = (concept.Parent, 0);
        while (above is not null && above != concept.Code && steps++ < concepts.Count) above = concepts.GetValueOrDefault(above)?.Parent;
        return above is not null;
    }

    static Finding NotACode(Spot spot, string code) => new("type-error", Severity.Error, spot,
        new($"„{Problems.Short(code)}“ ist kein Code; die Zeile wurde nicht gelesen.", $"“{Problems.Short(code)}” is no code; the row was not read."),
        new($"Nur Kleinbuchstaben a bis z und Ziffern, dazwischen „-“ oder „.“, höchstens {LongestCode} Zeichen.", $"Only lower-case letters a to z and digits with “-” or “.” between them, at most {LongestCode} characters."));

    static Finding NoCode(Spot spot) => new("missing-cell", Severity.Error, spot,
        new("Der Code fehlt; die Zeile wurde nicht gelesen.", "The code is missing; the row was not read."), new("Einen Code eintragen oder die Zeile löschen.", "Add a code or delete the row."));

    static Finding Twice(Spot spot, string code) => new("primary-key", Severity.Error, spot,
        new($"Den Code „{Problems.Short(code)}“ gibt es zweimal; gelesen wurde der erste.", $"The code “{Problems.Short(code)}” is there twice; the first was read."), new("Eine der beiden Zeilen löschen.", "Delete one of the rows."));

    static Finding NoParent(Spot spot, string parent) => new("foreign-key", Severity.Error, spot,
        new($"Den Oberbegriff „{Problems.Short(parent)}“ gibt es in der Liste nicht, oder er führt im Kreis.", $"The broader code “{Problems.Short(parent)}” is not in the list, or leads in a circle."),
        new("Den Code des Oberbegriffs berichtigen oder die Zelle leeren.", "Correct the broader code or empty the cell."));
}
