namespace Portal.Model;

/// <summary>A body that answers for data: who publishes, or whom to ask.</summary>
/// <param name="Kind">adms publisher type, e.g. LocalAuthority, NonProfitOrganisation.</param>
/// <param name="Address">Postal address in one line, for the imprint.</param>
public sealed record Party(string Name, string? Kind, string? Website, string? Email, string? Phone, string? Address);

/// <summary>What a portal says of one of its datasets; what it does not say comes from the dataset's own definition.</summary>
/// <param name="Frequency">Code of the EU frequency list, e.g. MONTHLY.</param>
public sealed record DatasetSettings(
    IReadOnlyDictionary<string, string> Title, IReadOnlyDictionary<string, string> Description,
    IReadOnlyList<string> Keywords, IReadOnlyList<string> Themes, string? Frequency, DateOnly? Issued)
{
    /// <summary>Where the data comes from, by language; empty where nothing is said.</summary>
    public IReadOnlyDictionary<string, string> Provenance { get; init; } = new Dictionary<string, string>();

    /// <summary>Code of the EU list of planned availability, e.g. STABLE.</summary>
    public string? Availability { get; init; }
}

/// <summary>One body's folder of CSVs and the terms on which it may be used (quelle.yml; for a single source, site.yml itself).</summary>
/// <param name="Id">Folder name under data/; empty for data/ itself.</param>
/// <param name="Licence">Path in the dcat-ap.de licence list, e.g. "dl-zero-de/2.0".</param>
/// <param name="Attribution">Text to show where the licence asks for one.</param>
/// <param name="ContributorId">Id in the dcat-ap.de contributor list, or null.</param>
/// <param name="ReviewMonths">After how many months an entry counts as not checked lately.</param>
public sealed record Source(
    string Id, string Name, Party Publisher, Party Steward, string Licence, string? Attribution, string? ContributorId,
    int ReviewMonths, IReadOnlyDictionary<string, DatasetSettings> Datasets, string File)
{
    /// <summary>Addresses of the laws because of which the data is published, best ELI.</summary>
    public IReadOnlyList<string> Legislation { get; init; } = [];
}

/// <summary>A number to call at once: on sensitive pages in full, on every other in one line.</summary>
public sealed record EmergencyNumber(string Name, string Phone, string? Note)
{
    /// <summary>Its name in other languages than the portal's first.</summary>
    public IReadOnlyDictionary<string, string> Names { get; init; } = new Dictionary<string, string>();

    /// <summary>Its note in other languages than the portal's first.</summary>
    public IReadOnlyDictionary<string, string> Notes { get; init; } = new Dictionary<string, string>();
}

/// <summary>Everything that makes a portal this one and no other (site.yml and -s on the command line).</summary>
/// <param name="Host">Canonical address of the site without a slash at the end, e.g. https://beratung.example.org.</param>
/// <param name="CatalogueHost">Address that stays in identifiers when a preview is built under another host; same form as Host.</param>
/// <param name="Languages">Interface languages; the first lives at /, the others under /&lt;lang&gt;/.</param>
/// <param name="Draft">True lets placeholders in duty pages pass; every page then says that it is a draft.</param>
/// <param name="SensitiveTopics">Codes of topics whose pages need care.</param>
/// <param name="Rules">Severity by rule id where the portal wants another: off, info, warning or error.</param>
/// <param name="Settings">Every further scalar of site.yml by key, for prose pages: {{key}}.</param>
public sealed record Site(
    IReadOnlyDictionary<string, string> Title, IReadOnlyDictionary<string, string> Description,
    string Host, string CatalogueHost, IReadOnlyList<string> Languages, bool Draft, Party Publisher,
    IReadOnlyList<string> SensitiveTopics, IReadOnlyList<EmergencyNumber> Emergency, string? ReportUrl, string? RepositoryUrl,
    IReadOnlyDictionary<string, string> Rules, IReadOnlyDictionary<string, string> Settings)
{
    /// <summary>What may vanish from the catalogue with this build.</summary>
    public Release Release { get; init; } = Release.None;

    /// <summary>True where the command line gave another host than the file: such a site is for looking at, not for search engines or the ledger.</summary>
    public bool IsPreview { get; init; }

    /// <summary>Codes of topics that no title in a browser's tab or history may name; their pages are called like the site.</summary>
    public IReadOnlyList<string> NeutralTitles { get; init; } = [];

    /// <summary>Above how many data sets the catalogue is written in pages.</summary>
    public int CataloguePageSize { get; init; } = 100;

    /// <summary>Whose map pictures visitors may load if they agree; null where nothing is ever loaded from elsewhere.</summary>
    public MapTiles? MapTiles { get; init; }
}

/// <summary>A page of prose from input/pages, already turned into harmless HTML.</summary>
/// <param name="Slug">Path without slashes at the ends, e.g. "impressum".</param>
/// <param name="Navigation">Where it is linked from: footer, header or none.</param>
public sealed record ProsePage(string Slug, string Language, string Title, string? Description, string Navigation, int Order, string Html, string File)
{
    /// <summary>The pages that the law asks of a site (§ 5 DDG, Art. 13 GDPR, § 12b BGG).</summary>
    public static readonly IReadOnlyList<string> Duties = ["impressum", "datenschutz", "barrierefreiheit"];

    /// <summary>False for a page that is meant for the readers of one language only, such as one in Leichte Sprache.</summary>
    public bool IsToTranslate { get; init; } = true;

    public bool IsDuty => Duties.Contains(Slug);
}
