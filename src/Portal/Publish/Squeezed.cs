using System.Text;

namespace Portal.Publish;

/// <summary>A script without the blanks that only people need and with short names, because a slow phone pays for each byte.</summary>
/// <remarks>
/// The same script in all it does: a name is exchanged for the same short one wherever it means a variable
/// (<see cref="ScriptNames"/>), which keeps every scope; lines end where they ended before unless no semicolon could belong there.
/// </remarks>
public static class Squeezed
{
    /// <exception cref="IOException">The script holds what is not understood.</exception>
    public static string Of(string script)
    {
        var tokens = ScriptTokens.Of(script);
        var roles = ScriptRoles.Of(tokens);
        var names = ScriptNames.Of(tokens, roles);
        ScriptToken[] renamed = [.. tokens.Select((token, i) => token with { Text = Named(token, roles[i], names) })];
        var result = new StringBuilder(script.Length);
        for (var i = 0; i < renamed.Length; i++)
            result.Append(i == 0 ? "" : Between(renamed[i - 1], renamed[i])).Append(renamed[i].Text);
        return result.Append('\n').ToString();
    }

    /// <summary>What is called how afterwards.</summary>
    public static IReadOnlyDictionary<string, string> Names(string script)
    {
        var tokens = ScriptTokens.Of(script);
        return ScriptNames.Of(tokens, ScriptRoles.Of(tokens));
    }

    static string Named(ScriptToken token, ScriptRole role, IReadOnlyDictionary<string, string> names) =>
        role is not (ScriptRole.Variable or ScriptRole.Shorthand) || !names.TryGetValue(token.Text, out var name) || name == token.Text ? token.Text
        : role == ScriptRole.Shorthand ? token.Text + ":" + name : name;

    static string Between(ScriptToken left, ScriptToken right) =>
        right.Before.Length == 0 || right.Kind == ScriptTokenKind.End ? ""
        : right.StartsLine && EndsStatement(left, right) ? "\n"
        : MustStayApart(left, right) ? " " : "";

    // No semicolon is ever put in automatically at these places (ECMAScript 2022, 12.9), so the line need not end.
    static bool EndsStatement(ScriptToken left, ScriptToken right) =>
        !(left.Kind is ScriptTokenKind.Punctuator && left.Text is "{" or "(" or "[" or "," or ";")
        && !(right.Kind is ScriptTokenKind.Punctuator && right.Text is "}" or ")" or "]" or "," or "." or "?." or ";");

    static bool MustStayApart(ScriptToken left, ScriptToken right) =>
        IsWord(left) && IsWord(right)
        || left.Kind == ScriptTokenKind.Number && right.Text.StartsWith('.')
        || left.Is("/") && right.Kind == ScriptTokenKind.RegularExpression
        || left.Kind == ScriptTokenKind.Punctuator && right.Kind is ScriptTokenKind.Punctuator or ScriptTokenKind.Number && ScriptTokens.Punctuator().Match(left.Text + right.Text).Length != left.Text.Length;

    // The letters after a pattern are its flags, so a word must not touch it.
    static bool IsWord(ScriptToken token) => token.Kind is ScriptTokenKind.Name or ScriptTokenKind.Number or ScriptTokenKind.PrivateName or ScriptTokenKind.RegularExpression && !token.Text.StartsWith('.');
}
