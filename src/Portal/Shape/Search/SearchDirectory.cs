using System.Security.Cryptography;
using System.Text;
using Portal.Model;

namespace Portal.Shape.Search;

/// <summary>The open centres numbered along a curve through the country, so that a run of numbers is a region: all pieces of the search index are made of it.</summary>
public sealed class SearchDirectory
{
    /// <summary>Centres in a tile, at most.</summary>
    public const int TileSize = 64;

    /// <summary>Centres in a file of rows.</summary>
    public const int RowSize = 2;

    /// <summary>Centres in a file of nationwide services: a screen of them and a few more.</summary>
    public const int WideSize = 16;

    // Around Germany and its neighbours; what lies outside is counted at the edge.
    const int South = 46_000, North = 56_000, West = 5_000, East = 16_000;

    public SearchDirectory(Publication all)
    {
        All = all;
        var places = new TownPlaces(all.Safe.Geography);
        Centres = [.. all.Lookups.Open.Select(c => Placed(c, places)).OrderBy(OnCurve).ThenBy(c => c.Centre.Id, StringComparer.Ordinal).Select((c, i) => c with { Number = i })];
        Stand = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Centres.Select(c => c.Centre.Id)))))[..8];
        var tiles = (Centres.Count + TileSize - 1) / TileSize;
        Tiles = [.. Enumerable.Range(0, tiles).Select(i => new SearchTile(this, i, First(i, tiles), First(i + 1, tiles)))];
    }

    public Publication All { get; }

    /// <summary>By number.</summary>
    public IReadOnlyList<SearchCentre> Centres { get; }

    /// <summary>Eight hexadecimal digits that change with the numbering, so that pieces of two builds are never taken together.</summary>
    public string Stand { get; }

    public IReadOnlyList<SearchTile> Tiles { get; }

    int First(int tile, int tiles) => (int)((long)Centres.Count * tile / tiles);

    SearchCentre Placed(Centre centre, TownPlaces places)
    {
        var district = places.DistrictOf(centre);
        var point = centre.Address.Point is { } own ? At(own, false) : places.PointOf(centre, district) is { } near ? At(near, true) : null;
        return new(0, centre, point, district, [.. All.Lookups.Services[centre.Id].Where(s => s.Status != "aufgeloest")]);
    }

    static SearchPoint At(Point point, bool vague) => new(Thousandths(point.Latitude), Thousandths(point.Longitude), vague);

    static int Thousandths(decimal degrees) => (int)Math.Round(degrees * 1000, MidpointRounding.AwayFromZero);

    static int OnCurve(SearchCentre centre) => centre.Point is { } point
        ? Hilbert.At(Cell(point.Longitude, West, East), Cell(point.Latitude, South, North))
        : int.MaxValue;

    static int Cell(int value, int from, int to) => (int)((long)(Math.Clamp(value, from, to) - from) * (Hilbert.Side - 1) / (to - from));
}

/// <summary>A run of numbers that is loaded as one: all that filters and distances need of its centres.</summary>
/// <param name="From">First number.</param>
/// <param name="To">The number after the last.</param>
public sealed record SearchTile(SearchDirectory Directory, int Index, int From, int To)
{
    public IEnumerable<SearchCentre> Centres => Enumerable.Range(From, To - From).Select(i => Directory.Centres[i]);

    /// <summary>South, west, north and east in hundredths of a degree, rounded outwards; null where no centre has a point.</summary>
    public int[]? Bounds
    {
        get
        {
            var points = Centres.Select(c => c.Point).OfType<SearchPoint>().ToList();
            if (points.Count == 0) return null;
            return [Down(points.Min(p => p.Latitude)), Down(points.Min(p => p.Longitude)), -Down(-points.Max(p => p.Latitude)), -Down(-points.Max(p => p.Longitude))];
        }
    }

    static int Down(int thousandths) => (int)Math.Floor(thousandths / 10.0);
}
