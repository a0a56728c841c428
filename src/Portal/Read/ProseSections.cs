using System.Text;
using System.Text.RegularExpressions;
using Portal.Model;

namespace Portal.Read;

/// <summary>Parts of a page of prose that are true only with a setting, or only without it, so that a page never says what the site does not do.</summary>
/// <remarks>{{#key}} … {{/key}} stays where site.yml has the key, {{^key}} … {{/key}} where it has not (the sections of Mustache). They may be nested.</remarks>
static partial class ProseSections
{
    /// <summary>The text with only the parts that hold; what goes leaves its line ends, so that later findings name the right line.</summary>
    public static string Keep(string text, IReadOnlyDictionary<string, string> settings, Spot first, List<Finding> findings)
    {
        var (kept, open, at) = (new StringBuilder(), new Stack<(string Key, bool Holds, Match Mark)>(), 0);
        foreach (Match mark in Marks().Matches(text))
        {
            Add(kept, text[at..mark.Index], open.All(section => section.Holds));
            at = mark.Index + mark.Length;
            var (sign, key) = (mark.Groups[1].Value, mark.Groups[2].Value);
            if (sign != "/") open.Push((key, settings.GetValueOrDefault(key) is { Length: > 0 } == (sign == "#"), mark));
            else if (open.TryPeek(out var last) && last.Key == key) open.Pop();
            else findings.Add(Unpaired(mark));
            if (open.Count <= Deepest) continue;
            findings.Add(Unpaired(mark));
            break;
        }
        Add(kept, text[at..], open.All(section => section.Holds));
        findings.AddRange(open.Select(section => Unpaired(section.Mark)));
        return kept.ToString();

        Finding Unpaired(Match mark) => ProseSections.Unpaired(first with { Line = first.Line + text.AsSpan(0, mark.Index).Count('\n'), Column = mark.Groups[2].Value }, mark.Value);
    }

    // A page that nests deeper is an attempt to keep the build busy.
    const int Deepest = 8;

    static void Add(StringBuilder kept, string part, bool holds)
    {
        if (holds) kept.Append(part);
        else kept.Append('\n', part.Count(c => c == '\n'));
    }

    static Finding Unpaired(Spot spot, string mark) => new("placeholder", Severity.Error, spot,
        new($"Zu „{Problems.Short(mark)}“ fehlt Anfang oder Ende.", $"“{Problems.Short(mark)}” lacks its start or its end."),
        new("Zu jedem {{#name}} oder {{^name}} gehört danach ein {{/name}}.", "Each {{#name}} or {{^name}} needs a {{/name}} after it."));

    [GeneratedRegex(@"\{\{([#^/])[ \t]*([A-Za-z0-9_.-]+)[ \t]*\}\}")]
    private static partial Regex Marks();
}
