using Portal.Model;
using Portal.Protect;

namespace Portal.Shape;

/// <summary>What a portal says of itself to other catalogues: everything comes from site.yml, quelle.yml and the data.</summary>
public static class CatalogueOf
{
    public static Catalogue From(Safe safe, IReadOnlyList<PublishedFile> files)
    {
        var site = safe.Site;
        var tables = files.GroupBy(f => f.Table.Id).ToList();
        var newest = tables.Max(t => t.First().Table.Coverage.Modified) ?? safe.Today;
        IReadOnlyList<CatalogueDataset> datasets = [.. tables.Select(table => Dataset(safe, [.. table], newest))];
        return new()
        {
            Iri = Address(site, "/catalog"),
            Title = Words(site.Title, site.Publisher.Name),
            Description = Words(site.Description, site.Publisher.Name),
            Publisher = Publisher(site, "", site.Publisher),
            Homepage = Address(site, "/"),
            Issued = datasets.Min(d => d.Issued),
            Modified = datasets.Max(d => d.Modified),
            Languages = [.. site.Languages.Select(Vocabulary.Languages.Of).OfType<Iri>()],
            Licence = datasets.Select(d => d.Distributions[0].Licence).Distinct().ToList() is [var one] ? one : null,
            Spatial = Locations.Of(safe.Geography, safe.Directory.Centres),
            Datasets = datasets,
        };
    }

    /// <summary>The stable IRI of a dataset; it keeps the canonical host when a preview is built under another.</summary>
    /// <remarks>The landing page without its last slash: web servers lead from one to the other.</remarks>
    public static Iri DatasetIri(Site site, PublishedTable table) => Address(site, Urls.Dataset(table.Id).TrimEnd('/'));

    /// <param name="newest">Day of change for a table without days of its own (code lists).</param>
    static CatalogueDataset Dataset(Safe safe, IReadOnlyList<PublishedFile> files, DateOnly newest)
    {
        var table = files[0].Table;
        var (site, source, definition) = (safe.Site, table.Source, table.Definition);
        var settings = source.Datasets.GetValueOrDefault(definition.Name);
        var coverage = table.Coverage;
        var modified = coverage.Modified ?? settings?.Issued ?? newest;
        var issued = settings?.Issued is { } day && day <= modified ? day : modified;
        return new()
        {
            Iri = DatasetIri(site, table),
            Title = Words(settings?.Title, definition.Title),
            Description = Words(settings?.Description, definition.Description),
            Keywords = [.. (settings?.Keywords is { Count: > 0 } own ? own : definition.Keywords).Select(Keyword.Clean).Distinct().Select(Multilingual.German).OfType<Multilingual>()],
            Themes = Themes(settings?.Themes, definition.Themes),
            Publisher = Publisher(site, source.Id, source.Publisher),
            Contact = ContactOf(site, source.Steward),
            LandingPage = Iri.Of(site.Host + Urls.Dataset(table.Id)),
            Temporal = new(coverage.From ?? issued, modified),
            Spatial = Locations.Of(safe.Geography, table.Centres.Count > 0 ? table.Centres : safe.Directory.Centres),
            Frequency = Vocabulary.Frequencies.All.FirstOrDefault(f => f.Code == settings?.Frequency) ?? Vocabulary.Frequencies.Irregular,
            Issued = issued,
            Modified = modified,
            Version = modified.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            ContributorId = Contributors.Of(source.ContributorId),
            Custodian = Publisher(site, source.Id, source.Publisher),
            Type = definition.Name.StartsWith("codeliste-", StringComparison.Ordinal) ? Vocabulary.DatasetTypes.CodeList : Vocabulary.DatasetTypes.Directory,
            Distributions = [.. files.Select(file => Distribution(site, file, issued, modified))],
        };
    }

    static CatalogueDistribution Distribution(Site site, PublishedFile file, DateOnly issued, DateOnly modified) => new()
    {
        Iri = Iri.Of($"{DatasetIri(site, file.Table).Value}#{file.FormatId}"),
        Title = Multilingual.Of(file.Title.De, file.Title.En),
        Description = Multilingual.Of(file.Description.De, file.Description.En),
        Url = Iri.Of(site.Host + file.Url),
        Format = file.Format,
        ByteSize = file.Size,
        Sha256 = file.Sha256,
        Licence = Licences.Find(file.Table.Source.Licence) ?? throw new InvalidOperationException("A licence that reading should have refused"),
        Attribution = file.Table.Source.Attribution,
        Issued = issued,
        Modified = modified,
    };

    static IReadOnlyList<VocabularyEntry> Themes(IReadOnlyList<string>? own, IReadOnlyList<string> usual)
    {
        IReadOnlyList<VocabularyEntry> Known(IReadOnlyList<string>? codes) => [.. (codes ?? []).Select(code => Vocabulary.Themes.All.FirstOrDefault(t => t.Code == code)).OfType<VocabularyEntry>()];
        return Known(own) is { Count: > 0 } themes ? themes : Known(usual);
    }

    // Named by its place on the site and not by its name, which may change.
    static Agent Publisher(Site site, string source, Party party) => new(Address(site, source.Length == 0 ? "/#herausgeber" : $"{Urls.Data}#quelle-{source}"), party.Name)
    {
        Type = Vocabulary.PublisherTypes.All.FirstOrDefault(t => t.Code == party.Kind),
        Homepage = Iri.TryFrom(party.Website, out var page) ? page : null,
        Email = Iri.Mailto(party.Email),
    };

    static Contact ContactOf(Site site, Party steward) => new(steward.Name, Iri.TryFrom(steward.Website, out var page) ? page : Address(site, Urls.Prose("impressum")))
    {
        Email = Iri.Mailto(steward.Email),
        Phone = Iri.Tel(steward.Phone),
    };

    static Iri Address(Site site, string path) => Iri.Of(site.CatalogueHost + path);

    static Multilingual Words(IReadOnlyDictionary<string, string> texts, string otherwise) => Multilingual.From(texts) ?? Multilingual.Of(otherwise);

    static Multilingual Words(IReadOnlyDictionary<string, string>? texts, Text otherwise) =>
        (texts is null ? null : Multilingual.From(texts)) ?? Multilingual.Of(otherwise.De, otherwise.En);
}
