using System.Globalization;

namespace Portal.Shape.Search;

/// <summary>Where the tiles lie: the bounds of groups of tiles in the start, those of the tiles in a piece a group, because only the tiles around a place matter.</summary>
static class BoundsPieces
{
    /// <summary>Tiles in a group, at most.</summary>
    public const int GroupSize = 32;

    public static IEnumerable<SearchPiece> Of(SearchDirectory directory) => directory.Tiles.Chunk(GroupSize).Select((group, i) => new SearchPiece(
        $"g/{i.ToString(CultureInfo.InvariantCulture)}.json",
        () => [("stand", directory.Stand), ("kacheln", Columns([.. group.Select(t => t.Bounds)]))]));

    /// <summary>Around all tiles of each group.</summary>
    public static IReadOnlyList<IReadOnlyList<int>> OfGroups(SearchDirectory directory) =>
        Columns([.. directory.Tiles.Chunk(GroupSize).Select(group => Around([.. group.Select(t => t.Bounds).OfType<int[]>()]))]);

    static int[]? Around(IReadOnlyCollection<int[]> boxes) =>
        boxes.Count == 0 ? null : [boxes.Min(b => b[0]), boxes.Min(b => b[1]), boxes.Max(b => b[2]), boxes.Max(b => b[3])];

    /// <summary>South and west edges as differences to the box before, then heights and widths: four columns in hundredths of a degree, a height of -1 where no centre has a point.</summary>
    static IReadOnlyList<IReadOnlyList<int>> Columns(IReadOnlyList<int[]?> boxes)
    {
        List<int>[] columns = [[], [], [], []];
        var (south, west) = (0, 0);
        foreach (var box in boxes.Select(b => b ?? [south, west, south - 1, west]))
        {
            foreach (var (column, value) in columns.Zip([box[0] - south, box[1] - west, box[2] - box[0], box[3] - box[1]])) column.Add(value);
            (south, west) = (box[0], box[1]);
        }
        return columns;
    }
}
