using System.Text.RegularExpressions;

namespace Portal.Publish;

/// <summary>What a token is, as far as it matters for leaving out blanks and for finding names.</summary>
public enum ScriptTokenKind { Name, PrivateName, Number, Text, TemplateOpen, TemplateMiddle, TemplateClose, RegularExpression, Punctuator, End }

/// <summary>The smallest part of a script that keeps its meaning when blanks around it go; <paramref name="Before"/> is the white space in front of it, a comment there being a blank or a line.</summary>
public readonly record struct ScriptToken(ScriptTokenKind Kind, string Text, string Before)
{
    public bool StartsLine => Before.AsSpan().ContainsAny("\n\r\u2028\u2029");

    public bool Is(string punctuator) => Kind == ScriptTokenKind.Punctuator && Text == punctuator;

    public bool IsName(string name) => Kind == ScriptTokenKind.Name && Text == name;
}

/// <summary>A script as tokens (ECMAScript 2022, 12), because blanks and names may only be touched where they are no part of a text or pattern.</summary>
/// <remarks>
/// A template with n expressions is n + 1 tokens with the tokens of the expressions between them. Whether a slash divides is
/// seen from the token before it; where that would take a parser (after a closing brace), the script is refused.
/// </remarks>
public sealed partial class ScriptTokens
{
    static readonly HashSet<string> beforePattern = ["return", "typeof", "instanceof", "in", "of", "new", "delete", "void", "throw", "case", "do", "else", "await", "yield"];
    static readonly HashSet<string> beforeCondition = ["if", "while", "for", "with"];

    readonly string text;
    readonly List<ScriptToken> tokens = [];
    readonly Stack<(string Text, bool IsCondition)> open = new();
    int at;
    bool conditionEnded;

    ScriptTokens(string text) => this.text = text;

    /// <summary>All tokens, the last one being the end with the white space before it.</summary>
    /// <exception cref="IOException">The script holds what is not understood, such as a text without its end.</exception>
    public static IReadOnlyList<ScriptToken> Of(string text)
    {
        var result = new ScriptTokens(text);
        while (result.Take()) { }
        return result.tokens;
    }

    bool Take()
    {
        var before = White();
        if (at == text.Length)
        {
            if (open.Count > 0) throw Trouble("eine Klammer, die nicht geschlossen wird");
            tokens.Add(new(ScriptTokenKind.End, "", before));
            return false;
        }
        var (kind, length) = Next();
        var token = new ScriptToken(kind, text.Substring(at, length), before);
        Balance(token);
        tokens.Add(token);
        at += length;
        return true;
    }

    string White()
    {
        var start = at;
        at += Blank().Match(text, at).Length;
        var blank = text[start..at];
        return blank.Contains('/', StringComparison.Ordinal) ? Comment().Replace(blank, c => c.Value.AsSpan().ContainsAny('\n', '\r') ? "\n" : " ") : blank;
    }

    (ScriptTokenKind Kind, int Length) Next() => text[at] switch
    {
        '"' or '\'' => (ScriptTokenKind.Text, Length(Quoted(), "ein Text in Anführungszeichen ohne Ende")),
        '`' => Template(ScriptTokenKind.TemplateClose, ScriptTokenKind.TemplateOpen),
        '}' when open.TryPeek(out var last) && last.Text == "`" => Template(ScriptTokenKind.TemplateClose, ScriptTokenKind.TemplateMiddle),
        '/' when text.AsSpan(at).StartsWith("/*") => throw Trouble("eine Anmerkung ohne Ende"),
        '/' when StartsPattern() => (ScriptTokenKind.RegularExpression, Length(Pattern(), "ein regulärer Ausdruck ohne Ende")),
        '#' => (ScriptTokenKind.PrivateName, Length(PrivateName(), "ein einzelnes #")),
        _ when Number().Match(text, at) is { Success: true } number => (ScriptTokenKind.Number, number.Length),
        _ when Name().Match(text, at) is { Success: true } name => (ScriptTokenKind.Name, name.Length),
        _ => (ScriptTokenKind.Punctuator, Length(Punctuator(), $"das Zeichen {text[at]}")),
    };

