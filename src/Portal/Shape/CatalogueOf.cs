using Portal.Model;
using Portal.Protect;
using Portal.Values;

namespace Portal.Shape;

/// <summary>What a portal says of itself to other catalogues: everything comes from site.yml, quelle.yml and the data.</summary>
public static class CatalogueOf
{
    public static Catalogue From(Safe safe, IReadOnlyList<PublishedFile> files)
    {
        var site = safe.Site;
        var published = files.GroupBy(f => f.Dataset.Id).ToList();
        IReadOnlyList<CatalogueDataset> datasets = [.. published.Select(dataset => Dataset(safe, [.. dataset]))];
        return new()
        {
            Iri = Address(site, "/catalog"),
            Title = Words(site.Title, site.Publisher.Name),
            Description = Words(site.Description, site.Publisher.Name),
            Publisher = Publisher(site, "", site.Publisher),
            Homepage = Address(site, "/"),
            Issued = datasets.Min(d => d.Issued),
            Modified = datasets.SelectMany(d => d.Distributions.Select(f => f.Modified).Append(d.Modified)).Max(),
            Creator = Publisher(site, "", site.Publisher),
            Languages = CatalogueTerms.LanguagesOf(site.Languages),
            Licence = Licences.Find(safe.Terms.Licence),
            Legislation = CatalogueTerms.Laws(safe.Terms),
            Spatial = Locations.Of(safe.Geography, safe.Directory.Centres),
            Datasets = datasets,
            Services = HsdsService.Of(safe, files.Select(f => f.Dataset).DistinctBy(d => d.Id), (Publisher(site, "", site.Publisher), ContactOf(site, safe.Terms.Steward))),
        };
    }

    /// <summary>The stable IRI of a dataset; it keeps the canonical host when a preview is built under another.</summary>
    /// <remarks>The landing page without its last slash: web servers lead from one to the other.</remarks>
    public static Iri DatasetIri(Site site, PublishedDataset dataset) => Address(site, Urls.Dataset(dataset.Id).TrimEnd('/'));

    /// <summary>The stable IRI of one file of a data set.</summary>
    public static Iri FileIri(Site site, PublishedDataset dataset, string format) => Iri.Of($"{DatasetIri(site, dataset).Value}#{format}");

    static CatalogueDataset Dataset(Safe safe, IReadOnlyList<PublishedFile> files)
    {
        var dataset = files[0].Dataset;
        var (site, source, settings, coverage) = (safe.Site, dataset.Source, dataset.Settings, dataset.Coverage);
        var (issued, modified) = dataset.Days;
        var terms = CatalogueTerms.Of(site, dataset);
        return new()
        {
            Iri = DatasetIri(site, dataset),
            Title = dataset.Title,
            Description = dataset.Description,
            Keywords = [.. dataset.Keywords.Select(Keyword.Clean).Distinct().Select(Multilingual.German).OfType<Multilingual>()],
            Themes = [.. dataset.Themes.Select(code => Vocabulary.Themes.All.FirstOrDefault(t => t.Code == code)).OfType<VocabularyEntry>()],
            Publisher = Publisher(site, source.Id, source.Publisher),
            Contact = ContactOf(site, source.Steward),
            LandingPage = Iri.Of(site.Host + Urls.Dataset(dataset.Id)),
            Temporal = new(coverage.From ?? issued, coverage.Modified ?? modified),
            Spatial = Locations.Of(safe, dataset),
            Frequency = Vocabulary.Frequencies.All.FirstOrDefault(f => f.Code == settings?.Frequency) ?? Vocabulary.Frequencies.Irregular,
            Issued = issued,
            Modified = modified,
            Version = DateValue.Iso(modified),
            ContributorId = Contributors.Of(source.ContributorId),
            Creator = Publisher(site, source.Id, source.Publisher),
            Originators = [.. Provenance.Origins(safe, dataset).Select(origin => Publisher(site, origin.Id, origin.Publisher))],
            Custodian = Steward(site, source),
            Provenance = Provenance.Of(safe, dataset),
            ShortName = dataset.Id,
            Languages = terms.Languages,
            Availability = terms.Availability,
            Legislation = terms.Legislation,
            Pages = [terms.Page],
            Type = dataset.Kind == DatasetKind.CodeList ? Vocabulary.DatasetTypes.CodeList : Vocabulary.DatasetTypes.Directory,
            Distributions = [.. files.Select(file => Distribution(site, file))],
        };
    }

    static CatalogueDistribution Distribution(Site site, PublishedFile file)
    {
        var terms = CatalogueTerms.Of(site, file.Dataset);
        return new()
        {
            Iri = FileIri(site, file.Dataset, file.FormatId),
            Title = Multilingual.Of(file.Title.De, file.Title.En),
            Description = Multilingual.Of(file.Description.De, file.Description.En),
            Url = Iri.Of(site.Host + file.Url),
            Format = file.Format,
            Package = file.Package,
            ByteSize = file.Size,
            Sha256 = file.Sha256,
            Licence = Licences.Find(file.Dataset.Source.Licence) ?? throw new InvalidOperationException("A licence that reading should have refused"),
            Attribution = file.Dataset.Source.Attribution,
            Languages = terms.Languages,
            Availability = terms.Availability,
            Legislation = terms.Legislation,
            ConformsTo = [.. new[] { file.Standard, Schema(site, file) }.OfType<Iri>()],
            Pages = [terms.Page],
            Issued = file.Days.Issued,
            Modified = file.Days.Modified,
        };
    }

    // The description of its columns is what the plain CSV conforms to; its twin for Excel is written otherwise.
    static Iri? Schema(Site site, PublishedFile file) => file.FormatId == "csv" ? Iri.Of(site.Host + Descriptions.CsvwUrl(file.Dataset)) : null;

    // Named by its place on the site and not by its name, which may change.
    static Agent Publisher(Site site, string source, Party party) => new(Address(site, source.Length == 0 ? "/#herausgeber" : $"{Urls.Data}#quelle-{source}"), party.Name)
    {
        Type = Vocabulary.PublisherTypes.All.FirstOrDefault(t => t.Code == party.Kind),
        Homepage = Iri.TryFrom(party.Website, out var page) ? page : null,
        Email = Iri.Mailto(party.Email),
    };

    static Agent Steward(Site site, Source source) => source.Steward == source.Publisher
        ? Publisher(site, source.Id, source.Publisher)
        : Publisher(site, source.Id, source.Steward) with { Iri = Address(site, source.Id.Length == 0 ? "/#redaktion" : $"{Urls.Data}#redaktion-{source.Id}") };

    static Contact ContactOf(Site site, Party steward) => new(steward.Name, Iri.TryFrom(steward.Website, out var page) ? page : Address(site, Urls.Prose("impressum")))
    {
        Email = Iri.Mailto(steward.Email),
        Phone = Iri.Tel(steward.Phone),
    };

    static Iri Address(Site site, string path) => Iri.Of(site.CatalogueHost + path);

    static Multilingual Words(IReadOnlyDictionary<string, string> texts, string otherwise) => Multilingual.From(texts) ?? Multilingual.Of(otherwise);
}
