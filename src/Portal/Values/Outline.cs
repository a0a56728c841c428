using System.Globalization;
using System.Text.RegularExpressions;
using Portal.Model;

namespace Portal.Values;

/// <summary>A border line as rings of points, so that maps and checks read the same path in the same way.</summary>
/// <remarks>As in data/geo/README.md: path commands M, m, L, l, z; 1 unit is 0.01° of latitude (about 1.11 km), y downwards; fill rule evenodd.</remarks>
public sealed partial class Outline(string path)
{
    const double KilometresPerUnit = 1.11;
    const double CosOfMiddle = 0.62713; // the parallel on which the table keeps its proportions

    /// <summary>The closed lines as absolute points, none empty.</summary>
    public IReadOnlyList<IReadOnlyList<(double X, double Y)>> Rings { get; } = Read(path);

    /// <summary>A point in the units of the path.</summary>
    public static (double X, double Y) Project(Point point) =>
        (((double)point.Longitude - 5.8) * CosOfMiddle * 100, (55.1 - (double)point.Latitude) * 100);

    /// <summary>Kilometres from the point to the area; 0 inside. Null where there is no outline.</summary>
    public double? KilometresTo(Point point)
    {
        var segments = Rings.SelectMany(ring => ring.Zip(ring.Skip(1).Append(ring[0]))).ToList();
        if (segments.Count == 0) return null;
        var at = Project(point);
        var crossings = segments.Count(s => s.First.Y > at.Y != s.Second.Y > at.Y
            && at.X < s.First.X + (s.Second.X - s.First.X) * (at.Y - s.First.Y) / (s.Second.Y - s.First.Y));
        return crossings % 2 == 1 ? 0 : segments.Min(s => Distance(at, s.First, s.Second)) * KilometresPerUnit;
    }

    // A path comes from a file that may hold anything: what is no pair of numbers after a command is passed over.
    static List<List<(double X, double Y)>> Read(string path)
    {
        var rings = new List<List<(double X, double Y)>>();
        var (at, command, first) = ((X: 0.0, Y: 0.0), 'M', (double?)null);
        foreach (Match token in Tokens().Matches(path))
        {
            if (char.IsLetter(token.Value[0])) (command, first) = (token.Value[0], null);
            else if (first is not { } x) first = Number(token);
            else
            {
                (at, first) = (char.IsLower(command) ? (at.X + x, at.Y + Number(token)) : (x, Number(token)), null);
                if (command is 'M' or 'm' || rings.Count == 0) rings.Add([]);
                rings[^1].Add(at);
                command = command switch { 'M' => 'L', 'm' => 'l', _ => command };
            }
            if (command is 'z' or 'Z') (at, command) = (rings is [.., [var start, ..]] ? start : at, 'm');
        }
        return rings;
    }

    static double Distance((double X, double Y) p, (double X, double Y) a, (double X, double Y) b)
    {
        var (dx, dy) = (b.X - a.X, b.Y - a.Y);
        var length = dx * dx + dy * dy;
        var t = length == 0 ? 0 : Math.Clamp(((p.X - a.X) * dx + (p.Y - a.Y) * dy) / length, 0, 1);
        return Math.Sqrt(Math.Pow(p.X - a.X - t * dx, 2) + Math.Pow(p.Y - a.Y - t * dy, 2));
    }

    static double Number(Match token) => double.Parse(token.Value, NumberStyles.Float, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"[MmLlZz]|[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Tokens();
}
