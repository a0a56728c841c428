using System.CommandLine;
using System.Diagnostics;
using Portal.Model;
using Portal.Publish;

namespace Portal.Commands;

/// <summary>What a build does with data/katalog.lock: only build itself may write it, and --locked forbids even that.</summary>
public enum LockUse { Write, Compare, Leave }

/// <summary>build: checks, then writes the site and the ledger of what was published.</summary>
public static class BuildCommand
{
    public static Command Make(Options options)
    {
        var locked = new Option<bool>("--locked") { Description = "data/katalog.lock nicht schreiben, nur sagen, wenn sie veraltet ist (für Bauten auf einem Server)" };
        var command = new Command("build", "Prüft die Daten und schreibt die Website.") { locked };
        command.SetAction(line => Run(options.Of(line), line.GetValue(locked) ? LockUse.Compare : LockUse.Write));
        return command;
    }

    public static int Run(Request request, LockUse use)
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
        if (result.Lock is { } text && use != LockUse.Leave) Keep(request, text, use);
        return ExitCode.Fine;
    }

    // The site is out when the ledger is written: what goes wrong here is said and fails nothing.
    static void Keep(Request request, string text, LockUse use)
    {
        var file = $"{request.Folders.Shown(request.Folders.Data)}/{CatalogueLock.FileName}";
        if (LockWriter.IsCurrent(request.Folders.Data, text)) return;
        if (use == LockUse.Compare)
            Say.Warning(request, new Text($"{file} ist veraltet. Bitte auf dem eigenen Rechner bauen und die Datei einchecken.", $"{file} is out of date. Please build on your own machine and commit the file."));
        else if (LockWriter.Write(request.Folders.Data, text) is { } trouble)
            Say.Info(request, new Text($"{file} konnte nicht geschrieben werden: {trouble}", $"{file} could not be written: {trouble}"));
        else
            Say.Info(request, new Text($"{file} neu geschrieben. Bitte mit einchecken.", $"{file} written anew. Please commit it too."));
    }
}
