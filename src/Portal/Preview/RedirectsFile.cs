namespace Portal.Preview;

/// <summary>Reads the site's own _redirects, so that old addresses and those of the API lead to the same place as on the real server.</summary>
sealed class RedirectsFile
{
    readonly List<(PathPattern From, string To, int Status)> rules;

    RedirectsFile(List<(PathPattern, string, int)> rules) => this.rules = rules;

    /// <summary>"from to status" on each line; without a status it is 302. Other lines are left out, as servers do.</summary>
    public static RedirectsFile Parse(string text) => new([.. from line in text.Split('\n')
                                                              let parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                                                              where parts.Length is 2 or 3 && parts[0].StartsWith('/')
                                                              let status = parts.Length == 2 ? "302" : parts[2]
                                                              where status is "200" or "301" or "302" or "303" or "307" or "308"
                                                              select (new PathPattern(parts[0]), parts[1], int.Parse(status, System.Globalization.CultureInfo.InvariantCulture))]);

    public static RedirectsFile Load(string folder) => Path.Combine(folder, "_redirects") is var file && File.Exists(file) ? Parse(File.ReadAllText(file)) : Parse("");

    /// <summary>Where the first rule that fits leads, and how: 200 sends the target's file under the asked address.</summary>
    public (string To, int Status)? For(string path) => rules
        .Select(rule => (To: rule.From.Lead(path, rule.To), rule.Status))
        .Where(found => found.To is not null)
        .Select(found => ((string, int)?)(found.To!, found.Status))
        .FirstOrDefault();
}
