using Portal.Values;

namespace Portal.Check;

/// <summary>The known word that was probably meant, because "unknown" alone helps nobody.</summary>
/// <param name="known">What may be written, with the word to propose for it: a code for its label, an id for itself.</param>
public sealed class Suggestions(IEnumerable<KeyValuePair<string, string>> known)
{
    // Every search looks at all known words; a file in which everything is wrong must not take for ever.
    const int MostSearches = 60;

    readonly List<(string Folded, string Proposal)> words = [.. known.Select(k => (Normal.Header(k.Key), k.Value)).Distinct()];
    readonly Dictionary<string, string?> asked = [];

    public static Suggestions Among(IEnumerable<string> words) => new(words.Select(w => KeyValuePair.Create(w, w)));

    /// <summary>The nearest known word, or null where none is near.</summary>
    public string? For(string word)
    {
        if (asked.TryGetValue(word, out var proposal)) return proposal;
        return asked.Count >= MostSearches ? null : asked[word] = Nearest(Normal.Header(word));
    }

    string? Nearest(string word)
    {
        var (best, proposal) = (Allowed(word) + 1, (string?)null);
        foreach (var (folded, candidate) in words)
        {
            if (Math.Abs(word.Length - folded.Length) > best) continue;
            var distance = Normal.Distance(word, folded);
            if (distance > best || (distance == best && (proposal is null || string.CompareOrdinal(candidate, proposal) >= 0))) continue;
            (best, proposal) = (distance, candidate);
        }
        return proposal;
    }

    static int Allowed(string word) => word.Length <= 3 ? 0 : word.Length <= 5 ? 1 : word.Length <= 10 ? 2 : 3;
}
