using Portal.Model;
using Portal.Read;

namespace Portal.Check.Rules;

/// <summary>
/// The portal hides a protected address everywhere, but the files themselves are mostly in a public repository,
/// with all their former versions: what must stay secret must never be written into them.
/// </summary>
public sealed class ProtectedAddress : IRule
{
    static readonly string[] columns = ["strasse", "hausnummer", "adresszusatz", "plz", "lat", "lon"];

    public string Id => "protected-address";
    public Severity Severity => Severity.Error;
    public Text Promise => new("Wo die Adresse geschützt ist, steht sie auch nicht in der Datei.", "Where the address is protected, it is not in the file either.");

    public IEnumerable<Finding> Check(Draft draft) =>
        from row in draft.ProtectedAddresses()
        let filled = columns.Where(column => row.IsFilled(column)).ToList()
        where filled.Count > 0
        select this.Finding(row.At(filled[0]),
            new($"Die Adresse dieser Stelle ist geschützt (adresse_oeffentlich=nein). Trotzdem sind diese Zellen ausgefüllt: {string.Join(", ", filled)}.",
                $"The address of this centre is protected (adresse_oeffentlich=nein), yet these cells are filled: {string.Join(", ", filled)}."),
            new("Leeren Sie diese Zellen. War die Datei schon öffentlich, sprechen Sie sofort mit der Stelle: Auch alte Fassungen kann jeder lesen.",
                "Empty these cells. If the file was public already, talk to the centre at once: everyone can read old versions as well."));
}
