using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Portal.Values;

namespace Portal.Pages;

/// <summary>Border lines made only as fine as a map can show, because the full ones would weigh more than the page.</summary>
public static class MapLines
{
    static readonly ConcurrentDictionary<(string Path, double Step), string> Coarsened = new();
    static readonly ConcurrentDictionary<string, MapBox> Boxes = new();

    /// <summary>The path with its points moved to a grid, so that neighbours still share their border.</summary>
    /// <returns>Path data that counts in steps of the grid: it must be drawn scaled by <paramref name="step"/>, and is short for it.</returns>
    /// <param name="path">SVG path data of M, m, l and z, as in data/geo/umrisse.csv.</param>
    /// <param name="step">Width of the grid in units.</param>
    public static string Coarse(string path, double step) => Coarsened.GetOrAdd((path, step), key => Write(new Outline(key.Path).Rings, key.Step));

    /// <summary>The smallest box around a path.</summary>
    public static MapBox BoxOf(string path) => Boxes.GetOrAdd(path, key =>
    {
        var points = new Outline(key).Rings.SelectMany(r => r).ToList();
        return points.Count == 0 ? default : new(points.Min(p => p.X), points.Min(p => p.Y), points.Max(p => p.X), points.Max(p => p.Y));
    });

    static string Write(IEnumerable<IReadOnlyList<(double X, double Y)>> rings, double step)
    {
        var text = new StringBuilder();
        foreach (var ring in rings)
        {
            var points = new List<(int X, int Y)>();
            foreach (var point in ring.Select(p => ((int)Math.Round(p.X / step), (int)Math.Round(p.Y / step)))) Add(points, point);
            if (points.Count > 1 && points[^1] == points[0]) points.RemoveAt(points.Count - 1);
            if (points.Count > 2) WriteRing(text, points);
        }

        return text.ToString();
    }

    /// <summary>Adds a point that says something new: not the same again, and not one more on the same straight line.</summary>
    static void Add(List<(int X, int Y)> points, (int X, int Y) point)
    {
        if (points.Count > 0 && points[^1] == point) return;
        if (points.Count > 1 && IsStraight(points[^2], points[^1], point)) points[^1] = point;
        else points.Add(point);
    }

    static bool IsStraight((int X, int Y) a, (int X, int Y) b, (int X, int Y) c) =>
        (b.X - a.X) * (c.Y - b.Y) == (b.Y - a.Y) * (c.X - b.X) && (b.X - a.X) * (c.X - b.X) + (b.Y - a.Y) * (c.Y - b.Y) > 0;

    static void WriteRing(StringBuilder text, List<(int X, int Y)> points)
    {
        text.Append(CultureInfo.InvariantCulture, $"M{points[0].X} {points[0].Y}l");
        for (var i = 1; i < points.Count; i++)
        {
            var (x, y) = (points[i].X - points[i - 1].X, points[i].Y - points[i - 1].Y);
            text.Append(CultureInfo.InvariantCulture, $"{(i > 1 && x >= 0 ? " " : "")}{x}{(y >= 0 ? " " : "")}{y}");
        }

        text.Append('z');
    }
}
