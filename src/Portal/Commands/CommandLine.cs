using System.CommandLine;

namespace Portal.Commands;

/// <summary>The words a person types: one list of commands, one set of options, four exit codes.</summary>
public static class CommandLine
{
    public static int Run(string[] arguments)
    {
        var options = new Options();
        var root = new RootCommand("Veröffentlicht ein Verzeichnis von Beratungsstellen als Website und als offene Daten.");
        foreach (var option in options.All) root.Add(option);
        root.Add(BuildCommand.Make(options));
        root.Add(CheckCommand.Make(options));
        root.Add(PreviewCommand.Make(options));
        root.Add(NewCommand.Make(options));
        root.Add(ImportCommand.Make(options));
        root.Add(FixCommand.Make(options));
        root.SetAction(line => BuildCommand.Run(options.Of(line), LockUse.Write));
        return Run(root.Parse(arguments));
    }

    static int Run(ParseResult line)
    {
        if (line.Errors.Count > 0)
        {
            foreach (var error in line.Errors) Console.Error.WriteLine(error.Message);
            Console.Error.WriteLine("Hilfe: portal --help");
            return ExitCode.Usage;
        }
        try
        {
            return line.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(trouble.Message);
            return ExitCode.Io;
        }
    }
}
