using Portal.Datasets;
using Portal.Model;

namespace Portal.Check;

/// <summary>Where a row says that it is, and how far that is from somewhere else.</summary>
public static class Position
{
    const double KilometresPerDegree = 111.2;

    static readonly (decimal South, decimal North, decimal West, decimal East) germany = (47.2m, 55.1m, 5.8m, 15.1m);

    /// <summary>The row's point where both numbers can be read and lie in Germany; what lies outside of it is reported elsewhere.</summary>
    public static Point? Of(Cells row) =>
        row.Decimal("lat") is { } lat && row.Decimal("lon") is { } lon && IsInGermany(lat, lon) ? new Point(lat, lon) : null;

    /// <summary>True where the numbers lie in Germany only the other way round; the two spans do not overlap, so this is certain.</summary>
    public static bool IsSwapped(Cells row) => row.Decimal("lat") is { } lat && row.Decimal("lon") is { } lon && IsInGermany(lon, lat);

    /// <summary>Kilometres between two points; on a plane, which within Germany is right to about one per cent.</summary>
    public static double Kilometres(Point a, Point b)
    {
        var north = (double)(a.Latitude - b.Latitude) * KilometresPerDegree;
        var east = (double)(a.Longitude - b.Longitude) * KilometresPerDegree * Math.Cos((double)(a.Latitude + b.Latitude) / 2 * Math.PI / 180);
        return Math.Sqrt(north * north + east * east);
    }

    static bool IsInGermany(decimal lat, decimal lon) => lat >= germany.South && lat <= germany.North && lon >= germany.West && lon <= germany.East;
}
