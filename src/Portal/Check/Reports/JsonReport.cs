using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Portal.Model;

namespace Portal.Check.Reports;

/// <summary>Findings for other programs: an array of objects that all have the same members in the same order.</summary>
public static class JsonReport
{
    public static void Write(IReadOnlyList<Finding> findings, TextWriter writer, string language) =>
        writer.Write(Print(new JArray(findings.Select(finding => Object(finding, language)))));

    /// <summary>Indented, with LF on every system.</summary>
    public static string Print(JToken json)
    {
        using var text = new StringWriter { NewLine = "\n" };
        using (var writer = new JsonTextWriter(text) { Formatting = Formatting.Indented }) json.WriteTo(writer);
        return text + "\n";
    }

    static JObject Object(Finding finding, string language) => new()
    {
        ["rule"] = finding.Rule,
        ["severity"] = finding.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" },
        ["file"] = finding.Spot.File,
        ["line"] = finding.Spot.Line,
        ["column"] = finding.Spot.Column,
        ["problem"] = Shown.Visible(finding.Problem.In(language)),
        ["remedy"] = Shown.Visible(finding.Remedy.In(language)),
        ["proposal"] = finding.Proposal,
    };
}
