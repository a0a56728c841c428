using System.CommandLine;
using Portal.Model;
using Portal.Starter;

namespace Portal.Commands;

/// <summary>new: a small portal of one's own, ready to build.</summary>
public static class NewCommand
{
    public static Command Make(Options options)
    {
        var folder = new Argument<string>("ordner") { Description = "Neuer Ordner für das Portal" };
        var command = new Command("new", "Legt ein kleines eigenes Portal an, das sich sofort bauen lässt.") { folder };
        command.SetAction(line => Run(options.Of(line), Path.GetFullPath(line.GetValue(folder)!)));
        return command;
    }

    static int Run(Request request, string folder)
    {
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
            throw new IOException(new Text($"Der Ordner {folder} ist nicht leer. Nennen Sie einen neuen.", $"The folder {folder} is not empty. Name a new one.").In(request.Language));
        foreach (var (path, content) in StarterPortal.Files(request.Today))
        {
            var place = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.WriteAllText(place, content);
        }
        Say.Info(request, new Text($"Angelegt: {folder}. Als Nächstes: input/site.yml und data/stellen.csv ausfüllen, dann build -r {folder}",
            $"Made: {folder}. Next: fill in input/site.yml and data/stellen.csv, then build -r {folder}"));
        return ExitCode.Fine;
    }
}