    (ScriptTokenKind Kind, int Length) Template(ScriptTokenKind whole, ScriptTokenKind part)
    {
        var length = Length(TemplateText(), "ein Text in ` ohne Ende");
        return (text[at + length - 1] == '`' ? whole : part, length);
    }

    // A division, or a pattern? After a condition in brackets and after words like "return" it is a pattern.
    bool StartsPattern()
    {
        if (tokens.Count == 0) return true;
        var last = tokens[^1];
        if (last.Is("}")) throw Trouble("einen Schrägstrich nach }; bitte Klammern darum setzen");
        return last.Kind switch
        {
            ScriptTokenKind.Name => beforePattern.Contains(last.Text) && !(tokens.Count > 1 && (tokens[^2].Is(".") || tokens[^2].Is("?."))),
            ScriptTokenKind.Punctuator => last.Text switch { ")" => conditionEnded, "]" or "++" or "--" => false, _ => true },
            ScriptTokenKind.TemplateOpen or ScriptTokenKind.TemplateMiddle => true,
            _ => false,
        };
    }

    void Balance(ScriptToken token)
    {
        if (token.Kind == ScriptTokenKind.TemplateOpen) open.Push(("`", false));
        if (token.Kind == ScriptTokenKind.TemplateClose && token.Text[0] == '}') open.Pop();
        if (token.Kind != ScriptTokenKind.Punctuator) return;
        if (token.Text is "(" or "[" or "{") open.Push((token.Text, token.Text == "(" && tokens.Count > 0 && tokens[^1].Kind == ScriptTokenKind.Name && beforeCondition.Contains(tokens[^1].Text)));
        if (token.Text is not (")" or "]" or "}")) return;
        if (!open.TryPop(out var opened) || opened.Text + token.Text is not ("()" or "[]" or "{}")) throw Trouble($"die Klammer {token.Text} ohne ihren Anfang");
        conditionEnded = opened.IsCondition;
    }

    int Length(Regex form, string trouble) => form.Match(text, at) is { Success: true } match ? match.Length : throw Trouble(trouble);

    IOException Trouble(string what) =>
        new($"Ein Skript in input/assets enthält {what}. Das versteht das Programm nicht: „{text.Substring(at, Math.Min(40, text.Length - at)).Split('\n')[0]}“ in Zeile {text.AsSpan(0, at).Count('\n') + 1} des fertigen Skripts.");

    [GeneratedRegex(@"\G(?:[\s\uFEFF]|//[^\n\r\u2028\u2029]*|/\*.*?\*/)*", RegexOptions.Singleline)]
    private static partial Regex Blank();

    [GeneratedRegex(@"//[^\n\r\u2028\u2029]*|/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex("""\G(?:"(?:[^"\\\r\n]|\\(?:\r\n|.))*"|'(?:[^'\\\r\n]|\\(?:\r\n|.))*')""", RegexOptions.Singleline)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\G[`}](?:[^`\\$]|\\.|\$(?!\{))*(?:`|\$\{)", RegexOptions.Singleline)]
    private static partial Regex TemplateText();

    [GeneratedRegex(@"\G/(?:[^/\\\[\r\n]|\\[^\r\n]|\[(?:[^\]\\\r\n]|\\[^\r\n])*\])+/[\w$]*")]
    private static partial Regex Pattern();

    [GeneratedRegex(@"\G(?:0[xXoObB][\da-fA-F_]+n?|(?:\d[\d_]*(?:\.[\d_]*)?|\.\d[\d_]*)(?:[eE][+-]?\d[\d_]*|n)?)(?![\w$\\])")]
    private static partial Regex Number();

    [GeneratedRegex(@"\G(?>[\p{L}\p{Nl}_$][\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}$\u200C\u200D]*)(?!\\)")]
    private static partial Regex Name();

    [GeneratedRegex(@"\G#[\p{L}\p{Nl}_$][\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}$]*")]
    private static partial Regex PrivateName();

    [GeneratedRegex(@"\G(?:>>>=|\.\.\.|===|!==|\*\*=|<<=|>>=|>>>|&&=|\|\|=|\?\?=|=>|\?\.(?!\d)|\+\+|--|&&|\|\||\?\?|\*\*|<<|>>|[=!<>+\-*/%&|^]=|[{}()\[\];,<>+\-*/%&|^!~?:=.])")]
    internal static partial Regex Punctuator();
}
