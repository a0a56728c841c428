using System.Globalization;
using Portal.Model;
using Portal.Values;
using YamlDotNet.RepresentationModel;

namespace Portal.Read;

/// <summary>One mapping of a settings file: typed access that turns every wrong type into a finding with its line, and knows which keys nobody asked for.</summary>
sealed class YamlSection(YamlMappingNode node, string file, string path, List<Finding> findings)
{
    readonly HashSet<string> asked = [];

    public IEnumerable<string> Keys => node.Children.Keys.OfType<YamlScalarNode>().Select(key => key.Value ?? "");

    public string Path(string key) => path.Length == 0 ? key : $"{path}.{key}";

    /// <summary>Where a key stands; the section itself where it does not.</summary>
    public Spot Spot(string key) => new(file, (int)(KeyNode(key) ?? node).Start.Line, Path(key));

    public string? Text(string key)
    {
        switch (Ask(key))
        {
            case null: return null;
            case YamlScalarNode scalar: return Plain(scalar);
            default:
                Wrong(key, new("Hier gehört ein einzelner Text hin.", "A single text belongs here."));
                return null;
        }
    }

    public int? Integer(string key)
    {
        if (Text(key) is not { } text) return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number;
        Wrong(key, new($"„{Problems.Short(text)}“ ist keine ganze Zahl.", $"“{Problems.Short(text)}” is no whole number."));
        return null;
    }

    /// <summary>A whole number within bounds, both included.</summary>
    public int? Integer(string key, int from, int to)
    {
        var number = Integer(key);
        if (number is null || (number >= from && number <= to)) return number;
        Wrong(key, new($"{number} liegt nicht zwischen {from} und {to}.", $"{number} does not lie between {from} and {to}."));
        return null;
    }

    public bool? YesNo(string key)
    {
        if (Text(key) is not { } text) return null;
        if (text.ToLowerInvariant() is "true" or "ja" or "yes") return true;
        if (text.ToLowerInvariant() is not ("false" or "nein" or "no"))
            Wrong(key, new($"„{Problems.Short(text)}“ ist weder true noch false.", $"“{Problems.Short(text)}” is neither true nor false."));
        return false;
    }

    /// <summary>A list of texts; one text with commas is a list too, so that -s can give one.</summary>
    public IReadOnlyList<string>? List(string key)
    {
        switch (Ask(key))
        {
            case null: return null;
            case YamlScalarNode scalar: return (Plain(scalar) ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            case YamlSequenceNode items when items.All(item => item is YamlScalarNode): return [.. items.Select(item => Plain((YamlScalarNode)item)).OfType<string>()];
            default:
                Wrong(key, new("Hier gehört eine Liste von Texten hin.", "A list of texts belongs here."));
                return null;
        }
    }

    /// <summary>A text by language; a text alone counts for all.</summary>
    public IReadOnlyDictionary<string, string> ByLanguage(string key, IReadOnlyList<string> languages) => Ask(key) switch
    {
        YamlScalarNode scalar when Plain(scalar) is { } text => languages.ToDictionary(language => language, _ => text),
        YamlMappingNode => Section(key).Texts(),
        YamlSequenceNode => None(key),
        _ => new Dictionary<string, string>(),
    };

    /// <summary>Every text of the section by key.</summary>
    public IReadOnlyDictionary<string, string> Texts()
    {
        var texts = new Dictionary<string, string>();
        foreach (var key in Keys)
            if (Text(key) is { } text) texts[key] = text;
        return texts;
    }

    /// <summary>The mapping under a key; an empty one where there is none.</summary>
    public YamlSection Section(string key)
    {
        var inner = Ask(key);
        if (inner is not (null or YamlMappingNode or YamlScalarNode { Value: null or "" })) Wrong(key, new("Hier gehören eingerückte „Schlüssel: Wert“ hin.", "Indented “key: value” lines belong here."));
        return new(inner as YamlMappingNode ?? [], file, Path(key), findings);
    }

    public IReadOnlyList<YamlSection> Sections(string key)
    {
        if (Ask(key) is not { } inner) return [];
        if (inner is YamlSequenceNode items && items.All(item => item is YamlMappingNode))
            return [.. items.Select((item, i) => new YamlSection((YamlMappingNode)item, file, $"{Path(key)}[{i + 1}]", findings))];
        Wrong(key, new("Hier gehört eine Liste von Einträgen mit „Schlüssel: Wert“ hin.", "A list of entries with “key: value” belongs here."));
        return [];
    }

    public bool Has(string key) => Node(key) is not null;

    /// <summary>Keys that nobody asked for.</summary>
    public IEnumerable<string> Unasked() => Keys.Where(key => !asked.Contains(key));

    public IReadOnlyCollection<string> Asked => asked;

    /// <summary>Every text below, by its path from here.</summary>
    public Dictionary<string, string> Flat()
    {
        var texts = new Dictionary<string, string>();
        foreach (var key in Keys)
            if (Node(key) is YamlScalarNode scalar && Plain(scalar) is { } text) texts[key] = text;
            else if (Node(key) is YamlMappingNode inner)
                foreach (var (below, value) in new YamlSection(inner, file, Path(key), findings).Flat()) texts[$"{key}.{below}"] = value;
        return texts;
    }

    public bool IsText(string key) => Node(key) is YamlScalarNode;

    /// <summary>Reports every key that nobody asked for, with the one that may be meant.</summary>
    public void ReportUnasked()
    {
        foreach (var key in Unasked()) Unknown(key);
    }

    public void Unknown(string key)
    {
        var nearest = Normal.Nearest(key, asked);
        findings.Add(new("unknown-setting", Severity.Warning, Spot(key),
            new($"Die Angabe „{Problems.Short(Path(key))}“ ist nicht bekannt.", $"The setting “{Problems.Short(Path(key))}” is not known."),
            nearest is null ? new("Löschen oder die Schreibweise prüfen.", "Delete it or check its spelling.") : new($"Ist „{nearest}“ gemeint?", $"Is “{nearest}” meant?"), nearest));
    }

    public void Wrong(string key, Text problem, string? proposal = null) => findings.Add(new("invalid-setting", Severity.Error, Spot(key), problem,
        proposal is null ? new($"Die Angabe „{Path(key)}“ berichtigen.", $"Correct the setting “{Path(key)}”.") : new($"Ist „{proposal}“ gemeint?", $"Is “{proposal}” meant?"), proposal));

    public void Missing(string key, Text problem) => findings.Add(new("missing-setting", Severity.Error, Spot(key), problem,
        new($"Die Angabe „{Path(key)}“ in {file} eintragen.", $"Add the setting “{Path(key)}” to {file}.")));

    IReadOnlyDictionary<string, string> None(string key)
    {
        Wrong(key, new("Hier gehört ein Text hin, oder ein Text je Sprache.", "A text belongs here, or a text for each language."));
        return new Dictionary<string, string>();
    }

    YamlNode? Ask(string key)
    {
        asked.Add(key);
        return Node(key);
    }

    YamlNode? KeyNode(string key) => node.Children.Keys.FirstOrDefault(name => name is YamlScalarNode scalar && scalar.Value == key);

    YamlNode? Node(string key) => node.Children.TryGetValue(new YamlScalarNode(key), out var child) ? child : null;

    static string? Plain(YamlScalarNode scalar) =>
        scalar.Value?.Trim() is { Length: > 0 } text && !(text is "~" or "null" && scalar.Style == YamlDotNet.Core.ScalarStyle.Plain) ? text : null;
}
