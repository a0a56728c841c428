namespace Portal.Shape.Search;

/// <summary>The whole search index: one file = one kind of piece, and start.json, which tells what is there (docs/search.md).</summary>
public static class SearchPieces
{
    public static IEnumerable<SearchPiece> Of(Publication all)
    {
        var directory = new SearchDirectory(all);
        var (terms, places, reach) = (TermPieces.Of(directory).ToList(), PlacePieces.Places(directory).ToList(), new Reach(directory));
        return
        [
            new("start.json", () =>
            [
                ("stand", directory.Stand),
                ("n", directory.Centres.Count),
                ("sprachen", all.Safe.Site.Languages.Append("de").Distinct()),
                ("reihe", SearchDirectory.RowSize),
                ("weit", SearchDirectory.WideSize),
                ("kacheln", directory.Tiles.Count),
                ("gruppe", BoundsPieces.GroupSize),
                ("gruppen", BoundsPieces.OfGroups(directory)),
                ("worte", terms.Select(t => t.First)),
                ("gebietsteile", ReachPieces.Divided(reach)),
                ("themen", Topics(directory, reach)),
                ("orte", places.Select(p => p.Key)),
            ]),
            .. VocabularyPiece.Of(all),
            .. BoundsPieces.Of(directory),
            .. directory.Tiles.Select(TilePieces.Of),
            .. directory.Tiles.Select(TilePieces.CarriersOf),
            .. directory.Tiles.SelectMany(RowPieces.Of),
            .. terms.Select(t => t.Piece),
            .. PlacePieces.Postcodes(all.Safe.Geography),
            .. places.Select(p => p.Piece),
            .. ReachPieces.Of(directory, reach),
        ];
    }

    /// <summary>By topic how many centres have it, and how many of them a nationwide service; a subtopic counts for its parent as well.</summary>
    static IReadOnlyDictionary<string, object?> Topics(SearchDirectory directory, Reach reach)
    {
        var wide = ReachPieces.Wide(directory, reach).ToDictionary(w => w.Topic, w => w.Numbers.Count);
        return Members.Of(directory.Centres
            .SelectMany(c => c.Services.SelectMany(s => ReachPieces.WithParent(s.Topic, directory.All)).Distinct())
            .GroupBy(topic => topic).Select(g => (g.Key, (object?)new[] { g.Count(), wide.GetValueOrDefault(g.Key) })));
    }
}
