using Portal.Model;
using Portal.Protect;

namespace Portal.Shape;

/// <summary>Where the data of a data set come from and what was done to them, so that re-users can judge them without asking.</summary>
static class Provenance
{
    /// <summary>The sources whose entries it holds: itself, or for the pool all that are in it.</summary>
    public static IReadOnlyList<Source> Origins(Safe safe, PublishedDataset dataset) => IsPool(safe, dataset) ? safe.Sources : [dataset.Source];

    /// <summary>As the settings say, else as the build knows.</summary>
    public static Multilingual Of(Safe safe, PublishedDataset dataset) =>
        Multilingual.From(dataset.Settings?.Provenance ?? new Dictionary<string, string>()) ?? dataset.Kind switch
        {
            DatasetKind.CodeList => Multilingual.Of(
                "Codeliste dieses Portals. Woher ein Begriff stammt und welchem Begriff anderer Listen er entspricht, steht in den Spalten der Tabelle.",
                "Code list of this portal. The columns of the table say where a term comes from and which terms of other lists it equals."),
            _ when IsPool(safe, dataset) => Multilingual.Of(
                $"Zusammengeführt aus den Daten von: {Names(safe.Sources)}. {Checked}",
                $"Pooled from the data of: {Names(safe.Sources)}. {CheckedEn}"),
            _ => Multilingual.Of(
                $"Eingetragen von {dataset.Source.Publisher.Name}, gepflegt von {dataset.Source.Steward.Name}. {Checked}",
                $"Entered by {dataset.Source.Publisher.Name}, kept by {dataset.Source.Steward.Name}. {CheckedEn}"),
        };

    const string Checked = "Vor jeder Veröffentlichung wird maschinell geprüft; Anschriften von Schutzorten sind entfernt.";
    const string CheckedEn = "Checked by a program before each publication; addresses of shelters are removed.";

    static bool IsPool(Safe safe, PublishedDataset dataset) =>
        dataset.Kind != DatasetKind.CodeList && dataset.Source.Id.Length == 0 && safe.Sources.All(source => source.Id.Length > 0);

    static string Names(IReadOnlyList<Source> sources) => string.Join("; ", sources.Select(source => source.Publisher.Name).Distinct());
}
