using System.Globalization;

namespace Portal.Shape.Search;

/// <summary>The words in shards of about one size, so that a keystroke loads one small piece.</summary>
public static class TermPieces
{
    /// <summary>Characters of JSON in a shard, about: a word is never divided.</summary>
    public const int ShardSize = 9_000;

    /// <summary>Each shard with its first word, by which the script finds the one that it needs.</summary>
    public static IEnumerable<(string First, SearchPiece Piece)> Of(SearchDirectory directory)
    {
        var (shard, size, count) = (new List<Term>(), 0, 0);
        foreach (var word in new Terms(directory).All.GroupBy(t => t.Word))
        {
            if (size > ShardSize)
            {
                yield return Shard(directory.Stand, count++, shard);
                (shard, size) = ([], 0);
            }
            shard.AddRange(word);
            size += word.Sum(Size);
        }
        if (shard.Count > 0) yield return Shard(directory.Stand, count, shard);
    }

    static (string, SearchPiece) Shard(string stand, int index, List<Term> terms) =>
        (terms[0].Word, new($"w/{index.ToString(CultureInfo.InvariantCulture)}.json", () => [("stand", stand), ("woerter", terms.ConvertAll(Entry))]));

    static object?[] Entry(Term term) => [term.Word, (int)term.Kinds, term.Centres is { } centres ? Steps(centres) : 0];

    /// <summary>Ascending numbers, each but the first as its difference to the one before.</summary>
    public static IReadOnlyList<int> Steps(IReadOnlyList<int> numbers) => [.. numbers.Select((number, i) => i == 0 ? number : number - numbers[i - 1])];

    static int Size(Term term) => term.Word.Length + 10 + (term.Centres is { } centres ? Steps(centres).Sum(Digits) : 1);

    static int Digits(int number) => number.ToString(CultureInfo.InvariantCulture).Length + 1;
}
