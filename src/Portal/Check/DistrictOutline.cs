using System.Globalization;
using System.Text.RegularExpressions;
using Portal.Model;

namespace Portal.Check;

/// <summary>A Kreis's outline as rings of points, to tell whether something lies in it.</summary>
/// <remarks>Units and projection as in data/geo/README.md: 1 unit is about 1.11 km; path commands M, m, L, l, z; fill rule evenodd.</remarks>
public sealed partial class DistrictOutline
{
    const double KilometresPerUnit = 1.11;

    readonly List<List<(double X, double Y)>> rings = [];

    public DistrictOutline(string path)
    {
        var (x, y, command) = (0.0, 0.0, 'M');
        var tokens = Tokens().Matches(path);
        for (var i = 0; i < tokens.Count;)
        {
            if (char.IsLetter(tokens[i].Value[0])) command = tokens[i++].Value[0];
            if (command is 'z' or 'Z') (x, y) = rings is [.., [var start, ..]] ? start : (x, y);
            else if (i + 1 < tokens.Count && !char.IsLetter(tokens[i].Value[0]))
            {
                var (dx, dy) = (Number(tokens[i++]), Number(tokens[i++]));
                (x, y) = char.IsLower(command) ? (x + dx, y + dy) : (dx, dy);
                if (command is 'M' or 'm') rings.Add([]);
                rings[^1].Add((x, y));
                command = command switch { 'M' => 'L', 'm' => 'l', _ => command };
            }
            else i++;
        }
    }

    /// <summary>Kilometres from the point to the area; 0 inside. Null where there is no outline.</summary>
    public double? KilometresTo(Point point)
    {
        var segments = rings.SelectMany(ring => ring.Zip(ring.Skip(1).Append(ring[0]))).ToList();
        if (segments.Count == 0) return null;
        var at = (X: ((double)point.Longitude - 5.8) * Math.Cos(51.16 * Math.PI / 180) * 100, Y: (55.1 - (double)point.Latitude) * 100);
        var crossings = segments.Count(s => s.First.Y > at.Y != s.Second.Y > at.Y
            && at.X < s.First.X + (s.Second.X - s.First.X) * (at.Y - s.First.Y) / (s.Second.Y - s.First.Y));
        return crossings % 2 == 1 ? 0 : segments.Min(s => Distance(at, s.First, s.Second)) * KilometresPerUnit;
    }

    static double Distance((double X, double Y) p, (double X, double Y) a, (double X, double Y) b)
    {
        var (dx, dy) = (b.X - a.X, b.Y - a.Y);
        var length = dx * dx + dy * dy;
        var t = length == 0 ? 0 : Math.Clamp(((p.X - a.X) * dx + (p.Y - a.Y) * dy) / length, 0, 1);
        return Math.Sqrt(Math.Pow(p.X - a.X - t * dx, 2) + Math.Pow(p.Y - a.Y - t * dy, 2));
    }

    static double Number(Match token) => double.Parse(token.Value, NumberStyles.Float, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"[MmLlZz]|[-+]?(?:\d+\.?\d*|\.\d+)", RegexOptions.CultureInvariant)]
    private static partial Regex Tokens();
}
