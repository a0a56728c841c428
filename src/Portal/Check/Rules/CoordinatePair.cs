using Portal.Model;
using Portal.Read;

namespace Portal.Check.Rules;

/// <summary>One coordinate alone is no place on a map.</summary>
public sealed class CoordinatePair : IRule
{
    public string Id => "constraint-error";
    public Severity Severity => Severity.Error;
    public Text Promise => new("lat und lon sind beide ausgefüllt oder beide leer.", "lat and lon are both filled or both empty.");

    public IEnumerable<Finding> Check(Draft draft) =>
        from row in draft.OpenAddresses()
        where row.IsFilled("lat") != row.IsFilled("lon")
        let empty = row.IsFilled("lat") ? "lon" : "lat"
        select this.Finding(row.At(empty),
            new($"Von den Koordinaten fehlt {empty}.", $"Of the coordinates, {empty} is missing."),
            new("Tragen Sie beide Zahlen ein, oder leeren Sie beide Zellen.", "Enter both numbers, or empty both cells."));
}
