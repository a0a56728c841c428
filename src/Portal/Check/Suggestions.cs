namespace Portal.Check;

/// <summary>The known word that was probably meant, because "unknown" alone helps nobody.</summary>
/// <param name="known">What may be written, with the word to propose for it: a code for its label, an id for itself.</param>
public sealed class Suggestions(IEnumerable<KeyValuePair<string, string>> known)
{
    // Every search looks at all known words; a file in which everything is wrong must not take for ever.
    const int MostSearches = 60;

    readonly List<(string Folded, string Proposal)> words = [.. known.Select(k => (Fold.Of(k.Key), k.Value)).Distinct()];
    readonly Dictionary<string, string?> asked = [];

    public static Suggestions Among(IEnumerable<string> words) => new(words.Select(w => KeyValuePair.Create(w, w)));

    /// <summary>The nearest known word, or null where none is near.</summary>
    public string? For(string word)
    {
        if (asked.TryGetValue(word, out var proposal)) return proposal;
        return asked.Count >= MostSearches ? null : asked[word] = Nearest(Fold.Of(word));
    }

    string? Nearest(string word)
    {
        var (best, proposal) = (Allowed(word) + 1, (string?)null);
        foreach (var (folded, candidate) in words)
        {
            var distance = Distance(word, folded, best);
            if (distance > best || (distance == best && (proposal is null || string.CompareOrdinal(candidate, proposal) >= 0))) continue;
            (best, proposal) = (distance, candidate);
        }
        return proposal;
    }

    static int Allowed(string word) => word.Length <= 3 ? 0 : word.Length <= 5 ? 1 : word.Length <= 10 ? 2 : 3;

    /// <summary>Letters to add, drop, change or swap (optimal string alignment); <paramref name="limit"/> + 1 where there are more.</summary>
    public static int Distance(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit || Math.Max(a.Length, b.Length) > 200) return limit + 1;
        var (before, last, row) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++) last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(Math.Min(last[j], row[j - 1]) + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = Math.Min(row[j], before[j - 2] + 1);
            }
            (before, last, row) = (last, row, before);
        }
        return last[b.Length];
    }
}
