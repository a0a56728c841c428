using System.CommandLine;
using System.Diagnostics;
using Portal.Model;

namespace Portal.Commands;

/// <summary>build: checks, then writes the site.</summary>
public static class BuildCommand
{
    public static Command Make(Options options)
    {
        var command = new Command("build", "Prüft die Daten und schreibt die Website.");
        command.SetAction(line => Run(options.Of(line)));
        return command;
    }

    public static int Run(Request request)
    {
        var watch = Stopwatch.StartNew();
        var result = Build.Run(request);
        Say.Findings(request, result.Findings, result.Notes, hints: "debug");
        if (result.Summary is not { } summary)
        {
            Say.Error(request, new Text("Nicht veröffentlicht: Bitte erst die Fehler beheben. Die bisherige Website bleibt, wie sie ist.",
                "Not published: please mend the errors first. The old site stays as it is."));
            return ExitCode.Findings;
        }
        var seconds = watch.Elapsed.TotalSeconds.ToString("0.0", System.Globalization.CultureInfo.InvariantCulture);
        Say.Info(request, new Text(
            $"{result.Pages} Seiten, {summary.Written + summary.Unchanged} Dateien ({summary.Written} neu oder geändert, {summary.Removed} entfernt) in {seconds.Replace('.', ',')} s: {request.Output}",
            $"{result.Pages} pages, {summary.Written + summary.Unchanged} files ({summary.Written} new or changed, {summary.Removed} removed) in {seconds} s: {request.Output}"));
        return ExitCode.Fine;
    }
}
