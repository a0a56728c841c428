using Portal.Model;

namespace Portal.Shape;

/// <summary>Who answers for data. Has an IRI, because GovData deletes the statements about a nameless publisher with the first data set that goes.</summary>
/// <param name="Iri">Stays when the name changes.</param>
/// <param name="Name">Not empty.</param>
public sealed record Agent(Iri Iri, string Name)
{
    /// <summary>One of <see cref="Vocabulary.PublisherTypes"/>.</summary>
    public VocabularyEntry? Type { get; init; }
    public Iri? Homepage { get; init; }
    /// <summary>From <see cref="Shape.Iri.Mailto"/>: an office's address, never a person's.</summary>
    public Iri? Email { get; init; }
}

/// <summary>Whom to ask. A page is required since DCAT-AP.de asks for mail, page or telephone, and a page is what every portal has.</summary>
/// <param name="Name">Not empty.</param>
/// <param name="Page">Where people find the contact.</param>
public sealed record Contact(string Name, Iri Page)
{
    /// <summary>From <see cref="Iri.Mailto"/>.</summary>
    public Iri? Email { get; init; }
    /// <summary>From <see cref="Iri.Tel"/>.</summary>
    public Iri? Phone { get; init; }
}

/// <summary>The days that the data speaks of, both included; without an end it goes on.</summary>
public sealed record PeriodOfTime(DateOnly Start, DateOnly? End = null);

/// <summary>The area that the data speaks of, in the two ways that machines ask for: by official key and by coordinates.</summary>
public sealed record Location(PoliticalArea Area)
{
    public Box? Box { get; init; }
    public Point? Centroid { get; init; }
}

/// <summary>WGS 84, degrees. One without extent is left out of the catalogue: a polygon needs an area.</summary>
public sealed record Box(decimal West, decimal South, decimal East, decimal North);

/// <summary>An administrative area by its official key, because GovData finds data sets by it.</summary>
public sealed record PoliticalArea
{
    PoliticalArea(VocabularyEntry level, Iri iri, string? name) => (Level, Iri, Name) = (level, iri, name);

    public static readonly PoliticalArea Germany = new(Vocabulary.Areas.Federal, Vocabulary.Areas.Germany, "Deutschland");

    public VocabularyEntry Level { get; }
    /// <summary>What dcterms:spatial points at.</summary>
    public Iri Iri { get; }
    public string? Name { get; }
    /// <summary>Null for the whole country, which has no key.</summary>
    public Iri? Key => this == Germany ? null : Iri;

    /// <summary>
    /// From an official key (Amtlicher Gemeinde- or Regionalschlüssel): 2 digits a state, 3 a government district, 5 a district,
    /// 8 a municipality, 9 an association of municipalities, 12 a municipality by regional key. Null for anything else.
    /// </summary>
    public static PoliticalArea? FromKey(string key, string? name)
    {
        if (!key.All(char.IsAsciiDigit) || key.Length < 2 || string.CompareOrdinal(key[..2], "01") < 0 || string.CompareOrdinal(key[..2], "16") > 0) return null;
        (string List, VocabularyEntry Level)? found = key.Length switch
        {
            2 => ("stateKey", Vocabulary.Areas.State),
            3 => ("governmentDistrictKey", Vocabulary.Areas.District),
            5 => ("districtKey", Vocabulary.Areas.District),
            8 => ("municipalityKey", Vocabulary.Areas.Municipality),
            9 => ("municipalAssociationKey", Vocabulary.Areas.Municipality),
            12 => ("regionalKey", Vocabulary.Areas.Municipality),
            _ => null,
        };
        return found is var (list, level) ? new PoliticalArea(level, Iri.Of($"{Vocabulary.Areas.Scheme}{list}/{key}"), string.IsNullOrWhiteSpace(name) ? null : name) : null;
    }
}
