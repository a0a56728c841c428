using Portal.Datasets;
using Portal.Protect;

namespace Portal.Shape;

/// <summary>The HSDS interface as an entry of the catalogue, so that programs find it where they find the data.</summary>
public static class HsdsService
{
    public const string Standard = "https://github.com/openreferral/specification/tree/3.0";

    /// <summary>
    /// None where the sources' licences cannot be combined: the catalogue names one licence for an interface, and any one of them would be
    /// wrong for the others. The interface is there all the same and tells the licence of each entry.
    /// </summary>
    public static IReadOnlyList<DataService> Of(Safe safe, IEnumerable<PublishedDataset> datasets, (Agent Publisher, Contact Contact) by)
    {
        var served = datasets.Where(d => d.Kind == DatasetKind.Directory).Select(d => CatalogueOf.DatasetIri(safe.Site, d)).ToList();
        if (served.Count == 0 || LicenceOf(safe) is not { } licence) return [];
        return
        [
            new()
            {
                Iri = Iri.Of(safe.Site.CatalogueHost + "/#hsds"),
                Title = Multilingual.Of("HSDS-Schnittstelle des Verzeichnisses der Beratungsstellen", "HSDS interface of the directory of advice centres"),
                Description = Multilingual.Of(
                    "Alle Beratungsangebote mit Träger, Ort und Zeiten als JSON nach Open Referral HSDS 3.0. Nur lesen, ohne Anmeldung.",
                    "All counselling services with organisation, place and hours as JSON by Open Referral HSDS 3.0. Read only, no registration."),
                EndpointUrl = Iri.Of(safe.Site.Host + Urls.Hsds),
                EndpointDescription = Iri.Of(safe.Site.Host + Urls.HsdsDescription),
                Publisher = by.Publisher,
                Contact = by.Contact,
                Licence = licence,
                Keywords = [.. Verzeichnis.Keywords.Select(Keyword.Clean).Distinct().Select(Multilingual.German).OfType<Multilingual>()],
                Themes = [.. Verzeichnis.Themes.Select(code => Vocabulary.Themes.All.FirstOrDefault(t => t.Code == code)).OfType<VocabularyEntry>()],
                Format = Vocabulary.Formats.Json,
                ServesDatasets = served,
                ConformsTo = [Iri.Of(Standard)],
            },
        ];
    }

    /// <summary>The one licence under which all entries together may be used; null where there is none.</summary>
    public static Licence? LicenceOf(Safe safe) => Licences.Pool(safe.Sources.Select(s => s.Licence));
}
