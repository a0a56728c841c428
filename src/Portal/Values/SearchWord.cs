using System.Globalization;
using System.Text;

namespace Portal.Values;

/// <summary>Words as the search compares them, because people type Müller, Mueller and Muller for the same person; docs/search.md says how, for the script as well.</summary>
/// <remarks>Accents come from a table of our own: with invariant globalization the runtime's normalisation does nothing.</remarks>
public static class SearchWord
{
    // The plain letter first, then all letters with marks that stand for it (Unicode NFKD of U+00C0-024F, U+0370-04FF and U+1E00-1EFF without U+0300-036F).
    static readonly string[] Letters =
    [
        "aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặæǣǽ", "bḃḅḇ", "cçćĉċčḉ", "dďḋḍḏḑḓđ", "eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ", "fḟ", "gĝğġģǧǵḡ", "hĥȟḣḥḧḩḫẖ",
        "iìíîïĩīĭįİǐȉȋḭḯỉịı", "jĵǰ", "kķǩḱḳḵ", "lĺļľḷḹḻḽł", "mḿṁṃ", "nñńņňǹṅṇṉṋ", "oòóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợøǿœ", "pṕṗ", "rŕŗřȑȓṙṛṝṟ",
        "sśŝşšſșṡṣṥṧṩẛ", "tţťțṫṭṯṱẗ", "uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự", "vṽṿ", "wŵẁẃẅẇẉẘ", "xẋẍ", "yýÿŷȳẏẙỳỵỷỹ", "zźżžẑẓẕ", "ʒǯ",
        "αά", "βϐ", "εέϵ", "ηή", "θϑ", "ιΐίϊ", "κϰ", "οό", "πϖ", "ρϱ", "σςϲ", "υΰϋύϒϓϔ", "φϕ", "ωώ",
        "аӑӓ", "гѓґ", "еѐёӗ", "жӂӝ", "зӟ", "ийѝӣӥ", "кќ", "оӧ", "уўӯӱӳ", "чӵ", "ыӹ", "эӭ", "ії", "ѵѷ", "әӛ", "өӫ",
        "اأإآٱ", "يىی", "هة", "كک",
    ];

    static readonly Dictionary<char, string> plain = Letters.SelectMany(line => line.Skip(1).Select(c => (c, line[..1])))
        .Concat([('ß', "ss"), ('ĳ', "ij"), ('ŀ', "l·"), ('ŉ', "ʼn"), ('ǆ', "dz"), ('ǉ', "lj"), ('ǌ', "nj"), ('ǳ', "dz"), ('ẚ', "aʾ")]).ToDictionary(p => p.Item1, p => p.Item2);

    /// <summary>Lower case without marks; ä, ae and a are the same, as are ö, oe, o and ü, ue, u, and ß and ss.</summary>
    public static string Fold(string text)
    {
        var built = new StringBuilder(text.Length + 4);
        foreach (var c in text.ToLowerInvariant())
            if (IsMark(c)) continue;
            else if (plain.TryGetValue(c, out var letters)) built.Append(letters);
            else built.Append(c);
        return Unvowelled(built);
    }

    /// <summary>Runs of letters, digits and marks of the folded text, in their order.</summary>
    public static IReadOnlyList<string> Words(string text)
    {
        var (words, folded, start) = (new List<string>(), Fold(text), -1);
        var at = 0;
        foreach (var rune in folded.EnumerateRunes())
        {
            if (IsPart(rune)) start = start < 0 ? at : start;
            else if (start >= 0)
            {
                words.Add(folded[start..at]);
                start = -1;
            }
            at += rune.Utf16SequenceLength;
        }
        if (start >= 0) words.Add(folded[start..]);
        return words;
    }

    // Combining marks, and of Arabic the vowel signs and the stroke that only stretches.
    static bool IsMark(char c) => c is (>= '\u0300' and <= '\u036F') or '\u0640' or (>= '\u064B' and <= '\u0652') or '\u0670';

    // ae, oe and ue are ä, ö and ü; every e after the vowel goes, so that folding twice changes nothing.
    static string Unvowelled(StringBuilder text)
    {
        var (kept, last) = (0, '\0');
        for (var i = 0; i < text.Length; i++)
            if (text[i] != 'e' || last is not ('a' or 'o' or 'u')) text[kept++] = last = text[i];
        text.Length = kept;
        return text.ToString();
    }

    static bool IsPart(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.LowercaseLetter or UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
