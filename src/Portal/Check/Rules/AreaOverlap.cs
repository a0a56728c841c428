using Portal.Datasets;
using Portal.Model;
using Portal.Read;

namespace Portal.Check.Rules;

/// <summary>An area inside another of the same service adds nothing, and hides that one of the two may be wrong.</summary>
public sealed class AreaOverlap : IRule
{
    public string Id => "area-overlap";
    public Severity Severity => Severity.Warning;
    public Text Promise => new("Die Gebiete eines Angebots überschneiden sich nicht.", "The areas of a service do not overlap.");

    public IEnumerable<Finding> Check(Draft draft) =>
        draft.Areas().GroupBy(row => row.Text("angebot_id")).SelectMany(areas => Ranges(areas).Concat(Keys([.. areas])));

    /// <summary>Walks the ranges in order and remembers the one that reaches farthest.</summary>
    IEnumerable<Finding> Ranges(IEnumerable<Cells> areas)
    {
        (Cells Row, int First, int Last)? farthest = null;
        var ranges = areas.Where(row => AreaRow.Range(row) is not null && !AreaRow.IsInverted(row)).Select(row => (Row: row, Range: AreaRow.Range(row)!.Value));
        foreach (var (row, range) in ranges.OrderBy(r => r.Range.First).ThenBy(r => r.Range.Last).ThenBy(r => r.Row.Line))
        {
            if (farthest is { } before && range.First <= before.Last && range != (before.First, before.Last)) yield return Overlaps(row, before.Row);
            if (farthest is null || range.Last > farthest.Value.Last) farthest = (row, range.First, range.Last);
        }
    }

    IEnumerable<Finding> Keys(IReadOnlyList<Cells> areas)
    {
        var byKey = areas.Where(row => row.Text("art") is "kreis" or "bundesland" or "bundesweit")
            .GroupBy(row => row.Text("von")).ToDictionary(g => g.Key, g => g.First());
        return from row in areas
               where !AreaRow.IsPostcodes(row) && row.IsFilled("von")
               from wider in (string[])["", row.Text("von")[..Math.Min(2, row.Text("von").Length)], row.Text("von")[..Math.Min(5, row.Text("von").Length)]]
               where wider.Length < row.Text("von").Length && byKey.ContainsKey(wider)
               group byKey[wider] by row into found
               select Overlaps(found.Key, found.First());
    }

    Finding Overlaps(Cells row, Cells other) => this.Finding(row.At("von"),
        new($"Das Gebiet überschneidet sich mit einem anderen dieses Angebots: {other.Place().De}.", $"The area overlaps with another one of this service: {other.Place().En}."),
        new("Löschen oder ändern Sie eine der beiden Zeilen.", "Delete or change one of the two rows."));
}
