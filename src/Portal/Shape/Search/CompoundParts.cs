using Portal.Values;

namespace Portal.Shape.Search;

/// <summary>Ends of compound words that are words themselves, because German writes "Schuldnerberatung" where people type "Beratung"; no dictionary of the language, the directory's own words only.</summary>
public sealed class CompoundParts
{
    const int ShortestPart = 4;

    // Nobody types more of a word than this; a cell without spaces cannot blow up the index.
    internal const int LongestWord = 40;

    const int LongestLink = 2;

    static readonly string[] links = ["er", "es", "en", "s", "n"];

    readonly HashSet<string> known;
    readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> starts;

    /// <param name="known">Folded words; those shorter than four letters count for nothing.</param>
    public CompoundParts(IEnumerable<string> known)
    {
        this.known = known.Where(w => w.Length >= ShortestPart && w.All(char.IsLetter)).ToHashSet(StringComparer.Ordinal);
        starts = this.known.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The folded words of a text, cut to what the index keeps.</summary>
    public static IEnumerable<string> Words(string? text) => string.IsNullOrEmpty(text) ? [] : SearchWord.Words(text).Select(w => w.Length <= LongestWord ? w : w[..LongestWord]).Distinct();

    /// <summary>Ends of four letters or more before which a known word stands, or which begin with one; the shortest first.</summary>
    public IReadOnlyList<string> Of(string word)
    {
        if (word.Length < 2 * ShortestPart - 1 || !word.All(char.IsLetter)) return [];
        var (parts, begun) = (new List<string>(), int.MaxValue);
        for (var at = word.Length - ShortestPart; at >= ShortestPart - 1; at--)
        {
            var begins = BeginsKnown(word.AsSpan(at));
            // In "familienberatung" the n belongs to neither word.
            if (begins || (begun - at > LongestLink && IsKnown(word.AsSpan(0, at)))) parts.Add(word[at..]);
            if (begins) begun = at;
        }
        return parts;
    }

    bool IsKnown(ReadOnlySpan<char> front)
    {
        if (starts.Contains(front)) return true;
        foreach (var link in links)
            if (front.EndsWith(link, StringComparison.Ordinal) && starts.Contains(front[..^link.Length])) return true;
        return false;
    }

    bool BeginsKnown(ReadOnlySpan<char> end)
    {
        for (var length = ShortestPart; length <= end.Length; length++)
            if (starts.Contains(end[..length])) return true;
        return false;
    }
}
