using System.CommandLine;
using Portal.Import;
using Portal.Model;

namespace Portal.Commands;

/// <summary>import: a foreign export becomes our CSVs, and every row and column of it is accounted for.</summary>
public static class ImportCommand
{
    public static Command Make(Options options)
    {
        var export = new Argument<string>("datei") { Description = "Export aus einem anderen Programm (CSV)" };
        var mapping = new Option<string>("--mapping") { Description = "YAML-Datei, die sagt, was wohin gehört (docs/import.md)", Required = true };
        var report = new Option<string?>("--report") { Description = "Bericht (Markdown) in diese Datei schreiben; er kann persönliche Angaben enthalten und gehört nicht nach data/" };
        var command = new Command("import", "Macht aus einem fremden Export unsere CSV-Dateien.") { export, mapping, report };
        command.SetAction(line => Run(options.Of(line), (line.GetValue(export)!, line.GetValue(mapping)!, line.GetValue(report))));
        return command;
    }

    static int Run(Request request, (string Export, string Mapping, string? Report) files)
    {
        foreach (var file in new[] { files.Export, files.Mapping })
            if (!File.Exists(file)) throw new FileNotFoundException(new Text($"Die Datei {file} gibt es nicht.", $"There is no file {file}.").In(request.Language));
        var plan = ImportJob.Plan(request.Folders, files.Export, files.Mapping);
        var report = plan.Result is { } result ? files.Report : null;
        // The report lists every loss, so the terminal need not repeat hundreds of them.
        Say.Findings(request, report is null ? plan.Findings : [.. plan.Findings.Where(f => f.Severity == Severity.Error)], [plan.Note]);
        if (report is not null) File.WriteAllText(report, plan.Result!.Report.Text);
        if (!plan.MayBeWritten)
        {
            Say.Error(request, new Text("Nichts geschrieben: Bitte erst die Fehler beheben.", "Nothing written: please mend the errors first."));
            return ExitCode.Findings;
        }
        DataFolder.Write(request.Folders.Data, plan.Files);
        Say.Info(request, new Text($"Geschrieben nach {request.Folders.Data}: {string.Join(", ", plan.Files.Keys)}", $"Written to {request.Folders.Data}: {string.Join(", ", plan.Files.Keys)}"));
        return ExitCode.Fine;
    }
}
