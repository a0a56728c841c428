using System.CommandLine;
using Portal.Check;
using Portal.Check.Reports;
using Portal.Mend;
using Portal.Model;

namespace Portal.Commands;

/// <summary>fix: spells the CSVs as we do wherever that is certain, and guesses nothing.</summary>
public static class FixCommand
{
    public static Command Make(Options options)
    {
        var dry = new Option<bool>("--dry-run") { Description = "Nur zeigen, was geändert würde, Zelle für Zelle; nichts schreiben" };
        var command = new Command("fix", "Bringt die CSV-Dateien in unsere Schreibweise, wo das sicher ist.") { dry };
        command.SetAction(line => Run(options.Of(line), line.GetValue(dry)));
        return command;
    }

    static int Run(Request request, bool dry)
    {
        var data = request.Folders.Data;
        if (!Directory.Exists(data)) throw new DirectoryNotFoundException(new Text($"Den Ordner {data} gibt es nicht.", $"There is no folder {data}.").In(request.Language));
        var (trouble, all) = (new List<Finding>(), new List<Mended>());
        foreach (var (path, mended) in DataFiles.Mend(request.Folders, trouble))
        {
            if (mended.Bytes is { } bytes && !dry) DataFiles.Replace(path, bytes);
            Tell(request, mended, dry);
            all.Add(mended with { Bytes = mended.Bytes is null ? null : [], Cells = [] });
        }
        foreach (var finding in trouble.Distinct()) Say.Warning(request, Same(TextReport.Line(finding, request.Language)));
        return Sum(request, all, dry);
    }

    static void Tell(Request request, Mended mended, bool dry)
    {
        if (mended.LeftAlone is { } why) Say.Error(request, new Text($"{TextReport.Line(why, "de")} Die Datei blieb, wie sie ist.", $"{TextReport.Line(why, "en")} The file was left as it is."));
        if (mended.Bytes is null) return;
        Say.Info(request, Harmless(new($"{mended.File}: {Counts(mended, "de")}", $"{mended.File}: {Counts(mended, "en")}")));
        if (!dry && !request.Shows("debug")) return;
        foreach (var cell in mended.Cells)
            Say.Info(request, Harmless(Same($"{mended.File}:{cell.Line}:{Shown.Cell(cell.Column)} {Quoted(cell.Old)} -> {Quoted(cell.New)}")));
    }

    static string Counts(Mended mended, string language) =>
        string.Join(", ", mended.Layout.Select(text => text.In(language))
            .Concat(mended.Cells.GroupBy(cell => cell.Kind.In(language)).OrderBy(kind => kind.Key, StringComparer.Ordinal).Select(kind => $"{kind.Key} {kind.Count()}")));

    static int Sum(Request request, List<Mended> all, bool dry)
    {
        var (changed, alone, unread) = (all.Count(m => m.Bytes is not null), all.Count(m => m.LeftAlone is not null), all.Sum(m => m.Unread));
        Say.Info(request, dry
            ? new Text($"{all.Count} Dateien gelesen, {changed} würden geändert.", $"{all.Count} files read, {changed} would be changed.")
            : new Text($"{all.Count} Dateien gelesen, {changed} geändert.", $"{all.Count} files read, {changed} changed."));
        if (alone + unread == 0) return ExitCode.Fine;
        Say.Warning(request, new Text($"Nicht ausgebessert: {alone} Dateien, {unread} Zellen, die nicht zu verstehen sind. check sagt, welche.",
            $"Not mended: {alone} files, {unread} cells that cannot be understood. check says which."));
        return ExitCode.Findings;
    }

    // A no-break space looks like a blank.
    static string Quoted(string cell) => $"„{Shown.Cell(cell).Replace("\u00A0", "⟨U+00A0⟩", StringComparison.Ordinal)}“";

    static Text Same(string text) => new(text, text);

    static Text Harmless(Text text) => new(TextReport.Harmless(text.De), TextReport.Harmless(text.En));
}
