using Portal.Datasets;
using Portal.Model;
using Portal.Read;

namespace Portal.Check.Rules;

/// <summary>Without a municipality key a centre is on no page of its Kreis, although its postcode often decides which.</summary>
public sealed class MissingAgs : IRule
{
    public string Id => "missing-ags";
    public Severity Severity => Severity.Warning;
    public Text Promise => new("Wo die Postleitzahl den Kreis festlegt, ist der Gemeindeschlüssel ausgefüllt.", "Where the postcode decides the district, the municipality key is filled.");

    public IEnumerable<Finding> Check(Draft draft)
    {
        foreach (var file in draft.OpenAddresses().GroupBy(r => r.Table))
        {
            var missing = file.Where(r => !r.IsFilled("ags") && DistrictOfPostcode.Decided(r.Text("plz"), draft.Geography) is not null).ToList();
            if (missing.Count > 1 && !file.Any(r => r.IsFilled("ags"))) yield return Everywhere(file.Key, missing.Count);
            else foreach (var row in missing) yield return Here(row, DistrictOfPostcode.Decided(row.Text("plz"), draft.Geography)!);
        }
    }

    Finding Everywhere(Table table, int count) => this.Finding(new(table.File),
        new($"Keine Zeile hat einen Gemeindeschlüssel (ags). Bei {count} Stellen legt die Postleitzahl den Kreis fest.", $"No row has a municipality key (ags). For {count} centres the postcode decides the district."),
        new("Füllen Sie die Spalte ags aus. Sonst fehlen diese Stellen auf den Seiten ihres Kreises.", "Fill the column ags. Otherwise these centres are missing on the pages of their districts."));

    Finding Here(Cells row, District district) => this.Finding(row.At("ags"),
        new($"Der Gemeindeschlüssel fehlt. Die Postleitzahl {row.Text("plz")} liegt in: {district.Name}.", $"The municipality key is missing. The postcode {row.Text("plz")} lies in: {district.Name}."),
        new($"Tragen Sie den achtstelligen Schlüssel der Gemeinde ein. Er beginnt mit {district.Key}.", $"Enter the municipality's key of eight digits. It begins with {district.Key}."))
        .Proposing(DistrictOfPostcode.WholeKey(district));
}
