using System.CommandLine;
using Portal.Compare;
using Portal.Model;
using Portal.Read;
using Portal.Shape;

namespace Portal.Commands;

/// <summary>diff: what a change means, by key and not by line, as a comment for a pull request.</summary>
public static class DiffCommand
{
    public static Command Make(Options options)
    {
        var before = new Argument<string>("stand") { Description = "Womit verglichen wird: ein Ordner (Portal oder data) oder ein Stand in git (z. B. origin/main, HEAD~1)" };
        var preview = new Option<string?>("--preview-url") { Description = "Wo die geänderte Website zu sehen ist; dann führen Links zu jeder geänderten Stelle" };
        var full = new Option<bool>("--full") { Description = $"Nicht auf {Comment.GitHubLimit} Zeichen kürzen, wie GitHub es verlangt" };
        preview.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && Address(token.Value) is null) result.AddError("--preview-url: erwartet wird eine Adresse wie https://vorschau.example.org.");
        });
        var command = new Command("diff", "Sagt als Markdown, was sich gegenüber einem Ordner oder einem Stand in git ändert.") { before, preview, full };
        command.SetAction(line => Run(options.Of(line), line.GetValue(before)!, Address(line.GetValue(preview)), line.GetValue(full)));
        return command;
    }

    static int Run(Request request, string name, string? preview, bool full)
    {
        var scratch = Directory.CreateTempSubdirectory("portal-diff-");
        try
        {
            var (former, problem) = Directory.Exists(name) ? Folder(request.Folders, Path.GetFullPath(name)) : Revision.Unpack(request.Folders, name, scratch.FullName);
            if (former is null)
            {
                Say.Error(request, problem!);
                return ExitCode.Usage;
            }
            // Without -s: what the files say is compared, not what one build is told.
            Draft Read(Folders folders) => PortalFolder.Read(folders, new Dictionary<string, string>(), request.Today);
            var difference = Comparison.Of(Read(former), Read(request.Folders));
            Console.Out.Write(Comment.Of(difference, new(request.Language, Urls.Centre, preview, full ? int.MaxValue : Comment.GitHubLimit)));
            return ExitCode.Fine;
        }
        finally
        {
            scratch.Delete(recursive: true);
        }
    }

    static (Folders?, Text?) Folder(Folders now, string folder)
    {
        if (File.Exists(Path.Combine(folder, "input", "site.yml")) || Directory.Exists(Path.Combine(folder, "data"))) return (Folders.For(folder) with { Defaults = now.Defaults }, null);
        // Of a data folder alone the settings are not known; taking today's says nothing about them.
        if (HoldsTables(folder)) return (now with { Data = folder }, null);
        return (null, new($"Im Ordner {folder} liegt kein Portal: weder input/site.yml noch data/ noch eine Tabelle.", $"There is no portal in the folder {folder}: neither input/site.yml nor data/ nor a table."));
    }

    static bool HoldsTables(string folder) => new[] { folder }.Concat(Directory.EnumerateDirectories(folder))
        .Any(place => Datasets.AllDatasets.List.Any(dataset => File.Exists(Path.Combine(place, dataset.FileName))));

    static string? Address(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.UserInfo.Length == 0 ? address.GetLeftPart(UriPartial.Path).TrimEnd('/') : null;
}
