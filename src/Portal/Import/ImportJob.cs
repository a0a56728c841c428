using Portal.Datasets;
using Portal.Model;
using Portal.Read;

namespace Portal.Import;

/// <summary>An import that was worked out and not yet written.</summary>
/// <param name="Result">Null where the mapping, the export or one of our own files could not be read.</param>
/// <param name="Findings">All findings, those of reading included.</param>
/// <param name="Note">One line: what the export was taken for.</param>
public sealed record ImportPlan(ImportResult? Result, Mapping? Mapping, IReadOnlyList<Finding> Findings, string Note)
{
    public bool MayBeWritten => Result is { MayBeWritten: true } && Mapping is not null && Findings.All(f => f.Severity != Severity.Error);

    /// <summary>The files to write, by name below the data folder; none where nothing may be written.</summary>
    public IReadOnlyDictionary<string, string> Files => MayBeWritten ? DataFolder.Files(Result!, Mapping!) : new Dictionary<string, string>();
}

/// <summary>The import with a disk: reads the export, the mapping and our present files.</summary>
public static class ImportJob
{
    /// <exception cref="IOException">A file cannot be opened.</exception>
    public static ImportPlan Plan(Folders folders, string exportFile, string mappingFile)
    {
        var findings = new List<Finding>();
        var shown = folders.Shown(Path.GetFullPath(mappingFile));
        var root = YamlFile.Read(mappingFile, shown, findings);
        var reading = findings.Count > 0 ? new(null, []) : MappingFile.From(root, shown);
        var export = CsvFile.Read(exportFile, folders.Shown(Path.GetFullPath(exportFile)));
        findings.AddRange(reading.Findings);
        // A damaged row of an export is worth a warning: it must not keep the others out.
        findings.AddRange(export.Findings.Select(f => export.Header.Count > 0 && f.Severity == Severity.Error ? f with { Severity = Severity.Warning } : f));
        if (reading.Mapping is null || export.Header.Count == 0) return new(null, reading.Mapping, findings, Notes.Of(export, 0));
        var ours = Present(folders, reading.Mapping, findings);
        if (findings.Any(f => f.Severity == Severity.Error)) return new(null, reading.Mapping, findings, Notes.Of(export, 0));
        var result = Transfer.Run(Foreign(export), reading.Mapping, ours);
        return new(result, reading.Mapping, [.. findings, .. result.Findings], Notes.Of(export, 0));
    }

    public static ForeignTable Foreign(CsvContent export) => new(export.File, export.Header, [.. export.Rows.Select(row => new ForeignRow(row.Line, row.Cells))]);

    static Ours Present(Folders folders, Mapping mapping, List<Finding> findings)
    {
        var files = AllDatasets.List.Where(d => File.Exists(Path.Combine(folders.Data, d.FileName))).ToList();
        var tables = new Dictionary<string, Table>();
        foreach (var dataset in files)
        {
            var path = Path.Combine(folders.Data, dataset.FileName);
            var content = CsvFile.Read(path, folders.Shown(path));
            // What the reader cannot place would be lost by writing the file anew.
            findings.AddRange(content.Findings.Where(f => f.Severity == Severity.Error));
            tables[dataset.Name] = Tables.From(content, dataset, "", files.Select(f => f.Name).ToHashSet()).Table;
        }
        var ledger = Path.Combine(folders.Data, Ledger.FileName(mapping));
        // Codes are checked by the import; what is wrong with the lists themselves is for check to say.
        return new(tables, File.Exists(ledger) ? Ledger.Parse(File.ReadAllText(ledger)) : [], CodeListFiles.Read(folders, []));
    }
}
