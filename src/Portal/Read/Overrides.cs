using YamlDotNet.RepresentationModel;

namespace Portal.Read;

/// <summary>What the command line says with -s wins over site.yml, as if it stood there.</summary>
static class Overrides
{
    /// <param name="settings">Value by key; "publisher.email" means the key email of the section publisher.</param>
    public static void Apply(YamlMappingNode root, IReadOnlyDictionary<string, string> settings)
    {
        foreach (var (key, value) in settings)
        {
            var parts = key.Split('.', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            if (parts.Length == 0) continue;
            var section = parts[..^1].Aggregate(root, Inner);
            section.Children[new YamlScalarNode(parts[^1])] = new YamlScalarNode(value);
        }
    }

    static YamlMappingNode Inner(YamlMappingNode section, string key)
    {
        var name = new YamlScalarNode(key);
        if (section.Children.TryGetValue(name, out var inner) && inner is YamlMappingNode mapping) return mapping;
        var made = new YamlMappingNode();
        section.Children[name] = made;
        return made;
    }
}
