using System.Text;
using System.Text.RegularExpressions;

namespace Portal.Publish;

/// <summary>One script of the browser out of many small modules, because each further request costs a slow phone half a second.</summary>
/// <remarks>
/// Understood is what our own modules need and no more: imports of names from a relative path on one line of their own, and
/// <c>export</c> before a declaration (ECMAScript 2022, 16.2), which stays in the entry alone, for whoever loads it by its address.
/// Everything else of that kind is refused with its file and line.
/// All modules share one scope afterwards, so a name may stand at the top level of one module only; and since indentation goes,
/// no text of ours may depend on it.
/// </remarks>
public static partial class Script
{
    /// <summary>The entry with everything that it imports, each module once and before what needs it; comments on lines of their own and indentation are left out.</summary>
    /// <param name="entry">Path of the entry, e.g. "search.js".</param>
    /// <param name="read">The text of a module by its path, or null where there is none.</param>
    /// <exception cref="IOException">A module is missing, needs itself, or uses what is not understood.</exception>
    public static string Of(string entry, Func<string, string?> read)
    {
        var bundle = new StringBuilder();
        Append(entry, read, bundle, [], new Dictionary<string, string>(StringComparer.Ordinal), []);
        return bundle.ToString();
    }

    static void Append(string path, Func<string, string?> read, StringBuilder bundle, HashSet<string> done, Dictionary<string, string> names, IReadOnlyList<string> way)
    {
        if (way.Contains(path)) throw new IOException($"Die Skripte {string.Join(", ", way)} in input/assets brauchen einander im Kreis. Bitte den Kreis auflösen.");
        if (!done.Add(path)) return;
        var lines = (read(path) ?? throw new IOException($"Das Skript input/assets/{path} fehlt; {way[^1]} braucht es.")).Split('\n');
        foreach (var line in lines)
            if (Import().Match(line) is { Success: true } import) Append(Resolved(path, import.Groups["path"].Value), read, bundle, done, names, [.. way, path]);
        var comment = false;
        for (var i = 0; i < lines.Length; i++)
        {
            comment |= lines[i].TrimStart().StartsWith("/*", StringComparison.Ordinal);
            if (!comment && !Unsent().IsMatch(lines[i]) && !Import().IsMatch(lines[i])) bundle.Append(Declared(lines[i].TrimEnd('\r'), $"input/assets/{path}:{i + 1}", names, keep: way.Count == 0)).Append('\n');
            comment &= !lines[i].TrimEnd().EndsWith("*/", StringComparison.Ordinal);
        }
    }

    static string Declared(string line, string spot, Dictionary<string, string> names, bool keep)
    {
        if (Foreign().IsMatch(line)) throw new IOException($"{spot}: Diese Form von import oder export versteht das Programm nicht. Bitte nur „import {{ a }} from \"./b.js\";“ und „export function …“ benutzen.");
        if (Declaration().Match(line) is not { Success: true } found) return line.TrimStart();
        if (!names.TryAdd(found.Groups["name"].Value, spot)) throw new IOException($"{spot}: Der Name {found.Groups["name"].Value} steht schon in {names[found.Groups["name"].Value]}. Bitte einen anderen wählen.");
        return keep ? line : line[found.Groups["export"].Length..];
    }

    static string Resolved(string from, string path) =>
        Path.GetRelativePath("/", Path.Combine("/", Path.GetDirectoryName(from) ?? "", path)).Replace('\\', '/');

    [GeneratedRegex("""^import\s*\{[^}]*\}\s*from\s*["'](?<path>\.{1,2}/[\w./-]+\.js)["'];?\s*$""")]
    private static partial Regex Import();

    [GeneratedRegex(@"^\s*(//.*)?$")]
    private static partial Regex Unsent();

    [GeneratedRegex(@"^(import\b|export\s+(default|\*|\{))|^export\s*\{|\bimport\s*\(\s*[""'`]")]
    private static partial Regex Foreign();

    [GeneratedRegex(@"^(?<export>export\s+)?(async\s+)?(function\*?|class|const|let|var)\s+(?<name>[\w$]+)")]
    private static partial Regex Declaration();
}
