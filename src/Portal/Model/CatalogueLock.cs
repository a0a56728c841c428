namespace Portal.Model;

/// <summary>What was last published of one data set or of one of its files, so that the next build knows what changed and what would vanish.</summary>
/// <param name="Id">"stellen" for a data set, "stellen#csv" for a file of it.</param>
/// <param name="Content">SHA-256 in lower-case hexadecimal: of a file its bytes, of a data set what it says.</param>
/// <param name="Licence">Code of the dcat-ap.de list.</param>
/// <param name="Title">In German where there is German.</param>
public sealed record LockedEntry(string Id, string Iri, string Content, DateOnly Issued, DateOnly Modified, string Licence, string Title)
{
    /// <summary>Where it stands in the file, from 1; 0 for one that was not read from a file.</summary>
    public int Line { get; init; }

    public bool IsFile => Id.Contains('#', StringComparison.Ordinal);

    /// <summary>Id of the data set that it is or belongs to.</summary>
    public string Dataset => Id.Split('#')[0];
}

/// <summary>The last published catalogue as a small committed file, because harvesters delete what a new one no longer names.</summary>
/// <param name="File">The name that findings show.</param>
/// <param name="Entries">No id twice.</param>
public sealed record CatalogueLock(string File, IReadOnlyList<LockedEntry> Entries)
{
    public const string FileName = "katalog.lock";

    /// <summary>Header of the file, in the words of those who read it in a pull request.</summary>
    public static readonly IReadOnlyList<string> Columns = ["id", "iri", "inhalt", "erschienen", "geaendert", "lizenz", "titel"];

    readonly Dictionary<string, LockedEntry> byId = Entries.ToDictionary(e => e.Id);

    public LockedEntry? Find(string id) => byId.GetValueOrDefault(id);
}

/// <summary>What may vanish from the catalogue because somebody named it (catalogue_release in site.yml).</summary>
/// <param name="Names">Ids of data sets or files, or the host that is given up.</param>
/// <param name="Spot">Where it is said.</param>
public sealed record Release(IReadOnlyList<string> Names, Spot Spot)
{
    public static readonly Release None = new([], new("input/site.yml"));

    public bool Has(string name) => Names.Contains(name);
}
