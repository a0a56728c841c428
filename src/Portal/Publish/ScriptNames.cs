namespace Portal.Publish;

/// <summary>Short names for the variables of a script, one for each name and the same in all its places, so that no scope has to be understood.</summary>
/// <remarks>
/// A name gets another one only if the script itself declares it somewhere, if every place of it is surely a variable or surely a
/// property, and if it cannot mean something of the browser's (<see cref="ScriptWords"/>). What the entry exports keeps its name.
/// </remarks>
public static class ScriptNames
{
    const string Letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_$";

    /// <summary>The short name of each name that gets one, the most frequent names first and therefore shortest.</summary>
    public static IReadOnlyDictionary<string, string> Of(IReadOnlyList<ScriptToken> tokens, IReadOnlyList<ScriptRole> roles)
    {
        var declared = Declared(tokens);
        HashSet<string> unsure = [.. tokens.Where((_, i) => roles[i] == ScriptRole.Unsure).Select(t => t.Text), .. Exported(tokens)];
        var variables = tokens.Where((_, i) => roles[i] is ScriptRole.Variable or ScriptRole.Shorthand).GroupBy(t => t.Text, StringComparer.Ordinal).ToList();
        var renamed = variables.Where(v => declared.Contains(v.Key) && !unsure.Contains(v.Key) && !ScriptWords.AreTaken(v.Key)).ToList();
        HashSet<string> kept = [.. unsure, .. variables.Except(renamed).Select(v => v.Key)];
        var free = Short().Where(name => !kept.Contains(name) && !ScriptWords.AreTaken(name));
        return renamed.OrderByDescending(v => v.Count()).Zip(free).ToDictionary(pair => pair.First.Key, pair => pair.Second, StringComparer.Ordinal);
    }

    // a, b, … $, aa, ba, …
    static IEnumerable<string> Short()
    {
        IReadOnlyList<string> names = [""];
        while (true)
        {
            names = [.. Letters.SelectMany(letter => names, (letter, rest) => rest + letter)];
            foreach (var name in names) yield return name;
        }
    }

    static IEnumerable<string> Exported(IReadOnlyList<ScriptToken> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
            if (tokens[i].IsName("export"))
                for (var next = i + 1; next < tokens.Count && !tokens[next].StartsLine; next++) yield return tokens[next].Text;
    }

    // Names of const, let, var, function and class, those in const [a, b], parameters, and what catch catches.
    static HashSet<string> Declared(IReadOnlyList<ScriptToken> tokens)
    {
        var brackets = ScriptBrackets.Of(tokens);
        var declared = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 1; i < tokens.Count - 1; i++)
        {
            var opening = brackets.Around(i);
            if (tokens[i].Kind == ScriptTokenKind.Name && !brackets.IsAfterDot(i) && (IsNamed(tokens, i) || opening > 0 && IsListed(tokens, brackets, i, opening))) declared.Add(tokens[i].Text);
        }
        if (tokens.Count > 1 && tokens[1].Is("=>")) declared.Add(tokens[0].Text);
        return declared;
    }

    static bool IsNamed(IReadOnlyList<ScriptToken> tokens, int i) =>
        tokens[i - 1].Kind == ScriptTokenKind.Name && tokens[i - 1].Text is "const" or "let" or "var" or "function" or "class"
        || tokens[i - 1].Is("*") && i > 1 && tokens[i - 2].IsName("function")
        || tokens[i + 1].Is("=>");

    // Directly in the brackets of a pattern or of parameters; what stands deeper or behind "=" is a value.
    static bool IsListed(IReadOnlyList<ScriptToken> tokens, ScriptBrackets brackets, int i, int opening)
    {
        if (i - 1 != opening && !tokens[i - 1].Is(",") && !tokens[i - 1].Is("...")) return false;
        var before = tokens[opening - 1];
        if (tokens[opening].Is("[")) return before.Kind == ScriptTokenKind.Name && before.Text is "const" or "let" or "var";
        if (!tokens[opening].Is("(")) return false;
        return before.IsName("catch") || before.IsName("function") || opening > 1 && tokens[opening - 2].IsName("function")
            || tokens[brackets.End(opening) + 1].Is("=>")
            || tokens[brackets.End(opening) + 1].Is("{") && before.Kind == ScriptTokenKind.Name && !ScriptWords.IsReserved(before.Text);
    }
}
