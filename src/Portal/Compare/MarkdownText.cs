using System.Text;
using Portal.Check;

namespace Portal.Compare;

/// <summary>Text from cells as it may stand in a comment: in a code span nothing is markup, an element, an address, a person called or an issue named.</summary>
public static class MarkdownText
{
    /// <summary>Characters of a cell that a comment repeats, at most.</summary>
    public const int Longest = 200;

    /// <summary>A cell as a code span of one line, cut, with everything invisible made visible (CommonMark 0.31, section 6.1).</summary>
    public static string Code(string cell)
    {
        var text = Shown.Visible(Cut(cell));
        // A code span of nothing is no code span.
        if (string.IsNullOrWhiteSpace(text)) return "`–`";
        var fence = new string('`', LongestRun(text) + 1);
        var gap = text[0] is '`' or ' ' || text[^1] is '`' or ' ' ? " " : "";
        return fence + gap + text + gap + fence;
    }

    /// <summary>The same inside a table, where "|" would end the cell even in code.</summary>
    public static string CodeInTable(string cell) => Code(cell.Replace('|', '¦'));

    /// <summary>A link around a code span; the address is ours and holds no "&lt;" or "&gt;".</summary>
    public static string Link(string cell, string address) => $"[{Code(cell)}](<{address}>)";

    static string Cut(string text)
    {
        if (text.Length <= Longest) return text;
        var end = char.IsHighSurrogate(text[Longest - 2]) ? Longest - 2 : Longest - 1;
        return new StringBuilder(text, 0, end, Longest).Append('…').ToString();
    }

    static int LongestRun(string text)
    {
        var (longest, run) = (0, 0);
        foreach (var c in text)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }
        return longest;
    }
}
