using System.Globalization;

namespace Portal.Shape.Search;

/// <summary>What a hit shows, a few centres a file, because only the hits on the screen are loaded.</summary>
static class RowPieces
{
    public static IEnumerable<SearchPiece> Of(SearchTile tile)
    {
        for (var from = tile.From; from < tile.To; from += SearchDirectory.RowSize)
        {
            var (first, to) = (from, Math.Min(from + SearchDirectory.RowSize, tile.To));
            yield return new($"z/{Text(tile.Index)}/{Text((first - tile.From) / SearchDirectory.RowSize)}.json", () =>
            [
                ("stand", tile.Directory.Stand),
                ("von", first),
                ("zeilen", Enumerable.Range(first, to - first).Select(i => Row(tile.Directory.Centres[i], tile.Directory.All.Lookups)).ToList()),
            ]);
        }
    }

    // A protected address is empty behind the wall, so nothing is decided here.
    static string[] Row(SearchCentre centre, Lookups lookups)
    {
        var it = centre.Centre;
        return
        [
            it.Id, it.Name, it.Address.StreetLine, it.Address.Postcode ?? "", it.Town, it.Phone ?? "", it.Email ?? "",
            SafeLink.Web(it.Website) ?? "", TilePieces.Carrier(centre, lookups)?.Name ?? "", it.Status,
        ];
    }

    static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
