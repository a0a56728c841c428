using System.Collections.Concurrent;
using System.Globalization;
using System.Text;

namespace Portal.Pages;

/// <summary>A rectangle in the units of data/geo/README.md (1 unit is 0.01° of latitude), y downwards.</summary>
public readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    public double Width => Right - Left;

    public double Height => Bottom - Top;

    public bool Meets(Box other) => Left <= other.Right && other.Left <= Right && Top <= other.Bottom && other.Top <= Bottom;

    public Box Grown(double by) => new(Left - by, Top - by, Right + by, Bottom + by);

    public static Box Around(IEnumerable<Box> boxes) =>
        boxes.Aggregate((a, b) => new(Math.Min(a.Left, b.Left), Math.Min(a.Top, b.Top), Math.Max(a.Right, b.Right), Math.Max(a.Bottom, b.Bottom)));
}

/// <summary>Border lines made only as fine as a map can show, because the full ones would weigh more than the page.</summary>
public static class Outline
{
    static readonly ConcurrentDictionary<(string Path, double Step), string> Coarsened = new();
    static readonly ConcurrentDictionary<string, Box> Boxes = new();

    /// <summary>The path with its points moved to a grid, so that neighbours still share their border.</summary>
    /// <returns>Path data that counts in steps of the grid: it must be drawn scaled by <paramref name="step"/>, and is short for it.</returns>
    /// <param name="path">SVG path data of M, m, l and z, as in data/geo/umrisse.csv.</param>
    /// <param name="step">Width of the grid in units.</param>
    public static string Coarse(string path, double step) => Coarsened.GetOrAdd((path, step), key => Write(Rings(key.Path), key.Step));

    /// <summary>The smallest box around a path.</summary>
    public static Box BoxOf(string path) => Boxes.GetOrAdd(path, key =>
    {
        var points = Rings(key).SelectMany(r => r).ToList();
        return points.Count == 0 ? default : new(points.Min(p => p.X), points.Min(p => p.Y), points.Max(p => p.X), points.Max(p => p.Y));
    });

    /// <summary>The closed lines of a path as absolute points.</summary>
    public static IReadOnlyList<IReadOnlyList<(double X, double Y)>> Rings(string path)
    {
        var rings = new List<List<(double X, double Y)>>();
        (double X, double Y) at = default, start = default;
        foreach (var (command, numbers) in Commands(path))
        {
            for (var i = 0; i + 1 < numbers.Count; i += 2)
            {
                at = command == 'M' && i == 0 ? (numbers[i], numbers[i + 1]) : (at.X + numbers[i], at.Y + numbers[i + 1]);
                if (command is 'M' or 'm' && i == 0)
                {
                    start = at;
                    rings.Add([]);
                }

                rings[^1].Add(at);
            }

            if (command is 'z' or 'Z') at = start;
        }

        return rings;
    }

    static IEnumerable<(char Command, List<double> Numbers)> Commands(string path)
    {
        for (var i = 0; i < path.Length;)
        {
            var end = path.AsSpan(i + 1).IndexOfAny("Mmlz") is var next && next < 0 ? path.Length : i + 1 + next;
            yield return (path[i], Numbers(path[(i + 1)..end]));
            i = end;
        }
    }

    static List<double> Numbers(string text)
    {
        var parts = text.Replace("-", " -").Replace(',', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return [.. parts.Select(p => double.TryParse(p, NumberStyles.Float, CultureInfo.InvariantCulture, out var n) ? n : 0)];
    }

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
