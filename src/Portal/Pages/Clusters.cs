using Portal.Model;
using Portal.Values;

namespace Portal.Pages;

/// <summary>Centres that stand so close that their markers would overlap, as one marker.</summary>
/// <param name="X">In units of the map.</param>
/// <param name="Y">In units of the map.</param>
/// <param name="Centres">In the order of the list, at least one.</param>
public sealed record Cluster(double X, double Y, IReadOnlyList<Centre> Centres);

/// <summary>Gathers centres into markers that a thumb can tell apart; same input, same markers.</summary>
public static class Clusters
{
    /// <summary>Markers of which no two are closer than a distance; centres without a public position have none.</summary>
    /// <param name="distance">In units of the map, more than 0.</param>
    public static IReadOnlyList<Cluster> Of(IReadOnlyList<Centre> centres, double distance)
    {
        var placed = centres.Where(c => c.Address.Point is not null)
            .Select(c => (Centre: c, At: Outline.Project(c.Address.Point!.Value)))
            .GroupBy(c => (Math.Floor(c.At.X / distance), Math.Floor(c.At.Y / distance)))
            .OrderBy(g => g.Key.Item2).ThenBy(g => g.Key.Item1)
            .Select(g => new Cluster(g.Average(c => c.At.X), g.Average(c => c.At.Y), [.. g.Select(c => c.Centre)]));
        return Merged([.. placed], distance);
    }

    static IReadOnlyList<Cluster> Merged(List<Cluster> clusters, double distance)
    {
        while (Nearest(clusters, distance) is var (i, j))
        {
            clusters[i] = Join(clusters[i], clusters[j]);
            clusters.RemoveAt(j);
        }

        return clusters;
    }

    static (int I, int J)? Nearest(List<Cluster> clusters, double distance)
    {
        for (var i = 0; i < clusters.Count; i++)
            for (var j = i + 1; j < clusters.Count; j++)
                if (Distance(clusters[i], clusters[j]) < distance) return (i, j);
        return null;
    }

    static double Distance(Cluster a, Cluster b) => Math.Sqrt((a.X - b.X) * (a.X - b.X) + (a.Y - b.Y) * (a.Y - b.Y));

    static Cluster Join(Cluster a, Cluster b)
    {
        var (n, m) = (a.Centres.Count, b.Centres.Count);
        return new((a.X * n + b.X * m) / (n + m), (a.Y * n + b.Y * m) / (n + m), [.. a.Centres, .. b.Centres]);
    }
}
