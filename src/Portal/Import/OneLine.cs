using System.Text.RegularExpressions;

namespace Portal.Import;

/// <summary>Cells of other programs hold line breaks and runs of blanks; ours are one line.</summary>
static partial class OneLine
{
    /// <summary>The text on one line, with single blanks.</summary>
    public static string Of(string text) => Blanks().Replace(text, " ").Trim();

    /// <summary>At most so many characters, cut at a word.</summary>
    public static string Shortened(string text, int length)
    {
        var line = Of(text);
        if (line.Length <= length) return line;
        var end = line.LastIndexOf(' ', length - 2);
        if (end < length / 2) end = length - 1;
        if (char.IsHighSurrogate(line[end - 1])) end--;
        return line[..end].TrimEnd() + "…";
    }

    [GeneratedRegex(@"[\s\u00A0]+")]
    private static partial Regex Blanks();
}
