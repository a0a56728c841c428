using Portal.Model;
using Portal.Read;

namespace Portal.Check.Rules;

/// <summary>Latitude and longitude in each other's column put a German centre near Somalia.</summary>
public sealed class CoordinatesSwapped : IRule
{
    public string Id => "coordinates-swapped";
    public Severity Severity => Severity.Error;
    public Text Promise => new("Breite steht in lat und Länge in lon.", "The latitude is in lat and the longitude in lon.");

    public IEnumerable<Finding> Check(Draft draft) =>
        from row in draft.OpenAddresses()
        where Position.IsSwapped(row)
        select this.Finding(row.At("lat"),
            new($"lat und lon sind vertauscht: {row.Text("lat")} und {row.Text("lon")}.", $"lat and lon are swapped: {row.Text("lat")} and {row.Text("lon")}."),
            new($"Schreiben Sie {row.Text("lon")} in lat und {row.Text("lat")} in lon.", $"Write {row.Text("lon")} into lat and {row.Text("lat")} into lon."))
            .Proposing(row.Text("lon"));
}
