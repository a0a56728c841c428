using Portal.Model;

namespace Portal.Import;

/// <summary>What of ours an import must know: without it every row would look new and every id free.</summary>
/// <param name="Tables">Our present tables by dataset; a missing one is empty.</param>
/// <param name="Ledger">What earlier imports with the same mapping wrote.</param>
/// <param name="CodeLists">Code lists by name; codes of a list that is missing here are not checked.</param>
public sealed record Ours(IReadOnlyDictionary<string, Table> Tables, IReadOnlyList<LedgerEntry> Ledger, IReadOnlyDictionary<string, CodeList> CodeLists)
{
    public static readonly Ours Nothing = new(new Dictionary<string, Table>(), [], new Dictionary<string, CodeList>());
}

/// <summary>Everything an import would write and everything it has to say; writing is another step.</summary>
/// <param name="Tables">Our new tables by dataset, complete and sorted; none where the mapping is wrong.</param>
/// <param name="Findings">Errors where the mapping does not fit the export (then nothing is to be written), else warnings.</param>
public sealed record ImportResult(
    IReadOnlyDictionary<string, Table> Tables, IReadOnlyList<LedgerEntry> Ledger, IReadOnlyList<Finding> Findings, ImportReport Report)
{
    public bool MayBeWritten => Findings.All(f => f.Severity != Severity.Error);
}
