using System.Globalization;
using System.Text;

namespace Portal.Publish;

/// <summary>Which paths a site may have: those that mean the same file on every disk, in every archive and as an address, and that never leave the folder.</summary>
/// <remarks>A segment holds at most 255 bytes of UTF-8, the limit of ext4, NTFS and APFS.</remarks>
public static class OutputPath
{
    const int MaximumSegmentBytes = 255;

    // Separators of other systems, wildcards, and what would begin a query, a fragment or an escape in an address.
    const string Forbidden = "\\<>:\"|?*#%";

    /// <summary>What is wrong with a path; null where nothing is.</summary>
    public static string? Problem(string path)
    {
        if (!path.StartsWith('/')) return "er beginnt nicht mit „/“";
        var segments = path[1..].Split('/');
        return segments.Select(ProblemOfSegment).FirstOrDefault(problem => problem is not null)
            ?? (Reserved.Contains(segments[0]) ? $"„{segments[0]}“ gehört dem Programm" : null);
    }

    /// <summary>Equal for paths that some disk takes for one and the same.</summary>
    /// <remarks>Down and up again, because some letters (K as the sign of Kelvin) meet their twins only on the way.</remarks>
    public static string Key(string path) => path.ToLowerInvariant().ToUpperInvariant();

    /// <summary>Names at the top of the folder that no file of the site may have and no clean-up removes.</summary>
    public static readonly IReadOnlySet<string> Reserved = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { OutputFolder.Marker, ".git" };

    static string? ProblemOfSegment(string segment)
    {
        if (segment.Length == 0) return "ein Name darin ist leer";
        if (segment is "." or "..") return $"„{segment}“ ist kein Name";
        if (segment.EnumerateRunes().Any(IsHidden)) return "er enthält ein Steuerzeichen";
        if (segment.EnumerateRunes().Any(IsMark)) return "ein Umlaut oder Akzent darin ist aus zwei Zeichen zusammengesetzt";
        if (segment.AsSpan().IndexOfAny(Forbidden) is var at and >= 0) return $"das Zeichen „{segment[at]}“ ist darin nicht erlaubt";
        if (segment[^1] is '.' or ' ' || segment[0] == ' ') return "ein Name darin beginnt oder endet mit Leerzeichen oder Punkt";
        if (IsDevice(segment)) return $"„{segment}“ ist unter Windows der Name eines Geräts";
        return Encoding.UTF8.GetByteCount(segment) > MaximumSegmentBytes ? $"ein Name darin hat mehr als {MaximumSegmentBytes} Bytes" : null;
    }

    // Half a surrogate pair comes out of EnumerateRunes as U+FFFD, which no name needs either.
    static bool IsHidden(Rune rune) => rune == Rune.ReplacementChar || Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    // Loose marks make two spellings of one name (U+00FC, and u with U+0308), which some disks hold to be equal.
    static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    static bool IsDevice(string segment)
    {
        var name = segment.Split('.')[0].TrimEnd().ToUpperInvariant();
        return name is "CON" or "PRN" or "AUX" or "NUL" or "CONIN$" or "CONOUT$"
            || (name.Length == 4 && (name.StartsWith("COM", StringComparison.Ordinal) || name.StartsWith("LPT", StringComparison.Ordinal)) && "0123456789¹²³".Contains(name[3]));
    }
}
