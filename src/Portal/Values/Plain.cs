using System.Text;
using Portal.Model;

namespace Portal.Values;

/// <summary>What holds for every cell before its kind is asked: one line, nothing invisible, no trick characters, not endless.</summary>
static class Plain
{
    public const int LongestCell = 20_000;

    /// <summary>Reads a cell of any kind: refuses dangerous characters, then hands one clean line on.</summary>
    public static Reading Read(string cell, int limit, Func<string, Reading> then) => Sound(cell, c => ReadOnce(c, limit, then));

    /// <summary>Reads a cell and keeps a proposal only where it would itself be understood.</summary>
    public static Reading Sound(string cell, Func<string, Reading> read)
    {
        var reading = read(cell);
        return reading.Proposal is { } proposal && read(proposal).Canonical is null ? reading with { Proposal = null } : reading;
    }

    static Reading ReadOnce(string cell, int limit, Func<string, Reading> then)
    {
        if (Refusal(cell, limit) is { } refused) return refused;
        var line = Line(cell);
        return line.Length > 0 ? then(line) : Reading.Wrong(
            new("Die Zelle enthält nur unsichtbare Zeichen.", "The cell holds invisible characters only."),
            new("Leeren Sie die Zelle.", "Clear the cell."));
    }

    /// <summary>Why a cell cannot be taken whatever its kind, or null.</summary>
    public static Reading? Refusal(string cell, int limit)
    {
        if (cell.Length > limit) return Reading.Wrong(
            new($"Die Zelle ist zu lang: {cell.Length} Zeichen, erlaubt sind {limit}.", $"The cell is too long: {cell.Length} characters, at most {limit} are allowed."),
            new("Kürzen Sie den Text. Prüfen Sie auch, ob in der Datei ein Anführungszeichen fehlt.", "Shorten the text. Also check whether a quotation mark is missing in the file."));
        for (var i = 0; i < cell.Length; i++)
            if (Trouble(cell, ref i) is { } problem) return Reading.Wrong(problem,
                new("Schreiben Sie den Inhalt der Zelle neu, ohne ihn aus einem anderen Programm einzufügen.", "Type the cell again instead of pasting it from another program."),
                Proposal(cell));
        return null;
    }

    /// <summary>One line: white space of every sort is one blank, zero-width characters are gone, accents are composed.</summary>
    public static string Line(string cell)
    {
        var built = new StringBuilder(cell.Length);
        foreach (var c in cell)
            if (char.IsWhiteSpace(c)) Blank(built);
            else if (!IsInvisible(c) && !IsUselessJoiner(c, built)) built.Append(c);
        return Normal.Compose(built.ToString()).Trim();
    }

    static void Blank(StringBuilder built)
    {
        if (built.Length > 0 && built[^1] != ' ') built.Append(' ');
    }

    static bool IsInvisible(char c) => c is '\u200B' or '\u2060' or '\uFEFF' or '\u00AD' or '\u180E';

    // Joiners mean something in Arabic or Indic script and in emoji, nothing after Latin letters.
    static bool IsUselessJoiner(char c, StringBuilder built) => c is '\u200C' or '\u200D' && (built.Length == 0 || built[^1] < '\u0590');

    static bool IsBidi(char c) => c is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069';

    static Text? Trouble(string cell, ref int i)
    {
        var c = cell[i];
        if (char.IsHighSurrogate(c) && i + 1 < cell.Length && char.IsLowSurrogate(cell[i + 1]))
        {
            i++;
            return null;
        }
        if (char.IsSurrogate(c) || c is '\uFFFD' or '\uFFFE' or '\uFFFF')
            return new("Ein Zeichen ist beim Speichern verloren gegangen.", "A character was lost when the file was saved.");
        if (IsBidi(c))
            return new($"Die Zelle enthält ein Steuerzeichen für die Schreibrichtung (U+{(int)c:X4}).", $"The cell holds a control character for the writing direction (U+{(int)c:X4}).");
        return char.IsControl(c) && !char.IsWhiteSpace(c)
            ? new($"Die Zelle enthält ein Steuerzeichen (U+{(int)c:X4}).", $"The cell holds a control character (U+{(int)c:X4}).")
            : null;
    }

    static string? Proposal(string cell)
    {
        var clean = Line(string.Concat(cell.Where(c => !IsBidi(c) && (!char.IsControl(c) || char.IsWhiteSpace(c)))));
        return clean.Length is > 0 and <= 500 && !clean.Any(c => char.IsSurrogate(c) || c >= '\uFFFD') ? clean : null;
    }
}
