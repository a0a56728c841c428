using Portal.Model;
using Portal.Values;
using YamlDotNet.RepresentationModel;

namespace Portal.Import;

/// <summary>A place in a mapping file that knows its line and path, so that every mistake is found at once and named where it stands.</summary>
/// <param name="Path">Keys from the top, e.g. "datasets.stellen.plz".</param>
sealed record MappingNode(YamlNode? Yaml, string File, string Path, List<Finding> Findings)
{
    public int Line => (int)(Yaml?.Start.Line ?? 0);

    /// <summary>The scalar's text; empty with a finding for anything else.</summary>
    public string Text()
    {
        if (Yaml is YamlScalarNode scalar) return scalar.Value ?? "";
        if (Yaml is not null) Wrong("Hier wird ein einzelner Wert erwartet.", "A single value is expected here.");
        return "";
    }

    public string TextOr(string otherwise) => Yaml is null ? otherwise : Text();

    /// <summary>The children of a list; a single value counts as a list of one.</summary>
    public IReadOnlyList<MappingNode> Items() => Yaml switch
    {
        null => [],
        YamlSequenceNode list => [.. list.Children.Select((child, i) => this with { Yaml = child, Path = $"{Path}[{i + 1}]" })],
        _ => [this],
    };

    public IReadOnlyList<string> Texts() => [.. Items().Select(item => item.Text())];

    public bool IsMap => Yaml is YamlMappingNode;

    public bool IsList => Yaml is YamlSequenceNode;

    /// <summary>Keys and values of a mapping, in the order of the file.</summary>
    public IReadOnlyList<(string Key, MappingNode Value)> Entries()
    {
        if (Yaml is YamlMappingNode map)
            return [.. map.Children.Select(pair => ((pair.Key as YamlScalarNode)?.Value ?? "", this with { Yaml = pair.Value, Path = Joined((pair.Key as YamlScalarNode)?.Value ?? "?") }))];
        if (Yaml is not null) Wrong("Hier werden Angaben der Form „schlüssel: wert“ erwartet.", "Entries of the form “key: value” are expected here.");
        return [];
    }

    /// <summary>The value of a key; a node without YAML where there is none.</summary>
    public MappingNode this[string key] => Has(key) is { } value ? this with { Yaml = value, Path = Joined(key) } : this with { Yaml = null, Path = Joined(key) };

    /// <summary>Reports every key that is not among the known ones, with the nearest that is.</summary>
    public void Allow(IEnumerable<string> known)
    {
        foreach (var (key, value) in Entries().Where(entry => !known.Contains(entry.Key)))
            value.Unknown("Schlüssel", "key", key, known);
    }

    public void Unknown(string german, string english, string word, IEnumerable<string> known)
    {
        var near = Normal.Nearest(word, known);
        Findings.Add(Mistake(
            new($"{german} „{word}“ ist nicht bekannt.", $"The {english} “{word}” is not known."),
            near is null ? new("Bekannt sind: " + string.Join(", ", known) + ".", "Known are: " + string.Join(", ", known) + ".") : new($"Ist „{near}“ gemeint?", $"Did you mean “{near}”?"), near));
    }

    public void Wrong(string german, string english) =>
        Findings.Add(Mistake(new(german, english), new("Die Schlüssel erklärt docs/import.md.", "docs/import.md explains the keys.")));

    Finding Mistake(Text problem, Text remedy, string? proposal = null) =>
        new(MappingFile.Rule, Severity.Error, new(File, Math.Max(Line, 1), Path), problem, remedy, proposal);

    YamlNode? Has(string key) => Yaml is YamlMappingNode map && map.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;

    string Joined(string key) => Path.Length == 0 ? key : $"{Path}.{key}";
}
