using System.Globalization;
using System.Text;

namespace Portal.Check.Reports;

/// <summary>Text from cells as it may stand in GitHub's Markdown: no mark-up, no HTML, no link, no mention, no emoji, and copied as it was.</summary>
public static class MarkdownText
{
    const string Marks = "\\`*_{}[]<>|~&$!^=\"'";

    /// <summary>The text for a table cell, a heading or an element of HTML; invisible characters are shown as their code.</summary>
    public static string Of(string text)
    {
        var visible = Shown.Visible(text);
        var safe = new StringBuilder(visible.Length * 2);
        for (var i = 0; i < visible.Length; i++)
            _ = Links(visible, i) ? safe.Append(CultureInfo.InvariantCulture, $"<span>{visible[i]}</span>")
                : Marks.Contains(visible[i]) ? safe.Append(CultureInfo.InvariantCulture, $"&#{(int)visible[i]};")
                : safe.Append(visible[i]);
        return safe.ToString();
    }

    /// <summary>The whole text as code that can be copied.</summary>
    public static string Code(string text) => $"<code>{Of(text)}</code>";

    // GitHub finds mentions, issues, addresses and emoji in the text after Markdown is done, so only an element in between keeps them apart.
    static bool Links(string text, int i) => text[i] switch
    {
        '@' or '#' => true,
        ':' => i + 1 == text.Length || text[i + 1] != ' ',
        '.' => After(text, i, "www"),
        '-' => After(text, i, "gh"),
        _ => false,
    };

    static bool After(string text, int i, string word) => text.AsSpan(0, i).EndsWith(word, StringComparison.OrdinalIgnoreCase);
}
