using Portal.Model;

namespace Portal.Check.Reports;

/// <summary>Lines that GitHub Actions takes as commands (docs.github.com, workflow commands), escaped so that no cell can end one or begin another.</summary>
public static class WorkflowCommand
{
    /// <summary>A note beside a line of a file; without a line it stands beside the file, without a file beside the run.</summary>
    public static string Annotation(Severity severity, Spot spot, string title, string message)
    {
        var place = (spot.File.Length > 0 ? $"file={Property(spot.File)}," : "") + (spot.File.Length > 0 && spot.Line > 0 ? $"line={spot.Line}," : "");
        return $"::{Level(severity)} {place}title={Property(title)}::{Data(message)}";
    }

    // As actions/toolkit does it; line breaks have become visible already, so that only the percent sign is left to escape.
    static string Data(string text) => Shown.Visible(text).Replace("%", "%25", StringComparison.Ordinal).Replace("##[", "# #[", StringComparison.Ordinal);

    static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    static string Level(Severity severity) => severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" };
}
