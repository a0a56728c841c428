using System.Text.RegularExpressions;

namespace Portal.Import;

/// <summary>Cells of other programs hold line breaks and runs of blanks; ours are one line.</summary>
static partial class OneLine
{
    /// <summary>The text on one line.</summary>
    /// <param name="between">What stands between two lines.</param>
    public static string Of(string text, string between = " ")
    {
        var lines = LineBreaks().Split(text).Select(line => Blanks().Replace(line, " ").Trim()).Where(line => line.Length > 0);
        return between == " " ? string.Join(" ", lines) : string.Join(between, lines.Select(line => line.TrimEnd(';', ',', ' ')));
    }

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

    [GeneratedRegex(@"[\r\n\u2028\u2029\v\f]+")]
    private static partial Regex LineBreaks();

    [GeneratedRegex(@"[\s\u00A0]+")]
    private static partial Regex Blanks();
}
