using System.CommandLine;
using Portal.Check.Reports;
using Portal.Model;

namespace Portal.Commands;

/// <summary>check: says everything that is wrong and writes nothing.</summary>
public static class CheckCommand
{
    public static Command Make(Options options)
    {
        var format = new Option<string>("--format") { Description = "text, json oder sarif", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "sarif");
        var command = new Command("check", "Prüft die Daten und schreibt nichts.") { format };
        command.SetAction(line => Run(options.Of(line), line.GetValue(format)!));
        return command;
    }

    static int Run(Request request, string format)
    {
        var result = Build.Check(request);
        var findings = result.Findings;
        switch (format)
        {
            case "json": JsonReport.Write(findings, Console.Out, request.Language); break;
            case "sarif": SarifReport.Write(findings, Console.Out, request.Language); break;
            default: Say.Findings(request, findings, result.Notes); break;
        }
        return findings.Any(f => f.Severity == Severity.Error) ? ExitCode.Findings : ExitCode.Fine;
    }
}
