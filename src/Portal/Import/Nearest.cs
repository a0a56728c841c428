namespace Portal.Import;

/// <summary>Finds the word that was probably meant, so that a typing error costs a glance and not a search.</summary>
static class Nearest
{
    /// <summary>The candidate with the fewest changed letters, or null where none is near.</summary>
    public static string? To(string word, IEnumerable<string> candidates) => candidates
        .Where(c => Math.Abs(c.Length - word.Length) <= 10)
        .Select(c => (Word: c, Distance: Distance(word.ToLowerInvariant(), c.ToLowerInvariant())))
        .Where(c => c.Distance <= Math.Max(2, word.Length / 3))
        .OrderBy(c => c.Distance).ThenBy(c => c.Word, StringComparer.Ordinal)
        .Select(c => c.Word).FirstOrDefault();

    static int Distance(string a, string b)
    {
        if (a.Length > 100 || b.Length > 100) return int.MaxValue;
        var previous = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var current = new int[b.Length + 1];
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
            previous = current;
        }
        return previous[^1];
    }
}
