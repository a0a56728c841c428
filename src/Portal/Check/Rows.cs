using Portal.Datasets;
using Portal.Model;
using Portal.Read;

namespace Portal.Check;

/// <summary>The rows of a draft by what they are about, over all sources, so that a rule reads like its promise.</summary>
public static class Rows
{
    public static IEnumerable<Cells> Of(Draft draft, Dataset dataset) =>
        from table in draft.Tables where table.Dataset == dataset.Name from row in table.Rows select new Cells(table, row);

    public static IEnumerable<Cells> Centres(this Draft draft) => Of(draft, Stellen.Definition);

    /// <summary>Centres whose address may be shown; what a protected row holds is the business of the rules about protection alone.</summary>
    public static IEnumerable<Cells> OpenAddresses(this Draft draft) => draft.Centres().Where(c => c.Text("adresse_oeffentlich") == "ja");

    /// <summary>Centres of which nobody may learn the address.</summary>
    public static IEnumerable<Cells> ProtectedAddresses(this Draft draft) => draft.Centres().Where(c => c.Text("adresse_oeffentlich") == "nein");

    public static IEnumerable<Cells> Services(this Draft draft) => Of(draft, Angebote.Definition);

    public static IEnumerable<Cells> Areas(this Draft draft) => Of(draft, Einzugsgebiete.Definition);

    public static IEnumerable<Cells> Visits(this Draft draft) => Of(draft, Besuche.Definition);

    /// <summary>Cells in which reading found an error already; what stands there means nothing to a rule.</summary>
    public static HashSet<Spot> Unreadable(this Draft draft) => [.. draft.Findings.Where(f => f.Severity == Severity.Error).Select(f => f.Spot)];

    public static bool IsClosed(this Cells row) => row.Text("status") == "aufgeloest";

    public static bool IsFilled(this Cells row, string column) => row.Text(column).Length > 0;

    public static Spot At(this Cells row, string? column = null) => row.Table.At(row.Row, column);

    /// <summary>Where the row stands, in German words for a sentence.</summary>
    public static Text Place(this Cells row) => new($"{row.Table.File}, Zeile {row.Line}", $"{row.Table.File}, line {row.Line}");
}
