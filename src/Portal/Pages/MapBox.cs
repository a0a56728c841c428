namespace Portal.Pages;

/// <summary>A rectangle in the units of data/geo/README.md (1 unit is 0.01° of latitude), y downwards.</summary>
public readonly record struct MapBox(double Left, double Top, double Right, double Bottom)
{
    public double Width => Right - Left;

    public double Height => Bottom - Top;

    public bool Meets(MapBox other) => Left <= other.Right && other.Left <= Right && Top <= other.Bottom && other.Top <= Bottom;

    public MapBox Grown(double by) => new(Left - by, Top - by, Right + by, Bottom + by);

    public static MapBox Around(IEnumerable<MapBox> boxes) =>
        boxes.Aggregate((a, b) => new(Math.Min(a.Left, b.Left), Math.Min(a.Top, b.Top), Math.Max(a.Right, b.Right), Math.Max(a.Bottom, b.Bottom)));
}
