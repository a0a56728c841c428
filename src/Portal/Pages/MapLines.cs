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
            foreach (var point in ring.Select(p => ((int)Math.Round(p.X / step), (int)Math.Round(p.Y / step))))
                if (points.Count == 0 || points[^1] != point) points.Add(point);
            if (points.Count > 1 && points[^1] == points[0]) points.RemoveAt(points.Count - 1);
            if (points.Count > 2) WriteRing(text, points, step);
        }

        return text.ToString();
    }

    // Steps are multiples of the grid, so that rounding does not add up along the line.
    static void WriteRing(StringBuilder text, List<(int X, int Y)> points, double step)
    {
        text.Append(CultureInfo.InvariantCulture, $"M{Number(points[0].X * step)} {Number(points[0].Y * step)}l");
        for (var i = 1; i < points.Count; i++)
        {
            if (i > 1) text.Append(' ');
            var (x, y) = (Number(points[i].X * step, points[i - 1].X * step), Number(points[i].Y * step, points[i - 1].Y * step));
            text.Append(x).Append(y.StartsWith('-') ? "" : " ").Append(y);
        }

        text.Append('z');
    }

    static string Number(double value, double before = 0) =>
        (Math.Round(value, 1) - Math.Round(before, 1)).ToString("0.#", CultureInfo.InvariantCulture) is var text && text == "-0" ? "0" : text;
}
