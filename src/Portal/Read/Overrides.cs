using YamlDotNet.RepresentationModel;

namespace Portal.Read;

/// <summary>What the command line says with -s wins over site.yml, as if it stood there.</summary>
static class Overrides
{
    /// <param name="settings">Value by key; "publisher.email" means the key email of the section publisher.</param>
    public static void Apply(YamlMappingNode root, IReadOnlyDictionary<string, string> settings)
    {
        KeepIdentity(root, settings);
        foreach (var (key, value) in settings)
        {
            var parts = key.Split('.', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            if (parts.Length == 0) continue;
            var section = parts[..^1].Aggregate(root, Inner);
            section.Children[new YamlScalarNode(parts[^1])] = new YamlScalarNode(value);
        }
    }

    /// <summary>True where the command line names another host than the file.</summary>
    public static bool MakePreview(YamlMappingNode root, IReadOnlyDictionary<string, string> settings) =>
        settings.TryGetValue("host", out var given) && root.Children.TryGetValue(new YamlScalarNode("host"), out var own)
        && own is YamlScalarNode { Value: { } host } && host.Trim().TrimEnd('/') != given.TrimEnd('/');

    // A host from the command line is a preview's: identifiers stay those of the file.
    static void KeepIdentity(YamlMappingNode root, IReadOnlyDictionary<string, string> settings)
    {
        var (host, identity) = (new YamlScalarNode("host"), new YamlScalarNode("catalogue_host"));
        if (settings.ContainsKey("host") && !root.Children.ContainsKey(identity) && root.Children.TryGetValue(host, out var own)) root.Children[identity] = own;
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
