using Portal.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Portal.Read;

/// <summary>Reads a YAML file as a tree of nodes that know their lines; tags make no objects, aliases are refused, depth and size are bounded.</summary>
static class YamlFile
{
    const int MostCharacters = 1_000_000;
    const int MostEvents = 50_000;
    const int Deepest = 20;

    /// <summary>The top mapping of a file; an empty one where it cannot be read, which is then a finding.</summary>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    public static YamlMappingNode Read(string path, string shownAs, List<Finding> findings)
    {
        if (new FileInfo(path).Length > MostCharacters) return Refused(findings, new(shownAs), new("Die Datei ist zu groß.", "The file is too large."));
        var bytes = File.ReadAllBytes(path);
        if (Decoded.NoText(bytes, shownAs) is { } noText)
        {
            findings.Add(noText);
            return [];
        }
        var decoded = Decoded.From(bytes);
        findings.AddRange(decoded.BadLines.Select(line => Problems.Undecodable(shownAs, line)));
        return Parse(System.Text.Encoding.UTF8.GetString(decoded.Utf8.Span), shownAs, findings);
    }

    public static YamlMappingNode Parse(string text, string shownAs, List<Finding> findings)
    {
        try
        {
            if (Danger(text) is var (line, problem)) return Refused(findings, new(shownAs, line), problem);
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            if (stream.Documents.Count == 0) return [];
            if (stream.Documents is [{ RootNode: YamlMappingNode root }]) return root;
            return Refused(findings, new(shownAs, 1), new("Erwartet wird eine Liste von „Schlüssel: Wert“.", "A list of “key: value” is expected."));
        }
        catch (YamlException broken)
        {
            return Refused(findings, new(shownAs, (int)broken.Start.Line),
                new($"Das ist kein gültiges YAML ({broken.Message}).", $"This is no valid YAML ({broken.Message})."));
        }
    }

    static YamlMappingNode Refused(List<Finding> findings, Spot spot, Text problem)
    {
        findings.Add(new("yaml-error", Severity.Error, spot, problem,
            new("Einrückung (nur Leerzeichen), Doppelpunkte und Anführungszeichen dieser Zeile prüfen.", "Check indentation (blanks only), colons and quotation marks of this line.")));
        return [];
    }

    /// <summary>What makes a text dangerous to load, found without building anything of it.</summary>
    static (int Line, Text Problem)? Danger(string text)
    {
        var parser = new Parser(new StringReader(text));
        var (depth, events) = (0, 0);
        while (parser.MoveNext())
        {
            depth += parser.Current!.NestingIncrease;
            var line = (int)parser.Current.Start.Line;
            if (parser.Current is AnchorAlias) return (line, new("Verweise (*) werden nicht gelesen.", "Aliases (*) are not read."));
            if (depth > Deepest) return (line, new("Die Einrückung ist zu tief.", "The nesting is too deep."));
            if (++events > MostEvents) return (line, new("Die Datei hat zu viele Einträge.", "The file has too many entries."));
        }
        return null;
    }
}
