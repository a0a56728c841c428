namespace Portal.Import;

/// <summary>Remembers which rows an import wrote and under which id, so that ids stay and rows of other origin are left alone.</summary>
/// <param name="Key">Hash of what names the record in the other program.</param>
/// <param name="Id">Our key cells, joined with "|".</param>
public sealed record LedgerEntry(string Dataset, string Key, string Id);

/// <summary>The ledger as a text file that can be committed: one line a record, sorted, without anything that identifies a person.</summary>
public static class Ledger
{
    const string Head = "# Geschrieben von „import“: welche Zeilen aus diesem Export stammen. Bitte mit einchecken, nicht von Hand ändern.";

    /// <summary>File name beside the CSVs; not .csv, so that nothing takes it for data.</summary>
    public static string FileName(Mapping mapping) => $"import-{mapping.Name}.kennungen";

    public static string Print(IEnumerable<LedgerEntry> entries) =>
        Head + "\n" + string.Concat(entries.Select(e => $"{e.Dataset} {e.Key} {e.Id}\n").Distinct().Order(StringComparer.Ordinal));

    /// <summary>Reads a ledger; lines that are none are passed over, because without them their rows count as another's and are safe.</summary>
    public static IReadOnlyList<LedgerEntry> Parse(string text) =>
    [
        .. text.Split('\n').Select(line => line.Trim().Split(' ', 3)).Where(parts => parts.Length == 3 && parts[0] != "#")
            .Select(parts => new LedgerEntry(parts[0], parts[1], parts[2])),
    ];
}
