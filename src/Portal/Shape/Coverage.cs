using Portal.Model;

namespace Portal.Shape;

/// <summary>What a table covers in time and space, worked out from its own cells so that it changes exactly when they do.</summary>
/// <param name="Modified">Newest day in the table that is not after the day of the build; null where it holds none.</param>
/// <param name="From">Oldest such day.</param>
/// <param name="Box">Of all public points; null where there is none.</param>
public sealed record Coverage(DateOnly? Modified, DateOnly? From, Box? Box)
{
    // The days on which something was found to be so; a day of review lies ahead and says nothing of the data.
    static readonly string[] Checked = ["geprueft_am", "wartezeit_stand"];

    public static Coverage Of(PublishedTable table, DateOnly today)
    {
        int[] columns = [.. table.Definition.Columns.Index().Where(c => Checked.Contains(c.Item.Name)).Select(c => c.Index)];
        DateOnly[] days = [.. table.Rows.SelectMany(row => columns.Select(i => row[i])).OfType<DateOnly>().Where(day => day > default(DateOnly) && day <= today)];
        return new(days.Length == 0 ? null : days.Max(), days.Length == 0 ? null : days.Min(), Box.Around(PointsOf(table)));
    }

    static IEnumerable<Point> PointsOf(PublishedTable table) =>
        table.Centres.Where(c => c.AddressIsPublic).Select(c => c.Address.Point).OfType<Point>();
}

/// <summary>A rectangle on the map.</summary>
/// <param name="SouthWest">Degrees, WGS 84, like <paramref name="NorthEast"/>.</param>
public sealed record Box(Point SouthWest, Point NorthEast)
{
    public static Box? Around(IEnumerable<Point> points)
    {
        List<Point> all = [.. points];
        return all.Count == 0 ? null : new(new(all.Min(p => p.Latitude), all.Min(p => p.Longitude)), new(all.Max(p => p.Latitude), all.Max(p => p.Longitude)));
    }
}
