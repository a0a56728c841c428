using System.Globalization;
using System.Text;

namespace Portal.Check;

/// <summary>Text from a file as it may stand in a message: a cell is hostile input for a terminal and a log as well.</summary>
public static class Shown
{
    /// <summary>Characters of a cell that a message repeats, at most.</summary>
    public const int Longest = 60;

    /// <summary>A cell, cut and with everything invisible made visible.</summary>
    public static string Cell(string value) => Visible(Cut(value));

    /// <summary>The text with control, direction and other invisible characters written as their code, e.g. ⟨U+202E⟩.</summary>
    public static string Visible(string text)
    {
        if (!text.EnumerateRunes().Any(IsHidden)) return text;
        var shown = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            _ = IsHidden(rune) ? shown.Append(CultureInfo.InvariantCulture, $"⟨U+{rune.Value:X4}⟩") : shown.Append(rune);
        return shown.ToString();
    }

    static string Cut(string value)
    {
        if (value.Length <= Longest) return value;
        var end = char.IsHighSurrogate(value[Longest - 2]) ? Longest - 2 : Longest - 1;
        return value[..end] + "…";
    }

    // A lone surrogate is enumerated as U+FFFD, which shows itself.
    static bool IsHidden(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
