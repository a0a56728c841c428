using Portal.Model;
using Portal.Read;

namespace Portal.Check.Rules;

/// <summary>An age range that ends before it begins fits nobody, so the service could never be found by age.</summary>
public sealed class AgeRange : IRule
{
    public string Id => "constraint-error";
    public Severity Severity => Severity.Error;
    public Text Promise => new("alter_von ist nicht größer als alter_bis.", "alter_von is not greater than alter_bis.");

    public IEnumerable<Finding> Check(Draft draft) =>
        from row in draft.Services()
        where row.Integer("alter_von") > row.Integer("alter_bis")
        select this.Finding(row.At("alter_von"),
            new($"Das Alter beginnt bei {row.Integer("alter_von")} und endet bei {row.Integer("alter_bis")}.", $"The age begins at {row.Integer("alter_von")} and ends at {row.Integer("alter_bis")}."),
            new("Tauschen Sie alter_von und alter_bis, oder verbessern Sie eine der Zahlen.", "Swap alter_von and alter_bis, or correct one of the numbers."));
}
