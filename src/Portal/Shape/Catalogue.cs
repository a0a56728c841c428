namespace Portal.Shape;

/// <summary>
/// What goes out, without any format's words: DCAT-AP.de, Frictionless, schema.org and the data pages all tell this one story.
/// What DCAT-AP.de 3.0 makes mandatory is required here, so that it cannot be forgotten.
/// </summary>
public sealed record Catalogue
{
    public required Iri Iri { get; init; }
    public required Multilingual Title { get; init; }
    public required Multilingual Description { get; init; }
    public required Agent Publisher { get; init; }
    public required Iri Homepage { get; init; }
    public required DateOnly Issued { get; init; }
    public required DateOnly Modified { get; init; }
    public IReadOnlyList<Iri> Languages { get; init; } = [Vocabulary.Languages.German];
    public Licence? Licence { get; init; }
    public Agent? Creator { get; init; }
    public Location? Spatial { get; init; }
    public VocabularyEntry Availability { get; init; } = Vocabulary.Availabilities.Available;
    public IReadOnlyList<Iri> Legislation { get; init; } = [];
    public IReadOnlyList<CatalogueDataset> Datasets { get; init; } = [];
    public IReadOnlyList<DataService> Services { get; init; } = [];
}

/// <summary>One data set. Its IRI is also its identifier: GovData tells duplicates by the one and pages by the other.</summary>
public sealed record CatalogueDataset
{
    public required Iri Iri { get; init; }
    public required Multilingual Title { get; init; }
    public required Multilingual Description { get; init; }
    public required IReadOnlyList<Multilingual> Keywords { get; init; }
    public required IReadOnlyList<VocabularyEntry> Themes { get; init; }
    /// <summary>Who decided on publication (convention 36).</summary>
    public required Agent Publisher { get; init; }
    public required Contact Contact { get; init; }
    public required Iri LandingPage { get; init; }
    public required PeriodOfTime Temporal { get; init; }
    public required Location Spatial { get; init; }
    public required VocabularyEntry Frequency { get; init; }
    public required DateOnly Issued { get; init; }
    public required DateOnly Modified { get; init; }
    public required IReadOnlyList<CatalogueDistribution> Distributions { get; init; }
    /// <summary>From <see cref="Contributors.Of"/>. Must for direct delivery to GovData, exactly one.</summary>
    public Iri? ContributorId { get; init; }
    public Agent? Creator { get; init; }
    /// <summary>Who collected the data: several where those of many are pooled.</summary>
    public IReadOnlyList<Agent> Originators { get; init; } = [];
    /// <summary>Who keeps the data.</summary>
    public Agent? Custodian { get; init; }
    /// <summary>Where the data comes from and what was done to it, for people.</summary>
    public Multilingual? Provenance { get; init; }
    /// <summary>Its name in file names and packages; goes out as an adms:Identifier beside the address.</summary>
    public string? ShortName { get; init; }
    public VocabularyEntry? Type { get; init; }
    public string? Version { get; init; }
    public Multilingual? VersionNotes { get; init; }
    /// <summary>ISO 8601 duration between two points of a time series: P3M.</summary>
    public string? TemporalResolution { get; init; }
    public IReadOnlyList<Iri> Languages { get; init; } = [Vocabulary.Languages.German];
    public VocabularyEntry AccessRights { get; init; } = Vocabulary.AccessRights.Public;
    public VocabularyEntry Availability { get; init; } = Vocabulary.Availabilities.Available;
    /// <summary>Laws because of which the data is published, best as ELI addresses.</summary>
    public IReadOnlyList<Iri> Legislation { get; init; } = [];
    public IReadOnlyList<Iri> ConformsTo { get; init; } = [];
    public IReadOnlyList<Iri> Pages { get; init; } = [];
}

/// <summary>One file of a data set. Its IRI must stay: CKAN keeps the id of a resource by it.</summary>
public sealed record CatalogueDistribution
{
    public required Iri Iri { get; init; }
    public required Multilingual Title { get; init; }
    /// <summary>Where the file is; said both as accessURL and downloadURL (convention 39).</summary>
    public required Iri Url { get; init; }
    public required FileFormat Format { get; init; }
    public required long ByteSize { get; init; }
    /// <summary>Of the published file, 64 hexadecimal digits.</summary>
    public required string Sha256 { get; init; }
    public required Licence Licence { get; init; }
    public required DateOnly Issued { get; init; }
    public required DateOnly Modified { get; init; }
    public Multilingual? Description { get; init; }
    /// <summary>Whom to name. Where the licence demands it and nothing is given, the publisher.</summary>
    public string? Attribution { get; init; }
    public IReadOnlyList<Iri> Languages { get; init; } = [Vocabulary.Languages.German];
    public IReadOnlyList<Iri> ConformsTo { get; init; } = [];
    public IReadOnlyList<Iri> Pages { get; init; } = [];
    public VocabularyEntry Availability { get; init; } = Vocabulary.Availabilities.Available;
    public VocabularyEntry Status { get; init; } = Vocabulary.Statuses.Completed;
    /// <summary>ZIP where the files of <see cref="Format"/> are packed together.</summary>
    public FileFormat? Package { get; init; }
    /// <summary>As of its data set.</summary>
    public IReadOnlyList<Iri> Legislation { get; init; } = [];
}

/// <summary>An interface to the data. It is linked from the catalogue alone, because a path from one data set to another lets GovData delete both.</summary>
public sealed record DataService
{
    public required Iri Iri { get; init; }
    public required Multilingual Title { get; init; }
    public required Multilingual Description { get; init; }
    public required Iri EndpointUrl { get; init; }
    public required Agent Publisher { get; init; }
    public required Contact Contact { get; init; }
    public required Licence Licence { get; init; }
    public Iri? EndpointDescription { get; init; }
    public IReadOnlyList<Multilingual> Keywords { get; init; } = [];
    public IReadOnlyList<VocabularyEntry> Themes { get; init; } = [];
    public FileFormat? Format { get; init; }
    public IReadOnlyList<Iri> ServesDatasets { get; init; } = [];
    public IReadOnlyList<Iri> ConformsTo { get; init; } = [];
    public IReadOnlyList<Iri> Legislation { get; init; } = [];
    /// <summary>Where people read how to use it.</summary>
    public Iri? LandingPage { get; init; }
    public VocabularyEntry AccessRights { get; init; } = Vocabulary.AccessRights.Public;
    public VocabularyEntry Availability { get; init; } = Vocabulary.Availabilities.Available;
}
