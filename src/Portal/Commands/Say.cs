using Portal.Check.Reports;
using Portal.Model;
using Spectre.Console;
using Text = Portal.Model.Text;

namespace Portal.Commands;

/// <summary>What goes to the terminal: colours only on one (and never with NO_COLOR), plain lines otherwise; trouble to stderr.</summary>
public static class Say
{
    static readonly IAnsiConsole err = Terminal();

    public static void Info(Request request, Text text)
    {
        if (request.Shows("info")) Console.Out.WriteLine(text.In(request.Language));
    }

    public static void Warning(Request request, Text text)
    {
        if (request.Shows("warning")) Coloured(text.In(request.Language), "yellow");
    }

    public static void Error(Request request, Text text) => Coloured(text.In(request.Language), "bold red");

    /// <summary>All findings that the log level lets through, then one line that counts all of them.</summary>
    /// <param name="hints">The log level from which on mere hints are shown: a build that goes well should be short.</param>
    public static void Findings(Request request, IReadOnlyList<Finding> findings, IReadOnlyList<string> notes, string hints = "info")
    {
        if (request.Shows("info")) foreach (var note in notes) Console.Out.WriteLine(note);
        foreach (var finding in findings.Where(f => request.Shows(f.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => hints })))
            Coloured(TextReport.Line(finding, request.Language), finding.Severity switch { Severity.Error => "red", Severity.Warning => "yellow", _ => "default" });
        if (request.Shows("warning") || findings.Any(f => f.Severity == Severity.Error)) Console.Out.WriteLine(TextReport.Summary(findings, request.Language));
    }

    static IAnsiConsole Terminal()
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(Console.Error),
            ColorSystem = Console.IsErrorRedirected ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
        });
        console.Profile.Width = 100_000; // a finding stays one line, so that terminals can link "file:line"
        return console;
    }

    static void Coloured(string line, string style)
    {
        if (err.Profile.Capabilities.ColorSystem == ColorSystem.NoColors) Console.Error.WriteLine(line);
        else err.WriteLine(line, Style.Parse(style));
    }
}
