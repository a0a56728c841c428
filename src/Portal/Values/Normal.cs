using System.Text;

namespace Portal.Values;

/// <summary>Text made comparable, because people write the same header or name in many ways.</summary>
/// <remarks>Accents come from a table of our own: with invariant globalization the runtime's normalisation does nothing.</remarks>
public static class Normal
{
    const int LongestWord = 64;

    // One line per combining mark: the mark, then pairs of a letter and the letter with that mark.
    static readonly string[] Marks =
    [
        "\u0300AÀEÈIÌOÒUÙNǸaàeèiìoòuùnǹ", "\u0301AÁCĆEÉIÍLĹNŃOÓRŔSŚUÚYÝZŹaácćeéiílĺnńoórŕsśuúyýzź",
        "\u0302AÂCĈEÊGĜHĤIÎJĴOÔSŜUÛWŴYŶaâcĉeêgĝhĥiîjĵoôsŝuûwŵyŷ", "\u0303AÃIĨNÑOÕUŨaãiĩnñoõuũ", "\u0304AĀEĒIĪOŌUŪaāeēiīoōuū",
        "\u0306AĂEĔGĞIĬOŎUŬaăeĕgğiĭoŏuŭийИЙ", "\u0307CĊEĖGĠIİZŻcċeėgġzż", "\u0308AÄEËIÏOÖUÜYŸaäeëiïoöuüyÿеёЕЁ", "\u030AAÅUŮaåuů", "\u030BOŐUŰoőuű",
        "\u030CCČDĎEĚNŇRŘSŠTŤZŽGǦcčdďeěnňrřsštťzžgǧ", "\u0326SȘTȚsștț", "\u0327CÇGĢKĶLĻNŅRŖSŞTŢcçgģkķlļnņrŗsştţ", "\u0328AĄEĘIĮUŲaąeęiįuų",
    ];

    static readonly Dictionary<(char Letter, char Mark), char> composed = Pairs().DistinctBy(p => (p.Letter, p.Mark)).ToDictionary(p => (p.Letter, p.Mark), p => p.Whole);
    static readonly Dictionary<char, char> plain = Pairs().Where(p => p.Letter < 128).DistinctBy(p => p.Whole).ToDictionary(p => p.Whole, p => p.Letter);

    /// <summary>Letters and combining marks as one character each (NFC for the languages of Europe).</summary>
    public static string Compose(string text)
    {
        if (!text.Any(c => c is >= '\u0300' and <= '\u036F')) return text;
        var built = new StringBuilder(text.Length);
        foreach (var c in text)
            if (built.Length > 0 && composed.TryGetValue((built[^1], c), out var whole)) built[^1] = whole;
            else built.Append(c);
        return built.ToString();
    }

    /// <summary>Lower case without accents: ä is ae, ß is ss, é is e; everything else stays.</summary>
    public static string Fold(string text)
    {
        var built = new StringBuilder(text.Length + 8);
        foreach (var c in Compose(text).ToLowerInvariant()) built.Append(Folded(c));
        return built.ToString();
    }

    /// <summary>A header for comparison: folded, letters and digits only ("E-Mail" is "email", "Straße" is "strasse").</summary>
    public static string Header(string text) => string.Concat(Fold(text).Where(char.IsLetterOrDigit));

    /// <summary>For sorting as in a German dictionary (DIN 5007-1: ä as a, ß as ss), whatever the machine's language.</summary>
    public static string SortKey(string text) =>
        string.Concat(Compose(text).ToLowerInvariant().Select(c => plain.TryGetValue(c, out var letter) ? char.ToLowerInvariant(letter).ToString() : Folded(c)));

    /// <summary>How many letters must be typed, dropped, changed or swapped with their neighbour to get from one word to the other.</summary>
    /// <returns>Damerau-Levenshtein distance (optimal string alignment) of the first 64 characters.</returns>
    public static int Distance(string a, string b)
    {
        a = Cut(a);
        b = Cut(b);
        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) d[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) d[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
            for (var j = 1; j <= b.Length; j++)
                d[i, j] = Step(d, a, b, i, j);
        return d[a.Length, b.Length];
    }

    /// <summary>The candidate that was probably meant, or null where none is near: at most a third of the letters differ.</summary>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        var folded = Header(word);
        var (near, distance) = candidates.Select(c => (Word: c, Distance: Distance(folded, Header(c))))
            .OrderBy(c => c.Distance).ThenBy(c => c.Word, StringComparer.Ordinal).FirstOrDefault((Word: "", Distance: int.MaxValue));
        return distance <= Math.Max(1, Math.Min(folded.Length, LongestWord) / 3) && near.Length > 0 && folded.Length > 0 ? near : null;
    }

    static int Step(int[,] d, string a, string b, int i, int j)
    {
        var best = Math.Min(Math.Min(d[i - 1, j], d[i, j - 1]) + 1, d[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
        var swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
        return swapped ? Math.Min(best, d[i - 2, j - 2] + 1) : best;
    }

    static string Cut(string word) => word.Length <= LongestWord ? word : word[..LongestWord];

    static string Folded(char c) => c switch
    {
        'ä' => "ae",
        'ö' or 'ø' or 'œ' => "oe",
        'ü' => "ue",
        'ß' => "ss",
        'æ' => "ae",
        'ł' => "l",
        'đ' => "d",
        'ı' => "i",
        >= '\u0300' and <= '\u036F' => "",
        _ => plain.TryGetValue(c, out var letter) ? char.ToLowerInvariant(letter).ToString() : c.ToString(),
    };

    static IEnumerable<(char Letter, char Mark, char Whole)> Pairs() =>
        from line in Marks from i in Enumerable.Range(0, line.Length / 2) select (line[1 + 2 * i], line[0], line[2 + 2 * i]);
}
