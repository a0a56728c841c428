using Portal.Model;

namespace Portal.Shape;

/// <summary>What settings and source say once and the catalogue says of the data set and of each of its files.</summary>
/// <param name="Languages">Of the data, not of the site; a code list speaks all languages of its labels.</param>
/// <param name="Page">Where tables and columns are explained.</param>
sealed record CatalogueTerms(IReadOnlyList<Iri> Languages, VocabularyEntry Availability, IReadOnlyList<Iri> Legislation, Iri Page)
{
    public static CatalogueTerms Of(Site site, PublishedDataset dataset) => new(
        LanguagesOf(dataset.CodeList?.Concepts.SelectMany(concept => concept.Labels).Where(label => label.Value.Length > 0).Select(label => label.Key) ?? []),
        Vocabulary.Availabilities.All.FirstOrDefault(a => a.Code == dataset.Settings?.Availability) ?? Vocabulary.Availabilities.Available,
        Laws(dataset.Source),
        Iri.Of($"{site.Host}{Urls.Dataset(dataset.Id)}#{(dataset.Kind == DatasetKind.Directory ? "tabellen" : "spalten")}"));

    /// <summary>German where none of the tags is known.</summary>
    public static IReadOnlyList<Iri> LanguagesOf(IEnumerable<string> tags)
    {
        List<Iri> known = [.. tags.Select(Vocabulary.Languages.Of).OfType<Iri>().Distinct().OrderBy(iri => iri.Value, StringComparer.Ordinal)];
        return known.Count > 0 ? known : [Vocabulary.Languages.German];
    }

    public static IReadOnlyList<Iri> Laws(Source source) => [.. source.Legislation.Select(law => Iri.TryFrom(law, out var iri) ? iri : null).OfType<Iri>()];
}
