using System.Globalization;

namespace Portal.Shape.Search;

/// <summary>Responsible services by Kreis and Land; centres with nationwide ones by topic, like tiles, because they lie all over the country.</summary>
static class ReachPieces
{
    /// <summary>A Kreis with more entries is divided by topic.</summary>
    public const int MostEntries = 600;

    public static IEnumerable<string> Divided(Reach reach) => reach.ByKey.Where(k => k.Value.Count > MostEntries).Select(k => k.Key);

    public static IEnumerable<SearchPiece> Of(SearchDirectory directory, Reach reach)
    {
        foreach (var (key, entries) in reach.ByKey)
        {
            var topics = entries.GroupBy(e => e.Topic).OrderBy(g => g.Key, StringComparer.Ordinal).ToList();
            if (entries.Count <= MostEntries) yield return Piece(directory, $"gebiet/{key}.json", () => Members.Of(topics.Select(t => (t.Key, (object?)Areas(t)))));
            else foreach (var topic in topics) yield return Piece(directory, $"gebiet/{key}/{topic.Key}.json", () => Areas(topic));
        }
        // A place without any is a piece as well: what is asked for must be there, or browsers report an error.
        var geography = directory.All.Safe.Geography;
        foreach (var key in geography.Districts.Select(d => d.Key).Concat(geography.States.Select(s => s.Key)).Where(key => !reach.ByKey.ContainsKey(key)))
            yield return Piece(directory, $"gebiet/{key}.json", () => Members.Of([]));
        foreach (var (topic, numbers) in Wide(directory, reach))
            foreach (var (part, i) in numbers.Chunk(SearchDirectory.WideSize).Select((part, i) => (part, i)))
                yield return Wide(directory, $"weit/{topic}/{i.ToString(CultureInfo.InvariantCulture)}.json", part);
    }

    static SearchPiece Wide(SearchDirectory directory, string path, int[] numbers) => new(path, () =>
    {
        List<SearchCentre> centres = [.. numbers.Select(number => directory.Centres[number])];
        return [("stand", directory.Stand), ("nummern", TermPieces.Steps(numbers)), .. TilePieces.Columns(directory.All.Lookups, centres), .. TilePieces.Carriers(directory.All.Lookups, centres)];
    });

    /// <summary>Numbers of the centres with nationwide services by topic, those of a subtopic also under its parent.</summary>
    public static IEnumerable<(string Topic, IReadOnlyList<int> Numbers)> Wide(SearchDirectory directory, Reach reach) =>
        from own in reach.Wide
        from topic in WithParent(own.Key, directory.All)
        group own.Value by topic into lists
        orderby lists.Key
        select (lists.Key, (IReadOnlyList<int>)[.. lists.SelectMany(l => l).Select(e => e.Centre).Distinct().Order()]);

    /// <summary>A topic and the broader one under which it is found as well.</summary>
    public static IEnumerable<string> WithParent(string topic, Publication all) =>
        all.Safe.CodeLists.GetValueOrDefault("themen")?.Find(topic)?.Parent is { } parent ? [topic, parent] : [topic];

    static SearchPiece Piece(SearchDirectory directory, string path, Func<object?> entries) => new(path, () => [("stand", directory.Stand), ("z", entries())]);

    static List<object[]> Areas(IEnumerable<ReachEntry> entries)
    {
        var last = 0;
        return [.. entries.Select(e =>
        {
            var step = e.Centre - last;
            last = e.Centre;
            return new object[] { step, e.Service, e.Area };
        })];
    }
}
