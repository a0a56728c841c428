using System.CommandLine;
using Portal.Check.Reports;
using Portal.Model;

namespace Portal.Commands;

/// <summary>check: says everything that is wrong and writes nothing.</summary>
public static class CheckCommand
{
    public static Command Make(Options options)
    {
        var format = new Option<string>("--format") { Description = "text, json, sarif, github (Anmerkungen im Pull Request) oder markdown (Kommentar)", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "sarif", "github", "markdown");
        var command = new Command("check", "Prüft die Daten und schreibt nichts.") { format };
        command.SetAction(line => Run(options.Of(line), line.GetValue(format)!));
        return command;
    }

    static int Run(Request request, string format)
    {
        var result = Build.Check(request);
        var (findings, workflow) = (result.Findings, Workflow.Current);
        switch (format)
        {
            case "json": JsonReport.Write(findings, Console.Out, request.Language); break;
            case "sarif": SarifReport.Write(workflow.Named(findings, request.Folders), Console.Out, request.Language); break;
            case "github": Annotate(workflow, workflow.Named(findings, request.Folders), request.Language); break;
            case "markdown": Console.Out.Write(MarkdownReport.Of(workflow.Named(findings, request.Folders), request.Language, MarkdownReport.Comment)); break;
            default: Say.Findings(request, findings, result.Notes); break;
        }
        return findings.Any(f => f.Severity == Severity.Error) ? ExitCode.Findings : ExitCode.Fine;
    }

    static void Annotate(Workflow workflow, IReadOnlyList<Finding> findings, string language)
    {
        GithubReport.Write(findings, Console.Out, language, workflow.FullList);
        workflow.Append(findings, language);
    }
}
