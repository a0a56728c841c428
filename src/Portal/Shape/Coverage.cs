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
        return new(days.Length == 0 ? null : days.Max(), days.Length == 0 ? null : days.Min(), BoxOf(table.Centres));
    }

    /// <summary>Around all public points; null where there is none.</summary>
    public static Box? BoxOf(IEnumerable<Centre> centres)
    {
        List<Point> points = [.. centres.Where(c => c.AddressIsPublic).Select(c => c.Address.Point).OfType<Point>()];
        return points.Count == 0 ? null : new(points.Min(p => p.Longitude), points.Min(p => p.Latitude), points.Max(p => p.Longitude), points.Max(p => p.Latitude));
    }
}
