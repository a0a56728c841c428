using System.Security.Cryptography;
using System.Text;
using Newtonsoft.Json.Linq;
using Portal.Model;

namespace Portal.Check.Reports;

/// <summary>Findings in SARIF 2.1.0 (OASIS), which GitHub shows beside the lines of a pull request.</summary>
public static class SarifReport
{
    // GitHub refuses a run with more results (docs.github.com, SARIF support); errors come first, so they are kept.
    const int MostResults = 25_000;

    public static void Write(IReadOnlyList<Finding> findings, TextWriter writer, string language)
    {
        var shown = findings.OrderByDescending(f => f.Severity).Take(MostResults).ToList();
        var rules = shown.GroupBy(f => f.Rule).OrderBy(g => g.Key, StringComparer.Ordinal).ToList();
        var index = rules.Select((rule, i) => (rule.Key, i)).ToDictionary(r => r.Key, r => r.i);
        var log = new JObject
        {
            ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json",
            ["version"] = "2.1.0",
            ["runs"] = new JArray(new JObject
            {
                ["tool"] = new JObject { ["driver"] = new JObject { ["name"] = "Portal", ["rules"] = new JArray(rules.Select(rule => Rule(rule.First(), language))) } },
                ["language"] = language == "en" ? "en-US" : "de-DE",
                ["columnKind"] = "utf16CodeUnits",
                ["results"] = new JArray(Results(shown, index, language)),
            }),
        };
        writer.Write(JsonReport.Print(log));
    }

    static JObject Rule(Finding example, string language)
    {
        var (promise, severity) = RuleTexts.Of(example);
        return new()
        {
            ["id"] = example.Rule,
            ["shortDescription"] = Message(promise.In(language)),
            ["fullDescription"] = Message(promise.In(language)),
            ["help"] = Message($"{promise.In(language)} {(language == "en" ? "For example:" : "Zum Beispiel:")} {example.Remedy.In(language)}"),
            ["defaultConfiguration"] = new JObject { ["level"] = Level(severity) },
        };
    }

    static IEnumerable<JObject> Results(IEnumerable<Finding> findings, Dictionary<string, int> index, string language)
    {
        var seen = new Dictionary<string, int>();
        foreach (var finding in findings)
        {
            var print = Fingerprint(finding);
            var number = seen[print] = seen.GetValueOrDefault(print) + 1;
            yield return new()
            {
                ["ruleId"] = finding.Rule,
                ["ruleIndex"] = index[finding.Rule],
                ["level"] = Level(finding.Severity),
                ["message"] = Message($"{finding.Problem.In(language)} {finding.Remedy.In(language)}"),
                ["locations"] = new JArray(Location(finding.Spot)),
                ["partialFingerprints"] = new JObject { ["primaryLocationLineHash"] = $"{print}:{number}" },
            };
        }
    }

    static JObject Location(Spot spot)
    {
        var physical = new JObject
        {
            ["artifactLocation"] = new JObject { ["uri"] = string.Join('/', spot.File.Split('/').Select(Uri.EscapeDataString)), ["uriBaseId"] = "%SRCROOT%" },
            ["region"] = new JObject { ["startLine"] = Math.Max(1, spot.Line) },
        };
        var location = new JObject { ["physicalLocation"] = physical };
        if (spot.Column is not null) location["logicalLocations"] = new JArray(new JObject { ["name"] = Shown.Cell(spot.Column), ["kind"] = "member" });
        return location;
    }

    /// <summary>Stays the same when lines move, days pass or sentences are put better, so that a known finding is not reported as new.</summary>
    static string Fingerprint(Finding finding) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{finding.Rule}\n{finding.Spot.File}\n{finding.Spot.Column}\n{finding.Identity ?? WithoutNumbers(finding.Problem.De)}")))[..16];

    static string WithoutNumbers(string text) => string.Concat(text.Where(c => !char.IsAsciiDigit(c)));

    static JObject Message(string text) => new() { ["text"] = Shown.Visible(text) };

    static string Level(Severity severity) => severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "note" };
}
