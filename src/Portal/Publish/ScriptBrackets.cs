namespace Portal.Publish;

/// <summary>What a pair of brackets holds, because the same word is a key in one and a variable in the other.</summary>
public enum ScriptBracket { Round, Square, Template, Object, Block, Class, Unsure }

/// <summary>Which brackets stand around each token; a brace whose kind would take a parser is <see cref="ScriptBracket.Unsure"/>.</summary>
public sealed class ScriptBrackets
{
    static readonly HashSet<string> beforeObject = ["(", "[", ",", "=", "?", "...", "&&", "||", "??", "&&=", "||=", "??="];
    static readonly HashSet<string> wordsBeforeObject = ["const", "let", "var", "return", "of", "in", "await", "yield"];
    static readonly HashSet<string> wordsBeforeBlock = ["else", "try", "finally", "do", "catch"];

    readonly IReadOnlyList<ScriptToken> tokens;
    readonly int[] around;
    readonly int[] partner;
    readonly ScriptBracket[] kinds;

    ScriptBrackets(IReadOnlyList<ScriptToken> tokens) =>
        (this.tokens, around, partner, kinds) = (tokens, new int[tokens.Count], new int[tokens.Count], new ScriptBracket[tokens.Count]);

    public static ScriptBrackets Of(IReadOnlyList<ScriptToken> tokens)
    {
        var result = new ScriptBrackets(tokens);
        var open = new Stack<int>();
        var classes = new Stack<int>();
        for (var i = 0; i < tokens.Count; i++) result.Place(i, open, classes);
        return result;
    }

    /// <summary>The bracket that is still open before the token and was opened last, or -1.</summary>
    public int Around(int token) => around[token];

    /// <summary>Where the bracket that opens at the token is closed.</summary>
    public int End(int opening) => partner[opening];

    /// <summary>What the innermost bracket around the token is; the outermost level is a block.</summary>
    public ScriptBracket Within(int token) => around[token] < 0 ? ScriptBracket.Block : kinds[around[token]];

    void Place(int i, Stack<int> open, Stack<int> classes)
    {
        var token = tokens[i];
        if (Closes(token)) partner[open.Pop()] = i;
        around[i] = open.TryPeek(out var last) ? last : -1;
        if (token.IsName("class") && !IsAfterDot(i)) classes.Push(around[i]);
        if (!Opens(token)) return;
        kinds[i] = token.Text switch { "(" => ScriptBracket.Round, "[" => ScriptBracket.Square, "{" => Brace(i, classes), _ => ScriptBracket.Template };
        open.Push(i);
    }

    ScriptBracket Brace(int i, Stack<int> classes)
    {
        if (classes.TryPeek(out var outside) && outside == around[i])
        {
            classes.Pop();
            return ScriptBracket.Class;
        }
        if (i == 0) return ScriptBracket.Block;
        var (left, within) = (tokens[i - 1], Within(i));
        if (left.Kind is ScriptTokenKind.TemplateOpen or ScriptTokenKind.TemplateMiddle) return ScriptBracket.Object;
        if (left.Kind == ScriptTokenKind.Name)
            return IsAfterDot(i - 1) ? ScriptBracket.Unsure
                : wordsBeforeBlock.Contains(left.Text) ? ScriptBracket.Block
                : wordsBeforeObject.Contains(left.Text) && !tokens[i].StartsLine ? ScriptBracket.Object : ScriptBracket.Unsure;
        if (left.Kind != ScriptTokenKind.Punctuator) return ScriptBracket.Unsure;
        if (left.Text is ")" or "=>" || within == ScriptBracket.Block && left.Text is ";" or "{" or "}") return ScriptBracket.Block;
        return beforeObject.Contains(left.Text) || left.Text == ":" && within is ScriptBracket.Object or ScriptBracket.Round or ScriptBracket.Square or ScriptBracket.Template
            ? ScriptBracket.Object : ScriptBracket.Unsure;
    }

    /// <summary>Whether the token is the name of a property for certain, being behind a dot.</summary>
    public bool IsAfterDot(int token) => token > 0 && (tokens[token - 1].Is(".") || tokens[token - 1].Is("?."));

    static bool Opens(ScriptToken token) => token.Kind == ScriptTokenKind.TemplateOpen || token.Kind == ScriptTokenKind.TemplateMiddle || token.Kind == ScriptTokenKind.Punctuator && token.Text is "(" or "[" or "{";

    static bool Closes(ScriptToken token) => token.Kind == ScriptTokenKind.TemplateMiddle || token.Kind == ScriptTokenKind.TemplateClose && token.Text[0] == '}' || token.Kind == ScriptTokenKind.Punctuator && token.Text is ")" or "]" or "}";
}
