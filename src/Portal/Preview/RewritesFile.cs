namespace Portal.Preview;

/// <summary>Reads the rewrites of the site's own _redirects, so that addresses which are no file (lists of an API) answer in the preview too.</summary>
/// <remarks>Only lines "from to 200" without wildcard: the status that shows another file under the same address.</remarks>
public sealed class RewritesFile
{
    readonly Dictionary<string, string> rewrites;

    RewritesFile(Dictionary<string, string> rewrites) => this.rewrites = rewrites;

    public static RewritesFile Parse(string text) => new(text.Split('\n')
        .Select(line => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        .Where(line => line is [['/', ..] from, ['/', ..], "200"] && !from.Contains('*', StringComparison.Ordinal))
        .DistinctBy(line => line[0]).ToDictionary(line => line[0], line => line[1]));

    public static RewritesFile Load(string folder) => Path.Combine(folder, "_redirects") is var file && File.Exists(file) ? Parse(File.ReadAllText(file)) : Parse("");

    /// <summary>The path of the file that answers for a path; null where no rule says so.</summary>
    public string? Target(string path) => rewrites.GetValueOrDefault(path);
}
