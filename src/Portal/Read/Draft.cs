using Portal.Model;

namespace Portal.Read;

/// <summary>A file that goes out as it is (pictures, style sheets).</summary>
/// <param name="Path">Relative to input/assets, with "/", made of ASCII letters, digits, ".", "-" and "_".</param>
public sealed record Asset(string Path, string FullPath);

/// <summary>Everything as it was read and nothing believed: only checks may make more of it.</summary>
/// <param name="Findings">What reading itself found.</param>
/// <param name="Notes">One line a file: what dialect it was taken for.</param>
public sealed record Draft(
    Site Site, IReadOnlyList<Source> Sources, IReadOnlyList<Table> Tables, IReadOnlyDictionary<string, CodeList> CodeLists,
    Geography Geography, Texts Texts, IReadOnlyList<ProsePage> Prose, IReadOnlyList<Asset> Assets,
    DateOnly Today, IReadOnlyList<Finding> Findings, IReadOnlyList<string> Notes)
{
    /// <summary>The portal's own terms from site.yml, for what belongs to no single source; without them the first source's.</summary>
    public Source Terms { get; init; } = Sources[0];

    /// <summary>The catalogue as it was last published; null where there is no record of one.</summary>
    public CatalogueLock? Lock { get; init; }

    /// <summary>The day of the last commit of the data; null where they are not in git, or changed since.</summary>
    public DateOnly? CommittedOn { get; init; }
}
