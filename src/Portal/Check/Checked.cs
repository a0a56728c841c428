using Portal.Datasets;
using Portal.Model;
using Portal.Read;

namespace Portal.Check;

/// <summary>A draft in which no error was found, as typed records; <see cref="TryFrom"/> is the only way to one, so nothing unchecked can be published.</summary>
public sealed class Checked
{
    Checked(Draft draft)
    {
        Draft = draft;
        Directory = new(Records(Traeger.Definition), Records(Stellen.Definition), Records(Angebote.Definition), Records(Einzugsgebiete.Definition));
    }

    public Draft Draft { get; }

    public CentreDirectory Directory { get; }

    /// <summary>The checked portal, or null where any finding is an error; all findings either way.</summary>
    public static Checked? TryFrom(Draft draft, out IReadOnlyList<Finding> findings)
    {
        findings = Findings.Of(draft);
        return findings.Any(f => f.Severity == Severity.Error) ? null : new Checked(draft);
    }

    IReadOnlyList<T> Records<T>(Dataset<T> dataset) =>
    [
        .. from table in Draft.Tables where table.Dataset == dataset.Name
           from row in table.Rows select dataset.Read(new Cells(table, row)),
    ];
}
