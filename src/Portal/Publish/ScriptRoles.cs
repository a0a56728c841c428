namespace Portal.Publish;

/// <summary>What a word of a script means where it stands, because only variables may get another name.</summary>
public enum ScriptRole { None, Variable, Property, Shorthand, Unsure }

/// <summary>The role of each token. A word of which one cannot be sure keeps its name everywhere.</summary>
public static class ScriptRoles
{
    public static IReadOnlyList<ScriptRole> Of(IReadOnlyList<ScriptToken> tokens)
    {
        var brackets = ScriptBrackets.Of(tokens);
        return [.. tokens.Select((token, i) => token.Kind == ScriptTokenKind.Name ? Role(tokens, brackets, i) : ScriptRole.None)];
    }

    static ScriptRole Role(IReadOnlyList<ScriptToken> tokens, ScriptBrackets brackets, int i)
    {
        if (brackets.IsAfterDot(i)) return ScriptRole.Property;
        var (left, right) = (i == 0 ? default : tokens[i - 1], tokens[i + 1]);
        if (left.IsName("break") || left.IsName("continue")) return ScriptRole.Unsure;
        return brackets.Within(i) switch
        {
            ScriptBracket.Class or ScriptBracket.Unsure => ScriptRole.Unsure,
            ScriptBracket.Object => InObject(tokens, i, left, right),
            ScriptBracket.Block when right.Is(":") && (left.Is("{") || left.Is("}") || left.Is(";") || left.Is(")")) => ScriptRole.Unsure,
            _ => ScriptRole.Variable,
        };
    }

    // { key: …, key(…) {…}, shorthand, shorthand = 1, get key() {…}, ...variable, key: variable }
    static ScriptRole InObject(IReadOnlyList<ScriptToken> tokens, int i, ScriptToken left, ScriptToken right)
    {
        if (left.Is("{") || left.Is(","))
            return right.Is(":") || right.Is("(") ? ScriptRole.Property
                : right.Is(",") || right.Is("}") || right.Is("=") ? ScriptRole.Shorthand : ScriptRole.Unsure;
        var isKey = left.Is("*") || left.Kind == ScriptTokenKind.Name && left.Text is "get" or "set" or "async" or "static";
        return isKey && (tokens[i - 2].Is("{") || tokens[i - 2].Is(",") || right.Is("(")) ? ScriptRole.Unsure : ScriptRole.Variable;
    }
}
