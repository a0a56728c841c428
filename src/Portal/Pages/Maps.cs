using System.Globalization;
using Portal.Model;
using Portal.Shape;
using Portal.Values;

namespace Portal.Pages;

/// <summary>A border line on a map.</summary>
/// <param name="Style">Class of the style sheet: land (paper), here (the place that the page is about), line (borders inside).</param>
public sealed record MapShape(string Path, string Style);

/// <summary>A link on a map.</summary>
/// <param name="Label">Its name, as read aloud and shown on hovering.</param>
public sealed record MapMarker(double X, double Y, int Count, string? Href, string Label)
{
    /// <summary>The label's language where it is not the page's, for the attribute lang.</summary>
    public string? Language { get; init; }
}

/// <summary>A map ready to draw.</summary>
/// <param name="Step">Width of the grid in which the shapes count, in units.</param>
/// <param name="Radius">Of a marker in units: a thumb's width where the map fills a phone.</param>
public sealed record MapPicture(MapBox Frame, double Step, double Radius, IReadOnlyList<MapShape> Shapes, IReadOnlyList<MapMarker> Markers)
{
    public string ViewBox => string.Join(' ', new[] { Frame.Left, Frame.Top, Frame.Width, Frame.Height }.Select(Number));

    public static string Number(double value) => Math.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture);
}

/// <summary>The maps of the site: outlines only as far as they are seen, markers only as many as can be told apart.</summary>
public static class Maps
{
    /// <summary>Germany with a marker for each Land, which links to its page.</summary>
    public static MapPicture? States(View view)
    {
        if (Frame(view.Safe.Geography.States.Select(s => s.Outline)) is not { } frame) return null;
        var radius = RadiusIn(frame);
        var markers = view.Safe.Geography.States.Where(s => view.Lookups.ByState[s.Key].Any() && s.Outline.Length > 0)
            .Select(s => (State: s, Box: MapLines.BoxOf(s.Outline), Count: view.Lookups.ByState[s.Key].Count()))
            .Select(s => new MapMarker(s.Box.Left + s.Box.Width / 2, s.Box.Top + s.Box.Height / 2, s.Count, view.Url(Urls.State(s.State)), $"{view.Name(s.State)}: {view.Count("count.centres", s.Count)}"));
        return new(frame, StepIn(frame), radius, [.. view.Safe.Geography.States.Select(s => Coarse(s.Outline, frame, "land"))], Apart([.. markers], radius * 2));
    }

    /// <summary>Germany with the centres of a list.</summary>
    public static MapPicture? Germany(View view, ListPage list) =>
        Frame(view.Safe.Geography.States.Select(s => s.Outline)) is { } frame
            ? new(frame, StepIn(frame), RadiusIn(frame), [.. view.Safe.Geography.States.Select(s => Coarse(s.Outline, frame, "land"))], Markers(view, list, RadiusIn(frame)))
            : null;

    /// <summary>A Land with the borders of its Kreise and the centres of a list.</summary>
    public static MapPicture? State(View view, State state, ListPage list)
    {
        if (Frame([state.Outline]) is not { } frame) return null;
        var inside = view.Safe.Geography.Districts.Where(d => d.StateKey == state.Key).Select(d => Coarse(d.Outline, frame, "here"));
        return new(frame, StepIn(frame), RadiusIn(frame), [.. inside], Markers(view, list, RadiusIn(frame)));
    }

    /// <summary>A Kreis among its neighbours with the centres of a list.</summary>
    public static MapPicture? District(View view, District district, ListPage list)
    {
        if (Frame([district.Outline]) is not { } frame) return null;
        var around = view.Safe.Geography.Districts.Where(d => d.Key != district.Key && d.Outline.Length > 0 && MapLines.BoxOf(d.Outline).Meets(frame));
        return new(frame, StepIn(frame), RadiusIn(frame), [.. around.Select(d => Coarse(d.Outline, frame, "land")), Coarse(district.Outline, frame, "here")], Markers(view, list, RadiusIn(frame)));
    }

    /// <summary>One centre in its Land; null where its position is not public or not known.</summary>
    public static MapPicture? Centre(View view, Centre centre)
    {
        if (centre.Address.Point is not { } point || view.Safe.Geography.State(centre.StateKey) is not { } state || Frame([state.Outline]) is not { } frame) return null;
        var district = view.Safe.Geography.District(centre.DistrictKey)?.Outline ?? "";
        var (x, y) = Outline.Project(point);
        return new(frame, StepIn(frame), frame.Width / 24, [Coarse(state.Outline, frame, "land"), Coarse(district, frame, "here")], [new(x, y, 1, null, centre.Name)]);
    }

    /// <summary>Moves markers apart until none hides another; for markers that stand for whole areas, where a little does not matter.</summary>
    public static IReadOnlyList<MapMarker> Apart(IReadOnlyList<MapMarker> markers, double distance)
    {
        var moved = markers.ToArray();
        for (var round = 0; round < 60; round++)
            for (var i = 0; i < moved.Length; i++)
                for (var j = i + 1; j < moved.Length; j++)
                    (moved[i], moved[j]) = Pushed(moved[i], moved[j], distance);
        return moved;
    }

    static (MapMarker, MapMarker) Pushed(MapMarker a, MapMarker b, double distance)
    {
        var (dx, dy) = (b.X - a.X, b.Y - a.Y);
        var now = Math.Sqrt(dx * dx + dy * dy);
        if (now >= distance) return (a, b);
        if (now < 0.01) (dx, dy, now) = (1, 0, 1);
        var push = (distance - Math.Min(now, distance)) / 2 + 0.1;
        return (a with { X = a.X - dx / now * push, Y = a.Y - dy / now * push }, b with { X = b.X + dx / now * push, Y = b.Y + dy / now * push });
    }

    static IReadOnlyList<MapMarker> Markers(View view, ListPage list, double radius) =>
        [.. Clusters.Of(list.All, radius * 2).Select(c => Marker(view, list, c))];

    static MapMarker Marker(View view, ListPage list, Cluster cluster)
    {
        if (cluster.Centres is [var only]) return new(cluster.X, cluster.Y, 1, view.Url(Urls.Centre(only.Id)), $"{only.Name}, {only.Town}") { Language = view.ContentLanguage() };
        var town = cluster.Centres.GroupBy(c => c.Town).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).First();
        var label = view.T(town.Count() == cluster.Centres.Count ? "map.cluster.in" : "map.cluster.around", view.Count("count.centres", cluster.Centres.Count), town.Key);
        return new(cluster.X, cluster.Y, cluster.Centres.Count, view.Url(list.AddressOf(town.First())), label);
    }

    static MapBox? Frame(IEnumerable<string> outlines)
    {
        var boxes = outlines.Where(o => o.Length > 0).Select(MapLines.BoxOf).ToList();
        if (boxes.Count == 0) return null;
        var box = MapBox.Around(boxes);
        return box.Grown(Math.Max(box.Width, box.Height) / 20);
    }

    // 24 CSS pixels across where the map is 330 wide: the least that WCAG 2.2 (2.5.8) asks for.
    static double RadiusIn(MapBox frame) => Math.Max(frame.Width, frame.Height * 0.75) / 330 * 12.5;

    static double StepIn(MapBox frame) => Math.Max(0.1, Math.Round(Math.Max(frame.Width, frame.Height) / 300, 1));

    static MapShape Coarse(string outline, MapBox frame, string style) => new(MapLines.Coarse(outline, StepIn(frame)), style);
}
