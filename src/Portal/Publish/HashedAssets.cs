using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Portal.Read;

namespace Portal.Publish;

/// <summary>Pictures, styles and scripts under names that hold a hash of their content, so that browsers may keep them for ever.</summary>
/// <remarks>
/// All lie in /assets/ itself. Where a style sheet names another asset by a relative path, the path is led to the new name
/// first, so that a change reaches everything that depends on it. A script in input/assets itself goes out as one squeezed file with
/// the modules that it imports; scripts in folders below are such modules and do not go out by themselves.
/// </remarks>
public sealed partial class HashedAssets
{
    readonly Dictionary<string, Asset> sources;
    readonly Dictionary<string, byte[]> contents = new(StringComparer.Ordinal);
    readonly Dictionary<string, string> hashes = new(StringComparer.Ordinal);

    HashedAssets(IEnumerable<Asset> assets) => sources = assets.ToDictionary(a => a.Path, StringComparer.Ordinal);

    /// <summary>First 8 hexadecimal digits of the SHA-256, by path, e.g. "site.css".</summary>
    public IReadOnlyDictionary<string, string> Hashes => hashes;

    public IEnumerable<OutputFile> Files => contents.Select(c => (Path: "/assets/" + NameOf(c.Key), c.Value)).DistinctBy(f => f.Path)
        .Select(f => new OutputFile(f.Path, stream => stream.Write(f.Value)));

    /// <exception cref="IOException">A file cannot be read, or two need each other's hash.</exception>
    public static HashedAssets Of(IReadOnlyList<Asset> assets)
    {
        var result = new HashedAssets(assets);
        foreach (var asset in assets.Where(a => !IsModule(a.Path)).OrderBy(a => a.Path, StringComparer.Ordinal)) result.Load(asset, []);
        return result;
    }

    void Load(Asset asset, List<string> onTheWay)
    {
        if (contents.ContainsKey(asset.Path)) return;
        if (onTheWay.Contains(asset.Path)) throw new IOException($"Die Dateien {string.Join(", ", onTheWay)} in input/assets nennen einander im Kreis. Bitte den Kreis auflösen.");
        var content = File.ReadAllBytes(asset.FullPath);
        if (asset.Path.EndsWith(".css", StringComparison.Ordinal)) content = Linked(asset, content, [.. onTheWay, asset.Path]);
        if (asset.Path.EndsWith(".js", StringComparison.Ordinal)) content = Encoding.UTF8.GetBytes(Squeezed.Of(Script.Of(asset.Path, Text)));
        hashes[asset.Path] = Convert.ToHexStringLower(SHA256.HashData(content))[..8];
        contents[asset.Path] = content;
    }

    static bool IsModule(string path) => path.EndsWith(".js", StringComparison.Ordinal) && path.Contains('/', StringComparison.Ordinal);

    string? Text(string path) => sources.TryGetValue(path, out var asset) ? File.ReadAllText(asset.FullPath) : null;

    byte[] Linked(Asset asset, byte[] content, List<string> onTheWay) => Encoding.UTF8.GetBytes(AnyPath().Replace(Encoding.UTF8.GetString(content), match =>
    {
        var path = Path.GetRelativePath("/", Path.Combine("/", Path.GetDirectoryName(asset.Path) ?? "", match.Value)).Replace('\\', '/');
        if (!sources.TryGetValue(path, out var other)) return match.Value;
        Load(other, onTheWay);
        return "./" + NameOf(path);
    }));

    string NameOf(string path) => $"{Path.GetFileNameWithoutExtension(path)}.{hashes[path]}{Path.GetExtension(path)}";

    [GeneratedRegex("""(?<=["'(])[\w./-]+\.\w+(?=["')])""")]
    private static partial Regex AnyPath();
}
