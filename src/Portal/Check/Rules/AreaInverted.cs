using Portal.Model;
using Portal.Read;

namespace Portal.Check.Rules;

/// <summary>A range that ends before it begins holds no postcode.</summary>
public sealed class AreaInverted : IRule
{
    public string Id => "area-inverted";
    public Severity Severity => Severity.Error;
    public Text Promise => new("Postleitzahlbereiche beginnen mit der kleineren Zahl.", "Postcode ranges begin with the smaller number.");

    public IEnumerable<Finding> Check(Draft draft) =>
        from row in draft.Areas()
        where AreaRow.IsInverted(row)
        select this.Finding(row.At("von"),
            new($"Der Bereich beginnt bei {row.Text("von")} und endet bei {row.Text("bis")}.", $"The range begins at {row.Text("von")} and ends at {row.Text("bis")}."),
            new("Tauschen Sie von und bis.", "Swap von and bis.")).Proposing(row.Text("bis"));
}
