using System.Globalization;
using Portal.Datasets;
using Portal.Model;
using Portal.Read;
using Portal.Values;

namespace Portal.Check.Rules;

/// <summary>A marker far from its postcode or outside its Kreis sends people to the wrong door.</summary>
public sealed class CoordinatesOutside : IRule
{
    // The table's points are rough middles of large postcodes; outlines are simplified to about 300 m.
    const double FarFromPostcode = 25, FarFromDistrict = 10, FarFromCentreOfDistrict = 80;

    public string Id => "coordinates-outside";
    public Severity Severity => Severity.Warning;
    public Text Promise => new("Die Koordinaten liegen bei der Postleitzahl und im Kreis.", "The coordinates lie near the postcode and in the district.");

    public IEnumerable<Finding> Check(Draft draft)
    {
        var outlines = new Dictionary<string, Outline>();
        return draft.OpenAddresses()
            .Select(row => Position.Of(row) is { } point ? OffPostcode(row, point, draft.Geography) ?? OffDistrict(row, point, draft.Geography, outlines) : null)
            .OfType<Finding>();
    }

    Finding? OffPostcode(Cells row, Point point, Geography geography)
    {
        var distances = geography.Postcode(row.Text("plz")).Select(p => Position.Kilometres(p.Point, point)).ToList();
        return distances.Count > 0 && distances.Min() > FarFromPostcode
            ? Far(row, distances.Min(), new($"der Postleitzahl {row.Text("plz")}", $"the postcode {row.Text("plz")}")) : null;
    }

    Finding? OffDistrict(Cells row, Point point, Geography geography, Dictionary<string, Outline> outlines)
    {
        if (row.Text("ags") is not { Length: >= 5 } key || geography.District(key[..5]) is not { } district) return null;
        if (!outlines.TryGetValue(district.Key, out var outline)) outlines[district.Key] = outline = new(district.Outline);
        var toCentre = Position.Kilometres(district.Centre, point);
        var distance = outline.KilometresTo(point) is { } toOutline ? (toOutline > FarFromDistrict ? toOutline : 0) : toCentre > FarFromCentreOfDistrict ? toCentre : 0;
        return distance > 0 ? Far(row, distance, new($"dem Kreis {district.Name}", $"the district {district.Name}")) : null;
    }

    Finding Far(Cells row, double kilometres, Text place)
    {
        var distance = Math.Round(kilometres).ToString(CultureInfo.InvariantCulture);
        return this.Finding(row.At("lat"),
            new($"Die Koordinaten liegen etwa {distance} km von {place.De} entfernt.", $"The coordinates are about {distance} km away from {place.En}."),
            new("Prüfen Sie lat, lon, plz und ags. Oft fehlt eine Ziffer, oder das Komma steht falsch.", "Check lat, lon, plz and ags. Often a digit is missing or the decimal point is in the wrong place."));
    }
}
